//go:build unix

package main

import (
	"os"
	"testing"
	"time"
)

// settled is how long a program is left alone before it must be still: until then the
// terminal may answer what it was asked, and colours change.
const settled = 2 * time.Second

// stays fails the test when the program writes anything while nobody does anything.
func (p *person) stays(still time.Duration) {
	p.t.Helper()
	p.restsFor(settled)
	p.mu.Lock()
	news := p.news
	p.mu.Unlock()
	select {
	case <-news:
		p.t.Errorf("the program wrote while nothing happened: %s", p.text())
	case <-time.After(still):
	}
}

func TestNothingIsWrittenWhileNothingHappens(t *testing.T) {
	t.Parallel()
	pages := map[string]func(*person) *person{
		"welcome":   func(p *person) *person { return p.sees("Quick") },
		"mission":   func(p *person) *person { return p.presses("1").sees("In one line").types("Bread").sees("Bread") },
		"opening":   func(p *person) *person { return p.presses("1", "enter").sees("Part 1 of 4") },
		"rating":    func(p *person) *person { return p.presses("1", "enter", "enter", "right").sees("◉") },
		"why":       func(p *person) *person { return p.presses("1", "enter", "enter", "?").sees("Why this is asked") },
		"pause":     func(p *person) *person { return p.presses("1", "enter", "enter", "4", "esc").sees("Paused") },
		"between":   func(p *person) *person { return p.presses("1", "enter", "enter", "1", "1", "1", "1").sees("5 of 7") },
		"too small": func(p *person) *person { return p.resizes(30, 8).sees("A little more room") },
		"scenario": func(p *person) *person {
			return p.presses("1", "enter", "enter", "1", "1", "1", "1", "1", "1").sees("do first")
		},
	}
	after := map[string][]string{
		"summary": nil, "figures": {"?"}, "fits": {"tab"}, "obstacle": {"tab", "tab"}, "step": {"tab", "tab", "tab"},
		"review": {"backspace"}, "check": {"backspace", "end", "enter"}, "check, the line": {"backspace", "end", "enter", "3"},
		"open": {"backspace", "end", "up", "up", "up", "up", "up", "enter"}, "when": {"tab", "tab", "tab", "4"},
		"whom": {"tab", "tab", "tab", "1"}, "check-in": {"tab", "tab", "tab", "1", "tab"}, "last": {"tab", "tab", "tab", "1", "tab", "enter"},
	}
	past := map[string][]string{
		"happened": nil, "what happened": {"2"}, "look back": {"4", "3"}, "one walk": {"4", "3", "1"}, "what now": {"4", "3", "1", "tab"},
		"forms": {"4", "3", "1", "tab", "2"}, "the name": {"4", "3", "1", "tab", "2", "1"},
	}
	still, some := 10*time.Second, os.Getenv("TWOHATS_LONG") == ""
	if some {
		still = time.Second
	}
	for name, to := range pages {
		if some && name != "rating" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			to(start(t, 80, 24).sees("Quick")).stays(still)
		})
	}
	for name, keys := range after {
		if some && name != "summary" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start(t, 80, 24, "demo").sees("20 dots").presses(keys...).stays(still)
		})
	}
	for name, keys := range past {
		if some && name != "look back" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			if _, err := keepWalk(dataOf(home), planned, time.Now().Add(-dueBehind).Truncate(time.Second)); err != nil {
				t.Fatal(err)
			}
			startAt(t, home, 80, 24).sees("Did it happen").presses(keys...).stays(still)
		})
	}
}
