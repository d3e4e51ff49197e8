//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"twohats/content/group"
)

func TestAPictureIsNotedInEachFile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	a, b := filepath.Join(folder, "a"), filepath.Join(folder, "b")
	adds(t, a, "a", 5)
	pack, _ := ofPack()
	shows := func(n, waiting, problems int, paths ...string) {
		t.Helper()
		picture, found, err := pictureOf(pack, paths...)
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
	good, bad := filepath.Join(folder, "a"), filepath.Join(folder, "b")
	pack, header := ofPack()
	header.Digest = strings.Repeat("ab", 32)
	if err := appendRows(good, header, people("a", 5)); err != nil {
		t.Fatal(err)
	}
	changed := header
	changed.Digest = strings.Repeat("cd", 32)
	for _, src := range []string{"", "Anna\n", string(group.EncodeHeader(group.Header{Pack: "one-hat", Revision: 1})), string(group.EncodeHeader(changed))} {
		if err := os.WriteFile(bad, []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		was, _ := os.ReadFile(good)
		picture, found, err := pictureOf(pack, good, bad)
		if picture.N+picture.Waiting > 0 || len(found) != 1 || found[0].File != bad || !found[0].Fatal || err != nil {
			t.Errorf("%q: it shows %+v, %v, %v", src, picture, found, err)
		}
		if now, _ := os.ReadFile(good); !bytes.Equal(now, was) {
			t.Errorf("%q: something was noted", src)
		}
	}
}

// One file cannot be read, and one is of another pack. Of the third some were shown with people
// of the first: that they would be left out is not said, for the first is only to be mended.
func TestAllThatIsWrongInFilesIsNamedAtOnce(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	damaged, foreign, good := filepath.Join(folder, "a"), filepath.Join(folder, "b"), filepath.Join(folder, "c")
	adds(t, damaged, "a", 5)
	adds(t, good, "c", 5)
	pack, _ := ofPack()
	if picture, _, err := pictureOf(pack, damaged, good); picture.N != 10 || err != nil {
		t.Fatalf("whole they show %d people, %v", picture.N, err)
	}
	for path, src := range map[string]string{damaged: "Anna\n", foreign: string(group.EncodeHeader(group.Header{Pack: "one-hat", Revision: 1}))} {
		if err := os.WriteFile(path, []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct{ paths, wrong []string }{
		{[]string{damaged, good}, []string{damaged}},
		{[]string{damaged, foreign, good}, []string{damaged, foreign}},
	} {
		_, found, err := pictureOf(pack, c.paths...)
		var wrong []string
		for _, problem := range found {
			wrong = append(wrong, problem.File)
		}
		if !slices.Equal(wrong, c.wrong) || err != nil {
			t.Errorf("of %v it names %v, %v, want %v", c.paths, found, err, c.wrong)
		}
	}
}

func TestWhatCannotBeNotedIsNotShown(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	adds(t, path, "a", 5)
	pack, _ := ofPack()
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
	if picture, _, err := pictureOf(pack, path); err == nil || picture.N > 0 {
		t.Errorf("it shows %+v", picture)
	}
	os.Chmod(path, 0o600)
	if _, _, err := pictureOf(pack, path); err != nil {
		t.Error(err)
	}
	os.Chmod(path, 0o400)
	if picture, _, err := pictureOf(pack, path); err != nil || picture.N != 5 {
		t.Errorf("shown before, it shows %+v, %v", picture, err)
	}
}

// Some add people and some look at the room, at the same time and in any order of its files:
// nobody waits for ever, and no two blocks have a person in common.
func TestManyReadersAtOnceAgree(t *testing.T) {
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
				if picture, found, err := pictureOf(pack, named[:1+n%3]...); err != nil || group.Fatal(found) || picture.N%5 > 0 {
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
	if picture, _, err := pictureOf(pack, paths...); picture.N != 3*16*5 || err != nil {
		t.Errorf("at the end it shows %d people, %v", picture.N, err)
	}
}
