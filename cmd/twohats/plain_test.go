//go:build unix

package main

import (
	"os"
	"os/exec"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// A stroke is what a person presses on the screens, and types line by line for the same.
type stroke struct {
	keys []string
	line string
}

// both returns what a file of answers has a person press and type. A text and the enter behind it
// are one line.
func both(t *testing.T, name string) (all []stroke) {
	t.Helper()
	text := ""
	for _, s := range strokes(t, name) {
		if typed, types := strings.CutPrefix(s, "type "); types {
			text = typed
			continue
		}
		line, named := map[string]string{"enter": "", "tab": "skip", "backspace": "back"}[s]
		if !named {
			line = s
		}
		if text != "" {
			all = append(all, stroke{[]string{"type " + text, s}, text})
			text = ""
			continue
		}
		all = append(all, stroke{[]string{s}, line})
	}
	return all
}

// wander goes back, skips, changes an answer from the review, and writes into a check. What is
// pressed by a digit may be typed by its name.
func wander() []stroke {
	one := func(key, line string) stroke { return stroke{[]string{key}, line} }
	all := []stroke{{[]string{"type Bread", "enter"}, "Bread"}, one("enter", "")}
	for _, key := range []string{"2", "4", "backspace", "5", "2", "4", "3", "tab", "1", "2", "enter"} {
		line := map[string]string{"backspace": "b", "tab": "s", "enter": "", "5": "almost always"}[key]
		if line == "" && key != "enter" {
			line = key
		}
		all = append(all, one(key, line))
	}
	return append(all,
		stroke{[]string{"esc", "2"}, "q\n2"},           // to the summary,
		one("backspace", "b"),                          // to the review,
		stroke{[]string{"down", "down", "enter"}, "2"}, // and to its second answer
		one("3", "3"), one("2", "2")) // on with what was not asked yet
}

// entryOf returns the only walk that is kept, without its times.
func entryOf(t *testing.T, home string) coach.Record {
	t.Helper()
	record := keptAt(t, home).Record
	record.Answers = answersIn(record)
	return record
}

// One script of answers gives the same entry on the screens and line by line.
func TestPlainAndScreensKeepTheSame(t *testing.T) {
	t.Parallel()
	for name, script := range map[string]struct {
		form    string
		strokes []stroke
	}{
		"quick":  {"quick", both(t, "testdata/quick.answers")},
		"full":   {"full", both(t, "testdata/full.answers")},
		"wander": {"quick", wander()},
	} {
		if name == "full" && os.Getenv("TWOHATS_LONG") == "" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			screens, plain := t.TempDir(), t.TempDir()
			p := startAt(t, screens, 80, 24, "--form", script.form).sees("In one line")
			var lines []string
			for _, s := range script.strokes {
				lines = append(lines, s.line)
				for _, key := range s.keys {
					if text, types := strings.CutPrefix(key, "type "); types {
						p.types(text).sees(text)
					} else {
						p.presses(key)
					}
				}
			}
			p.rests()
			p.killed()
			cmd := exec.Command(os.Args[0], "--form", script.form)
			cmd.Env = []string{asProgram + "=1", "LANG=en_US.UTF-8", "HOME=" + plain}
			cmd.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
			said, _ := cmd.CombinedOutput() // it may end early
			got, want := entryOf(t, plain), entryOf(t, screens)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("line by line it keeps\n%+v\nand on the screens\n%+v\nIt said:\n%s", got, want, said)
			}
		})
	}
}

// What is kept of a walk line by line tells nothing of how long its answers took.
func TestPlainTakesNoTimes(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	cmd := exec.Command(os.Args[0], "--form", "quick")
	cmd.Env = []string{asProgram + "=1", "LANG=en_US.UTF-8", "HOME=" + home}
	cmd.Stdin = strings.NewReader("Bread\n\n4\n2\n")
	cmd.Run()
	answers := keptAt(t, home).Record.Answers
	if len(answers) < 3 {
		t.Errorf("kept are %d answers", len(answers))
	}
	for id, answer := range answers {
		if answer.Took != 0 {
			t.Errorf("%s took %v", id, answer.Took.Round(time.Microsecond))
		}
	}
}

func TestASignalKeepsWhatWasTypedLineByLine(t *testing.T) {
	t.Parallel()
	for by, code := range map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129} {
		home := t.TempDir()
		p := startAt(t, home, 80, 24, "--plain", "--form", "quick").sees("or enter alone to go on without:")
		p.writes(".\r")
		p.sees("Several lines now").writes("Bread\r.\r")
		p.sees("Taken: 1 line.").sees("Press enter to go on:")
		p.program.Process.Signal(by)
		p.sees("Kept. Choose Resume next time").leaves(code)
		if got := keptAt(t, home).Record.Answers[content.MissionID].Text; got != "Bread" {
			t.Errorf("after %v kept is %q", by, got)
		}
	}
}
