package coach

import (
	"testing"
)

func TestLevels(t *testing.T) {
	pack := builtin(t)
	read := func(s steps) Level { return Read(pack, s.record()).Levels[0] }
	for claim, level := range map[string]struct{ got, want Level }{
		"one answer has no figure":       {read(steps{"say-why": 5}), Level{}},
		"two answers have":               {read(steps{"say-why": 5, "care-link": 4}), Level{87.5, 87.5, 2, 0}},
		"the other pole changes nothing": {read(steps{"say-why": 5, "care-link": 4, "agree-next": 1, "clear-way": 1}), Level{87.5, 87.5, 2, 0}},
		"a reversed answer is turned":    {read(steps{"say-why": 5, "leave-out-reason": 1}), Level{100, 100, 2, 1}},
		"half reversed needs no correction": {
			read(steps{"say-why": 5, "leave-out-reason": 5}), Level{50, 50, 2, 1},
		},
		// c is (100 + 50)/2 − 50 = 25; a third is reversed, so a third of c comes off.
		"a third reversed is corrected by a third of c": {
			read(steps{"say-why": 5, "care-link": 5, "leave-out-reason": 3}), Level{75, 250.0 / 3, 3, 1},
		},
		// c is (100 + 100)/2 − 50 = 50, from the other pole's reversed answer alone.
		"none reversed is corrected by all of c": {
			read(steps{"say-why": 5, "care-link": 5, "leave-guessing": 5}), Level{50, 100, 2, 0},
		},
		// c is −50, and 100 − (−50) is kept to 100.
		"all reversed is corrected by all of c the other way": {
			read(steps{"leave-out-reason": 1, "others-speak": 1, "agree-next": 1}), Level{50, 100, 2, 2},
		},
		// c is (100/3 + 25)/2 − 50, about −21, and 100 − c is kept to 100.
		"a figure stays within its range": {
			read(steps{"say-why": 5, "care-link": 5, "agree-next": 1, "clear-way": 1, "share-load": 1, "same-day": 1, "leave-guessing": 2}),
			Level{100, 100, 2, 0},
		},
		"a step that the scale lacks is no answer": {read(steps{"say-why": 6, "care-link": 4, "outside-support": -1}), Level{}},
	} {
		level.want.Raw = rounded(level.want.Raw)
		if level.got != level.want {
			t.Errorf("%s: got %+v, want %+v", claim, level.got, level.want)
		}
	}
}

func TestAllLabelCountsReachBothEnds(t *testing.T) {
	for labels := 2; labels <= 7; labels++ {
		first, _ := points(1, labels)
		last, _ := points(labels, labels)
		if first != 0 || last != 100 {
			t.Errorf("%d labels: got %g to %g, want 0 to 100", labels, first, last)
		}
	}
	if third, _ := points(3, 7); !near(third, 100.0/3) {
		t.Errorf("step 3 of 7: got %g, want a third of the way", third)
	}
	for _, step := range []int{-1, 0, 6} {
		if _, given := points(step, 5); given {
			t.Errorf("step %d of five: got points, want none", step)
		}
	}
	if _, given := points(1, 1); given {
		t.Error("a scale of one label: got points, want none")
	}
}

func TestYeaSaying(t *testing.T) {
	pack := builtin(t)
	all := func(step int) Reading { return Read(pack, toAll(pack, step).record()) }
	// say-why and clear-way are worded positively, leave-out-reason and leave-guessing reversed.
	some := func(s steps) Reading { return Read(pack, s.record()) }
	for claim, c := range map[string]struct{ got, want float64 }{
		"never to all is fifty below":                      {all(1).YeaSaying, -50},
		"sometimes to all is none":                         {all(3).YeaSaying, 0},
		"almost always to all is fifty above":              {all(5).YeaSaying, 50},
		"agreeing with what a pole says is none":           {some(toPoles(pack, 5, 5)).YeaSaying, 0},
		"agreeing with one pole and not the other is none": {some(toPoles(pack, 5, 1)).YeaSaying, 0},
		"half-way to a statement and its opposite is half": {some(steps{"say-why": 4, "leave-out-reason": 4}).YeaSaying, 25},
		"both poles count":                                 {some(steps{"say-why": 5, "leave-guessing": 4}).YeaSaying, 37.5},
		"without a reversed answer there is none":          {some(steps{"say-why": 5, "clear-way": 4}).YeaSaying, 0},
		"without a positive answer there is none":          {some(steps{"leave-out-reason": 4}).YeaSaying, 0},
		"without answers there is none":                    {some(nil).YeaSaying, 0},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %g, want %g", claim, c.got, c.want)
		}
	}
}

func TestTheMeansBehindYeaSaying(t *testing.T) {
	r := Read(builtin(t), steps{"say-why": 5, "clear-way": 4, "leave-out-reason": 2}.record())
	if want := (Mean{87.5, 2}); r.Straight != want {
		t.Errorf("positively worded: got %v, want %v", r.Straight, want)
	}
	if want := (Mean{25, 1}); r.Reversed != want {
		t.Errorf("reversed, before reversal: got %v, want %v", r.Reversed, want)
	}
}
