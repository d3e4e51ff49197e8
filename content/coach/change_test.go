package coach

import "testing"

func TestMoved(t *testing.T) {
	at := func(points, s float64) Estimate { return Estimate{points, s, 32} }
	for claim, side := range map[string]struct{ got, want Side }{
		// 1.645·√(3² + 4²) = 8.225
		"more than the doubt in both moved":         {Moved(at(0, 3), at(8.23, 4)), First},
		"more the other way moved there":            {Moved(at(0, 3), at(-8.23, 4)), Second},
		"from a lean to none moved away from it":    {Moved(at(20, 3), at(0, 4)), Second},
		"just the doubt in both did not move":       {Moved(at(0, 3), at(8.225, 4)), Neither},
		"the doubt of one alone is not enough":      {Moved(at(0, 3), at(7, 4)), Neither},
		"without an earlier figure nothing moved":   {Moved(Estimate{}, at(90, 1)), Neither},
		"without a later figure nothing moved":      {Moved(at(90, 1), Estimate{}), Neither},
		"the same is no change":                     {Moved(at(20, 3), at(20, 3)), Neither},
		"a change within one side is a change, too": {Moved(at(30, 3), at(50, 3)), First},
	} {
		if side.got != side.want {
			t.Errorf("%s: got %v, want %v", claim, side.got, side.want)
		}
	}
}
