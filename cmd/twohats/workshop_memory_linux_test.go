package main

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf16"
)

// phraseOf makes up a text that stands nowhere by chance.
func phraseOf(letters int) string {
	phrase := make([]byte, letters)
	for i := range phrase {
		phrase[i] = 'a' + byte(rand.N(26))
	}
	return string(phrase)
}

// remainsOf returns what may be left of a phrase: either half of it, in each way that letters are kept.
func remainsOf(phrase string) map[string][]byte {
	all := map[string][]byte{}
	for half, letters := range map[string]string{"first": phrase[:len(phrase)/2], "second": phrase[len(phrase)/2:]} {
		runes, _ := binary.Append(nil, binary.LittleEndian, []rune(letters))
		units, _ := binary.Append(nil, binary.LittleEndian, utf16.Encode([]rune(letters)))
		all[half+" half, in bytes"] = []byte(letters)
		all[half+" half, in runes"] = runes
		all[half+" half, in UTF-16"] = units
	}
	return all
}

// mostRegion is more bytes than any piece of memory has but those that the race detector sets
// aside for its notes of who touched what.
const mostRegion = 1 << 30

// remembers names the remains that are in the memory of a process, and gives how much was searched.
func (p process) remembers(t *testing.T, remains map[string][]byte) (found []string, searched int) {
	t.Helper()
	maps, err := os.Open(fmt.Sprintf("/proc/%d/maps", p))
	if err != nil {
		t.Fatal(err)
	}
	defer maps.Close()
	memory, err := os.Open(fmt.Sprintf("/proc/%d/mem", p))
	if err != nil {
		t.Fatal(err)
	}
	defer memory.Close()
	for lines := bufio.NewScanner(maps); lines.Scan(); {
		var from, to int64
		var may string
		if n, _ := fmt.Sscanf(lines.Text(), "%x-%x %s", &from, &to, &may); n != 3 || may[0] != 'r' || to-from > mostRegion || strings.Contains(lines.Text(), "[vvar") {
			continue
		}
		region := make([]byte, to-from)
		n, err := memory.ReadAt(region, from)
		if err != nil && err != io.EOF && !strings.Contains(err.Error(), "input/output") {
			t.Fatalf("read %s: %v", lines.Text(), err)
		}
		searched += n
		for name, remain := range remains {
			if bytes.Contains(region[:n], remain) {
				found = append(found, name)
			}
		}
	}
	return found, searched
}

// A writer writes a phrase, in a workshop, and ends.
type writer struct {
	who    string
	writes func(d *desk, phrase string)
	ends   func(d *desk)
}

func writers(t *testing.T) []writer {
	writes := func(d *desk, phrase string) {
		d.presses("enter").sees("In one line").types(phrase).sees(phrase).presses("enter").sees("Part 1 of 4")
		d.presses("esc").sees("See what there is so far").presses("2").sees("What it is all for")
		d.presses("tab").sees("What now").presses("1").sees("What fits").pastes(phrase).sees(phrase)
	}
	return []writer{
		{"who erases", writes, func(d *desk) {
			d.presses("esc").sees("Paused").presses("2").sees("erase what you answered").presses("2", "enter")
		}},
		{"who is killed", writes, func(d *desk) { d.sitter().signal(t, syscall.SIGKILL) }},
		{"who adds figures to the room's", func(d *desk, phrase string) {
			d.presses("enter").sees("In one line")
			for _, stroke := range strokes(t, "testdata/quick.answers") {
				if _, types := strings.CutPrefix(stroke, "type "); types {
					d.types(phrase).sees(phrase)
				} else {
					d.presses(stroke)
				}
			}
			d.sees("20 dots")
		}, func(d *desk) {
			d.presses("tab").sees("Finish").presses("4").sees("nothing home yet").presses("2", "enter").sees("worth the time").presses("1").sees("Just this would be added").presses("2", "enter")
		}},
	}
}

func TestNoMemoryHoldsWhatThePersonBeforeWrote(t *testing.T) {
	t.Parallel()
	asRoot(t)
	for _, w := range writers(t) {
		if !long() && w.who != "who erases" {
			continue
		}
		t.Run(w.who, func(t *testing.T) {
			t.Parallel()
			phrase := phraseOf(48)
			remains := remainsOf(phrase)
			d := attend(t, newWorkshop(t, "--group", filepath.Join(t.TempDir(), "room.jsonl")), 80, 50)
			d.sees("This place is free")
			w.writes(d, phrase)
			before := d.sitter()
			found, _ := before.remembers(t, remains)
			if len(found) < 2 {
				t.Fatal("it is not even in the memory of who wrote it: mend this search")
			}
			w.ends(d)
			d.sees("This place is free")
			next := d.sitter()
			if next == before {
				t.Fatal("the same process sits there")
			}
			d.presses("enter").sees("In one line")
			for who, p := range map[string]process{"who holds the place": d.self(), "who sits there next": next} {
				left, searched := p.remembers(t, remains)
				t.Logf("%s: %d MiB searched for what was there as %s", who, searched>>20, strings.Join(found, "; "))
				if len(left) > 0 {
					t.Errorf("%s has %s", who, strings.Join(left, "; "))
				}
				if found, _ := p.remembers(t, map[string][]byte{"the word": []byte(word)}); len(found) == 0 {
					t.Errorf("not even the word is found in the memory of %s: mend this search", who)
				}
			}
			if text := d.text(); strings.Contains(text, phrase) {
				t.Errorf("it is on the screen: %s", text)
			}
		})
	}
}

// nobody is a user that owns nothing.
const nobody = 65534

func TestNotEvenItsOwnUserLooksIntoAWorkshop(t *testing.T) {
	t.Parallel()
	asRoot(t)
	as := &syscall.Credential{Uid: nobody, Gid: nobody}
	opens := func(p process) error { // as that user; count=0 has nothing read
		dd := exec.Command("dd", fmt.Sprintf("if=/proc/%d/mem", p), "count=0", "of=/dev/null")
		dd.SysProcAttr = &syscall.SysProcAttr{Credential: as}
		return dd.Run()
	}
	idle := exec.Command("sleep", "60")
	idle.SysProcAttr = &syscall.SysProcAttr{Credential: as}
	if err := idle.Start(); err != nil {
		t.Skip("no process can be started as another user:", err)
	}
	t.Cleanup(func() { idle.Process.Kill(); idle.Wait() })
	if err := opens(process(idle.Process.Pid)); err != nil {
		t.Skip("a user cannot look into any process here:", err)
	}
	workshop := newWorkshop(t)
	wordFile := workshop.Args[len(workshop.Args)-1]
	if err := os.Chmod(wordFile, 0o644); err != nil {
		t.Fatal(err)
	}
	workshop.Path = copied(t)
	for folder := filepath.Dir(workshop.Path); folder != os.TempDir() && len(folder) > 1; folder = filepath.Dir(folder) {
		if err := os.Chmod(folder, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	workshop.SysProcAttr = &syscall.SysProcAttr{Credential: as}
	d := attend(t, workshop, 80, 24)
	d.sees("This place is free")
	for who, p := range map[string]process{"who holds the place": d.self(), "who sits there": d.sitter()} {
		if opens(p) == nil {
			t.Errorf("the memory of %s is open to all processes of its user", who)
		}
	}
	d.ends()
}
