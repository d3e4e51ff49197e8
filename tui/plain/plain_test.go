package plain

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
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
		"b goes back":                           {"\n\n4\nb\n", "Your answer now: 4 Often"},
		"q pauses":                              {"\n\n4\nq\n", "Paused. 1 of 29 answered."},
		"? says why":                            {"\n\n?\n", "If you were away"},
		"capitals are as good":                  {"\n\nS\n", "Influence, 2 of 7"},
		"a text is kept":                        {"Bread\n\nb\nb\n", "Now it is: Bread"},
		"several lines lie between dots":        {".\nBread\n\nand salt\n.\n\nb\nb\n", "Now it is, on 3 lines:\nBread\n\nand salt\n"},
		"a letter can be a text between dots":   {".\nq\n.\n\nb\nb\n", "Now it is: q"},
		"0 takes an answer back":                {"\n\n4\nb\n0\n", "Your answer now: 4 Often\nYour number, or enter alone to keep 4: \nTaken back.\nYour number: "},
		"enter alone keeps an answer":           {"\n\n4\nb\n\n", "Influence, 2 of 7\nI end a talk"},
		"a wrong number is told what would do":  {"\n\n6\n", "Type a number from 1 to 5."},
		"another text takes the place of one":   {"Bread\nb\nSalt\nb\n", "Now it is: Salt"},
		"enter alone leaves a text as it is":    {"Bread\nb\n\nb\n", "Now it is: Bread"},
		"a command may be written out":          {"\n\n4\nBack\n", "Your answer now: 4 Often"},
		"a written out command stays one":       {"Bread\nb\nback\n", "This is the first page."},
		"it can be a text between dots":         {".\nback\n.\nb\n", "Now it is: back"},
		"a number may have its full stop":       {"\n\n4.\n", "Influence, 2 of 7"},
		"0 takes a text back":                   {"Bread\nb\n/0\n\nb\n/0\n", "Taken back.\nYour text, or back, skip, quit, help, or enter alone to go on without:"},
		"0 says where there is nothing":         {"\n\n0\n", "There is nothing to take back here."},
		"lines are counted":                     {".\none\ntwo\n.\n", "Taken: 2 lines."},
		"where only enter does something":       {"\nx\n", "Only enter is needed here."},
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
	keys := content.BuiltinWords("en").Plain.Keys[1]
	for lines, times := range map[string]int{"\n\n9\n9\n": 0, "\n\n9\n9\n9\n": 1, "\n\n9\n9\n4\n9\n9\n": 0, "\n\n9\n9\n9\n9\n9\n9\n": 2} {
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
	for _, width := range []int{76, 40} {
		said, _ := heardFrom(t, "Bread\nback\n\n\n4\nback\n", func(_ *tui.Options, p *Options) { p.Width, p.Echo = width, true })
		if widest(strings.ReplaceAll(said, ": \n", ":\n")) > width {
			t.Errorf("a terminal gets lines of %d cells, want %d:\n%s", widest(said), width, said)
		}
	}
}

// invented has the walk of an invented person read.
func invented(o *tui.Options, _ *Options) {
	var record coach.Record
	if err := json.Unmarshal(content.Invented("en"), &record); err != nil {
		panic(err)
	}
	o.Invented = &record
}

// byHand has somebody sit at a terminal, where lines are typed one at a time.
func byHand(_ *tui.Options, p *Options) { p.Width, p.Echo = 76, true }

func TestAtATerminalAReadingIsSaidPartByPart(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want, not string }{
		"it begins with the first":              {"", "Part 1 of 6: Lean", "Part 2 of 6"},
		"enter brings the next":                 {"\n", "Part 2 of 6: Themes", "Part 3 of 6"},
		"a number brings another":               {"4\n", "Part 4 of 6: Claims", "Part 3 of 6"},
		"b brings the one before":               {"3\nb\n", "Part 2 of 6: Themes", "Part 1 of 6: Lean\n\nPart"},
		"? says how its figures come about":     {"2\n?\n", "The difference is minus 18.8", "Part 3 of 6"},
		"s goes on from there":                  {"s\n", "What fits, and what surprises you?", "Part 2 of 6"},
		"enter goes on behind the last":         {"6\n\n", "What fits, and what surprises you?", "Part 1 of 6: Lean\n\nPart"},
		"an example is called one":              {"4\n", "Your example: The printer on the second floor.", ""},
		"poles are told by name, not by a sign": {"2\n", "difference 13 towards leading", "+13"},
	} {
		said, err := heardFrom(t, c.lines, invented, byHand)
		if err != nil || !strings.Contains(said, c.want) || c.not != "" && strings.Contains(said, c.not) {
			t.Errorf("%s: want %q and not %q (%v):\n%s", claim, c.want, c.not, err, said)
		}
	}
}

func TestAPipeGetsAllThatIsRead(t *testing.T) {
	said, err := heardFrom(t, "", invented)
	if err != nil || !strings.Contains(said, "Part 6 of 6: Own words") || strings.Count(said, "Press enter") != 1 {
		t.Errorf("%v:\n%s", err, said)
	}
}

func TestWhatWasJustSaidIsNotSaidAgain(t *testing.T) {
	said, _ := heardFrom(t, "\n\n1\n1\n1\n1\n1\n1\n1\n1\n")
	for text, times := range map[string]int{
		"how often was this true of you?":                  1, // of four ratings
		"Another team keeps putting off":                   1, // asked for a first and a second choice
		"Gain: The work starts to move.":                   1,
		"2. Talk about why the goal":                       2,
		"Your first choice: 1 Agree":                       1,
		"This is your first choice already.\nYour number:": 1, // and not the page again
	} {
		if got := strings.Count(said, text); got != times {
			t.Errorf("%q is said %d times, want %d:\n%s", text, got, times, said)
		}
	}
	if again, _ := heardFrom(t, "\n\n1\n1\n?\n"); strings.Count(again, "how often was this true of you?") != 2 {
		t.Errorf("? does not say the page whole:\n%s", again)
	}
}

func TestTheReviewSaysWhatIsLeftOpen(t *testing.T) {
	short, _ := heardFrom(t, "Bread\n\n2\n"+strings.Repeat("skip\n", 31))
	if !strings.Contains(short, "28 left open.") || strings.Contains(short, "Left open\n") {
		t.Fatalf("no count of what is left open, or all of it:\n%s", short)
	}
	if few, _ := heardFrom(t, "skip\n"+strings.Repeat("\n2\n2\n2\n2\n3\n3\n1\n2\n", 4)+"x\n"); !strings.Contains(few, "1. The mission: Left open\nType a number") {
		t.Errorf("what little is left open is not said:\n%s", few)
	}
	if opened, _ := heardFrom(t, "Bread\n\n2\n"+strings.Repeat("skip\n", 31)+"2\nb\n\n"); !strings.Contains(opened, "Part 1 of") {
		t.Errorf("enter does not go on once an answer was opened:\n%s", opened)
	}
	if listed, _ := heardFrom(t, "Bread\n\n2\n"+strings.Repeat("skip\n", 31)+"more\n"); !strings.Contains(listed, "1. The mission: Bread") ||
		!strings.Contains(listed, "2. Before I ask people to do something, I say why it matters. Rarely") || strings.Contains(short, "it matters. Rarely") {
		t.Errorf("m does not say all answers, or they are said before:\n%s", listed)
	}
}

func TestFiguresAreSaidInWordsNotSigns(t *testing.T) {
	for _, lines := range []string{"\n?\n\n?\n\n?\n\n?\n\n?\n\n?\n\n\n2\n\n3\n", "4\n"} {
		said, _ := heardFrom(t, lines, invented, byHand)
		for _, r := range said {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" \n.,:;?()'’“”/%=+-–…", r) {
				t.Errorf("%q is said:\n%s", r, said)
				break
			}
		}
	}
}

func TestAfterASummaryTheEndOfTheInputIsNoError(t *testing.T) {
	said, err := heardFrom(t, "\n\n4\nq\n2\n")
	if err != nil || !strings.Contains(said, "There are too few answers") {
		t.Errorf("%v:\n%s", err, said)
	}
}

// sits has somebody sit down at a workshop's laptop in a bubble of time, and type lines with
// pauses before them.
func sits(t *testing.T, minutes time.Duration, does func(types func(line string, after time.Duration), said func() string)) {
	synctest.Test(t, func(t *testing.T) {
		in, typed := io.Pipe()
		var mu sync.Mutex
		var out strings.Builder
		o := tui.Options{Clock: time.Now, Depth: coach.Quick, Codes: true,
			Workshop: &tui.Workshop{Word: "harvest", Idle: 5 * time.Minute, Minutes: minutes, Leave: func(tui.Outcome) {}}}
		o.Pack, o.Words = content.Builtin("en")
		ended := make(chan struct{})
		go func() {
			Run(tui.NewTalk(o), in, locked{&mu, &out}, Options{Words: o.Words, Clock: time.Now, Echo: true})
			close(ended)
		}()
		does(func(line string, after time.Duration) {
			time.Sleep(after)
			io.WriteString(typed, line+"\n")
			synctest.Wait()
		}, func() string {
			mu.Lock()
			defer mu.Unlock()
			return out.String()
		})
		typed.Close()
		<-ended
	})
}

// A locked writer is read while it is written to.
type locked struct {
	mu *sync.Mutex
	to io.Writer
}

func (l locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.to.Write(p)
}

func TestASilentPersonIsAskedInTheMiddleOfLines(t *testing.T) {
	sits(t, 0, func(types func(string, time.Duration), said func() string) {
		types("", time.Second)
		types(".", time.Second)
		types("Bread", time.Second)
		types("and salt", 5*time.Minute+30*time.Second)
		if !strings.Contains(said(), "Are you still there?") || !strings.Contains(said(), "Now it is, on 2 lines:\nBread\nand salt\n") {
			t.Errorf("it says:\n%s", said())
		}
		types(".", time.Second)
		if !strings.Contains(said(), "Taken: 2 lines.") || !strings.Contains(said(), "Part 1 of 4") {
			t.Errorf("then it says:\n%s", said())
		}
	})
}

func TestTheWorkshopsClockEndsTheQuestionsLineByLineToo(t *testing.T) {
	sits(t, 3*time.Minute, func(types func(string, time.Duration), said func() string) {
		types("", time.Second)
		types(".", time.Second)
		types("Bread", time.Second)
		types("and salt", 4*time.Minute)
		if !strings.Contains(said(), "Part 1 of 6: Lean") || strings.HasSuffix(said(), "\n") || strings.Contains(said(), "Taken") {
			t.Errorf("it says:\n%s", said())
		}
		types("2", time.Second)
		if !strings.Contains(said(), "Part 2 of 6") {
			t.Errorf("then it says:\n%s", said())
		}
	})
}

func TestTheAnswersOfAnyoneWhoHasLeftAreWiped(t *testing.T) {
	for claim, lines := range map[string][]string{"at a question": {"", "Bread"}, "where it was stopped": {"", "Bread", "q"}} {
		sits(t, 0, func(types func(string, time.Duration), said func() string) {
			for _, line := range lines {
				types(line, time.Second)
			}
			time.Sleep(5*time.Minute + 30*time.Second)
			synctest.Wait()
			if !strings.Contains(said(), "Are you still there?") {
				t.Errorf("%s nobody was asked:\n%s", claim, said())
			}
		})
	}
}

func TestALineThatTakesLongIsNotLost(t *testing.T) {
	sits(t, 0, func(types func(string, time.Duration), said func() string) {
		types("", time.Second)
		types("Bread for the whole valley", 5*time.Minute+30*time.Second)
		types("b", time.Second)
		if !strings.Contains(said(), "Are you still there?") || !strings.Contains(said(), "Now it is: Bread for the whole valley") {
			t.Errorf("it says:\n%s", said())
		}
	})
}

func TestALineThatComesTooLateIsNoNumber(t *testing.T) {
	sits(t, 3*time.Minute, func(types func(string, time.Duration), said func() string) {
		types("", time.Second)
		types("2", 4*time.Minute)
		if !strings.Contains(said(), "That line came when the page had changed") || strings.Contains(said(), "Part 2 of 6: Themes") {
			t.Errorf("it says:\n%s", said())
		}
	})
}

func TestTheTimeIsSaidWhileNobodyTypes(t *testing.T) {
	sits(t, 10*time.Minute, func(types func(string, time.Duration), said func() string) {
		types("", time.Second)
		for range 8 {
			types("0", time.Minute)
		}
		time.Sleep(30 * time.Second)
		synctest.Wait()
		if !strings.Contains(said(), "2 minutes left") {
			t.Errorf("it says:\n%s", said())
		}
	})
}

func TestAnyWordEndsAWorkshop(t *testing.T) {
	for _, word := range []string{"quit", "0000", "back", "help", "harvest"} {
		now := time.Now()
		clock := func() time.Time { now = now.Add(time.Second); return now } // a wrong word takes a wait
		o := tui.Options{Clock: clock, Depth: coach.Quick, Workshop: &tui.Workshop{Word: word, Idle: time.Hour, Leave: func(tui.Outcome) {}}}
		closed := false
		o.Workshop.Leave = func(told tui.Outcome) { closed = told.Closed }
		o.Pack, o.Words = content.Builtin("en")
		Run(tui.NewTalk(o), strings.NewReader("another\n"+word+"\n"), io.Discard, Options{Words: o.Words, Clock: time.Now})
		if !closed {
			t.Errorf("%q does not", word)
		}
	}
}

// An ended reader gives lines, and the end of the input in between, as ctrl+d on a terminal does.
type ended struct{ parts []string }

func (e *ended) Read(p []byte) (int, error) {
	if len(e.parts) == 0 || e.parts[0] == "" {
		e.parts = e.parts[min(1, len(e.parts)):]
		return 0, io.EOF
	}
	n := copy(p, e.parts[0])
	e.parts = e.parts[1:]
	return n, nil
}

func TestASlipOfTheHandWipesNobodyInAWorkshop(t *testing.T) {
	for claim, c := range map[string]struct {
		in        []string
		want, not string
	}{
		"once":           {[]string{"\n", "Bread\n", "", "1\n", "\n", "4\n"}, "Influence, 2 of 7", ""},
		"twice in a row": {[]string{"\n", "Bread\n", "", "", "1\n", "\n"}, "Paused.", "Influence, 1 of 7"},
	} {
		var out strings.Builder
		o := tui.Options{Clock: time.Now, Depth: coach.Quick, Workshop: &tui.Workshop{Word: "harvest", Idle: time.Hour, Leave: func(tui.Outcome) {}}}
		o.Pack, o.Words = content.Builtin("en")
		Run(tui.NewTalk(o), &ended{c.in}, &out, Options{Words: o.Words, Clock: time.Now, Echo: true})
		if said := out.String(); !strings.Contains(said, c.want) || c.not != "" && strings.Contains(said, c.not) {
			t.Errorf("%s: want %q and not %q:\n%s", claim, c.want, c.not, said)
		}
	}
}

func TestOneEnterLeavesTheCard(t *testing.T) {
	sits(t, 0, func(types func(string, time.Duration), said func() string) {
		for _, line := range []string{"", "Bread", "", "4", "q", "2", "s", "3"} {
			types(line, time.Second)
		}
		before := len(said())
		types("", time.Second)
		if !strings.HasSuffix(said()[:before], "That is all there is to copy.\nPress enter to go on: ") || strings.Contains(said()[before:], "Only enter") {
			t.Errorf("it says:\n%s", said())
		}
	})
}

func TestATalkCanBeStopped(t *testing.T) {
	stop := make(chan struct{})
	close(stop)
	o := tui.Options{Clock: time.Now, Depth: coach.Quick}
	o.Pack, o.Words = content.Builtin("en")
	in, _ := io.Pipe() // nobody types
	err := Run(tui.NewTalk(o), in, io.Discard, Options{Words: o.Words, Clock: time.Now, Echo: true, Stop: stop})
	if !errors.Is(err, ErrStopped) {
		t.Errorf("got %v", err)
	}
}

func TestOnlySignsThatCanBeShownAreWritten(t *testing.T) {
	said, _ := heardFrom(t, "", func(o *tui.Options, p *Options) {
		o.Depth = ""
		o.Pack.Title = "Two Hats\x1b[31m – new"
		p.Say = content.Typewriter().Replace
	})
	if strings.Contains(said, "\x1b") || strings.Contains(said, "–") || !strings.Contains(said, "Two Hats[31m - new") {
		t.Errorf("it says:\n%q", said)
	}
}

func TestATextOfSeveralLinesIsKeptWhenTheInputEnds(t *testing.T) {
	o := tui.Options{Clock: time.Now, Depth: coach.Quick}
	o.Pack, o.Words = content.Builtin("en")
	talk := tui.NewTalk(o)
	if err := Run(talk, strings.NewReader(".\nBread\nand salt"), io.Discard, Options{Words: o.Words, Clock: time.Now}); !errors.Is(err, ErrEarly) {
		t.Error(err)
	}
	if got := talk.Said().Written; got != "Bread\nand salt" {
		t.Errorf("kept is %q", got)
	}
}

// broken cannot be written to.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestATalkEndsWhenItsOutputIsGone(t *testing.T) {
	o := tui.Options{Clock: time.Now}
	o.Pack, o.Words = content.Builtin("en")
	if err := Run(tui.NewTalk(o), strings.NewReader("1\n"), broken{}, Options{Words: o.Words, Clock: time.Now}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

func TestAPersonsOwnWordsAreSaidAsTheyAre(t *testing.T) {
	const own = "▲ +49 (+3) − · from −5 to +5"
	said, _ := heardFrom(t, own+"\nb\n")
	if !strings.Contains(said, "Now it is: "+own) {
		t.Errorf("%q is nowhere in:\n%s", own, said)
	}
}
