//go:build unix

package term

import (
	"flag"
	"fmt"
	"image/color"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/sys/unix"
)

// Where the test binary finds these in its environment, it is the program under test.
const (
	probeCures  = "TWOHATS_PROBE_CURES"  // their names, with commas between
	probeQuick  = "TWOHATS_PROBE_QUICK"  // quit as soon as it runs
	probeLate   = "TWOHATS_PROBE_LATE"   // let Init take longer than the first tick
	probeHeld   = "TWOHATS_PROBE_HELD"   // wait for goOn before Run, when all cures have started
	probeFull   = "TWOHATS_PROBE_FULL"   // open no file from then on
	probeCursor = "TWOHATS_PROBE_CURSOR" // show the cursor
	probeInline = "TWOHATS_PROBE_INLINE" // draw on the shell's screen
)

func TestMain(m *testing.M) {
	if names, ok := os.LookupEnv(probeCures); ok {
		os.Exit(runProbe(strings.Split(names, ",")))
	}
	// Under nohup a hang-up is ignored, also by the programs under test, and a bare one would
	// never leave. Where it is caught here it is the default there.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	flag.Set("test.parallel", "5") // these tests wait more than they work
	os.Exit(m.Run())
}

func runProbe(names []string) int {
	s := Screen{In: os.Stdin, Out: os.Stdout, Env: os.Environ()}
	on := slices.DeleteFunc(Cures(s), func(c Cure) bool { return !slices.Contains(names, c.Name) })
	p := probe{says: os.NewFile(3, "says")}
	on = append(on, Cure{Start: p.begins})
	code, err := Run(p, s, on...)
	p.say("ended %d %v", code, err)
	return code
}

// goOn lets a probe run that is held.
const goOn = syscall.SIGUSR1

// begins is called last before Run.
func (p probe) begins(func(tea.Msg)) (stop func()) {
	if os.Getenv(probeHeld) != "" {
		comes := make(chan os.Signal, 1)
		signal.Notify(comes, goOn)
		p.say("held")
		<-comes
	}
	if os.Getenv(probeFull) != "" {
		_ = unix.Setrlimit(unix.RLIMIT_NOFILE, &unix.Rlimit{})
	}
	return func() {}
}

// A probe is a model that says on its third file what it is told, a line each, and does as the
// keys bid it.
type probe struct {
	says  *os.File
	drawn string
	last  string // the last key
}

func (p probe) say(format string, args ...any) { fmt.Fprintf(p.says, format+"\n", args...) }

func (p probe) Init() tea.Cmd {
	if os.Getenv(probeLate) != "" {
		<-time.After(50 * time.Millisecond)
	}
	if os.Getenv(probeQuick) != "" {
		return tea.Sequence(tea.RequestBackgroundColor, tea.Quit)
	}
	return tea.RequestBackgroundColor
}

func (p probe) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.say("size %dx%d", msg.Width, msg.Height)
	case tea.PasteMsg:
		p.say("paste %q", msg.Content)
	case Settled:
		p.say("settled")
	case Interrupted:
		p.say("interrupted")
	case Leaving:
		p.say("leaving %d", msg.Code)
	case time.Time:
		p.say("tick")
		p.drawn = "tick"
	case tea.KeyPressMsg:
		p.say("key %s", msg)
		return p.key(msg.String())
	}
	return p, nil
}

func (p probe) key(key string) (tea.Model, tea.Cmd) {
	boom := func() tea.Msg { panic("boom in " + key) }
	p.last = key
	switch key {
	case "q":
		return p, tea.Quit
	case "z": // never returns
		select {}
	case "f": // more than any queue holds
		p.drawn = strings.Repeat(strings.Repeat("\x1b[31mx\x1b[32my", 100)+"\n", 50)
	case "m":
		p.drawn = strings.Repeat("m", 60)
	case "t":
		return p, tea.Tick(10*time.Millisecond, func(at time.Time) tea.Msg { return at })
	case "T":
		return p, tea.Tick(600*time.Millisecond, func(at time.Time) tea.Msg { return at })
	case "u":
		boom()
	case "c":
		return p, boom
	case "b":
		return p, tea.Batch(boom, boom)
	case "s":
		return p, tea.Sequence(func() tea.Msg { return nil }, tea.Batch(boom, boom))
	}
	return p, nil
}

func (p probe) View() tea.View {
	if p.last == "v" {
		panic("boom in v")
	}
	v := tea.NewView(ansi.NewStyle().ForegroundColor(color.RGBA{R: 200, A: 255}).Styled("red") + "\nää ▲ ░\n" + p.drawn)
	v.AltScreen = os.Getenv(probeInline) == ""
	if os.Getenv(probeCursor) != "" {
		v.Cursor = tea.NewCursor(2, 1)
	}
	return v
}
