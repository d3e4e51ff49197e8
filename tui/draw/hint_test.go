package draw

import "testing"

func TestWhatAKeyDoesGoesBeforeTheKey(t *testing.T) {
	hints := []Hint{{"1-5", "answer"}, {"← →", "move"}, {"enter", "go on"}, {"tab", "skip"}, {"?", "why this"}, {"esc", "pause"}}
	l := Look{Glyphs: newGlyphs(Unicode, nil)}
	for cells, want := range map[int]string{
		80: "1-5 answer   ← → move   enter go on   tab skip   ? why this   esc pause",
		70: "1-5 answer  ← → move  enter go on  tab skip  ? why this  esc pause",
		65: "1-5 answer  ← →  enter go on  tab skip  ? why this  esc pause",
		56: "1-5 answer  ← →  enter go on  tab  ? why this  esc pause",
		50: "1-5 answer  ← →  enter  tab  ? why this  esc pause",
		43: "1-5  ← →  enter  tab  ? why this  esc pause",
		38: "1-5  ← →  enter  ? why this  esc pause",
		21: "? why this  esc pause",
		20: "1-5   ← →   ?   esc",
		6:  "?  esc",
	} {
		if got := hintRow(hints, cells, l); got != want {
			t.Errorf("%d cells: got %q, want %q", cells, got, want)
		}
	}
}
