package tui

import (
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/flow"
	"twohats/tui/screen"
	"twohats/tui/tuitest"
)

// atWorkshop sets a workshop up, and notes what a person's time came to where that is wanted.
func atWorkshop(outcomes *[]Outcome, change ...func(*Workshop)) func(*Options) {
	return func(o *Options) {
		w := Workshop{Word: "harvest", Idle: 5 * time.Minute, Group: true, Leave: func(told Outcome) {
			if outcomes != nil {
				*outcomes = append(*outcomes, told)
			}
		}}
		for _, c := range change {
			c(&w)
		}
		o.Workshop, o.Depth = &w, coach.Quick
	}
}

// shared returns a person at a shared laptop, whose place is free.
func shared(t *testing.T, change ...func(*Workshop)) (*walker, *[]Outcome) {
	t.Helper()
	outcomes := new([]Outcome)
	return newWalker(t, 80, 24, atWorkshop(outcomes, change...)), outcomes
}

// passes lets time pass in which nothing is typed, as the timers tell.
func (w *walker) passes(d time.Duration) *walker {
	w.t.Helper()
	for over := w.now.Add(d); ; {
		next := w.root.sitting.next
		if next.IsZero() || next.After(over) {
			w.now = over
			return w
		}
		w.now = next
		w.send(timer{next})
	}
}

func TestNoKeyButTheWordEndsAWorkshop(t *testing.T) {
	for claim, keys := range map[string][]string{
		"ctrl+c":             {"ctrl+c", "ctrl+c", "ctrl+c"},
		"ctrl+z":             {"ctrl+z"},
		"ctrl+\\":            {"ctrl+\\"},
		"q":                  {"q", "esc"},
		"esc":                {"esc", "esc"},
		"another word":       {"h", "a", "r", "v", "e", "s", "enter"},
		"the word, and more": {"h", "a", "r", "v", "e", "s", "t", "s", "enter"},
		"the word, taken back": {
			"h", "a", "r", "v", "e", "s", "t", "esc",
		},
	} {
		w, outcomes := shared(t)
		w.presses(keys...).sees("This place is free")
		if len(*outcomes) > 0 {
			t.Errorf("%s ends it: %v", claim, *outcomes)
		}
	}
	w, outcomes := shared(t)
	w.types("harvest").seesNot("harvest").presses("enter")
	if len(*outcomes) != 1 || !(*outcomes)[0].Closed {
		t.Errorf("the word comes to %v, want one that closes", *outcomes)
	}
}

func TestAWrongWordBeginsNothing(t *testing.T) {
	w, _ := shared(t)
	w.types("hello").presses("enter").sees("This place is free", "That is not the word").presses("enter").sees("In one line")
}

func TestInAWorkshopCtrlCOnlyPauses(t *testing.T) {
	w, outcomes := shared(t)
	w.presses("enter").types("Bread").presses("ctrl+c", "ctrl+c", "ctrl+c").sees("Paused")
	if len(*outcomes) > 0 {
		t.Fatal("ctrl+c ends the walk")
	}
	w.presses("3").sees("Leave, and erase what you answered?").presses("ctrl+c", "ctrl+c").sees("Leave, and erase")
	if w.presses("2", "enter"); len(*outcomes) != 1 || (*outcomes)[0] != (Outcome{}) {
		t.Errorf("leaving comes to %v, want nothing that goes beyond", *outcomes)
	}
}

func TestInNoRoomToAskCtrlCEndsNoWalk(t *testing.T) {
	w, outcomes := shared(t)
	w.presses("enter").types("Bread")
	w.send(tuitest.WindowSize(20, 5))
	if w.presses("ctrl+c", "ctrl+c", "ctrl+c", "ctrl+c"); len(*outcomes) > 0 {
		t.Errorf("it came to %v", *outcomes)
	}
}

func TestInNoRoomAFreePlaceStaysFree(t *testing.T) {
	w, outcomes := shared(t)
	w.send(tuitest.WindowSize(20, 5))
	w.presses("ctrl+c", "esc", "q", "enter")
	w.send(tuitest.WindowSize(80, 24))
	if w.sees("This place is free").types("harvest").presses("enter"); len(*outcomes) != 1 || !(*outcomes)[0].Closed {
		t.Errorf("the word comes to %v", *outcomes)
	}
}

// The timers of a laptop that slept have slept as well.
func TestAfterASleepTheFirstKeyShowsNothing(t *testing.T) {
	w, outcomes := shared(t)
	w.presses("enter").types("Bread")
	w.now = w.now.Add(time.Hour)
	if w.presses("x"); len(*outcomes) != 1 {
		t.Errorf("what was answered is still there:\n%s", w.text())
	}
	w, _ = shared(t)
	w.presses("enter").types("Bread")
	w.now = w.now.Add(5*time.Minute + 30*time.Second)
	w.presses("x").sees("Are you still there?").seesNot("Bread").presses("x").sees("Bread")
}

func TestAWordIsForgottenThatNobodyEnds(t *testing.T) {
	w, outcomes := shared(t)
	w.types("harves").sees("Enter ends the workshop")
	w.now = w.now.Add(time.Minute)
	if w.types("t").presses("enter"); len(*outcomes) > 0 {
		t.Error("two people ended it together")
	}
}

func TestEnterPressedTwiceBeginsNoWalk(t *testing.T) {
	w, _ := shared(t)
	w.root.apply(flow.Next{Flow: flow.Seat{Env: w.root.env}, Show: true})
	w.now = w.now.Add(300 * time.Millisecond)
	w.presses("enter").sees("This place is free").presses("enter").sees("In one line")
}

func TestTheWordEndsItAtAnySize(t *testing.T) {
	w, outcomes := shared(t)
	w.send(tuitest.WindowSize(20, 5))
	if w.presses("enter").types("harvest").presses("enter"); len(*outcomes) != 1 || !(*outcomes)[0].Closed {
		t.Errorf("it came to %v", *outcomes)
	}
}

// toTheEnd answers the whole walk and goes to its last page.
func (w *walker) toTheEnd() *walker {
	w.t.Helper()
	return w.presses("enter").types("Bread for the valley").answers(managing).presses("enter").on(flow.Last)
}

func TestWithoutConsentNothingGoesBeyond(t *testing.T) {
	for claim, does := range map[string]func(*walker){
		"who says no":    func(w *walker) { w.presses("1", "enter") },
		"who skips":      func(w *walker) { w.presses("tab") },
		"who stops":      func(w *walker) { w.presses("esc") },
		"who is gone":    func(w *walker) { w.passes(time.Hour) },
		"who hurries on": func(w *walker) { w.presses("enter", "enter").sees("Choose one of these").presses("esc") },
	} {
		w, outcomes := shared(t)
		does(w.toTheEnd().finishes().sees("Was it worth the time?").presses("3").sees("May your figures be added", "tab and esc mean no"))
		if len(*outcomes) != 1 || (*outcomes)[0].Row != nil {
			t.Errorf("%s adds %v", claim, *outcomes)
		}
	}
}

func TestWhatIsAddedIsWhatWasShown(t *testing.T) {
	w, outcomes := shared(t)
	w.send(tuitest.WindowSize(80, 40))
	w.toTheEnd().finishes().presses("3").sees("Lean, from managing", "Worth the time: Yes")
	shown := w.text()
	w.presses("2", "enter")
	if len(*outcomes) != 1 || (*outcomes)[0].Row == nil {
		t.Fatalf("it came to %v, want a row", *outcomes)
	}
	row := (*outcomes)[0].Row
	if row.ID != "" || int(row.Worth) != 3 || len(row.Themes) != 4 {
		t.Errorf("the row is %+v", row)
	}
	for _, said := range strings.Split(addedOf(w, *row), "\n") {
		if !strings.Contains(shown, said) {
			t.Errorf("%q is added and was not shown:\n%s", said, shown)
		}
	}
}

func TestNobodyAgreesToWhatTheyHaveNotSeen(t *testing.T) {
	w, outcomes := shared(t)
	w.send(tuitest.WindowSize(40, 12))
	w.toTheEnd().finishes().presses("3", "2", "enter").sees("There is more to read first")
	if len(*outcomes) > 0 {
		t.Fatalf("it came to %v", *outcomes)
	}
	w.presses("end", "2", "enter")
	if len(*outcomes) != 1 || (*outcomes)[0].Row == nil {
		t.Errorf("after all was seen it came to %v", *outcomes)
	}
}

func TestWorthNeedNotBeSaid(t *testing.T) {
	w, outcomes := shared(t)
	w.toTheEnd().finishes().presses("tab").seesNot("Worth the time").presses("2", "enter")
	if row := (*outcomes)[0].Row; row == nil || row.Worth != 0 {
		t.Errorf("the row is %+v, want one without an answer to that", row)
	}
}

func TestWithoutAGroupNobodyIsAsked(t *testing.T) {
	w, outcomes := shared(t, func(w *Workshop) { w.Group = false })
	if w.toTheEnd().finishes(); len(*outcomes) != 1 || (*outcomes)[0] != (Outcome{}) {
		t.Errorf("finishing comes to %v, want an end", *outcomes)
	}
}

func TestTooFewAnswersAskForNoConsent(t *testing.T) {
	w, outcomes := shared(t)
	if w.presses("enter").on(flow.Last).finishes(); len(*outcomes) != 1 || (*outcomes)[0] != (Outcome{}) {
		t.Errorf("finishing comes to %v, want an end", *outcomes)
	}
}

func TestAWalkInAWorkshopOffersNoFile(t *testing.T) {
	w, _ := shared(t)
	w.toTheEnd().seesNot(content.BuiltinWords("en").Plan.Save).sees("Take it home")
}

func TestTheNextPersonIsToldOfABrokenWalk(t *testing.T) {
	w, _ := shared(t, func(w *Workshop) { w.Broke = true })
	w.sees("The walk before this one broke off")
	w, _ = shared(t)
	w.seesNot("broke off")
}

// finishes ends the walk with nothing taken home.
func (w *walker) finishes() *walker {
	words := w.root.o.Words.Workshop
	if w.choosing(words.Finish); w.root.about.Stop == flow.Finish {
		w.choosing(words.FinishSure)
	}
	return w
}

func (w *walker) takesHome() *walker { return w.choosing(w.root.o.Words.Workshop.Take) }

// choosing presses the digit of the choice of a text.
func (w *walker) choosing(text string) *walker {
	w.t.Helper()
	c, ok := w.root.Seen().(screen.Choosing)
	if !ok {
		w.t.Fatalf("there is nothing to choose:\n%s", w.text())
	}
	for i, choice := range c.Menu.Options {
		if choice.Text == text {
			if w.presses(string(rune('1' + i))); c.Menu.Final() {
				w.presses("enter")
			}
			return w
		}
	}
	w.t.Fatalf("there is no choice %q:\n%s", text, w.text())
	return w
}

func addedOf(w *walker, row group.Row) string {
	return report.RowInWords(w.root.o.Words, w.root.o.Pack, row)
}
