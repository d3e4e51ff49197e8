package journal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"twohats/content"
)

func TestAnEntryShowsWithThePackItBeganWith(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	before := content.Source("en")
	after := []byte(strings.Replace(string(before), "\ntitle: ", "\ntitle: New ", 1))
	old := open(t, folder)
	id := keep(t, old, said("one"))
	old.Close()

	j := Open(folder, after, noon)
	defer j.Close()
	entry, err := j.Resume(id)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Error("the pack is the new one")
	}
	keep(t, j, said("two"))
	j.Close()
	second := keep(t, j, said("three"))
	if entry, err = j.Read(id); err != nil || strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Errorf("kept again it has the new pack, or %v", err)
	}
	if entry, err = j.Read(second); err != nil || !strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Errorf("a walk of the new pack has the old one, or %v", err)
	}
	j.Close()
	holds(t, folder, fileOf(drafts, id), fileOf(drafts, second), packFile(digest(before)), packFile(digest(after)))
}

func TestAPackThatIsGoneOrChangedIsSaid(t *testing.T) {
	t.Parallel()
	for claim, test := range map[string]struct {
		spoil func(path string) error
		want  string
	}{
		"gone":    {os.Remove, "its pack is not there: packs/"},
		"changed": {func(path string) error { return os.WriteFile(path, []byte("rubbish"), 0o600) }, "its pack was changed: packs/"},
	} {
		folder := newFolder(t)
		j := open(t, folder)
		id := keep(t, j, said("one"))
		j.Close()
		if err := test.spoil(filepath.Join(folder, builtinPack())); err != nil {
			t.Fatal(err)
		}
		other := Open(folder, nil, noon)
		if _, err := other.Read(id); err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), id) {
			t.Errorf("%s: got %v, want %q and the id", claim, err, test.want)
		}
		if got := saidIn(t, open(t, folder), id); got != "one" {
			t.Errorf("%s: whose pack it is reads %q", claim, got)
		}
		keep(t, open(t, folder), said("two"))
		if got := saidIn(t, other, id); got != "one" {
			t.Errorf("%s: kept again, it reads %q", claim, got)
		}
	}
}
