package tui

import (
	"strings"
	"testing"

	"twohats/tui/draw"
)

func TestWelcomeOffersOneFormWhereBothAskTheSame(t *testing.T) {
	w := newWalker(t, 80, 24, theirs, func(o *Options) {
		for i := range o.Pack.Themes {
			for j := range o.Pack.Themes[i].Prompts {
				o.Pack.Themes[i].Prompts[j].Quick = false
			}
		}
	})
	if text := w.text(); strings.Contains(text, "Quick") || !strings.Contains(text, "1  Full") {
		t.Errorf("it offers:\n%s", text)
	}
	past := remembering(&memory{}, walked("2026-02-20 14:00", 2, 4))
	w.again(past).presses("2").sees("Your walks", "20 Feb 2026")
	w.again(func(o *Options) { o.Journal = nil })
	if text := w.presses("1", "enter").text(); !strings.Contains(text, "Part 1 of 4") {
		t.Errorf("1 begins:\n%s", text)
	}
}

func TestAWalkOfAMinuteSaysSo(t *testing.T) {
	w := newWalker(t, 80, 24, theirs, func(o *Options) {
		o.Pack.Themes = o.Pack.Themes[:1]
		o.Pack.Themes[0].Checks, o.Pack.Themes[0].Prompts = nil, o.Pack.Themes[0].Prompts[:2:2]
		o.Pack.Themes[0].Prompts[1].Quick = false
	})
	if text := w.text(); !strings.Contains(text, "about a minute") {
		t.Errorf("it says:\n%s", text)
	}
}

// The names of the parts are those of the walk's themes, also where Quick leaves one out.
func TestThePartsAreTheThemesOfTheWalk(t *testing.T) {
	w := newWalker(t, 80, 24, theirs, func(o *Options) {
		for j := range o.Pack.Themes[0].Prompts {
			o.Pack.Themes[0].Prompts[j].Quick = false
		}
	}).presses("1", "enter")
	if text := w.text(); strings.Contains(text, "Influence") || !strings.Contains(text, "Part 1 of 3") || w.root.header(draw.Page{}).At != 0 {
		t.Errorf("the first part is:\n%s", text)
	}
}
