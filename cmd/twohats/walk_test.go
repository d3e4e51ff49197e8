//go:build unix

package main

import (
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/creack/pty"
)

// answers presses what a file of answers says: a key a word, a text behind "type".
func (p *person) answers(name string) *person {
	p.t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		p.t.Fatal(err)
	}
	for _, line := range strings.Split(string(src), "\n") {
		line, _, _ = strings.Cut(line, "#")
		if text, ok := strings.CutPrefix(line, "type "); ok {
			p.types(strings.TrimSpace(text)).sees(strings.TrimSpace(text))
			continue
		}
		p.presses(strings.Fields(line)...)
	}
	return p
}

func TestQuickWalkEndsInALean(t *testing.T) {
	t.Parallel()
	p := start(t, 80, 24, "--form", "quick")
	p.sees("In one line").answers("testdata/quick.answers")
	p.sees("Your answers lean towards managing").sees("20 dots").presses("tab")
	p.sees("Go on with the other 23 questions").presses("1").sees("What fits")
	p.presses("esc").sees("Leave and erase").presses("3").sees("erase what you answered").presses("2").confirms()
	p.leaves(0)
}

func TestFullWalkEndsInAPlan(t *testing.T) {
	t.Parallel()
	p := start(t, 80, 24, "--form", "full")
	p.sees("In one line").answers("testdata/full.answers")
	p.sees("Your answers lean towards leading").presses("tab").sees("What now?").presses("1").sees("What fits")
	p.types("It fits, and the reality part surprises me.").presses("enter").sees("get in the way")
	p.types("the morning rush").presses("enter").sees("the morning rush").presses("1").sees("Whom will you tell")
	p.types("Ana").presses("enter").sees("In 2 weeks").presses("enter").sees("You will tell: Ana").sees("Look back at it on")
	p.rests()
	p.writes("4")
	p.leaves(0)
}

func TestBackAndForthResizedAndPastedInto(t *testing.T) {
	t.Parallel()
	p := start(t, 80, 24, "--form", "quick")
	p.sees("In one line").pastes("A clinic\nwhere \x1b[31mnobody\x1b]0;x\x07 waits").sees("waits").presses("enter")
	p.sees("Part 1 of 4").presses("enter").sees("1 of 7").presses("4").sees("2 of 7")
	p.resizes(40, 12).sees("Almost always").presses("backspace").sees("▸ 4 Often")
	p.resizes(30, 8).sees("A little more room").resizes(100, 30).sees("1 of 7").presses("tab").sees("2 of 7")
	p.presses("backspace", "backspace", "backspace").sees("nobody")
	p.presses("ctrl+c").sees("all of it kept").writes("\x03")
	p.leaves(0)
}

func TestSignalsEndTheProgramWithTheirCode(t *testing.T) {
	t.Parallel()
	for signal, code := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGTERM: 143, syscall.SIGQUIT: 131} {
		p := start(t, 80, 24, "--form", "quick")
		p.sees("In one line").types("half a w").sees("half a w")
		p.program.Process.Signal(signal)
		p.leaves(code)
	}
	p := start(t, 80, 24, "--form", "quick")
	p.sees("In one line")
	p.program.Process.Signal(syscall.SIGINT)
	p.sees("Do you want to leave")
}

func TestDemoIsMarkedAsInvented(t *testing.T) {
	t.Parallel()
	p := start(t, 80, 24, "demo")
	p.sees("20 dots").sees("an invented person").presses("tab").sees("What fits").sees("an invented person")
	p.presses("ctrl+c").writes("\x03")
	p.leaves(0)
}

// resizes changes the size of the terminal.
func (p *person) resizes(width, height int) *person {
	p.t.Helper()
	p.mu.Lock()
	p.screen.Resize(width, height)
	p.mu.Unlock()
	if err := pty.Setsize(p.terminal, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		p.t.Fatal(err)
	}
	return p
}
