package draw

import (
	"math/rand/v2"
	"testing"

	"twohats/content/group"
)

// crowded returns people who stand close together.
func crowded(rng *rand.Rand, n int) (dots []group.Dot) {
	for range n {
		dots = append(dots, group.Dot{Levels: [2]float64{float64(60 + rng.IntN(6)), float64(95 + rng.IntN(6))}})
	}
	return dots
}

func TestNoDiscCoversAnother(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	for _, n := range []int{1, 8, 14, 30, 31, 60, 100} {
		c := crowdOf(crowded(rng, n), 100, 50)
		if len(c.middle) != n {
			t.Fatalf("%d discs for %d people", len(c.middle), n)
		}
		for i, a := range c.middle {
			if reach := c.across / 2; a.X < reach || a.Y < reach || a.X+reach >= c.w || a.Y+reach >= c.h {
				t.Errorf("%d people: a disc at %v is not whole", n, a)
			}
			for _, b := range c.middle[:i] {
				if max(a.X-b.X, b.X-a.X) <= c.across && max(a.Y-b.Y, b.Y-a.Y) <= c.across {
					t.Errorf("%d people: discs at %v and %v touch", n, a, b)
				}
			}
		}
	}
}

func TestADiscStandsWhereItsPersonDoes(t *testing.T) {
	c := crowdOf([]group.Dot{{Levels: [2]float64{50, 20}}, {Levels: [2]float64{100, 0}}}, 101, 101)
	if got, want := [2]Spot{c.middle[0], c.middle[1]}, [2]Spot{{20, 50}, {2, 2}}; got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestWhereThereAreManyTheyStayInPlace is so that a room of thousands is drawn at once.
func TestWhereThereAreManyTheyStayInPlace(t *testing.T) {
	dots := make([]group.Dot, 20_000)
	for i := range dots {
		dots[i].Levels = [2]float64{50, 20}
	}
	if c := crowdOf(dots, 101, 101); len(c.inked) != 1 || !c.inked[Spot{20, 50}] {
		t.Errorf("%d points for one place", len(c.inked))
	}
}
