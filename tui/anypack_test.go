package tui

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"twohats/content"
	"twohats/content/packtest"
	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// Whatever pack is walked, at whatever size: nothing may panic or break the frame, from the first
// page to the last.
func TestAnyPackIsWalkedToItsEnd(t *testing.T) {
	tuitest.DrawsALot(t)
	n := uint64(25)
	if os.Getenv("TWOHATS_LONG") != "" {
		n = 120
	}
	ends := 0
	for seed := range n {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 70))
			pack, problems := content.Load("any.yaml", packtest.Any(r))
			if pack == nil {
				t.Fatal(problems)
			}
			w := newWalker(t, 80, 24, func(o *Options) {
				o.Pack = pack
				if r.IntN(3) == 0 {
					o.Signs = draw.ASCII
				}
			})
			for range 600 {
				switch r.IntN(12) {
				case 0:
					w.resize(1+r.IntN(140), 1+r.IntN(60))
				case 1:
					w.resize(80, 24)
				case 2:
					w.presses(keysToFuzz[r.IntN(len(keysToFuzz))])
				case 3:
					w.pastes("a text {pole}")
				case 4, 5, 6:
					w.presses(fmt.Sprint(1 + r.IntN(5)))
				case 7:
					w.presses("pgdown", "pgdown")
				default:
					w.presses("enter")
				}
				if w.quit {
					break
				}
				w.held()
			}
			if _, on := w.root.env.Walk.Session.Current(); !on {
				ends++
			}
		})
	}
	if ends == 0 {
		t.Error("no walk came to its end")
	}
	t.Log(ends, "ended")
}
