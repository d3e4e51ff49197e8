package report

import (
	"fmt"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestWalksStandOnALineOverTime(t *testing.T) {
	pack, words := content.Builtin("en")
	managing, leading, more, few := walksToCompare(pack)
	noon := on("2026-11-25 12:00", managing)
	neighbour := on("2026-12-01 10:00", walked(neighboursPack(t), coach.Full, func(*content.Prompt) int { return 2 }, nil))
	for claim, c := range map[string]struct {
		newestFirst []coach.Entry
		says, never []string
	}{
		"the oldest on top": {[]coach.Entry{more, leading, managing}, []string{
			"## Over time\nFrom 3 November 2026 to 25 November 2026, your answers moved towards leading.\nSince 3 November 2026, your answers have moved towards leading.\n",
			"[3 Nov 2026]\n25 November 2026: +75. These answers cannot place it more closely than +66 to +84. [25 Nov 2026]\n24 December 2026:",
			"Each walk is set beside the one before it", "(The lean went from −75.0 on 3 November 2026 to"}, []string{"Left out", "14:05"}},
		"there and back is told": {[]coach.Entry{more, on("2026-12-10 12:00", managing), leading}, []string{
			"From 25 November 2026 to 10 December 2026, your answers moved towards managing.\nFrom 10 December 2026 to 24 December 2026, your answers moved towards leading.",
			"Since 25 November 2026, your answers have changed by no more than the doubt in both."}, []string{"your answers have moved"}},
		"two of one day get the time": {[]coach.Entry{leading, noon, managing}, []string{
			"3 November 2026: −75", "25 November 2026, 12:00: −75", "[25 Nov 12:00]", "25 November 2026, 14:05: +75"}, nil},
		"what asked other things is left out": {[]coach.Entry{more, neighbour, leading, revised(noon), managing}, []string{
			"Left out, because their questions were not the same: 2."}, []string{"giving", "12:00"}},
		"so is what has no lean": {[]coach.Entry{few, more, leading, managing}, []string{
			"have moved", "Left out, because they have too few ratings: 1."}, []string{"31 December"}},
		"the newest says which questions": {[]coach.Entry{neighbour, more, leading, managing}, []string{
			"A line over time takes three walks with a figure. So far: 1.", "not the same: 3."}, anythingOfAChange()},
		"two are too few": {[]coach.Entry{leading, managing}, []string{"So far: 2."}, append(anythingOfAChange(), "−75")},
		"none is, too":    {nil, []string{"So far: 0."}, []string{"Left out"}},
	} {
		says(t, claim, sentences(OverTime(words, c.newestFirst)), c.says, c.never)
	}
	if got, want := OverTime(words, []coach.Entry{more, leading, managing}).Made, "3 November 2026 to 24 December 2026"; got != want {
		t.Errorf("made on: got %q, want %q", got, want)
	}
}

func TestAShortDayFitsTwelveCells(t *testing.T) {
	pack, words := content.Builtin("en")
	for month := 1; month <= 12; month++ {
		one := on(fmt.Sprintf("2026-%02d-28 23:59", month), coach.Entry{Pack: pack})
		for _, entries := range [][]coach.Entry{{one}, {one, one}} {
			if _, short := Days(words, entries); len(short[0]) > 12 {
				t.Errorf("%q has %d cells", short[0], len(short[0]))
			}
		}
	}
}

// A page of a thousand walks is made while a person waits for it.
func BenchmarkOverTime(b *testing.B) {
	pack, words := content.Builtin("en")
	managing, _, _, _ := walksToCompare(pack)
	entries := make([]coach.Entry, 1000)
	for i := range entries {
		entries[i] = managing
	}
	b.ReportAllocs()
	for b.Loop() {
		OverTime(words, entries)
	}
}
