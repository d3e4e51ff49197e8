package sheet

import (
	"errors"
	"slices"
	"testing"
)

func TestWavesAreAsFewAndAsEvenAsCanBe(t *testing.T) {
	for _, c := range []struct {
		people, laptops int
		want            []int
	}{
		{12, 4, []int{4, 4, 4}},
		{13, 4, []int{4, 3, 3, 3}},
		{12, 5, []int{4, 4, 4}},
		{30, 5, []int{5, 5, 5, 5, 5, 5}},
		{11, 10, []int{6, 5}},
		{3, 8, []int{3}},
		{2, 1, []int{1, 1}},
		{2, 2, []int{2}},
		{200, 200, []int{200}},
		{40, 1, slices.Repeat([]int{1}, 40)},
	} {
		if got := (Plan{c.people, c.laptops, 45}).waves(); !slices.Equal(got, c.want) {
			t.Errorf("%d people on %d laptops: got %v, want %v", c.people, c.laptops, got, c.want)
		}
	}
}

func TestTimes(t *testing.T) {
	const quick, full = 10, 18
	for _, c := range []struct {
		plan                Plan
		turns               turns
		wave, asking, after int // minutes
		laptops, minutes    int // that would do; 0 where none would, or it does
	}{
		{Plan{12, 12, 45}, together, 16, 10, 5, 0, 0},
		{Plan{12, 12, 60}, together, 20, 13, 6, 0, 0},
		{Plan{12, 12, 90}, together, 25, 18, 6, 0, 0},
		{Plan{12, 4, 45}, beside, 10, 5, 4, 6, 60},
		{Plan{12, 4, 60}, beside, 15, 10, 4, 0, 0},
		{Plan{12, 4, 90}, together, 16, 10, 5, 0, 0},
		{Plan{2, 1, 45}, beside, 15, 10, 4, 0, 0},
		{Plan{2, 1, 60}, together, 16, 10, 5, 0, 0},
		{Plan{30, 5, 45}, apart, 16, 10, 5, 15, 0},
		{Plan{30, 5, 60}, apart, 16, 10, 5, 10, 0},
		{Plan{30, 5, 90}, apart, 16, 10, 5, 6, 0},
		{Plan{30, 6, 90}, beside, 15, 10, 4, 0, 0},
		{Plan{16, 4, 90}, together, 16, 10, 5, 0, 0},
		{Plan{7, 1, 90}, apart, 16, 10, 5, 2, 0},
		{Plan{8, 1, 90}, apart, 16, 10, 5, 2, 0},
		{Plan{8, 2, 90}, together, 16, 10, 5, 0, 0},
		{Plan{40, 1, 45}, apart, 16, 10, 5, 20, 0},
	} {
		got := timesOf(c.plan, quick, full)
		if got.turns != c.turns || got.wave != c.wave || got.asking != c.asking || got.after != c.after {
			t.Errorf("%+v: got turns %d and %d minutes, %d and %d of them", c.plan, got.turns, got.wave, got.asking, got.after)
		}
		if got.suffices() != (c.laptops == 0) {
			t.Errorf("%+v: it suffices: %v", c.plan, got.suffices())
		}
		if c.laptops == 0 {
			continue
		}
		if laptops, minutes := enough(c.plan, quick, full); laptops != c.laptops || minutes != c.minutes {
			t.Errorf("%+v: %d laptops would do, or %d minutes", c.plan, laptops, minutes)
		}
	}
}

func TestAWalkThatNoSessionHolds(t *testing.T) {
	plan := Plan{12, 4, 90}
	if got := timesOf(plan, 120, 200); got.turns != apart || got.suffices() {
		t.Errorf("got %+v", got)
	}
	if laptops, minutes := enough(plan, 120, 200); laptops != 0 || minutes != 0 {
		t.Errorf("%d laptops would do, or %d minutes", laptops, minutes)
	}
}

// TestEverySessionAddsUp goes through every room, with walks of many lengths.
func TestEverySessionAddsUp(t *testing.T) {
	for people := fewestPeople; people <= mostPeople; people++ {
		for laptops := fewestLaptops; laptops <= mostLaptops; laptops++ {
			for _, minutes := range sessions() {
				for _, quick := range []int{1, 7, 10, 45} {
					plan, err := NewPlan(people, laptops, minutes)
					if err != nil {
						t.Fatal(err)
					}
					addsUp(t, plan, timesOf(plan, quick, quick*2))
				}
			}
		}
	}
}

func addsUp(t *testing.T, plan Plan, times timetable) {
	t.Helper()
	people := 0
	for i, wave := range times.waves {
		if people += wave; wave < 1 || wave > plan.Laptops || i > 0 && wave > times.waves[i-1] {
			t.Fatalf("%+v: the waves are %v", plan, times.waves)
		}
	}
	if people != plan.People {
		t.Fatalf("%+v: %d people are in the waves %v", plan, people, times.waves)
	}
	at, walked, had := 0, 0, [phaseCount]int{}
	for i, stretch := range times.stretches {
		if stretch.from != at || stretch.to <= at || i > 0 && stretch.phase < times.stretches[i-1].phase {
			t.Fatalf("%+v: the stretches are %v", plan, times.stretches)
		}
		if stretch.phase == walks {
			if stretch.wave != walked || stretch.to-stretch.from != times.wave {
				t.Fatalf("%+v: wave %d has %v, want %d minutes", plan, walked, stretch, times.wave)
			}
			walked++
		}
		at, had[stretch.phase] = stretch.to, had[stretch.phase]+stretch.to-stretch.from
	}
	if at != plan.Minutes {
		t.Fatalf("%+v: it ends after %d minutes", plan, at)
	}
	leastOf, _ := phasesOf(times.turns)
	for phase, least := range leastOf {
		if had[phase] < least {
			t.Fatalf("%+v: phase %d has %d minutes, and needs %d", plan, phase, had[phase], least)
		}
	}
	if times.turns != apart && len(times.waves) > mostWaves {
		t.Fatalf("%+v: people wait through %d waves", plan, len(times.waves))
	}
	if times.turns == apart && walked > 0 || times.turns != apart && walked != len(times.waves) {
		t.Fatalf("%+v: %d of %d waves walk in the session", plan, walked, len(times.waves))
	}
	if times.asking < (times.quick+1)/2 || times.after < leastAfter || times.after > mostAfter || times.asking+times.after+handOver != times.wave {
		t.Fatalf("%+v: of %d minutes %d are for the questions and %d for the summary", plan, times.wave, times.asking, times.after)
	}
}

func TestARoomThatCannotBeIsRefused(t *testing.T) {
	for want, room := range map[string]Plan{
		"plan a workshop: people cannot be 1, only 2 to 200":        {1, 4, 45},
		"plan a workshop: people cannot be 201, only 2 to 200":      {201, 4, 45},
		"plan a workshop: laptops cannot be 0, only 1 to 200":       {12, 0, 45},
		"plan a workshop: laptops cannot be 201, only 1 to 200":     {12, 201, 45},
		"plan a workshop: minutes cannot be 46, only 45, 60 or 90":  {12, 4, 46},
		"plan a workshop: minutes cannot be -60, only 45, 60 or 90": {12, 4, -60},
	} {
		_, err := NewPlan(room.People, room.Laptops, room.Minutes)
		if !errors.As(err, new(PlanError)) || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
