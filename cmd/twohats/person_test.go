//go:build unix

package main

import (
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// A person sits at an emulated terminal and uses the real program.
type person struct {
	t        *testing.T
	terminal *os.File // the person's end
	program  *exec.Cmd
	struck   string // the key before

	mu     sync.Mutex
	screen *vt.Emulator
	heard  time.Time     // when the program wrote last
	news   chan struct{} // closed when it has written
}

const (
	patience = time.Minute            // what a person waits for something to appear
	breath   = 140 * time.Millisecond // and between two keys that answer: the program drops faster ones
	slow     = 750 * time.Millisecond // and before enter where the place is free or behind a digit, and before any key where a slip costs
)

// start starts the program on a terminal of a size, in a home of its own.
func start(t *testing.T, width, height int, args ...string) *person {
	t.Helper()
	return startAt(t, t.TempDir(), width, height, args...)
}

// startAt starts the program in a home.
func startAt(t *testing.T, home string, width, height int, args ...string) *person {
	t.Helper()
	p := &person{t: t, screen: vt.NewEmulator(width, height), news: make(chan struct{})}
	p.program = exec.Command(os.Args[0], args...)
	p.program.Env = []string{asProgram + "=1", "TERM=xterm-256color", "COLORTERM=truecolor", "LANG=en_US.UTF-8", "HOME=" + home}
	terminal, err := pty.StartWithSize(p.program, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)})
	if err != nil {
		t.Fatal(err)
	}
	p.terminal = terminal
	go p.watch()
	go io.Copy(terminal, p.screen) // what the terminal answers
	t.Cleanup(func() {
		p.program.Process.Kill()
		terminal.Close()
		if answers, ok := p.screen.InputPipe().(io.Closer); ok {
			answers.Close() // the emulator's own Close races with its Read
		}
	})
	return p
}

// watch puts on the screen what the program writes.
func (p *person) watch() {
	buf := make([]byte, 32<<10)
	for {
		n, err := p.terminal.Read(buf)
		p.mu.Lock()
		p.screen.Write(buf[:n])
		p.heard = time.Now()
		close(p.news)
		p.news = make(chan struct{})
		p.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// text returns what is on the screen, with every run of blanks as one.
func (p *person) text() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.drawn()
}

// drawn hands the same to whoever holds the screen.
func (p *person) drawn() string {
	var b strings.Builder
	for y := range p.screen.Height() {
		for x := range p.screen.Width() {
			if c := p.screen.CellAt(x, y); c != nil && c.Width > 0 {
				b.WriteString(c.Content)
			}
		}
		b.WriteByte('\n')
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// sees waits until a text is on the screen.
func (p *person) sees(text string) *person {
	p.t.Helper()
	p.waits(text, func() bool { return strings.Contains(p.drawn(), text) })
	return p
}

// waits waits until something holds of the screen.
func (p *person) waits(what string, holds func() bool) {
	p.t.Helper()
	if !p.waitsFor(patience, holds) {
		p.t.Fatalf("waited for %q and saw: %s", what, p.text())
	}
}

// waitsFor waits so long until something holds of the screen, and tells whether it did, looking
// again whenever the program has written.
func (p *person) waitsFor(most time.Duration, holds func() bool) bool {
	over := time.After(most)
	for {
		p.mu.Lock()
		held, news := holds(), p.news
		p.mu.Unlock()
		if held {
			return true
		}
		select {
		case <-news:
		case <-over:
			return false
		}
	}
}

// rests waits until the screen has stood still for a breath.
func (p *person) rests() { p.restsFor(breath) }

// restsFor waits until the screen has stood still for so long.
func (p *person) restsFor(still time.Duration) {
	for {
		p.mu.Lock()
		left := still - time.Since(p.heard)
		p.mu.Unlock()
		if left <= 0 {
			return
		}
		<-time.After(left)
	}
}

// types types a text, or pastes it when it is long.
func (p *person) types(text string) *person {
	p.t.Helper()
	p.rests()
	p.writes(text)
	p.struck = "typed"
	return p
}

func (p *person) pastes(text string) *person {
	p.t.Helper()
	p.writes("\x1b[200~" + text + "\x1b[201~")
	return p
}

func (p *person) writes(s string) {
	p.t.Helper()
	if _, err := io.WriteString(p.terminal, s); err != nil {
		p.t.Fatal(err)
	}
}

// keys are what a terminal sends for the keys that have names.
var keys = map[string]string{
	"enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "backspace": "\x7f", "up": "\x1b[A", "down": "\x1b[B",
	"right": "\x1b[C", "left": "\x1b[D", "pgdown": "\x1b[6~", "ctrl+c": "\x03", "esc": "\x1b", "ctrl+z": "\x1a", "end": "\x1b[F",
}

// presses presses keys one by one, each after the last has changed the screen.
func (p *person) presses(names ...string) *person {
	p.t.Helper()
	for _, name := range names {
		p.rests()
		before := p.text()
		if name == "enter" && !moves(p.struck) || name == p.struck && digit(name) || isFinal(before) {
			p.restsFor(slow) // there it counts later
		}
		p.struck = name
		key, named := keys[name]
		if !named {
			key = name
		}
		changed := func() bool { return p.drawn() != before }
		p.writes(key)
		if len(key) == 1 && !p.waitsFor(dropped, changed) {
			p.writes(key) // a program that comes late to its page takes a key for one that is held
		}
		p.waits("a change after "+name, changed)
	}
	return p
}

// confirms presses enter where a slip cannot be taken back, and where it may end the program.
func (p *person) confirms() *person {
	p.t.Helper()
	p.restsFor(slow)
	p.writes("\r")
	return p
}

// moves reports whether behind a key enter counts at once: it was typed, or moved a cursor.
func moves(key string) bool {
	return slices.Contains([]string{"typed", "up", "down", "left", "right"}, key)
}

// digit reports whether a key is a digit.
func digit(name string) bool { return len(name) == 1 && name[0] >= '0' && name[0] <= '9' }

// isFinal reports whether a page is seen on which a slip cannot be taken back.
func isFinal(screen string) bool {
	for _, asks := range []string{"No, go on", "You have taken nothing home yet", "May your figures be added"} {
		if strings.Contains(screen, asks) {
			return true
		}
	}
	return false
}

// dropped is when a key is taken to have been dropped.
const dropped = 15 * time.Second

// leaves waits for the end of the program and its exit code.
func (p *person) leaves(code int) {
	p.t.Helper()
	over := time.AfterFunc(patience, func() { p.program.Process.Kill() })
	defer over.Stop()
	p.program.Wait()
	if got := exitCode(p.program.ProcessState); got != code {
		p.t.Errorf("the program ended with code %d, want %d", got, code)
	}
}

func exitCode(state *os.ProcessState) int {
	if status, ok := state.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return -int(status.Signal())
	}
	return state.ExitCode()
}
