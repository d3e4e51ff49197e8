package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

var (
	titles = regexp.MustCompile(`\x1b\][012];|\x1b\[2[23](;\d*)*t|\x1bk`)
	clears = regexp.MustCompile(`\x1b\[\?1049[hl]|\x1b\[[23]J`)
)

func TestWhatCanBeScrolledBackToIsClearedLast(t *testing.T) {
	t.Parallel()
	w := wireUp(t)
	free := func() {
		t.Helper()
		if err := w.until("This place is free"); err != nil {
			t.Fatal(err)
		}
	}
	free()
	for range 2 {
		w.restsFor(slow)
		mark := 0
		for _, stroke := range []string{"\r", private, "\r", "\x1b", "3"} {
			w.rests()
			if err := w.keys(stroke); err != nil {
				t.Fatal(err)
			}
		}
		for _, stroke := range []string{"2", "\r"} {
			w.restsFor(slow)
			mark = len(w.all())
			if err := w.keys(stroke); err != nil {
				t.Fatal(err)
			}
		}
		free()
		w.rests()
		between := w.all()[mark:]
		main, cleared := false, "" // what the main screen got last
		for _, s := range clears.FindAllString(between, -1) {
			switch {
			case strings.HasPrefix(s, "\x1b[?"):
				main = strings.HasSuffix(s, "l")
			case main:
				cleared = s
			}
		}
		if cleared != "\x1b[3J" {
			t.Errorf("between two people the main screen got %q last, in %q", cleared, between)
		}
	}
	if title := titles.FindString(w.all()); title != "" {
		t.Errorf("the title is touched: %q", title)
	}
}

// A pane is a person at a terminal of tmux, where one can scroll back.
type pane struct {
	t           *testing.T
	env         []string
	socket      string
	configuring string
}

func (p pane) tmux(args ...string) string {
	p.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-S", p.socket, "-f", p.configuring}, args...)...)
	cmd.Env = p.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		p.t.Fatalf("tmux %s: %v: %s", args, err, out)
	}
	return string(out)
}

// all returns what is on the screen, and what can be scrolled back to.
func (p pane) all() string { return p.tmux("capture-pane", "-p", "-S", "-") }

func (p pane) sees(text string) pane {
	p.t.Helper()
	within(p.t, patience, text+" on the screen", func() bool { return strings.Contains(p.tmux("capture-pane", "-p"), text) })
	return p
}

// presses presses keys by tmux's names for them, each once what came before has stood.
func (p pane) presses(keys ...string) pane {
	p.t.Helper()
	for _, key := range keys {
		<-time.After(slow)
		p.tmux("send-keys", key)
	}
	return p
}

func TestNothingCanBeScrolledBackTo(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("tmux is not installed")
	}
	for _, alternate := range []string{"on", "off"} {
		if !long() && alternate == "on" {
			continue
		}
		t.Run("with its alternate screen "+alternate, func(t *testing.T) {
			t.Parallel()
			folder, err := os.MkdirTemp("", "tmux") // a socket's name must be short
			if err != nil {
				t.Fatal(err)
			}
			workshop := newWorkshop(t)
			p := pane{t, append(workshop.Env, "PATH="+os.Getenv("PATH"), "SHELL=/bin/sh"), filepath.Join(folder, "s"), filepath.Join(folder, "conf")}
			if err := os.WriteFile(p.configuring, []byte("set -g alternate-screen "+alternate+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				p.tmux("kill-server")
				os.RemoveAll(folder)
			})
			p.tmux("new-session", "-d", "-x", "80", "-y", "24", "seq 1000 1100; "+strings.Join(workshop.Args, " ")+"; exec cat")
			p.sees("This place is free")
			title := p.tmux("display", "-p", "#{pane_title}")
			p.presses("Enter").sees("In one line")
			p.tmux("send-keys", "-l", private)
			p.sees(private).presses("Enter").sees("Part 1 of 4").presses("Escape").sees("See what there is").presses("2")
			p.sees("What it is all for")
			p.tmux("resize-window", "-x", "90") // has all drawn anew
			p.presses("Escape").sees("Paused")
			if all := p.all(); !strings.Contains(all, "1050") || alternate == "off" && !strings.Contains(all, private) {
				t.Errorf("while its person is there only this can be scrolled back to, mend this test:\n%s", all)
			}
			p.presses("3").sees("Leave, and erase").presses("2").presses("Enter").sees("No answer of the person before you is left")
			left := func(when string) {
				t.Helper()
				if all := p.all() + p.tmux("capture-pane", "-p", "-a", "-q", "-S", "-"); strings.Contains(all, private) || strings.Contains(all, "1050") {
					t.Errorf("%s can be scrolled back to:\n%s", when, all)
				}
				t.Logf("%s %s lines can be scrolled back to", when, strings.TrimSpace(p.tmux("display", "-p", "#{history_size}")))
			}
			left("between two people")
			p.tmux("send-keys", "-l", word)
			p.sees("Enter ends").presses("Enter").sees("The workshop has ended")
			left("behind the last")
			if now := p.tmux("display", "-p", "#{pane_title}"); now != title {
				t.Errorf("the title was %q and is %q", title, now)
			}
		})
	}
}
