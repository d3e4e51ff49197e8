package term

import (
	"testing"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
)

func TestProfile(t *testing.T) {
	for _, c := range []struct {
		claim string
		env   []string
		want  colorprofile.Profile
	}{
		{"an unknown terminal gets no escapes", nil, colorprofile.NoTTY},
		{"a dumb terminal gets none either", []string{"TERM=dumb", "COLORTERM=truecolor"}, colorprofile.NoTTY},
		{"a terminal has 16 colours", []string{"TERM=xterm"}, colorprofile.ANSI},
		{"or 256", []string{"TERM=xterm-256color"}, colorprofile.ANSI256},
		{"or all, where it says so", []string{"TERM=xterm-256color", "COLORTERM=truecolor"}, colorprofile.TrueColor},
		{"or is known for it", []string{"TERM=xterm-kitty"}, colorprofile.TrueColor},
		{"a name that holds a known one is not that one", []string{"TERM=footless"}, colorprofile.ANSI},
		{"a video terminal has bold", []string{"TERM=vt220"}, colorprofile.ASCII},
		{"screen hands on what it cannot do", []string{"TERM=screen.xterm-256color", "COLORTERM=truecolor"}, colorprofile.ANSI256},
		{"tmux can, whatever it is called", []string{"TERM=screen-256color", "TMUX=socket,1,0", "COLORTERM=truecolor"}, colorprofile.TrueColor},
		{"tmux is not asked", []string{"TERM=tmux-256color", "TMUX=socket,1,0"}, colorprofile.ANSI256},
		{"NO_COLOR is no boolean", []string{"TERM=xterm", "NO_COLOR=yes"}, colorprofile.ASCII},
		{"not even when it says 0", []string{"TERM=xterm", "NO_COLOR=0"}, colorprofile.ASCII},
		{"empty it says nothing", []string{"TERM=xterm", "NO_COLOR="}, colorprofile.ANSI},
		{"the last of two settings counts", []string{"TERM=dumb", "TERM=xterm"}, colorprofile.ANSI},
	} {
		p := colours("linux", c.env)
		if uv.Environ(c.env).Getenv("NO_COLOR") != "" {
			p = Profile(c.env)
		}
		if p != c.want {
			t.Errorf("%s: %q gives %v, want %v", c.claim, c.env, p, c.want)
		}
	}
	if p := colours("windows", nil); p != colorprofile.TrueColor {
		t.Errorf("a Windows console has %v, want all colours", p)
	}
}
