package tui

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// rows returns what is on the screen without colours, row by row.
func (w *walker) rows() []string {
	rows := strings.Split(ansi.Strip(w.root.View().Content), "\n")
	for i, row := range rows {
		rows[i] = strings.TrimSpace(row)
	}
	return rows
}

func TestANoticeStandsAboveTheKeysAndLeavesThem(t *testing.T) {
	short, long := "Choose, or press tab to skip.", strings.Repeat("This could not be saved for many reasons. ", 9)
	for _, s := range scenes() {
		if s.name == "card" {
			continue // it has the whole terminal, and nothing there is refused
		}
		for _, size := range []draw.Box{{W: 40, H: 12}, {W: 60, H: 16}, {W: 80, H: 24}, {W: 120, H: 40}} {
			w := sceneAt(t, s, size.W, size.H)
			w.root.Notice, w.root.sitting.notice = "", ""
			before := w.rows()
			for notice, most := range map[string]int{short: 1, long: draw.MostTold} {
				w.root.Notice = notice
				w.held()
				after := w.rows()
				last := len(after) - 1
				if len(after) != len(before) || !strings.HasPrefix(before[last], after[last]) {
					t.Errorf("%s, %d×%d: the keys were %q, with a notice they are %q", s.name, size.W, size.H, before[last], after[last])
				}
				if said := strings.Join(after[last-most:last], " "); !strings.HasPrefix(notice, strings.TrimRight(said, "▴▾… ")) {
					t.Errorf("%s, %d×%d: above the keys stands %q, want the notice", s.name, size.W, size.H, said)
				}
				if strings.Contains(strings.Join(before[last-1:], ""), "▾") && !strings.Contains(after[last-1], "▾") {
					t.Errorf("%s, %d×%d: the notice hides that there is more below", s.name, size.W, size.H)
				}
			}
		}
	}
}

// stops returns which of the keys that explain and that stop do something in a scene.
func (s scene) stops() (why, stop bool) {
	switch {
	case s.name == "absent":
		return false, false // any key goes on
	case strings.HasPrefix(s.name, "pause"):
		return false, true
	case strings.HasPrefix(s.name, "free") && s.name != "free, why":
		return true, false
	}
	return true, true
}

func TestTheKeysThatExplainAndStopAreAlwaysShown(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		why, stop := s.stops()
		for words, change := range map[string]func(*Options){
			"as they are": func(*Options) {},
			"of 30 letters": func(o *Options) {
				theirs(o)
				tuitest.EveryText(reflect.ValueOf(o.Words), func(string) string { return strings.Repeat("x", 30) })
			},
		} {
			w := sceneAt(t, s, 80, 24, change)
			lacks := func(row string) bool {
				keys := strings.Fields(ansi.Strip(row))
				return why && !slices.Contains(keys, "?") && !slices.Contains(keys, draw.WhyInText) || stop && !slices.Contains(keys, "esc")
			}
			for width := 40; width <= 82; width += 3 {
				for _, height := range []int{12, 24} {
					rows := w.resize(width, height).rows()
					last := rows[len(rows)-1]
					if _, whole := w.root.Seen().(card.Card); whole {
						last = strings.Join(rows, " ")
					}
					if lacks(last) {
						t.Errorf("%s, words %s, %d×%d: the footer is %q", s.name, words, width, height, last)
					}
				}
			}
		}
	}
}

// isCode reports whether a card shows a code, which has the whole terminal.
func isCode(c card.Card, l draw.Look) bool {
	_, whole := c.Whole(l)
	return whole
}

func TestPagesSayWhichKeysTurnThem(t *testing.T) {
	for _, s := range scenes() {
		w := sceneAt(t, s, 80, 24)
		if c, shown := w.root.Seen().(card.Card); s.name == "absent" || shown && isCode(c, w.root.look) {
			continue
		}
		seen := func() string { w.root.Notice = ""; return w.root.View().Content }
		before, rows := seen(), w.rows()
		w.presses("pgdown")
		turns := seen() != before
		w.presses("pgup")
		turns = turns || seen() != before
		if last := rows[len(rows)-1]; turns != strings.Contains(last, "pgup pgdn") {
			t.Errorf("%s: its page turns: %v; the footer is %q", s.name, turns, last)
		}
	}
}
