package main

import (
	"bytes"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
)

// A wire is a terminal that keeps what is written to it and shows nothing: a hundred that do
// would cost more than the programs on them.
type wire struct {
	*desk
	written []byte
	keyed   time.Time       // when a key was sent that nothing was written to yet
	paints  []time.Duration // from a key to the first byte after it
	again   int             // keys that were pressed once more
}

// wireUp starts a workshop on a wire.
func wireUp(t *testing.T, env ...string) *wire {
	t.Helper()
	cmd := newWorkshop(t)
	cmd.Env = append(cmd.Env, env...)
	return wired(t, cmd)
}

// wired starts a command on a wire.
func wired(t *testing.T, cmd *exec.Cmd) *wire {
	t.Helper()
	w := &wire{desk: &desk{person: &person{t: t, program: cmd, news: make(chan struct{})}}}
	w.terminal, w.tty = openTerminal(t, 80, 24)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = w.tty, w.tty, w.tty
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go w.watch()
	t.Cleanup(func() {
		cmd.Process.Kill()
		w.tty.Close()
		w.terminal.Close()
	})
	return w
}

// watch keeps what is written, and answers the question that every terminal answers.
func (w *wire) watch() {
	buf := make([]byte, 32<<10)
	for {
		n, err := w.terminal.Read(buf)
		now := time.Now()
		w.mu.Lock()
		w.heard = now
		w.written = append(w.written, buf[:n]...)
		if !w.keyed.IsZero() {
			w.paints = append(w.paints, now.Sub(w.keyed))
			w.keyed = time.Time{}
		}
		close(w.news)
		w.news = make(chan struct{})
		w.mu.Unlock()
		if bytes.Contains(buf[:n], []byte("\x1b[c")) {
			io.WriteString(w.terminal, "\x1b[?62;22c")
		}
		if err != nil {
			return
		}
	}
}

// all returns all that was ever written.
func (w *wire) all() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return string(w.written)
}

// looks returns what that has put on the screen.
func (w *wire) looks() string { return looks(w.all()) }

// looks returns what some output puts on a screen.
func looks(output string) string {
	p := person{screen: vt.NewEmulator(80, 24)}
	go io.Copy(io.Discard, p.screen)
	defer p.screen.InputPipe().(io.Closer).Close()
	p.screen.WriteString(output)
	return p.text()
}

// until waits until a text is on the screen.
func (w *wire) until(text string) error {
	for over := time.After(roomPatience); ; {
		w.mu.Lock()
		news := w.news
		w.mu.Unlock()
		if strings.Contains(w.looks(), text) {
			return nil
		}
		select {
		case <-news:
		case <-over:
			return fmt.Errorf("waited for %q and saw: %s", text, w.looks())
		}
	}
}

// keys sends what a person types or presses, and waits until the program has written. A program
// that came late to its last page takes a digit or enter for one that is held, and drops it: it is
// pressed once more.
func (w *wire) keys(s string) error {
	over, dropped := time.After(roomPatience), time.After(dropsAfter)
	if len(s) > 1 {
		dropped = nil
	}
	w.mu.Lock()
	w.keyed = time.Now()
	w.mu.Unlock()
	if _, err := io.WriteString(w.terminal, s); err != nil {
		return err
	}
	for {
		w.mu.Lock()
		painted, news := w.keyed.IsZero(), w.news
		w.mu.Unlock()
		if painted {
			return nil
		}
		select {
		case <-news:
		case <-dropped:
			w.again++
			if _, err := io.WriteString(w.terminal, s); err != nil {
				return err
			}
		case <-over:
			return fmt.Errorf("nothing was written after %q: %s", s, w.looks())
		}
	}
}

// dropsAfter is when a key is taken to have been dropped.
const dropsAfter = 30 * time.Second

// roomPatience is what anybody in a full room waits.
const roomPatience = 2 * time.Minute
