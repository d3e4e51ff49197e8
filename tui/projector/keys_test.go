package projector

import (
	"fmt"
	"strings"
	"testing"

	"twohats/tui/draw"
	"twohats/tui/term"
	"twohats/tui/tuitest"
)

func TestKeysOfALargeRoom(t *testing.T) {
	for claim, c := range map[string]struct {
		keys []string
		part int
	}{
		"it opens on the room":          {nil, 0},
		"an arrow goes on":              {[]string{"right"}, 1},
		"and back":                      {[]string{"right", "right", "left"}, 1},
		"so do pages":                   {[]string{"pgdown", "space", "pgup"}, 1},
		"enter and backspace too":       {[]string{"enter", "enter", "backspace"}, 1},
		"not beyond the first":          {[]string{"left", "up", "home"}, 0},
		"not beyond the last":           {[]string{"end", "right"}, 4},
		"a digit goes to a part":        {[]string{"4"}, 3},
		"one that there is not nowhere": {[]string{"2", "9"}, 1},
		"the keys' page changes none":   {[]string{"3", "?", "1"}, 2},
	} {
		s := newShowing(t, 200, 60).presses(c.keys...)
		if s.p.part != c.part || s.quit {
			t.Errorf("%s: got part %d, quit %v, want %d", claim, s.p.part, s.quit, c.part)
		}
	}
}

func TestTheKeysThatLeaveARoomLeave(t *testing.T) {
	for _, keys := range [][]string{{"q"}, {"esc"}, {"ctrl+c"}, {"tab", "q"}, {"tab", "esc"}, {"?", "ctrl+c"}, {"?", "esc", "esc"}} {
		for _, size := range []draw.Box{{W: 200, H: 60}, {W: 80, H: 24}, {W: 20, H: 5}} {
			if s := newShowing(t, size.W, size.H).presses(keys...); !s.quit {
				t.Errorf("%d×%d: %v does not leave", size.W, size.H, keys)
			}
		}
	}
	s := newShowing(t, 200, 60)
	if _, cmd := s.p.Update(term.Interrupted{}); cmd == nil {
		t.Error("an interrupt does not leave")
	}
	if s := newShowing(t, 200, 60).presses("?", "esc"); s.quit {
		t.Error("esc leaves instead of closing the keys")
	}
	if s := newShowing(t, 20, 5).presses("1", "enter", "tab", "?"); s.quit || s.p.inWords || s.p.Over != nil {
		t.Error("a key acts where nothing is seen of it")
	}
}

func TestWordsAndLargeKeepThePart(t *testing.T) {
	s := newShowing(t, 200, 60).presses("3", "tab")
	if text := s.text(); !strings.Contains(text, "What your work asks for") {
		t.Errorf("the words open elsewhere:\n%s", text)
	}
	if s.presses("5", "tab"); s.p.part != 4 || s.p.inWords {
		t.Errorf("back in large it is part %d, want 4", s.p.part)
	}
	if s := newShowing(t, 80, 24).presses("tab"); s.p.inWords {
		t.Error("tab does something where there is no room for the other way")
	}
}

func TestEveryLineOfARoomCanBeReached(t *testing.T) {
	for _, size := range []draw.Box{{W: 40, H: 12}, {W: 80, H: 24}} {
		for name, change := range rooms() {
			s := newShowing(t, size.W, size.H, change)
			seen := map[string]bool{"": true}
			for last := -1; last != s.p.Scroll; s.presses("pgdown") {
				last = s.p.Scroll
				for _, line := range strings.Split(s.p.View().Content, "\n") {
					seen[tuitest.Bare(line)] = true
				}
			}
			for _, line := range s.p.Page(s.p.body(), s.p.look).Text {
				if !seen[tuitest.Bare(line)] {
					t.Errorf("%s, %d×%d: cannot be reached: %q", name, size.W, size.H, tuitest.Bare(line))
				}
			}
		}
	}
}

func TestAnInventedRoomIsMarkedOnEveryPage(t *testing.T) {
	for _, size := range []draw.Box{{W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}, {W: 200, H: 60}} {
		for part := range 5 {
			if text := newShowing(t, size.W, size.H).presses(fmt.Sprint(part + 1)).text(); !strings.Contains(text, "an invented") {
				t.Errorf("%d×%d, part %d: no mark:\n%s", size.W, size.H, part+1, text)
			}
		}
	}
}
