package flow

import (
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// env returns what the flows of a program share that keeps nothing.
func env(t *testing.T) *Env {
	t.Helper()
	pack, words := content.Builtin("en")
	return &Env{
		Options: Options{Pack: pack, Words: words, Now: func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }},
		Keeps:   func() screen.Keeps { return screen.Nothing }, Took: func() time.Duration { return 0 },
		Walk: Walk{Session: coach.Start(pack, coach.Full)},
	}
}

func TestARouteGoesToTheNeighbourUnlessItSaysOtherwise(t *testing.T) {
	r := route{{name: "a"}, {name: "b", next: always("d")}, {name: "c"}, {name: "d", back: always("a")}, {name: "e", next: always(outside)}}
	for _, c := range []struct {
		from Stop
		by   int
		want Stop
	}{
		{"a", 1, "b"}, {"a", -1, outside}, {"b", 1, "d"}, {"b", -1, "a"}, {"c", -1, "b"}, {"d", -1, "a"}, {"d", 1, "e"}, {"e", 1, outside}, {"e", -1, "d"},
	} {
		if got := r.step(c.from, c.by); got != c.want {
			t.Errorf("from %q by %d: got %q, want %q", c.from, c.by, got, c.want)
		}
	}
}

// From every stop a way leads on, and a way back leads out of the flow in the end.
func TestEveryStopLeadsBackOut(t *testing.T) {
	e := env(t)
	e.Workshop = &Workshop{}
	for name, p := range map[string]place{
		"questions": NewQuestions(e, Asking).place, "plan": newPlan(e).place, "check-in": newCheckIn(e).place,
		"export": newExport(e, Welcome{e}, coach.Entry{}).place, "look": newLook(e).place, "parting": newParting(e, Welcome{e}, Card).place,
	} {
		for _, s := range p.route {
			at := s.name
			for range len(p.route) {
				at = p.route.step(at, -1)
			}
			if at != outside {
				t.Errorf("%s: back from %q it goes round in circles", name, s.name)
			}
			if next := p.route.step(s.name, 1); next != outside && p.route.index(next) < 0 {
				t.Errorf("%s: %q is followed by %q, which the flow has not", name, s.name, next)
			}
		}
	}
}

func TestAPlanWithoutAStepEndsAtOnce(t *testing.T) {
	for claim, c := range map[string]struct {
		from Stop
		plan coach.Plan
		want Stop
	}{
		"no moment":            {When, coach.Plan{}, Last},
		"a moment":             {When, coach.Plan{When: "the shift begins"}, Will},
		"no act":               {Will, coach.Plan{When: "the shift begins"}, Last},
		"an act":               {Will, coach.Plan{When: "the shift begins", Will: "say why"}, Whom},
		"no step was chosen":   {Step, coach.Plan{}, Last},
		"nothing to look at":   {Last, coach.Plan{}, Last},
		"what gets in the way": {Obstacle, coach.Plan{}, Step},
	} {
		p := newPlan(env(t))
		p.keepPlan(c.plan)
		if got := p.route.step(c.from, 1); got != c.want {
			t.Errorf("%s: it goes to %q, want %q", claim, got, c.want)
		}
	}
}
