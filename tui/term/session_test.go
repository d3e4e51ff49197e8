//go:build unix

package term

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	xterm "github.com/charmbracelet/x/term"
)

// deadline is for a machine that has much else to do; nothing waits for it when all is well.
const deadline = 20 * time.Second

// A session is a probe that runs on a fake terminal.
type session struct {
	*fake
	t      *testing.T
	cmd    *exec.Cmd
	before *xterm.State
	stderr bytes.Buffer
	exited chan struct{} // closed when the probe is gone, and all it said is here

	mu    sync.Mutex
	lines []string      // what the probe has said
	more  chan struct{} // closed when it says more
}

// A setting changes how a session starts.
type setting func(*session)

func env(vars ...string) setting {
	return func(s *session) { s.cmd.Env = append(s.cmd.Env, vars...) }
}

// only runs with the cures of these names; but with all others.
func only(names ...string) setting { return env(probeCures + "=" + strings.Join(names, ",")) }
func but(names ...string) setting {
	var rest []string
	for _, c := range Cures(Screen{}) {
		if !slices.Contains(names, c.Name) {
			rest = append(rest, c.Name)
		}
	}
	return only(rest...)
}

// quick quits as soon as the probe runs.
func quick(s *session) { env(probeQuick + "=1")(s) }

// slow draws the first page later than the renderer wants it; held waits for goOn before Run.
func slow(s *session) { env(probeLate + "=1")(s) }
func held(s *session) { env(probeHeld + "=1")(s) }

// controlled makes the terminal the probe's own, so that losing it brings a SIGHUP. When the probe
// is gone nothing more can be learnt about the terminal.
func controlled(s *session) {
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
}

func start(t *testing.T, f *fake, settings ...setting) *session {
	t.Helper()
	s := &session{
		fake: f, t: t, cmd: exec.Command(os.Args[0]),
		exited: make(chan struct{}), more: make(chan struct{}),
	}
	s.cmd.Env = []string{"TERM=xterm-256color", "HOME=" + t.TempDir(), "GORACE=atexit_sleep_ms=0"}
	s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = f.slave, f.slave, &s.stderr
	for _, set := range append([]setting{but()}, settings...) {
		set(s)
	}
	var err error
	if s.before, err = xterm.GetState(f.slave.Fd()); err != nil {
		t.Fatalf("read the terminal's state: %v", err)
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	s.cmd.ExtraFiles = []*os.File{w}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	go func() {
		s.listen(r)
		s.cmd.Wait()
		close(s.exited)
	}()
	t.Cleanup(func() {
		s.cmd.Process.Kill()
		<-s.exited
	})
	return s
}

func (s *session) listen(r *os.File) {
	defer r.Close()
	for lines := bufio.NewScanner(r); lines.Scan(); {
		s.mu.Lock()
		s.lines = append(s.lines, lines.Text())
		close(s.more)
		s.more = make(chan struct{})
		s.mu.Unlock()
	}
}

func (s *session) said() ([]string, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.lines), s.more
}

// heard reports whether the probe has said a line that starts so.
func (s *session) heard(start string) bool {
	lines, _ := s.said()
	return slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, start) })
}

// hears waits until it has; sees waits for the terminal to be written something.
func (s *session) hears(start string) {
	s.t.Helper()
	s.until("hear "+start, func() (bool, <-chan struct{}) {
		_, more := s.said()
		return s.heard(start), more
	})
}

func (s *session) sees(text string) {
	s.t.Helper()
	s.until("see "+text, func() (bool, <-chan struct{}) {
		out, more := s.written()
		return strings.Contains(out, text), more
	})
}

func (s *session) until(what string, done func() (bool, <-chan struct{})) {
	s.t.Helper()
	for end := time.After(deadline); ; {
		ok, more := done()
		if ok {
			return
		}
		select {
		case <-more:
		case <-end:
			s.t.Fatalf("wait to %s: it does not come\n%s", what, s.story())
		}
	}
}

// leaves waits until the probe is gone and returns its exit code, -1 where a signal killed it.
func (s *session) leaves() int {
	s.t.Helper()
	if !s.leavesWithin(deadline) {
		s.t.Fatalf("it does not leave\n%s", s.story())
	}
	return s.cmd.ProcessState.ExitCode()
}

func (s *session) leavesWithin(d time.Duration) bool {
	select {
	case <-s.exited:
		return true
	case <-time.After(d):
		return false
	}
}

func (s *session) signals(sig os.Signal) {
	s.t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		s.t.Fatalf("send %v: %v\n%s", sig, err, s.story())
	}
}

// shellIsBack waits until the terminal has read all that the probe wrote.
func (s *session) shellIsBack() {
	s.t.Helper()
	s.slave.WriteString("\nthe shell is back\n")
	s.sees("the shell is back")
}

// left returns what the shell would read after the probe has gone and the terminal has said all.
func (s *session) left() string {
	s.t.Helper()
	s.shellIsBack()
	s.owed.Wait()
	if _, err := xterm.MakeRaw(s.slave.Fd()); err != nil {
		s.t.Fatalf("make the terminal raw: %v", err)
	}
	s.types("\x04") // after all that is left
	var left []byte
	for buf := make([]byte, 4096); !bytes.HasSuffix(left, []byte("\x04")); {
		n, err := s.slave.Read(buf)
		if err != nil {
			s.t.Fatalf("read what is left: %v", err)
		}
		left = append(left, buf[:n]...)
	}
	return strings.TrimSuffix(string(left), "\x04")
}

// changed names what of the terminal is not as it was before.
func (s *session) changed() string {
	s.t.Helper()
	var changes []string
	now, err := xterm.GetState(s.slave.Fd())
	if err != nil {
		s.t.Fatalf("read the terminal's state: %v", err)
	}
	if *now != *s.before {
		changes = append(changes, "termios")
	}
	s.shellIsBack()
	out, _ := s.written()
	return strings.Join(append(changes, modes(out)...), ", ")
}

// story is what there is to know when a test fails.
func (s *session) story() string {
	lines, _ := s.said()
	out, _ := s.written()
	if len(out) > 2000 {
		out = out[:1000] + " … " + out[len(out)-1000:]
	}
	return "it said:\n  " + strings.Join(lines, "\n  ") + "\nthe terminal got:\n  " + strings.ReplaceAll(out, "\x1b", "␛")
}
