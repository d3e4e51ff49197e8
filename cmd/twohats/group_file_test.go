//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"

	"twohats/content"
	"twohats/content/group"
)

// ofPack returns the built-in pack and the header of its group files.
func ofPack() (*content.Pack, group.Header) {
	pack, _ := content.Builtin("en")
	return pack, group.HeaderOf(pack)
}

// people returns n people, whose ids begin alike.
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

// inFile returns what a file says, which must be whole but for so many problems that are not fatal.
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

// held returns what a file holds; of what is no file, nothing.
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
		"notes/room":   {"a file stands where a folder should be: choose another place", "a file stands"},
		"secret":       {"you have no right to it: give yourself the right", "you have no right to it: give"},
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
		if _, _, err := pictureOf(pack, path); err == nil || err.Error() != want {
			t.Errorf("showing says %v, want %s", err, want)
		}
		g.close()
	})
	adds(t, path, "b", 5)
}
