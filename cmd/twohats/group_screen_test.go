//go:build unix

package main

import "testing"

func TestARehearsalOpensInLargeAndInWords(t *testing.T) {
	t.Parallel()
	p := start(t, 200, 60, "group", "--sample")
	p.sees("an invented room, to rehearse with").sees("in the middle").presses("2").sees("▄▀▀▄")
	p.presses("tab").sees("All themes together").sees("an invented room").presses("?").sees("from the words to the large picture").presses("esc").sees("All themes")
	p.resizes(40, 12).sees("2 Th").resizes(30, 8).sees("A little more room").resizes(80, 24).sees("Influence")
	p.presses("q").leaves(0)
}

func TestARehearsalIsLeftByCtrlC(t *testing.T) {
	t.Parallel()
	p := start(t, 80, 24, "group", "--sample", "--ascii")
	p.sees("14 people are in this picture").writes("\x03")
	p.leaves(0)
}
