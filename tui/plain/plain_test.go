package plain

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
)

// heardFrom types lines at a talk, and gives what it said.
func heardFrom(t *testing.T, lines string, change ...func(*tui.Options, *Options)) (said string, err error) {
	t.Helper()
	clock := func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }
	o := tui.Options{Clock: clock, Depth: coach.Quick}
	o.Pack, o.Words = content.Builtin("en")
	p := Options{Words: o.Words, Clock: clock}
	for _, c := range change {
		c(&o, &p)
	}
	var out strings.Builder
	err = Run(tui.NewTalk(o), strings.NewReader(lines), &out, p)
	return out.String(), err
}

func TestALineMeansWhatItSays(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want string }{
		"enter goes on from what is read":       {"\n\n", "Influence, 1 of 7"},
		"a number answers":                      {"\n\n4\n", "Influence, 2 of 7"},
		"blanks around it mean nothing":         {"\n\n  4 \n", "Influence, 2 of 7"},
		"a carriage return means nothing":       {"\r\n\r\n4\r\n", "Influence, 2 of 7"},
		"s skips":                               {"\n\ns\n", "Influence, 2 of 7"},
		"b goes back":                           {"\n\n4\nb\n", "4 Often (chosen before)"},
		"q pauses":                              {"\n\n4\nq\n", "Paused. 1 of 29 answered."},
		"? says why":                            {"\n\n?\n", "If you were away"},
		"capitals are as good":                  {"\n\nS\n", "Influence, 2 of 7"},
		"a text is kept":                        {"Bread\n\nb\nb\n", "So far: Bread"},
		"several lines lie between dots":        {".\nBread\n\nand salt\n.\n\nb\nb\n", "So far: Bread and salt"},
		"a letter can be a text between dots":   {".\nq\n.\n\nb\nb\n", "So far: q"},
		"0 takes an answer back":                {"\n\n4\nb\n0\ns\nb\n", "Influence, 1 of 7"},
		"a wrong number is told what would do":  {"\n\n6\n", "Type a number from 1 to 5."},
		"another text takes the place of one":   {"Bread\nb\nSalt\nb\n", "So far: Salt"},
		"enter alone leaves a text as it is":    {"Bread\nb\n\nb\n", "So far: Bread"},
		"the last line may have no end":         {"\n\n4", "Influence, 2 of 7"},
		"how far it is stands in words":         {"\n\n", "Influence, 1 of 7\n"},
		"a scenario says what each choice does": {"\n\n1\n1\n1\n1\n1\n1\n", "Gain: "},
	} {
		said, err := heardFrom(t, c.lines)
		if !strings.Contains(said, c.want) || !errors.Is(err, ErrEarly) {
			t.Errorf("%s: %q is nowhere in (%v):\n%s", claim, c.want, err, said)
		}
	}
}

func TestThreeWrongLinesBringAllThatCanBeTyped(t *testing.T) {
	keys := content.BuiltinWords("en").Plain.Keys
	for lines, times := range map[string]int{"\n\n9\n9\n": 1, "\n\n9\n9\n9\n": 2, "\n\n9\n9\n4\n9\n9\n": 1, "\n\n9\n9\n9\n9\n9\n9\n": 3} {
		if said, _ := heardFrom(t, lines); strings.Count(said, keys) != times {
			t.Errorf("after %q all keys were said %d times, want %d:\n%s", lines, strings.Count(said, keys), times, said)
		}
	}
}

func TestNothingButLinesIsWritten(t *testing.T) {
	said, _ := heardFrom(t, "a \x1b[31mred\x07 text\n\nb\nb\n?\n")
	for _, r := range said {
		if unicode.IsControl(r) && r != '\n' {
			t.Fatalf("it writes %q:\n%q", r, said)
		}
	}
}

func TestLinesAreBrokenOnlyForATerminal(t *testing.T) {
	widest := func(said string) (cells int) {
		for line := range strings.SplitSeq(said, "\n") {
			cells = max(cells, len([]rune(line)))
		}
		return cells
	}
	if said, _ := heardFrom(t, "\n"); widest(said) < 100 {
		t.Errorf("a pipe gets broken lines:\n%s", said)
	}
	said, _ := heardFrom(t, "\n", func(_ *tui.Options, p *Options) { p.Width, p.Echo = 76, true })
	if widest(said) > 76 {
		t.Errorf("a terminal gets lines of %d cells:\n%s", widest(said), said)
	}
}

func TestAfterASummaryTheEndOfTheInputIsNoError(t *testing.T) {
	said, err := heardFrom(t, "\n\n4\nq\n2\n")
	if err != nil || !strings.Contains(said, "There are too few answers") {
		t.Errorf("%v:\n%s", err, said)
	}
}

// broken cannot be written to.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestAnOutputThatIsGoneEndsIt(t *testing.T) {
	o := tui.Options{Clock: time.Now}
	o.Pack, o.Words = content.Builtin("en")
	if err := Run(tui.NewTalk(o), strings.NewReader("1\n"), broken{}, Options{Words: o.Words, Clock: time.Now}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}
