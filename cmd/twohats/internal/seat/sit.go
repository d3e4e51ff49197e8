package seat

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"twohats/tui/term"
)

// ErrNobody is what Sit returns in a process that no holder of a place has started.
var ErrNobody = errors.New("nobody holds a place here")

// marker is an environment variable of a process that the holder of a place has started. On
// Windows it holds the ends of the line between them.
const marker = "TWOHATS_SEAT"

// A Seat is the place of a process that the holder of a place has started.
type Seat struct {
	screen  term.Screen
	before  term.Modes // as the holder found the terminal
	tells   *os.File
	hangUps <-chan os.Signal // from anybody
	alone   chan struct{}    // closed when the holder is gone
}

// Sit takes the seat that this process was started for, and decodes its job into job. When the
// holder is gone the process gets the hang-up that a terminal sends when it goes. The error is
// ErrNobody, or is of the line to the holder.
func Sit(s term.Screen, job any) (*Seat, error) {
	jobs, tells, err := inherited()
	if err != nil {
		return nil, err
	}
	ignoreKeys()
	hangUps := make(chan os.Signal, 1)
	signal.Notify(hangUps, syscall.SIGHUP) // one may come, and would end this process, before the screens wait for it
	var before term.Modes
	if err := json.NewDecoder(jobs).Decode(&[2]any{&before, job}); err != nil {
		return nil, fmt.Errorf("hear what there is to do: %w", err)
	}
	seat := &Seat{s, before, tells, hangUps, make(chan struct{})}
	go func() {
		_, _ = io.Copy(io.Discard, jobs) // ends with the holder
		close(seat.alone)
		if self, err := os.FindProcess(os.Getpid()); err == nil {
			_ = self.Signal(syscall.SIGHUP) // Windows has none, and ends the process with its job object
		}
		time.Sleep(toLeave)
		time.AfterFunc(toWipe, func() { os.Exit(hungUp) }) // the terminal may take nothing
		seat.giveBack()
		os.Exit(hungUp)
	}()
	return seat, nil
}

// How long a process has to end by itself when its holder is gone, and then to clear the screen:
// together 150 ms less than the 700 ms after which the screens' own watchdog exits, for that puts
// the terminal into the holder's modes. The watchdog counts from the hang-up, which may come
// before the line ends.
const (
	toLeave = 450 * time.Millisecond
	toWipe  = 100 * time.Millisecond

	toHear = time.Second // of a process that was hung up, for the line to end: the holder may still be ending
)

// hungUp is the exit code of a process that leaves because its holder is gone.
const hungUp = 129

// TypeLines makes the terminal take what is typed in lines, and show it.
func (s *Seat) TypeLines() error { return s.before.Set(s.screen) }

// Tell sends the holder what came of this person's time. It must be called once, at the end.
func (s *Seat) Tell(what any) error {
	if err := json.NewEncoder(s.tells).Encode(what); err != nil {
		return fmt.Errorf("tell who holds the place: %w", err)
	}
	return nil
}

// Leave hands the terminal back where nobody else is left to do it. When the holder of a session
// is killed, the system sends the hang-up of its terminal before it closes the line.
func (s *Seat) Leave() {
	if len(s.hangUps) > 0 {
		within(toHear, s.alone)
	}
	select {
	case <-s.alone:
		s.giveBack()
	default:
	}
}

func (s *Seat) giveBack() {
	_ = s.before.Set(s.screen) // the terminal may be gone as well
	_ = term.Wipe(s.screen)
}
