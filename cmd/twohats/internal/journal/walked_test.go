package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"twohats/content/coach"
)

// walked returns a journal with three drafts and three entries, and what was kept.
func walked(t *testing.T) (string, map[string]coach.Record) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "journal")
	want := make(map[string]coach.Record)
	for n := range 3 {
		id, record := keepOne(t, open(t, folder), fmt.Sprintf("draft %d: %s", n, phrase))
		want[id] = record
	}
	for n := range 3 {
		j := open(t, folder)
		record := said(fmt.Sprintf("entry %d: %s", n, phrase))
		want[finish(t, j, record)] = record
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return folder, want
}

func keepOne(t *testing.T, j *Journal, text string) (string, coach.Record) {
	t.Helper()
	record := said(text)
	id := keep(t, j, record)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	return id, record
}

func lockQuickly(t *testing.T, folder, passphrase string) error {
	t.Helper()
	return open(t, folder).encrypt(passphrase, quickWork)
}

// mustLock locks a journal, or endings that, and sees that nothing is left plain.
func mustLock(t *testing.T, folder string) {
	t.Helper()
	if err := lockQuickly(t, folder, passphrase); err != nil && !errors.Is(err, ErrAlready) {
		t.Fatalf("lock: %v", err)
	}
	for name := range contents(t, folder) {
		if !strings.HasSuffix(name, ".age") && name != keyPublic {
			t.Errorf("locked, %s is left", name)
		}
	}
}

func unlocked(t *testing.T, j *Journal) {
	t.Helper()
	if !j.Locked() {
		return
	}
	if ok, err := j.Unlock(passphrase); !ok || err != nil {
		t.Fatalf("unlock: got %t, %v", ok, err)
	}
}

// isAll checks that a journal holds these walks and no others.
func isAll(t *testing.T, folder string, want map[string]coach.Record) {
	t.Helper()
	isReadable(t, folder, want)
	if past, err := open(t, folder).List(); len(past) != len(want) || err != nil {
		t.Errorf("the list has %d walks, %v, want %d", len(past), err, len(want))
	}
}

func isReadable(t *testing.T, folder string, want map[string]coach.Record) {
	t.Helper()
	j := open(t, folder)
	unlocked(t, j)
	for id, record := range want {
		entry, err := j.Read(id)
		if err != nil || !reflect.DeepEqual(entry.Record, record) {
			t.Errorf("%s: got %v, %v, want %v", id, entry.Record, err, record)
		}
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
}

// contents returns all files in a folder, but those that are empty, by path.
func contents(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		if name := must(filepath.Rel(folder, path)); len(data) > 0 {
			all[filepath.ToSlash(name)] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// encryptedIn returns the encrypted walks and packs in a folder of the journal, or in all of it.
func encryptedIn(t *testing.T, folder, part string) map[string]string {
	t.Helper()
	all := contents(t, folder)
	maps.DeleteFunc(all, func(name, _ string) bool {
		return !strings.HasSuffix(name, ".age") || name == keySecret || part != "." && !strings.HasPrefix(name, part)
	})
	return all
}

func names(all map[string]string) []string { return slices.Sorted(maps.Keys(all)) }

// stands reports whether a text stands in any file of a folder, or in a name.
func stands(t *testing.T, folder, text string) bool {
	t.Helper()
	for name, data := range contents(t, folder) {
		if bytes.Contains([]byte(name+data), []byte(text)) {
			t.Logf("%q is in %s", text, name)
			return true
		}
	}
	return false
}
