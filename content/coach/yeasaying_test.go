package coach

import "testing"

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
