package journal

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestTheListIsNewestFirst(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{
		"drafts/20260102-080000-aaaa.json": nil, "entries/20251231-235959-zzzz.json": nil,
		"entries/20260102-080000-aaab.json": nil, "entries/20260103-000000-2222.json.age": nil,
		"drafts/20260101-080000-aaaa.json": nil, "entries/20260101-080000-aaaa.json": nil, // an entry wins
		"drafts/20260104-080000-aaaa.json": nil, "drafts/20260104-080000-aaaa.json.age": nil, // half converted
	})
	var got []string
	past, err := open(t, folder).List()
	for _, kept := range past {
		name := kept.ID
		if kept.Draft {
			name += " draft"
		}
		got = append(got, name)
		if want, _ := begunOf(kept.ID); !kept.Begun.Equal(want) || kept.Begun.Location().String() != "Gießen" {
			t.Errorf("%s began %v", kept.ID, kept.Begun)
		}
	}
	want := []string{
		"20260104-080000-aaaa draft", "20260103-000000-2222", "20260102-080000-aaab",
		"20260102-080000-aaaa draft", "20260101-080000-aaaa", "20251231-235959-zzzz",
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v\nwant %q", got, err, want)
	}
}

func TestOfManyMarkersTheLatestCounts(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{
		fileOf(entries, someID): nil, marker("2026-03-28", someID): nil, marker("2026-05-01", someID): nil,
		marker("2025-12-24", someID): nil, marker("2027-01-01", "20260101-080000-aaaa"): nil,
	})
	if past, err := open(t, folder).List(); err != nil || len(past) != 1 || past[0].Due != "2026-05-01" {
		t.Errorf("got %+v, %v", past, err)
	}
}

func TestAFileForAFolderIsNoObstacleToTheList(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{"drafts": nil, "due": nil, "busy": nil, fileOf(entries, someID): nil})
	if past, err := open(t, folder).List(); err != nil || len(past) != 1 {
		t.Errorf("got %+v, %v", past, err)
	}
	file := filepath.Join(t.TempDir(), "file")
	put(t, filepath.Dir(file), "file", "")
	if past, err := open(t, file).List(); err == nil || len(past) > 0 {
		t.Errorf("a file for the folder: got %+v, %v, want an error", past, err)
	}
}

func TestFindingByAPartOfAnID(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	for _, id := range []string{
		"20260101-080000-aaaa", "20260101-080000-aaab", "20260102-080000-aaaa", "20260103-080000-qqqq",
		"20260104-080000-rrrr", "20260105-080000-ssss", "20260106-080000-tttt",
	} {
		leave(t, folder, map[string][]byte{fileOf(drafts, id): nil})
	}
	j := open(t, folder)
	for part, want := range map[string]string{
		"qq": "20260103-080000-qqqq", "20260104": "20260104-080000-rrrr", "20260102-080000-aaaa": "20260102-080000-aaaa",
	} {
		if got, err := j.Find(part); got != want || err != nil {
			t.Errorf("%s: got %q, %v, want %s", part, got, err, want)
		}
	}
	for part, want := range map[string]string{
		"zzzz":  `"zzzz": it is not there any more`,
		"../":   `"../": it is not there any more`,
		"aaaa":  `"aaaa" is in the names of several entries: 20260102-080000-aaaa, 20260101-080000-aaaa`,
		"":      `"" is in the names of 7 entries: 20260106-080000-tttt, 20260105-080000-ssss, 20260104-080000-rrrr, 20260103-080000-qqqq, 20260102-080000-aaaa, …`,
		"AAAAB": "it is not there any more",
	} {
		got, err := j.Find(part)
		if err == nil || !strings.Contains(err.Error(), want) || errors.Is(err, ErrNone) != strings.Contains(want, "not there") {
			t.Errorf("%q: got %q, %v, want %s", part, got, err, want)
		}
	}
}

func TestIDsAreTimesAndFourLetters(t *testing.T) {
	t.Parallel()
	id := newID(noon())
	if begun, ok := begunOf(id); !ok || !begun.Equal(noon()) || !strings.HasPrefix(id, "20260314-110000-") {
		t.Errorf("%s began %v, %t", id, begun, ok)
	}
	for range 1000 {
		for _, id := range []string{newID(noon()), unzonedID(noon())} {
			if end := id[len(idTime)+1:]; !isID(id) || strings.Trim(end, "0123456789") == "" {
				t.Fatalf("%s ends with digits alone, which a time may hold too", id)
			}
		}
	}
	for _, word := range []string{"", ".", "..", "20260314-110000", "20260314-110000-", "20260314-110000-aaa", "20260314-110000-aaaaa",
		"20260314-110000-aa/a", "20260314-110000-aaa1", "20260314-110000-AAAA", "20260230-110000-aaaa", "20260314-240000-aaaa", "../../314-110000-aaaa"} {
		if isID(word) {
			t.Errorf("%q counts as an id", word)
		}
		if _, err := Open(t.TempDir(), nil, noon).Read(word); !errors.Is(err, ErrNone) {
			t.Errorf("%q: got %v, want ErrNone", word, err)
		}
	}
}
