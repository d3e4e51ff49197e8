package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// private is what nobody but who typed it may see.
const private = "the bakery of Ines"

// pages are where a person may be when something ends.
var pages = map[string]func(p *desk){
	"the free page": func(p *desk) { p.sees("This place is free") },
	"a text":        func(p *desk) { p.presses("enter").sees("In one line").types(private).sees(private) },
	"the summary": func(p *desk) {
		p.presses("enter").sees("In one line").types(private).sees(private).presses("enter").sees("Part 1 of 4")
		p.presses("esc").sees("See what there is so far").presses("2").sees("What it is all for")
	},
}

// givesBack fails the test where a terminal is not as it was before, or shows who sat there.
func (p *desk) givesBack() {
	p.t.Helper()
	p.waits("the main screen", func() bool { return !p.screen.IsAltScreen() })
	if after := p.modes(); after != p.before {
		p.t.Errorf("the terminal's modes are\n%+v, and were\n%+v", after, p.before)
	}
	if text := p.text(); strings.Contains(text, private) || strings.Contains(text, "free") {
		p.t.Errorf("the screen shows %q", text)
	}
	p.waits("nothing to scroll back to", func() bool { return p.screen.ScrollbackLen() == 0 })
}

// hangUpWithin is how long whoever sits there has to end when the holder of a workshop does.
const hangUpWithin = 2 * time.Second

func TestNobodyOutlivesAWorkshopThatIsKilled(t *testing.T) {
	t.Parallel()
	for page, goTo := range pages {
		if !long() && page != "a text" {
			continue
		}
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			p := holdWorkshop(t)
			goTo(p)
			sitter := p.sitter()
			began := time.Now()
			p.killed()
			within(t, hangUpWithin, "an end of who sat there", func() bool { return !sitter.runs() })
			t.Logf("who sat there ended %s after the workshop", time.Since(began).Round(time.Millisecond))
			p.givesBack()
		})
	}
}

func TestNobodyOutlivesAWorkshopOnATerminalThatTakesNothing(t *testing.T) {
	t.Parallel()
	d := holdWorkshop(t)
	pages["a text"](d)
	sitter := d.sitter()
	if err := unix.IoctlSetInt(int(d.tty.Fd()), unix.TCXONC, unix.TCOOFF); err != nil {
		t.Fatal(err)
	}
	d.killed()
	within(t, hangUpWithin, "an end of who sat there", func() bool { return !sitter.runs() })
	if after := d.modes(); after != d.before {
		t.Errorf("the terminal's modes are\n%+v, and were\n%+v", after, d.before)
	}
}

func TestASignalThatEndsAWorkshopEndsAllOfIt(t *testing.T) {
	t.Parallel()
	for signal, code := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGTERM: 143} {
		for page, goTo := range pages {
			if !long() && (page != "a text" || signal != syscall.SIGTERM) {
				continue
			}
			t.Run(fmt.Sprint(signal, " on ", page), func(t *testing.T) {
				t.Parallel()
				p := holdWorkshop(t)
				goTo(p)
				sitter := p.sitter()
				p.self().signal(t, signal)
				p.leaves(code)
				if sitter.runs() {
					t.Error("whoever sat there still runs")
				}
				p.givesBack()
			})
		}
	}
}

func TestKeysSentAsSignalsMeanNothingToAWorkshop(t *testing.T) {
	t.Parallel()
	p := holdWorkshop(t)
	pages["a text"](p)
	sitter := p.sitter()
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT} {
		p.self().signal(t, s)
	}
	p.types(" and its oven").sees("and its oven")
	if now := p.sitter(); now != sitter {
		t.Errorf("at first %d sat there, and now %d", sitter, now)
	}
	p.presses("esc").sees("Paused").presses("3").sees("Leave, and erase").presses("2", "enter")
	p.ends()
	p.givesBack()
}

func TestATerminalThatGoesEndsAWorkshop(t *testing.T) {
	t.Parallel()
	for page, goTo := range pages {
		if !long() && page != "a text" {
			continue
		}
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			p := holdWorkshop(t)
			goTo(p)
			sitter := p.sitter()
			p.terminal.Close()
			p.leaves(129)
			if sitter.runs() {
				t.Error("whoever sat there still runs")
			}
		})
	}
}

// holdFromShell begins a workshop in a shell, as people do: there a process can be stopped, as it
// never can where it is the first on its terminal.
func holdFromShell(t *testing.T) (d *desk, holder process) {
	t.Helper()
	workshop := newWorkshop(t)
	shell := exec.Command("/bin/sh", "-i")
	shell.Env = append(workshop.Env, "PS1=# ", "PATH="+os.Getenv("PATH"))
	d = attend(t, shell, 80, 24)
	d.sees("#").writes(strings.Join(workshop.Args, " ") + "\r")
	d.sees("This place is free")
	pages["a text"](d)
	return d, d.sitter()
}

// hasItsShell fails the test where the shell does not have its terminal back.
func (d *desk) hasItsShell() {
	d.t.Helper()
	d.waits("the main screen", func() bool { return !d.screen.IsAltScreen() })
	d.writes("echo $((6 * 7)) behind\r")
	d.sees("42 behind")
	if text := d.text(); strings.Contains(text, private) || !strings.Contains(text, "echo $((6 * 7))") {
		d.t.Errorf("the screen shows %q", text)
	}
}

func TestAShellHasItsTerminalBackWhenAWorkshopIsKilled(t *testing.T) {
	t.Parallel()
	d, holder := holdFromShell(t)
	sitter := holder.children()[0]
	holder.signal(t, syscall.SIGKILL)
	within(t, hangUpWithin, "an end of who sat there", func() bool { return !sitter.runs() })
	d.hasItsShell()
}

func TestNoSignalOfATerminalStopsAWorkshop(t *testing.T) {
	t.Parallel()
	d, holder := holdFromShell(t)
	sitter := holder.children()[0]
	for _, p := range []process{holder, sitter} {
		p.signal(t, syscall.SIGTSTP)
		p.signal(t, syscall.SIGTTOU)
	}
	d.types(" and its oven").sees("and its oven")
	for _, p := range []process{holder, sitter} {
		if state, _, _ := p.stat(); state == 'T' {
			t.Errorf("one of the two is stopped: %d, of %d and %d", p, holder, sitter)
		}
	}
	d.presses("esc").sees("Paused").presses("3").sees("Leave, and erase").presses("2", "enter")
	d.sees("This place is free").types(word).sees("Enter ends the workshop").presses("enter").sees("The workshop has ended")
	d.hasItsShell()
}

func TestAWalkThatBreaksOffIsFollowedByAnother(t *testing.T) {
	t.Parallel()
	signals := []syscall.Signal{syscall.SIGKILL, syscall.SIGSEGV}
	if long() {
		signals = append(signals, syscall.SIGABRT, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGHUP, syscall.SIGBUS)
	}
	p := holdWorkshop(t)
	for _, s := range signals {
		pages["a text"](p)
		broke := p.sitter()
		broke.signal(t, s)
		p.sees("The walk before this one broke off")
		if text := p.text(); strings.Contains(text, private) {
			t.Errorf("after %v the screen shows %q", s, text)
		}
		if now := p.sitter(); now == broke {
			t.Errorf("after %v the same process sits there", s)
		}
		p.presses("enter").sees("In one line").presses("esc").sees("Do you want to leave").presses("2")
		p.sees("No answer of the person before you is left")
	}
	p.ends()
	p.givesBack()
}

func TestAnInterruptOnlyPausesAWalk(t *testing.T) {
	t.Parallel()
	p := holdWorkshop(t)
	pages["a text"](p)
	sitter := p.sitter()
	sitter.signal(t, syscall.SIGINT)
	p.sees("Paused").presses("1").sees(private)
	if now := p.sitter(); now != sitter {
		t.Errorf("at first %d sat there, and now %d", sitter, now)
	}
}

func TestAWorkshopEndsWhereNobodyCanWalk(t *testing.T) {
	t.Parallel()
	program := copied(t)
	broken := program + ".broken"
	if err := os.WriteFile(broken, []byte("#!/bin/sh\nexit 1\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	workshop := newWorkshop(t)
	workshop.Path = program
	p := attend(t, workshop, 80, 24)
	p.sees("This place is free")
	pages["a text"](p)
	if err := os.Rename(broken, program); err != nil {
		t.Fatal(err)
	}
	p.sitter().signal(t, syscall.SIGKILL)
	p.leaves(failed)
	p.sees("the walks end as soon as they begin: try twohats alone")
	p.givesBack()
}
