package plain

import (
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
)

// keyNames are what is written on keys that mean nothing in a line.
var keyNames = regexp.MustCompile(`\b(backspace|tab|esc|ctrl|F1|pgup|pgdn)\b`)

func TestWhatMustBeWrittenIsAskedForInWordsOfLines(t *testing.T) {
	for claim, c := range map[string]struct {
		lines, want string
		change      func(*tui.Options, *Options)
	}{
		"the moment of a step": {"skip\n\n\n4\n/0\n.\n\n.\n", "Write, or type skip.\n", invented},
		"the worth of it":      {"\nBread\n\n4\n2\n4\n2\n3\n3\n1\n2\n\n4\n2\n4\n2\nquit\n2\nskip\ntake\n\nfinish\n", "skip leaves it open.\n", atWorkshop},
	} {
		if said, _ := heardFrom(t, c.lines, c.change); !strings.Contains(said, c.want) {
			t.Errorf("%s: %q is nowhere:\n%s", claim, c.want, said)
		}
	}
}

func atWorkshop(o *tui.Options, _ *Options) {
	o.Workshop = &tui.Workshop{Word: "harvest", Idle: time.Hour, Group: true, Leave: func(tui.Outcome) {}}
}

// Whatever is typed, nothing asks for a key that does nothing line by line, and nothing breaks off.
func TestNothingAsksForAKeyOfTheScreens(t *testing.T) {
	const walks, lines = 40, 80
	types := []string{"", "", "", "", "1", "2", "3", "4", "5", "9", "Bread", "skip", "back", "s", "b", "help", "?", "0", "/0", "m", "quit", ".", " ", "yes", "often"}
	r := rand.New(rand.NewPCG(1, 2))
	for n := range walks {
		var typed strings.Builder
		for range lines {
			typed.WriteString(types[r.IntN(len(types))] + "\n")
		}
		o := tui.Options{Clock: time.Now, Depth: []coach.Depth{"", coach.Quick, coach.Full}[n%3], Save: func(string, func(io.Writer) error) (string, error) { return "page.html", nil }}
		o.Pack, o.Words = content.Builtin("en")
		switch n % 4 {
		case 0:
			invented(&o, nil)
		case 1:
			atWorkshop(&o, nil)
		case 2:
			o.Journal = &disk{fullFrom: 20, fullTo: 30}
		}
		var out strings.Builder
		Run(tui.NewTalk(o), strings.NewReader(typed.String()), &out, Options{Words: o.Words, Clock: time.Now, Echo: true, Width: 76})
		for line := range strings.SplitSeq(out.String(), "\n") {
			if keyNames.MatchString(line) {
				t.Fatalf("%q is said behind %q", line, typed.String())
			}
		}
	}
}
