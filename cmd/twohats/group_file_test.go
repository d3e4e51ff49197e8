//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"

	"golang.org/x/sys/unix"

	"twohats/content"
	"twohats/content/group"
)

// ofPack gives the built-in pack and the header of its group files.
func ofPack() (*content.Pack, group.Header) {
	pack, _ := content.Builtin("en")
	return pack, group.HeaderOf(pack)
}

// people gives n people, whose ids begin alike.
func people(prefix string, n int) []group.Row {
	rows := make([]group.Row, n)
	for i := range rows {
		rows[i] = group.Row{ID: fmt.Sprintf("%s-%03d", prefix, i), Lean: float64(i), Levels: [content.PoleCount]float64{50, 50}}
	}
	return rows
}

// adds adds people to a file, or fails the test.
func adds(t *testing.T, path, prefix string, n int) {
	t.Helper()
	_, header := ofPack()
	if err := appendRows(path, header, people(prefix, n)); err != nil {
		t.Fatal(err)
	}
}

// inFile gives what a file says, which must be whole but for so many problems that are not fatal.
func inFile(t *testing.T, path string, problems int) group.File {
	t.Helper()
	file, found, err := readGroup(path)
	if err != nil || len(found) > problems || group.Fatal(found) {
		t.Fatalf("%s: %v, %v", path, found, err)
	}
	return file
}

func TestPeopleAreAdded(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	_, header := ofPack()
	if err := beginGroup(path, header); err != nil {
		t.Fatal(err)
	}
	if file := inFile(t, path, 0); file.Header != header || len(file.Rows) > 0 {
		t.Errorf("begun it is %+v", file)
	}
	adds(t, path, "a", 5)
	adds(t, path, "b", 7)
	if err := beginGroup(path, header); err != nil {
		t.Error(err)
	}
	file := inFile(t, path, 0)
	if want := append(people("a", 5), people("b", 7)...); !slices.EqualFunc(file.Rows, want, func(a, b group.Row) bool { return a.ID == b.ID }) {
		t.Errorf("in it are %+v", file.Rows)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode() != 0o600 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("beside it are %v", left)
	}
}

// held gives what a file holds; of what is no file, nothing.
func held(path string) string {
	if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
		return ""
	}
	src, _ := os.ReadFile(path)
	return string(src)
}

func TestWhatIsNoGroupFileIsLeftAlone(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	at := func(name string) string { return filepath.Join(folder, name) }
	_, header := ofPack()
	other := header
	other.Pack, other.Revision = "one-hat", 7
	for name, src := range map[string]string{
		"notes":   "Anna, Ben\n",
		"newer":   `{"twohats":"group","format":9}` + "\n",
		"other":   string(group.EncodeHeader(other)),
		"secret":  string(group.EncodeHeader(header)),
		"endless": string(group.EncodeHeader(header)) + strings.Repeat("\n", group.MaxSize),
	} {
		if err := os.WriteFile(at(name), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, err := range []error{
		os.Symlink("secret", at("link")), os.Symlink("nowhere", at("loose")), syscall.Mkfifo(at("pipe"), 0o600),
		os.Mkdir(at("folder"), 0o700), os.Chmod(at("secret"), 0),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]struct{ adding, reading string }{
		"notes":        {"it is no group file: check the name", ""},
		"newer":        {"it is from a newer version of Two Hats: update twohats", ""},
		"other":        {`it is of the pack "one-hat", and not of "two-hats": `, ""},
		"link":         {"is a link: name the file that it leads to", "is a link: name"},
		"loose":        {"is a link: name the file that it leads to", "is a link: name"},
		"pipe":         {"is no file: name a file", "is no file: name a file"},
		"folder":       {"is a folder: add the name of a file", "is a folder: add"},
		"gone/room":    {"for room: make it, or choose another place", "for room: make it"},
		"none":         {"", "there is no group file at " + at("none") + ": check its name"},
		"notes/room":   {"not a directory: choose another place", "not a directory"},
		"secret":       {"permission denied: give yourself the right to", "permission denied: give"},
		"endless":      {"it is full: choose another place", ""},
		"bad\x00name":  {"invalid argument: choose another place", "invalid argument"},
		"folder/../no": {"", "there is no group file"},
	} {
		if name == "secret" && os.Getuid() == 0 {
			continue // may read and write everything
		}
		path := at(name)
		before := held(path)
		_, _, err := readGroup(path)
		if want.reading == "" && err != nil || want.reading != "" && (err == nil || !strings.Contains(err.Error(), want.reading)) {
			t.Errorf("%s: reading says %v, want %q", name, err, want.reading)
		}
		err = appendRows(path, header, people("a", 5))
		if want.adding == "" && err != nil || want.adding != "" && (err == nil || !strings.Contains(err.Error(), want.adding)) {
			t.Errorf("%s: adding says %v, want %q", name, err, want.adding)
		}
		if after := held(path); want.adding != "" && after != before {
			t.Errorf("%s: it holds %.100q now", name, after)
		}
	}
	if _, err := os.Lstat(at("nowhere")); err == nil {
		t.Error("the link that led nowhere leads somewhere now")
	}
	if err := appendRows(at("four"), header, people("a", 4)); err == nil {
		t.Error("four were added")
	}
	if _, err := os.Lstat(at("four")); err == nil {
		t.Error("for four a file was made")
	}
}

func TestWhatAKillLeavesOfALineIsNoHindrance(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	_, header := ofPack()
	first, line := group.EncodeHeader(header), group.EncodeBatch(people("a", 5))
	whole := slices.Concat(first, line)
	for n := 0; n < len(whole); n += 1 + n%5 {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		adds(t, path, "b", 5)
		file := inFile(t, path, 1)
		before := 0
		if n == len(whole)-1 { // all but the end of the line
			before = 5
		}
		if len(file.Rows) != before+5 {
			t.Fatalf("cut at %d: %d people are in it, want %d", n, len(file.Rows), before+5)
		}
	}
}

// again runs this test in a process of its own, with a word for it.
func again(t *testing.T, word string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), "TWOHATS_TEST_GROUP="+word)
	return cmd
}

// addingOn adds five people again and again, and says how often.
func addingOn(t *testing.T, path, prefix string, times int) {
	for n := range times {
		adds(t, path, fmt.Sprintf("%s-%d", prefix, n), 5)
		fmt.Printf("added %d\n", n+1)
	}
}

func TestAKillLeavesFiveOrNone(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		addingOn(t, path, "pid"+strconv.Itoa(os.Getpid()), 1_000_000)
		return
	}
	t.Parallel()
	rounds := 20
	if os.Getenv("TWOHATS_LONG") != "" {
		rounds = 200
	}
	path := filepath.Join(t.TempDir(), "room.jsonl")
	added := 0
	for round := range rounds {
		cmd := again(t, path)
		says, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		said := make([]byte, 1)
		var all []byte
		for range 9*round*7%131 + 1 { // somewhere in the middle
			if _, err := says.Read(said); err != nil {
				t.Fatal(err)
			}
			all = append(all, said...)
		}
		cmd.Process.Kill()
		rest := new(bytes.Buffer)
		rest.ReadFrom(says)
		cmd.Wait()
		told := bytes.Count(append(all, rest.Bytes()...), []byte("\n"))
		file := inFile(t, path, round+1)
		if got := len(file.Rows) - added; got != 5*told && got != 5*told+5 {
			t.Errorf("round %d: %d people came, and %d times five were told", round, got, told)
		}
		added = len(file.Rows)
	}
	adds(t, path, "last", 5)
	if file := inFile(t, path, rounds); len(file.Rows) != added+5 {
		t.Errorf("at the end there are %d, want %d", len(file.Rows), added+5)
	}
}

func TestTwoWhoAddAtOnceLoseNobody(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		addingOn(t, path, "pid"+strconv.Itoa(os.Getpid()), 40)
		return
	}
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	var all []*exec.Cmd
	for range 3 {
		cmd := again(t, path)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		all = append(all, cmd)
	}
	for _, cmd := range all {
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	}
	if file := inFile(t, path, 0); len(file.Rows) != 3*40*5 {
		t.Errorf("in it are %d people, want %d", len(file.Rows), 3*40*5)
	}
}

// A disk that is full takes some of the bytes. Here it is a limit on a file's size, which is
// the process's own, so that another process meets it.
func TestAFullDiskTakesFiveOrNone(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		meetFullDisk(t, path)
		return
	}
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	if out, err := again(t, path).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func meetFullDisk(t *testing.T, path string) {
	signal.Ignore(syscall.SIGXFSZ)
	pack, header := ofPack()
	var before unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	limited := func(bytes int, do func() error) error {
		full := before
		full.Cur = uint64(bytes)
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &full); err != nil {
			t.Skip(err)
		}
		err := do()
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
			t.Fatal(err)
		}
		return err
	}
	for round := range 2 { // without a file, and with one
		was, _ := os.ReadFile(path)
		need := len(group.EncodeBatch(people("a", 5)))
		if round == 0 {
			need += len(group.EncodeHeader(header))
		}
		for room := 0; room < need; room += 13 {
			err := limited(len(was)+room, func() error { return appendRows(path, header, people("a", 5)) })
			if err == nil || !strings.HasPrefix(err.Error(), "add people to "+path+": ") {
				t.Fatalf("with room for %d bytes: got %v", room, err)
			}
			if now, _ := os.ReadFile(path); !bytes.Equal(now, was) {
				t.Fatalf("with room for %d bytes it holds %q, want %q", room, now, was)
			}
		}
		adds(t, path, string(rune('a'+round)), 5)
	}
	was, _ := os.ReadFile(path)
	note := len(group.EncodeShown([]string{"a-000", "a-001", "a-002", "a-003", "a-004", "b-000", "b-001", "b-002", "b-003", "b-004"}))
	for room := range note {
		var picture group.Picture
		err := limited(len(was)+room, func() (err error) {
			picture, _, err = pictureOf(pack, header, path)
			return err
		})
		if err == nil || picture.N+len(picture.Dots) > 0 || !strings.HasPrefix(err.Error(), "nothing is shown, for who is shown must be noted in "+path) {
			t.Fatalf("with room for %d bytes it shows %+v, %v", room, picture, err)
		}
		if now, _ := os.ReadFile(path); !bytes.Equal(now, was) {
			t.Fatalf("with room for %d bytes it holds %q", room, now)
		}
	}
	if picture, _, err := pictureOf(pack, header, path); picture.N != 10 || err != nil {
		t.Errorf("with room it shows %+v, %v", picture, err)
	}
}

func TestAFullDiskIsNamed(t *testing.T) {
	t.Parallel()
	err := (&groupFile{path: "room.jsonl"}).failed("add people to", &fs.PathError{Op: "write", Path: "room.jsonl", Err: syscall.ENOSPC})
	if want := "add people to room.jsonl: no space left on device: make room on the disk"; err.Error() != want || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestAFileThatIsHeldIsWaitedForAndThenNamed(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	adds(t, path, "a", 5)
	pack, header := ofPack()
	synctest.Test(t, func(t *testing.T) {
		g, err := openGroup(path, os.O_RDWR)
		if err != nil {
			t.Fatal(err)
		}
		if err := g.hold(); err != nil {
			t.Fatal(err)
		}
		want := "another has " + path + " open and does not end: try again"
		if err := appendRows(path, header, people("b", 5)); err == nil || err.Error() != want {
			t.Errorf("adding says %v, want %s", err, want)
		}
		if _, _, err := pictureOf(pack, header, path); err == nil || err.Error() != want {
			t.Errorf("showing says %v, want %s", err, want)
		}
		g.close()
	})
	adds(t, path, "b", 5)
}

func TestAPictureIsNotedInEachFile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	a, b := filepath.Join(folder, "a"), filepath.Join(folder, "b")
	adds(t, a, "a", 5)
	pack, header := ofPack()
	shows := func(n, waiting, problems int, paths ...string) {
		t.Helper()
		picture, found, err := pictureOf(pack, header, paths...)
		if picture.N != n || picture.Waiting != waiting || len(found) != problems || group.Fatal(found) || err != nil {
			t.Errorf("it shows %d, %d wait, %v, %v; want %d, %d and %d problems", picture.N, picture.Waiting, found, err, n, waiting, problems)
		}
	}
	shows(5, 0, 0, a)
	adds(t, a, "c", 5)
	adds(t, b, "b", 5)
	shows(15, 0, 0, b, a)
	shows(5, 0, 1, a)
	shows(0, 0, 1, b)
	shows(15, 0, 1, a, b, filepath.Join(folder, ".", "a"))
	if err := os.Link(a, filepath.Join(folder, "again")); err != nil {
		t.Fatal(err)
	}
	shows(15, 0, 1, a, filepath.Join(folder, "again"), b)
	for _, path := range []string{a, b} {
		if blocks := inFile(t, path, 0).Shown; len(blocks) != 2 || len(blocks[0]) != 5 || len(blocks[1]) != 10 {
			t.Errorf("%s: noted are %v", path, blocks)
		}
	}
}

func TestAFatalFileShowsNobodyAndIsNotWritten(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	good, bad := filepath.Join(folder, "good"), filepath.Join(folder, "bad")
	adds(t, good, "a", 5)
	pack, header := ofPack()
	header.Digest = strings.Repeat("ab", 32)
	changed := header
	changed.Digest = strings.Repeat("cd", 32)
	for _, src := range []string{"", "Anna\n", string(group.EncodeHeader(group.Header{Pack: "one-hat", Revision: 1})), string(group.EncodeHeader(changed))} {
		if err := os.WriteFile(bad, []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		was, _ := os.ReadFile(good)
		picture, found, err := pictureOf(pack, header, good, bad)
		if picture.N+picture.Waiting > 0 || len(found) != 1 || found[0].File != bad || !found[0].Fatal || err != nil {
			t.Errorf("%q: it shows %+v, %v, %v", src, picture, found, err)
		}
		if now, _ := os.ReadFile(good); !bytes.Equal(now, was) {
			t.Errorf("%q: something was noted", src)
		}
	}
}

func TestWhatCannotBeNotedIsNotShown(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	adds(t, path, "a", 5)
	pack, header := ofPack()
	file := inFile(t, path, 0)
	room, _ := group.Merge(pack, file)
	err := noteShown(room, []group.File{file}, []*groupFile{{path: path, readOnly: true}})
	if err == nil || !strings.HasPrefix(err.Error(), path+" cannot be written, so that who is shown cannot be noted") {
		t.Errorf("got %v", err)
	}
	if os.Getuid() == 0 {
		return // may write everything
	}
	os.Chmod(path, 0o400)
	if picture, _, err := pictureOf(pack, header, path); err == nil || picture.N > 0 {
		t.Errorf("it shows %+v", picture)
	}
	os.Chmod(path, 0o600)
	if _, _, err := pictureOf(pack, header, path); err != nil {
		t.Error(err)
	}
	os.Chmod(path, 0o400)
	if picture, _, err := pictureOf(pack, header, path); err != nil || picture.N != 5 {
		t.Errorf("shown before, it shows %+v, %v", picture, err)
	}
}

// Some add people and some look at the room, at the same time and in any order of its files:
// nobody waits for ever, and no two blocks have a person in common.
func TestManyWhoLookAtOnceAgree(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	pack, header := ofPack()
	paths := []string{filepath.Join(folder, "a"), filepath.Join(folder, "b"), filepath.Join(folder, "c")}
	for i, path := range paths {
		adds(t, path, strconv.Itoa(i), 5)
	}
	var all sync.WaitGroup
	for i, path := range paths {
		all.Go(func() {
			for n := range 15 {
				if err := appendRows(path, header, people(fmt.Sprintf("%d-%d", i, n), 5)); err != nil {
					t.Error(err)
				}
			}
		})
		all.Go(func() {
			for n := range 15 {
				named := slices.Concat(paths[i:], paths[:i])
				if n%2 > 0 {
					slices.Reverse(named)
				}
				if picture, found, err := pictureOf(pack, header, named[:1+n%3]...); err != nil || group.Fatal(found) || picture.N%5 > 0 {
					t.Errorf("%d people, %v, %v", picture.N, found, err)
				}
			}
		})
	}
	all.Wait()
	in := map[string]string{}
	for _, path := range paths {
		for _, block := range inFile(t, path, 0).Shown {
			name := strings.Join(block, " ")
			for _, id := range block {
				if other, there := in[id]; there && other != name {
					t.Fatalf("%s is in two blocks:\n%s\n%s", id, other, name)
				}
				in[id] = name
			}
			if len(block) < group.Fewest {
				t.Errorf("a block is %v", block)
			}
		}
	}
	if picture, _, err := pictureOf(pack, header, paths...); picture.N != 3*16*5 || err != nil {
		t.Errorf("at the end it shows %d people, %v", picture.N, err)
	}
}
