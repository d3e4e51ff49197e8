//go:build unix

package seat

import (
	"os"
	"syscall"
	"testing"
	"testing/synctest"

	"twohats/tui/term"
)

// The system may hang up on who sits somewhere before it closes the line of a holder that is killed.
func TestWhoIsHungUpOnWaitsForTheLineToEnd(t *testing.T) {
	t.Parallel()
	for claim, ends := range map[string]bool{"the holder ends later": true, "the holder stays": false} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t)
			if err := r.place.raw.Set(r.place.screen); err != nil {
				t.Fatal(err)
			}
			synctest.Test(t, func(t *testing.T) {
				hangUps := make(chan os.Signal, 1)
				hangUps <- syscall.SIGHUP
				seat := &Seat{screen: r.place.screen, before: r.place.before, hangUps: hangUps, alone: make(chan struct{})}
				left := make(chan struct{})
				go func() {
					seat.Leave()
					close(left)
				}()
				synctest.Wait()
				if ends {
					close(seat.alone)
				}
				<-left
			})
			want := r.place.raw
			if ends {
				want = r.place.before
			}
			if now, _ := term.ModesOf(r.place.screen); now != want {
				t.Errorf("the terminal's modes are %+v, want %+v", now, want)
			}
		})
	}
}
