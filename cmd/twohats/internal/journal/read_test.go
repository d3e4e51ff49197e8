package journal

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"twohats/content"
	"twohats/content/coach"
)

const someID = "20260101-080000-zzzz"

func TestANewerFormatIsRefusedAndStays(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`{"begun":"2026-01-01T08:00:00Z","saved":"2026-01-01T08:00:00Z","pack":"` + digest(content.Source("en")) + `","record":{"format":2,"pack":"two-hats","mood":"fine"}}`,
		`{"record":{"format":99},"when":1}`,
		`{"record":{"format":2,"answers":[]},"pack":{}}`,
	} {
		for _, folder := range []string{drafts, entries} {
			data := newFolder(t)
			name := fileOf(folder, someID)
			leave(t, data, map[string][]byte{name: []byte(text)})
			j := open(t, data)
			if past, err := j.List(); len(past) != 1 || err != nil {
				t.Errorf("past: %v, %v", past, err)
			}
			_, read := j.Read(someID)
			_, resume := j.Resume(someID)
			for verb, err := range map[string]error{"read": read, "resume": resume, "revise": j.Revise(someID, nil)} {
				if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), someID) {
					t.Errorf("%s: got %v, want ErrNewer and the id", verb, err)
				}
			}
			if got := get(t, data, name); got != text {
				t.Errorf("it was written again: %s", got)
			}
			if err := j.Remove(someID); err != nil { // whoever asks for it may erase it
				t.Error(err)
			}
			gone(t, data)
		}
	}
}

// whole is a file of a walk as it should be.
func whole() string {
	return string(must(file{noon(), noon(), digest(content.Source("en")), said("bread")}.encode()))
}

func TestAWalkThatAnEditorSavedIsRead(t *testing.T) {
	t.Parallel()
	for claim, text := range map[string]string{
		"with a mark":           marked(whole()),
		"with CR LF":            strings.ReplaceAll(whole(), "\n", "\r\n"),
		"with both, and blanks": marked(strings.ReplaceAll(whole(), "\n", "\r\n") + "\r\n"),
	} {
		data := newFolder(t)
		leave(t, data, map[string][]byte{
			fileOf(drafts, someID): []byte(text),
			builtinPack():          []byte(marked(string(content.Source("en")))),
		})
		if got := saidIn(t, Open(data, nil, noon), someID); got != "bread" {
			t.Errorf("%s: it says %q", claim, got)
		}
		j := Open(data, nil, noon)
		if _, err := j.Resume(someID); err != nil {
			t.Errorf("%s: resume: %v", claim, err)
		}
		if err := j.Keep(said("salt")); err != nil || saidIn(t, j, someID) != "salt" {
			t.Errorf("%s: keep: %v", claim, err)
		}
		if err := j.Erase(); err != nil {
			t.Errorf("%s: erase: %v", claim, err)
		}
		gone(t, data)
	}
}

func TestWhatCannotBeReadIsNamedAndLeftAlone(t *testing.T) {
	t.Parallel()
	good := whole()
	for text, want := range map[string]string{
		"":                          "it is empty",
		"\x00\x01\x02":              "damaged at byte 1",
		"{}":                        "does not say what it is of",
		"null":                      "does not say what it is of",
		"[]":                        "damaged",
		`"entry"`:                   "damaged",
		good[:len(good)/2]:          "it ends too early",
		good + "x":                  "damaged",
		good + good:                 "damaged",
		strings.Repeat("[", 10_001): "damaged",
		strings.Replace(good, `"format": 1`, `"format": 0`, 1):          "does not say what it is of",
		strings.Replace(good, `"format": 1`, `"format": -1`, 1):         "does not say what it is of",
		strings.Replace(good, `"format": 1`, `"format": 1.5`, 1):        "damaged",
		strings.Replace(good, `"record"`, `"mood": 1, "record"`, 1):     "damaged",
		strings.Replace(good, `"begun": "2026`, `"begun": "soon`, 1):    "damaged",
		strings.Replace(good, `"pack": "`, `"pack": "../`, 1):           "does not say what it is of",
		strings.Replace(good, `"text": "bread"`, `"step": "bread"`, 1):  "damaged",
		strings.Repeat(" ", maxFile+1):                                  "too large",
		strings.Replace(good, digest(content.Source("en")), nobody, -1): "its pack is not there",
	} {
		folder := newFolder(t)
		name := fileOf(entries, someID)
		leave(t, folder, map[string][]byte{name: []byte(text)})
		j := open(t, folder)
		other := keep(t, j, said("bread"))
		_, read := j.Read(someID)
		_, resume := j.Resume(someID)
		for verb, err := range map[string]error{"read": read, "resume": resume, "revise": j.Revise(someID, nil)} {
			if verb == "revise" && strings.Contains(want, "pack") {
				continue // it needs none
			}
			if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "entry "+someID+": ") || len(err.Error()) > 200 {
				t.Errorf("%.40q: %s: got %v, want %q and the id", text, verb, err, want)
			}
		}
		if got := get(t, folder, name); got != text && !strings.Contains(want, "pack") {
			t.Errorf("%.40q was written again as %.40q", text, got)
		}
		if past, err := j.List(); err != nil || len(past) != 2 || past[0].ID != other {
			t.Errorf("%.40q: past %+v, %v", text, past, err)
		}
	}
}

const nobody = "0000000000000000000000000000000000000000000000000000000000000000"

func TestAFolderFullOfRubbishIsNoObstacle(t *testing.T) {
	t.Parallel()
	folder, elsewhere := newFolder(t), filepath.Join(t.TempDir(), "diary")
	put(t, filepath.Dir(elsewhere), "diary", "dear diary")
	foreign := map[string][]byte{
		"notes.txt": []byte("mine"), ".DS_Store": {0}, "photos/cat.json": []byte("{}"),
		"entries/notes.txt": nil, "entries/20260101.json": nil, "entries/20261301-080000-aaaa.json": nil,
		"entries/20260101-080000-AAAA.json": nil, "entries/20260101-080000-aaaa.json.bak": nil,
		"drafts/README": nil, "packs/two-hats.yaml": nil, "due/tomorrow": nil, "busy/bee": nil,
		"entries/sub/20260101-080000-aaaa.json": nil,
	}
	leave(t, folder, foreign)
	odd := map[string]func(path string) error{
		"20260101-080000-2222": func(path string) error { return os.Mkdir(path, 0o700) },
		"20260101-080000-3333": func(path string) error { return os.Symlink(elsewhere, path) },
		"20260101-080000-4444": func(path string) error { return os.Symlink(path, path) },
		"20260101-080000-5555": func(path string) error { return os.Symlink("nowhere", path) },
		"20260101-080000-6666": func(path string) error { return os.Truncate(must(os.Create(path)).Name(), 1<<40) },
	}
	for id, make := range odd {
		if err := make(filepath.Join(folder, fileOf(entries, id))); err != nil {
			t.Fatal(err)
		}
	}
	before := tree(t, folder)

	j := open(t, folder)
	id := keep(t, j, said("bread"))
	past, err := j.List()
	if err != nil || len(past) != 1+len(odd) || past[0].ID != id {
		t.Errorf("past: %+v, %v", past, err)
	}
	for id := range odd {
		if _, err := j.Read(id); err == nil || !strings.Contains(err.Error(), "entry "+id+": it cannot be read: ") {
			t.Errorf("got %v, want an error about %s", err, id)
		}
		if _, err := j.Resume(id); err == nil {
			t.Errorf("%s can be resumed", id)
		}
	}
	state, err := j.Where()
	if err != nil || state.Foreign != len(foreign) || state.Drafts != 1 || state.Entries != len(odd) {
		t.Errorf("where: %+v, %v, want %d foreign", state, err, len(foreign))
	}
	if err := j.Erase(); err != nil {
		t.Error(err)
	}
	if after := tree(t, folder); strings.Join(after, "\n") != strings.Join(before, "\n") {
		t.Errorf("left is\n%s\nwant\n%s", strings.Join(after, "\n"), strings.Join(before, "\n"))
	}
	if err := j.RemoveAll(); err != nil {
		t.Error(err)
	}
	for name, data := range foreign {
		if got := get(t, folder, name); got != string(data) {
			t.Errorf("%s says %q", name, got)
		}
	}
	if got := get(t, filepath.Dir(elsewhere), "diary"); got != "dear diary" {
		t.Errorf("the diary says %q", got)
	}
}

func TestFoldersThatLeadElsewhereAreNotFollowed(t *testing.T) {
	t.Parallel()
	for _, name := range []string{drafts, entries, packs, due, busy} {
		folder, elsewhere := newFolder(t), t.TempDir()
		put(t, elsewhere, someID+".json", whole())
		leave(t, folder, map[string][]byte{"notes.txt": nil})
		if err := os.Symlink(elsewhere, filepath.Join(folder, name)); err != nil {
			t.Skip(err)
		}
		j := open(t, folder)
		want := name + " is a link to elsewhere, which is not followed"
		if name == drafts || name == entries { // and no list that lacks half of it
			if past, err := j.List(); len(past) > 0 || err == nil || !strings.HasSuffix(err.Error(), want) {
				t.Errorf("%s: past %v, %v", name, past, err)
			}
		}
		if _, err := j.Where(); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: where %v", name, err)
		}
		if err := j.Finish(planned("bread", "2026-03-28")); (name != drafts || err != nil) && (err == nil || !strings.HasSuffix(err.Error(), want)) {
			t.Errorf("%s: got %v, want %q", name, err, want)
		}
		j.RemoveAll()
		holds(t, elsewhere, someID+".json")
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(whole()))
	f.Add(must(file{noon(), noon(), nobody, full()}.encode()))
	f.Add([]byte(`{"record":{"format":2}}`))
	f.Add([]byte(`{"begun":null,"saved":null,"pack":"` + nobody + `","record":{"format":1,"answers":null,"plan":{"check_ins":[{}]}}}`))
	f.Add([]byte{})
	pack, _ := content.Builtin("en")
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := decode(data)
		if err != nil {
			if reason := err.Error(); len(reason) > 100 || !utf8.ValidString(reason) {
				t.Errorf("the reason has %d bytes: %q", len(reason), reason)
			}
			return
		}
		if read.Record.Format != coach.RecordFormat || read.Record.Answers == nil {
			t.Errorf("read as %+v", read)
		}
		coach.Read(pack, read.Record)
		if session, err := coach.Resume(pack, read.Record); err == nil {
			session.Answer(coach.Answer{Step: 1})
		}
		again, err := read.encode()
		if err != nil {
			t.Fatalf("it cannot be kept again: %v", err)
		}
		same, err := decode(again)
		if err != nil {
			t.Fatalf("it cannot be read again: %v", err)
		}
		if third := must(same.encode()); !bytes.Equal(again, third) {
			t.Errorf("kept again it is another:\n%s\n%s", again, third)
		}
	})
}
