//go:build unix

package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content/coach"
)

// keptAt returns the only walk that is kept in a home.
func keptAt(t *testing.T, home string) coach.Entry {
	t.Helper()
	j := journal.Open(dataOf(home), nil, time.Now)
	defer j.Close()
	past, err := j.List()
	if err != nil || len(past) != 1 {
		t.Fatalf("kept are %+v (%v), want one walk", past, err)
	}
	entry, err := j.Read(past[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return entry
}

// answersIn returns what was answered, without how long it took.
func answersIn(record coach.Record) map[string]coach.Answer {
	answers := map[string]coach.Answer{}
	for id, answer := range record.Answers {
		answer.Took = 0
		answers[id] = answer
	}
	return answers
}

// strokes returns what a file of answers has a person type, one by one.
func strokes(t *testing.T, name string) (all []string) {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(src), "\n") {
		line, _, _ = strings.Cut(line, "#")
		if strings.HasPrefix(line, "type ") {
			all = append(all, strings.TrimSpace(line))
		} else {
			all = append(all, strings.Fields(line)...)
		}
	}
	return all
}

// killed ends the program in the way that nothing can prepare for.
func (p *person) killed() {
	p.t.Helper()
	p.program.Process.Kill()
	p.program.Wait()
}

func TestAKillAfterAnyPromptLosesNothing(t *testing.T) {
	t.Parallel()
	killEvery := 23
	if os.Getenv("TWOHATS_LONG") != "" {
		killEvery = 1
	}
	home, whole := t.TempDir(), t.TempDir()
	startAt(t, whole, 80, 24, "--form", "full").sees("In one line").answers("testdata/full.answers").sees("20 dots")
	p := startAt(t, home, 80, 24, "--form", "full").sees("In one line")
	kills := 0
	for i, stroke := range strokes(t, "testdata/full.answers") {
		text, typed := strings.CutPrefix(stroke, "type ")
		if typed {
			p.types(text).sees(text)
			continue // kept a second later, or with the enter that follows
		}
		p.presses(stroke)
		if i%killEvery != 0 || strings.Contains(p.text(), "20 dots") {
			continue
		}
		before := p.text()
		p.killed()
		kills++
		p = startAt(t, home, 80, 24).sees("Resume")
		p.rests()
		p.presses("1")
		if after := p.text(); after != before {
			t.Fatalf("after %d strokes it went on with\n%s\nwant\n%s", i+1, after, before)
		}
	}
	p.sees("20 dots")
	if got, want := answersIn(keptAt(t, home).Record), answersIn(keptAt(t, whole).Record); !reflect.DeepEqual(got, want) {
		t.Errorf("after %d kills kept is\n%v\nwant\n%v", kills, got, want)
	}
	if kills == 0 {
		t.Error("nothing was killed")
	}
}

// dataOf returns the data folder in a home.
func dataOf(home string) string { return filepath.Join(home, ".local", "share", "twohats") }

func TestALockedWalkGoesOnBehindItsPassphrase(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	if _, err := keepWalk(dataOf(home), draft, time.Now().Add(-time.Hour).Truncate(time.Second)); err != nil {
		t.Fatal(err)
	}
	if err := journal.Open(dataOf(home), nil, time.Now).Encrypt("bread and salt"); err != nil {
		t.Fatal(err)
	}
	p := startAt(t, home, 80, 24).sees("locked").presses("1").sees("Your passphrase").types("bread").sees("Your passphrase")
	p.presses("enter").sees("another passphrase").types("bread and salt").presses("enter").sees("Part 1 of 4")
	p.presses("enter", "4").sees("2 of").presses("ctrl+c").sees("all of it kept").writes("\x03")
	p.leaves(0)
	err := filepath.WalkDir(dataOf(home), func(path string, d os.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".json") {
			t.Errorf("%s is not encrypted", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTwoWindowsNeverShareAWalk(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	if _, err := keepWalk(dataOf(home), draft, time.Now().Add(-time.Hour).Truncate(time.Second)); err != nil {
		t.Fatal(err)
	}
	startAt(t, home, 80, 24).sees("Resume").presses("1").sees("Part 1 of 4")
	startAt(t, home, 80, 24).sees("open in another window").presses("1").sees("End it there")
}

func TestASummaryIsSavedFromItsPages(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	if _, err := keepWalk(dataOf(home), planned, time.Now().Add(-time.Hour).Truncate(time.Second)); err != nil {
		t.Fatal(err)
	}
	p := startAt(t, home, 80, 24).sees("Look back").presses("3", "1", "tab", "2", "1").sees("two-hats-")
	p.rests()
	for range len("two-hats-2026-11-25.html") {
		p.writes("\x7f")
	}
	p.types("~/no/summary.html").presses("enter").sees("there is no folder")
	for range len("no/summary.html") {
		p.writes("\x7f")
	}
	p.types("summary.html").presses("enter").sees("It is saved in this file")
	page, err := os.ReadFile(filepath.Join(home, "summary.html"))
	if err != nil || !strings.Contains(string(page), "<h1") {
		t.Errorf("the page holds %.80q (%v)", page, err)
	}
}
