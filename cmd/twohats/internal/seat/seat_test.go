//go:build unix

package seat

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"

	"twohats/tui/term"
)

// A room is a terminal at which sitters sit, and what was written to it.
type room struct {
	place    *Place
	folder   string   // where sitters leave word
	terminal *os.File // the person's end

	mu      sync.Mutex
	written bytes.Buffer
}

// newRoom returns a terminal that is held, but without what Hold does to its whole process.
func newRoom(t *testing.T) *room {
	t.Helper()
	terminal, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	r := &room{place: &Place{screen: term.Screen{In: tty, Out: tty}, signals: make(chan os.Signal, 1)}, folder: t.TempDir(), terminal: terminal}
	if r.place.before, err = term.ModesOf(r.place.screen); err != nil {
		t.Fatal(err)
	}
	r.place.raw = r.place.before
	r.place.raw.In.Lflag &^= syscall.ICANON | syscall.ECHO | syscall.ISIG
	r.place.raw.Out = r.place.raw.In
	go io.Copy(r, terminal)
	t.Cleanup(func() {
		tty.Close()
		terminal.Close()
	})
	return r
}

func (r *room) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.written.Write(p)
}

func (r *room) seen() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.written.String()
}

// sitter returns the process of a sitter.
func (r *room) sitter() *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{asSitter + "=" + r.folder}
	return cmd
}

// next starts a sitter, and returns what it told.
func (r *room) next(job task) (told outcome, err error) {
	err = r.place.Next(r.sitter(), job, &told)
	return told, err
}

func TestASitterThatTellsIsHeardAndOneThatDoesNotHasBroken(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	for do, want := range map[string]struct {
		heard string
		err   error
	}{
		"tell":          {heard: "it"},
		"tell and fail": {heard: "it"},
		"nothing":       {err: ErrBroke},
		"panic":         {err: ErrBroke},
		"be ended":      {err: ErrBroke},
		"rubbish":       {err: ErrBroke},
		"half":          {err: ErrBroke},
		"much":          {err: ErrBroke},
	} {
		type answer struct {
			told outcome
			err  error
		}
		came := make(chan answer, 1)
		go func() {
			told, err := r.next(task{Do: do, Carry: "it"})
			came <- answer{told, err}
		}()
		select {
		case got := <-came:
			if got.told.Heard != want.heard || !errors.Is(got.err, want.err) {
				t.Errorf("%s: %.40q was heard and the error is %v, want %q and %v", do, got.told.Heard, got.err, want.heard, want.err)
			}
		case <-time.After(patience):
			t.Fatalf("%s: the place is never free again", do)
		}
	}
}

func TestAJobArrivesWhole(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	carried := strings.Repeat("Größe \x00\n\"", 50_000) // more than a pipe holds
	told, err := r.next(task{Do: "tell", Carry: carried})
	if err != nil || told.Heard != carried {
		t.Errorf("of %d bytes came back %d (%v)", len(carried), len(told.Heard), err)
	}
}

func TestNothingOfAJobCanBeSeenFromOutside(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("/proc/self/environ"); err != nil {
		t.Skip("there is no /proc here to look into")
	}
	r := newRoom(t)
	if _, err := r.next(task{Do: "show", Carry: "harvest"}); err != nil {
		t.Fatal(err)
	}
	seen := said(t, r.folder, "")
	if !strings.Contains(seen, marker) {
		t.Errorf("its environment is not in %q", seen)
	}
	if strings.Contains(seen, "harvest") {
		t.Errorf("the arguments and the environment show the job: %q", seen)
	}
}

func TestAProgramThatIsNotThereIsAnError(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	var told outcome
	err := r.place.Next(exec.Command(r.folder+"/nobody"), task{}, &told)
	if !errors.Is(err, ErrNoProcess) || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the error is %v", err)
	}
}

func TestASignalToTheHolderEndsTheSitter(t *testing.T) {
	t.Parallel()
	for do, left := range map[string]struct {
		once   string
		within time.Duration
	}{
		"hang up": {"waits", leaving / 2},
		"hang":    {"hangs", leaving / 2},
		"stop":    {"stops", leaving},
	} {
		t.Run(do, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t)
			cmd, ended := r.sitter(), make(chan error, 1)
			go func() {
				var told outcome
				ended <- r.place.Next(cmd, task{Do: do}, &told)
			}()
			said(t, r.folder, left.once)
			r.place.signals <- syscall.SIGTERM
			began := time.Now()
			select {
			case err := <-ended:
				if want := (Ended{syscall.SIGTERM}); !errors.Is(err, want) {
					t.Errorf("the error is %v, want %v", err, want)
				}
			case <-time.After(patience):
				t.Fatal("the holder never ends")
			}
			if took := time.Since(began); took > left.within+time.Second {
				t.Errorf("it took %s, want %s at the most", took, left.within)
			}
			if cmd.ProcessState == nil {
				t.Error("whoever sat there still runs")
			}
		})
	}
}

func TestKeysTypedBeforeReachNobody(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	if err := r.place.raw.Set(r.place.screen); err != nil {
		t.Fatal(err)
	}
	r.terminal.WriteString("what the one before typed\r")
	r.holds(t)
	ended := make(chan outcome, 1)
	go func() {
		told, err := r.next(task{Do: "read"})
		if err != nil {
			t.Error(err)
		}
		ended <- told
	}()
	said(t, r.folder, "reads")
	r.terminal.WriteString("own")
	if told := <-ended; told.Heard != "own" {
		t.Errorf("the next person's program read %q", told.Heard)
	}
}

// holds waits until something lies in the terminal, typed and not read.
func (r *room) holds(t *testing.T) {
	t.Helper()
	typed := []unix.PollFd{{Fd: int32(r.place.screen.In.Fd()), Events: unix.POLLIN}}
	if n, err := unix.Poll(typed, int(patience.Milliseconds())); n != 1 {
		t.Fatalf("nothing of what was typed reaches the terminal (%v)", err)
	}
}

func TestNothingStaysOnTheScreen(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	if _, err := r.next(task{Do: "draw"}); !errors.Is(err, ErrBroke) {
		t.Fatal(err)
	}
	const last = "\x1b[3J"
	for over := time.Now().Add(patience); !strings.HasSuffix(r.seen(), last); time.Sleep(between) {
		if time.Now().After(over) {
			t.Fatalf("the terminal got %q", r.seen())
		}
	}
	_, behind, _ := strings.Cut(r.seen(), "all of it")
	for _, want := range []string{"\x1b[?1049l", "\x1b[?2004l", "\x1b[?25h", "\x1b[2J"} {
		if !strings.Contains(behind, want) {
			t.Errorf("behind what was drawn comes %q, without %q", behind, want)
		}
	}
}

func TestNobodySitsWhereNobodyHolds(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{asSitter + "=" + t.TempDir()}
	out, err := cmd.Output()
	if err == nil || !strings.Contains(string(out), ErrNobody.Error()) {
		t.Errorf("it said %q (%v)", out, err)
	}
}
