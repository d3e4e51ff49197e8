//go:build unix

package seat

import (
	"encoding/json"
	"os"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"twohats/tui/term"
)

// The system may hang up on a sitter before it closes the line of a holder that is
// killed.
func TestASitterThatIsHungUpOnWaitsForTheLineToEnd(t *testing.T) {
	t.Parallel()
	for claim, c := range map[string]struct {
		hungUp, ends bool
		waits        time.Duration
	}{
		"the holder ends later": {hungUp: true, ends: true},
		"the holder stays":      {hungUp: true, waits: toHear},
		"nobody hangs up":       {},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t)
			if err := r.place.raw.Set(r.place.screen); err != nil {
				t.Fatal(err)
			}
			synctest.Test(t, func(t *testing.T) {
				hangUps := make(chan os.Signal, 1)
				if c.hungUp {
					hangUps <- syscall.SIGHUP
				}
				seat := &Seat{screen: r.place.screen, before: r.place.before, hangUps: hangUps, alone: make(chan struct{})}
				began, left := time.Now(), make(chan struct{})
				go func() {
					seat.Leave()
					close(left)
				}()
				synctest.Wait()
				if c.ends {
					close(seat.alone)
				}
				if <-left; time.Since(began) != c.waits {
					t.Errorf("it waits %s, want %s", time.Since(began), c.waits)
				}
			})
			want := r.place.raw
			if c.ends {
				want = r.place.before
			}
			if now, _ := term.ModesOf(r.place.screen); now != want {
				t.Errorf("the terminal's modes are %+v, want %+v", now, want)
			}
		})
	}
}

func TestASeatThatIsHungUpOnFirstGivesTheTerminalBack(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	if err := r.place.raw.Set(r.place.screen); err != nil {
		t.Fatal(err)
	}
	cmd := r.sitter()
	to, from, err := r.place.start(cmd)
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	json.NewEncoder(to).Encode([2]any{r.place.before, task{Do: "hang up"}})
	said(t, r.folder, "waits")
	cmd.Process.Signal(syscall.SIGHUP)
	said(t, r.folder, "was hung up on")
	to.Close()
	cmd.Wait()
	if now, _ := term.ModesOf(r.place.screen); now != r.place.before {
		t.Errorf("the terminal's modes are %+v, want %+v", now, r.place.before)
	}
}
