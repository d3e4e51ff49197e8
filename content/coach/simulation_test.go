package coach

import (
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
)

// people returns how many people are simulated. With TWOHATS_LONG=1 chance hardly moves a figure;
// otherwise there are fewer, and the bounds are wider.
func people(few, many int) (n int, long bool) {
	if os.Getenv("TWOHATS_LONG") == "1" {
		return many, true
	}
	return few, false
}

// A share counts how often something was the case.
type share struct{ so, of int }

func (s *share) count(so bool) {
	s.of++
	if so {
		s.so++
	}
}

// value returns the share and its standard error.
func (s share) value() (value, doubt float64) {
	value = float64(s.so) / float64(s.of)
	return value, math.Sqrt(value * (1 - value) / float64(s.of))
}

// within fails the test unless the share lies within the bounds. A small simulation may miss
// them by four standard errors; a large one may not.
func (s share) within(t *testing.T, claim string, low, high float64) {
	t.Helper()
	value, doubt := s.value()
	t.Logf("%s: %.2f %% ± %.2f, expected %.0f to %.0f", claim, 100*value, 100*doubt, 100*low, 100*high)
	slack := 4 * doubt
	if _, long := people(0, 0); long {
		slack = 0
	}
	if value < low-slack || value > high+slack {
		t.Errorf("%s: got %.2f %%, want %.0f to %.0f", claim, 100*value, 100*low, 100*high)
	}
}

func TestSimulatedPeopleGetTrueVerdicts(t *testing.T) {
	t.Parallel()
	pack, w := builtin(t), newWorld()
	n, _ := people(3000, 200_000)
	type bounds struct{ low, high float64 }
	for _, form := range []struct {
		depth                                              Depth
		leansWrong, leans, both, probably, unclear, covers bounds
	}{
		{Quick, bounds{0, 0.08}, bounds{0.26, 0.36}, bounds{0.12, 0.17}, bounds{0.28, 0.30}, bounds{0.24, 0.30}, bounds{0.87, 0.93}},
		{Full, bounds{0, 0.05}, bounds{0.36, 0.48}, bounds{0.34, 0.48}, bounds{0.16, 0.19}, bounds{0, 0.01}, bounds{0.87, 0.93}},
	} {
		t.Run(string(form.depth), func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			var covers share
			said, wrong := [Unclear + 1]share{}, [Unclear + 1]share{}
			for range n {
				p := w.person(r)
				reading := Read(pack, p.answers(r, pack, form.depth, 0))
				low, high := reading.Lean.Band()
				covers.count(low <= p.lean && p.lean <= high)
				for v := range said {
					said[v].count(reading.Verdict == Verdict(v))
				}
				wrong[reading.Verdict].count(reading.Practice != sideOf(p.lean, 0))
			}
			covers.within(t, "the band covers the true lean", form.covers.low, form.covers.high)
			wrong[Leans].within(t, "of leans, to the wrong side", form.leansWrong.low, form.leansWrong.high)
			wrong[Probably].within(t, "of probably leans, to the wrong side", 0, 0.22)
			said[Leans].within(t, "leans", form.leans.low, form.leans.high)
			said[Both].within(t, "both about equally", form.both.low, form.both.high)
			said[Probably].within(t, "probably leans", form.probably.low, form.probably.high)
			said[Unclear].within(t, "no clear lean yet", form.unclear.low, form.unclear.high)
		})
	}
}

// A slope fits a straight line through points by least squares.
type slope struct{ x, y []float64 }

func (s *slope) point(x, y float64) { s.x, s.y = append(s.x, x), append(s.y, y) }

func (s slope) value() (value, doubt float64) {
	meanX, meanY, n := mean(s.x), mean(s.y), float64(len(s.x))
	var xx, xy, left float64
	for i := range s.x {
		xx += (s.x[i] - meanX) * (s.x[i] - meanX)
		xy += (s.x[i] - meanX) * (s.y[i] - meanY)
	}
	value = xy / xx
	for i := range s.x {
		off := s.y[i] - meanY - value*(s.x[i]-meanX)
		left += off * off
	}
	return value, math.Sqrt(left / (n - 2) / xx)
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

func TestYeaSayingMovesNoFigure(t *testing.T) {
	t.Parallel()
	pack, w := builtin(t), newWorld()
	n, _ := people(1500, 200_000)
	for _, depth := range []Depth{Quick, Full} {
		for name, passed := range map[string]float64{"all answered": 0, "a quarter skipped": 0.25} {
			t.Run(string(depth)+", "+name, func(t *testing.T) {
				r := rand.New(rand.NewPCG(3, 4))
				figures := map[string]*slope{"D": {}, "L": {}, "M": {}, "c": {}}
				for range n {
					p := w.person(r)
					reading := Read(pack, p.answers(r, pack, depth, passed))
					if reading.Lean.N == 0 {
						continue
					}
					figures["D"].point(p.yeaSaying, reading.Lean.Points)
					figures["L"].point(p.yeaSaying, reading.Levels[0].Points)
					figures["M"].point(p.yeaSaying, reading.Levels[1].Points)
					figures["c"].point(p.yeaSaying, reading.YeaSaying)
				}
				for name, s := range figures {
					value, doubt := s.value()
					t.Logf("%s on yea-saying: %.2f ± %.2f points a logit", name, value, doubt)
					switch flat := math.Abs(value) <= 3*doubt; {
					case name == "c" && flat:
						t.Error("c does not grow with yea-saying: nothing was tested")
					case name != "c" && !flat:
						t.Errorf("%s on yea-saying: got a slope of %.2f ± %.2f, want none", name, value, doubt)
					}
				}
			})
		}
	}
}

// careless returns a record in which a share of the answers to ratings is replaced.
func careless(r *rand.Rand, record Record, replaced float64, step func() int) Record {
	for _, id := range slices.Sorted(maps.Keys(record.Answers)) {
		if r.Float64() < replaced {
			record.Answers[id] = Answer{Step: step()}
		}
	}
	return record
}

func TestCareNotesFindTheCareless(t *testing.T) {
	t.Parallel()
	pack, w := builtin(t), newWorld()
	n, _ := people(1000, 100_000)
	type bounds struct{ low, high float64 }
	for _, group := range []struct {
		name     string
		depth    Depth
		replaced float64
		step     func(r *rand.Rand) func() int
		any      bounds
	}{
		{"attentive", Quick, 0, onTheSpot, bounds{0, 0.04}},
		{"attentive", Full, 0, onTheSpot, bounds{0, 0.01}},
		{"all alike", Quick, 1, always, bounds{1, 1}},
		{"all alike", Full, 1, always, bounds{1, 1}},
		{"nine in ten alike", Quick, 0.9, always, bounds{0.85, 1}},
		{"nine in ten alike", Full, 0.9, always, bounds{0.98, 1}},
		{"at random", Quick, 1, onTheSpot, bounds{0.5, 0.6}},
		{"at random", Full, 1, onTheSpot, bounds{0.5, 0.6}},
	} {
		t.Run(group.name+", "+string(group.depth), func(t *testing.T) {
			r := rand.New(rand.NewPCG(5, 6))
			var noted share
			var kinds [Hasty + 1]share
			for range n {
				attentive := w.person(r).answers(r, pack, group.depth, 0)
				notes := Read(pack, careless(r, attentive, group.replaced, group.step(r))).Care
				noted.count(len(notes) > 0)
				for kind := range kinds {
					kinds[kind].count(slices.ContainsFunc(notes, func(n CareNote) bool { return n.Kind == CareKind(kind) }))
				}
			}
			noted.within(t, "get a note", group.any.low, group.any.high)
			alike, _ := kinds[Alike].value()
			scattered, _ := kinds[Scattered].value()
			t.Logf("alike %.2f %%, scattered %.2f %%", 100*alike, 100*scattered)
		})
	}
}

// onTheSpot chooses every step at random.
func onTheSpot(r *rand.Rand) func() int { return func() int { return 1 + r.IntN(5) } }

// always chooses one step at random and keeps to it.
func always(r *rand.Rand) func() int {
	step := 1 + r.IntN(5)
	return func() int { return step }
}
