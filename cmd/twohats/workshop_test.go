//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"twohats/tui"
)

// word ends the workshops of these tests.
const word = "harvest"

// startWorkshop starts a workshop that its word ends.
func startWorkshop(t *testing.T, width, height int, args ...string) *person {
	t.Helper()
	file := filepath.Join(t.TempDir(), "word")
	if err := os.WriteFile(file, []byte(word+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return start(t, width, height, append([]string{"workshop", "--word-file", file}, args...)...).sees("This place is free")
}

// ends types the word that ends the workshop.
func (p *person) ends() {
	p.t.Helper()
	p.sees("This place is free").types(word).sees("Enter ends the workshop").rests()
	p.writes("\r")
	p.leaves(0)
}

func TestAWorkshopGoesOnUntilItsWord(t *testing.T) {
	t.Parallel()
	p := startWorkshop(t, 80, 24)
	for range 2 {
		p.presses("enter").sees("In one line").types("Bread for the valley").sees("Bread for the valley")
		p.presses("esc").sees("Paused").presses("3").sees("Leave, and erase").presses("2", "enter").sees("This place is free")
	}
	p.ends()
	p.sees("The workshop has ended.")
}

func TestNoKeyGivesAShell(t *testing.T) {
	t.Parallel()
	p := startWorkshop(t, 80, 24)
	const typed, free = "Enter ends the workshop", "Who leads the workshop"
	for _, keys := range []string{"\x03\x03\x03", "\x1a", "\x1c", "\x04", "q"} {
		p.writes(keys + "x")
		p.sees(typed).writes("\x1b")
		p.sees(free)
	}
	p.presses("enter").sees("In one line")
	for _, keys := range []string{"\x03\x03\x03\x03", "\x1b"} {
		p.writes(keys)
		p.sees("Do you want to leave").presses("enter").sees("In one line")
	}
	p.writes("\x1a\x1c\x04x")
	p.sees("› x").presses("\x7f")
	p.presses("esc").sees("Do you want to leave").presses("2")
	p.ends()
}

func TestAWorkshopLeavesItsTerminalAsItWas(t *testing.T) {
	t.Parallel()
	p := startIn(t, t.TempDir(), "workshop")
	p.says("The word", word).says("The same word again", word).sees("This place is free")
	if p.echoes() {
		t.Error("while it runs the terminal shows what is typed, also between two people")
	}
	p.ends()
	if !p.echoes() {
		t.Error("it leaves a terminal that does not show what is typed")
	}
}

func TestTheWordIsAskedForUntilItWillDo(t *testing.T) {
	t.Parallel()
	p := startIn(t, t.TempDir(), "workshop")
	p.says("The word", "").sees("four characters or more").says("The word", " end ").sees("four characters or more")
	p.says("The word", "?help").sees("begins with ?")
	p.says("The word", word).says("The same word again", "harvets").sees("two different words")
	p.says("The word", word).says("The same word again", word).sees("This place is free")
	p.ends()
}

func TestOnlyItsOwnerMayWriteTheFileOfTheWord(t *testing.T) {
	t.Parallel()
	for mode, want := range map[os.FileMode]bool{0o600: true, 0o400: true, 0o644: true, 0o620: false, 0o602: false, 0o666: false, 0o664: false} {
		name := filepath.Join(t.TempDir(), "the word")
		if err := os.WriteFile(name, []byte(word+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
		got, err := wordIn(name)
		wrong := misuse{name + " can be written by others, who could end the workshop", "run chmod go-w '" + name + "'"}
		if want && (got != word || err != nil) || !want && err != wrong {
			t.Errorf("%o: got %q, %v", mode, got, err)
		}
	}
}

func TestAWordIsTakenThatTheFreePageTries(t *testing.T) {
	t.Parallel()
	const said = 4 // characters, in the help and in what is told of a shorter word
	if tui.LeastWord != said {
		t.Errorf("the free page tries words from %d characters on, and people are told %d", tui.LeastWord, said)
	}
	for n := range 2 * tui.LeastWord {
		if _, err := wordOf(strings.Repeat("é", n)); (err == nil) != (n >= tui.LeastWord) {
			t.Errorf("a word of %d characters: got %v", n, err)
		}
	}
}

func TestAWordOfThreeIsRefusedInAFileToo(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]bool{"end": false, "end ": false, "Ende": true, "größ": true, "終わりだ": true, "終わり": false} {
		name := filepath.Join(t.TempDir(), "word")
		if err := os.WriteFile(name, []byte("\ufeff"+typed+"\r\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := wordIn(name)
		wrong := misuse{"the word in " + name + " will not do: it takes four characters or more", "write a word of four characters or more on its first line"}
		if want && (got != typed || err != nil) || !want && err != wrong {
			t.Errorf("%q: got %q, %v", typed, got, err)
		}
	}
}
