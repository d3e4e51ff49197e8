package journal

import (
	"errors"
	"io/fs"
	"testing"
)

// What another window has done to an entry since it was listed can be told from damage.
func TestWhatAnotherWindowDidToAnEntryCanBeTold(t *testing.T) {
	t.Parallel()
	erase := func(t *testing.T, folder, id string) { mustNot(t, open(t, folder).Remove(id)) }
	lock := func(t *testing.T, folder, _ string) {
		mustNot(t, open(t, folder).encrypt(passphrase, quickWork))
	}
	for claim, test := range map[string]struct {
		does func(t *testing.T, folder, id string)
		want error
		says string
	}{
		"erased":             {erase, fs.ErrNotExist, "it is not there any more"},
		"erased with all":    {func(t *testing.T, folder, _ string) { mustNot(t, open(t, folder).RemoveAll()) }, fs.ErrNotExist, "it is not there any more"},
		"locked":             {lock, ErrLocked, "the journal is locked"},
		"locked, and erased": {func(t *testing.T, f, id string) { lock(t, f, id); erase(t, f, id) }, fs.ErrNotExist, "it is not there any more"},
	} {
		for verb, do := range map[string]func(j *Journal, id string) error{
			"read":   func(j *Journal, id string) error { return must2(j.Read(id)) },
			"resume": func(j *Journal, id string) error { return must2(j.Resume(id)) },
			"revise": func(j *Journal, id string) error { return j.Revise(id, nil) },
			"remove": func(j *Journal, id string) error { return j.Remove(id) },
		} {
			folder := newFolder(t)
			kept := open(t, folder)
			id := keep(t, kept, planned("bread", "2026-03-28"))
			kept.Close()
			j := open(t, folder)
			mustNot(t, must2(j.Read(id))) // it was seen before
			test.does(t, folder, id)
			err := do(j, id)
			if verb == "remove" && test.want == ErrLocked {
				if err != nil {
					t.Errorf("%s, %s: got %v: erasing takes no passphrase", claim, verb, err)
				}
				continue
			}
			if !errors.Is(err, test.want) || err.Error() != "entry "+id+": "+test.says {
				t.Errorf("%s, %s: got %v, want %q", claim, verb, err, test.says)
			}
			if test.want == ErrLocked && !j.Locked() {
				t.Errorf("%s, %s: Locked says that it is not", claim, verb)
			}
			j.Close()
		}
	}
}

func mustNot(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
