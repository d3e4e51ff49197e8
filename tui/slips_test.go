package tui

import (
	"slices"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/tuitest"
)

// after presses a key a while after the one before, which walker's other keys come a second before.
func (w *walker) after(wait time.Duration, key string) *walker {
	w.t.Helper()
	w.now = w.now.Add(wait - time.Second)
	return w.presses(key)
}

func TestEnterBehindADigitBelongsToItsAnswer(t *testing.T) {
	for claim, c := range map[string]struct {
		to   func(*walker) *walker
		says string // still, after the digit and enter
	}{
		"on a rating":           {func(w *walker) *walker { return w.at("say-why").presses("4") }, "2 of 13"},
		"on a between":          {func(w *walker) *walker { return w.at("influence-between").presses("4") }, "10 of 13"},
		"on a scenario's first": {func(w *walker) *walker { return w.at("shared-goal").presses("2") }, "And what second?"},
		"before an introduction": {func(w *walker) *walker {
			return w.at("did-but-unmoved").on(flow.Asking).at("influence-demand").presses("4")
		}, "of 13"},
		"on Welcome": {func(w *walker) *walker { return w.presses("1") }, "In one line"},
		"on a part":  {func(w *walker) *walker { return w.reviewed().presses("enter", "2") }, "Themes"},
	} {
		w := c.to(newWalker(t, 80, 24))
		before := w.text()
		if w.after(350*time.Millisecond, "enter").sees(c.says); w.text() != before {
			t.Errorf("%s enter did something:\n%s", claim, w.text())
		}
		if w.after(time.Second, "enter"); w.text() == before {
			t.Errorf("%s enter does nothing after that, either", claim)
		}
	}
}

func TestADigitPressedTwiceIsNotTypedIntoTheNextText(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1", "tab")
	for w.item().Prompt == nil || w.item().Prompt.Kind != content.Open {
		w.root.env.Walk.Session.Answer(coach.Answer{})
	}
	before := w.item().ID
	w.root.env.Walk.Session.Back()
	w.on(flow.Asking).presses("3", "4")
	if w.item().ID != before {
		t.Fatalf("the walk stands on %s", w.item().ID)
	}
	w.after(300*time.Millisecond, "4").seesNot("› 4").after(time.Second, "4").sees("› 4")
}

// finalPages are the pages on which a slip cannot be taken back.
func finalPages() map[string]func(*walker) *walker {
	toLast := func(w *walker) *walker { return w.again(atWorkshop(nil)).toTheEnd() }
	return map[string]func(*walker) *walker{
		"finish":          func(w *walker) *walker { return toLast(w).choosing(w.root.o.Words.Workshop.Finish) },
		"the last page":   func(w *walker) *walker { return toLast(w).takesHome().presses("tab", "tab") },
		"consent":         func(w *walker) *walker { return toLast(w).finishes().presses("3") },
		"leave and erase": func(w *walker) *walker { return w.at("say-why").presses("4", "esc", "3") },
		"leave unkept":    func(w *walker) *walker { return w.reviewed().on(flow.Last) },
		"erase a walk": func(w *walker) *walker {
			return w.again(yearsOf()).presses("4", "1", "tab").choosing(w.root.o.Words.Past.Erase)
		},
	}
}

func TestWhereASlipCannotBeTakenBackADigitOnlyMoves(t *testing.T) {
	for claim, to := range finalPages() {
		w := to(newWalker(t, 80, 60))
		if !w.root.Final() {
			t.Errorf("%s: it is a page like any other:\n%s", claim, w.text())
		}
		before := w.text()
		for n := range 9 {
			w.presses(string(rune('1' + n)))
			if w.quit || !w.root.Final() {
				t.Fatalf("%s: %d did something", claim, n+1)
			}
		}
		if w.text() == before {
			t.Errorf("%s: no digit moved:\n%s", claim, before)
		}
	}
}

func TestWhereASlipCannotBeTakenBackNoKeyCountsAtFirst(t *testing.T) {
	for claim, to := range finalPages() {
		w := to(newWalker(t, 80, 60))
		before, early := w.text(), w.now.Add(390*time.Millisecond-time.Second) // behind the key that led there
		for _, key := range keysToFuzz {
			w.now = early
			if w.presses(key); w.quit || w.text() != before {
				t.Fatalf("%s: %s counted:\n%s", claim, key, w.text())
			}
		}
	}
}

func TestTheSameDigitTwiceWipesNothing(t *testing.T) {
	w, outcomes := shared(t)
	w.toTheEnd()
	finish := string(rune('1' + slices.Index(w.menu(), w.root.o.Words.Workshop.Finish)))
	w.presses(finish).after(300*time.Millisecond, finish).sees("You have taken nothing home yet", "▸ 1 Take it home first")
	if len(*outcomes) > 0 {
		t.Errorf("it came to %v", *outcomes)
	}
}

func TestFinishAsksOnceAndOnlyWhereNothingWasTakenHome(t *testing.T) {
	w, outcomes := shared(t, func(w *Workshop) { w.Group = false })
	w.toTheEnd().choosing(w.root.o.Words.Workshop.Finish).sees("You have taken nothing home yet").presses("backspace").sees("Read the summary again")
	w.choosing(w.root.o.Words.Workshop.Finish).presses("tab").sees("Take it home").choosing(w.root.o.Words.Workshop.Finish).presses("1", "enter")
	w.presses("tab", "tab").sees("Finish")
	if w.choosing(w.root.o.Words.Workshop.Finish); len(*outcomes) != 1 {
		t.Errorf("after it was taken home, finishing comes to %v", *outcomes)
	}
}

func TestOnACheckDigitsChangeTheStepUntilTheNoteIsEntered(t *testing.T) {
	for claim, c := range map[string]struct {
		keys []string
		want coach.Answer
	}{
		"a second digit is the step":           {[]string{"3", "4", "enter"}, coach.Answer{Step: 4}},
		"enter goes on without a note":         {[]string{"3", "enter"}, coach.Answer{Step: 3}},
		"tab enters it":                        {[]string{"3", "tab", "4", "x", "enter"}, coach.Answer{Step: 3, Text: "4x"}},
		"a letter begins it":                   {[]string{"3", "h", "i", "enter"}, coach.Answer{Step: 3, Text: "hi"}},
		"also one that is a key elsewhere":     {[]string{"3", "q", "?", "0", "enter"}, coach.Answer{Step: 3, Text: "q?0"}},
		"an arrow moves and enter takes":       {[]string{"3", "down", "enter", "enter"}, coach.Answer{Step: 4}},
		"within it tab skips and keeps":        {[]string{"3", "h", "tab"}, coach.Answer{Step: 3, Text: "h"}},
		"a letter takes the step that is seen": {[]string{"3", "up", "x", "enter"}, coach.Answer{Step: 2, Text: "x"}},
		"tab too":                              {[]string{"3", "down", "tab", "x", "enter"}, coach.Answer{Step: 4, Text: "x"}},
		"none needs no words":                  {[]string{"3", "up", "up", "x", "enter"}, coach.Answer{Step: 1}},
		"no example needs no note":             {[]string{"1"}, coach.Answer{Step: 1}},
		"with a note digits still are steps":   {[]string{"3", "h", "up", "2", "enter"}, coach.Answer{Step: 2, Text: "h"}},
	} {
		w := newWalker(t, 80, 24).reviewed().check()
		id := w.item().ID
		w.presses(c.keys...)
		got := w.root.env.Walk.Session.Given(id)
		got.Took = 0
		if got != c.want || w.item().ID == id {
			t.Errorf("%s: got %+v, want %+v, and on from there", claim, got, c.want)
		}
	}
}

func TestALetterTypedByMistakeIsForgottenWhenEnterBegins(t *testing.T) {
	w, _ := shared(t)
	w.types("xyz").presses("enter").sees("In one line").seesNot("xyz")
}

func TestAfterAWrongWordTheNextCountsOnlyAfterAWait(t *testing.T) {
	w, outcomes := shared(t)
	for _, wait := range []time.Duration{1, 2, 4, 8, 16, 30, 30} {
		w.types("harvets").presses("enter").sees("That is not the word.")
		w.now = w.now.Add(wait*time.Second - 3500*time.Millisecond)
		if wait > 2 {
			w.types("harvest").presses("enter").sees("The word can be tried again in")
		}
		w.now = w.now.Add(2 * time.Second)
	}
	w.now = w.now.Add(30 * time.Second)
	if w.types("harvest").presses("enter"); len(*outcomes) != 1 || !(*outcomes)[0].Closed {
		t.Errorf("the word comes to %v", *outcomes)
	}
}

func TestEscGoesBackInsideLookBackAndTheFileBox(t *testing.T) {
	w := newWalker(t, 80, 24, yearsOf()).presses("4", "2", "tab").sees("What now?").choosing(content.BuiltinWords("en").Past.Save)
	w.presses("1").sees("Under which name?").presses("esc").sees("In which form?").presses("esc").sees("What now?")
	for _, seen := range []string{"What it is all for", "Your walks", "Look back"} {
		w.presses("esc").sees(seen)
	}
	if w.presses("esc"); !w.quit {
		t.Error("esc on Welcome does not leave")
	}
}

func TestEscOnWelcomeLosesNoAnswers(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").types("Bread").presses("shift+tab").sees("Quick").presses("esc").sees("Paused", "Leave and erase my answers")
	if w.quit {
		t.Error("the answers are gone")
	}
	w = newWalker(t, 80, 24, remembering(&memory{})).presses("1").types("Bread").presses("shift+tab").sees("Quick").presses("esc")
	if !w.quit {
		t.Error("what is kept is asked about")
	}
}

func TestWhatChangedSinceItWasTakenHomeIsAskedAbout(t *testing.T) {
	finish := content.BuiltinWords("en").Workshop.Finish
	w, _ := shared(t)
	w.toTheEnd().takesHome().presses("backspace").choosing(finish).sees("You have taken nothing home yet") // it was looked at, and no more
	w.presses("1", "enter", "tab", "tab").on(flow.Step).presses("1").on(flow.Last).choosing(finish).sees("You have taken nothing home yet")
	w.presses("1", "enter", "tab", "tab").choosing(finish).sees("Was it worth the time?")
}

func TestAWrongWordMakesTheNextOneWaitWhoeverSatThere(t *testing.T) {
	w, outcomes := shared(t)
	w.types("harvets").presses("enter").presses("enter").sees("In one line").presses("esc", "2")
	if len(*outcomes) != 1 || (*outcomes)[0].Tries.Wrong != 1 || (*outcomes)[0].Tries.Until.IsZero() {
		t.Fatalf("it came to %+v", *outcomes)
	}
	next, _ := shared(t, func(w *Workshop) {
		w.Tries = Tries{Wrong: 5, Until: time.Date(2026, time.March, 2, 9, 1, 0, 0, time.UTC)}
	})
	next.types("harvest").presses("enter").sees("The word can be tried again in")
}

func TestEscOnTheQuestionWhetherToEraseGoesBackToThePause(t *testing.T) {
	newWalker(t, 80, 24).at("say-why").presses("4", "esc", "3").sees("Leave, and erase").presses("esc").sees("Paused", "See what there is so far").presses("esc").sees("I end a talk")
}

func TestAKeyPressedTwiceAnswersNoSecondPage(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").presses("4").after(250*time.Millisecond, "4").sees("2 of 13").after(600*time.Millisecond, "4").sees("3 of 13")
	w.presses("enter").on(flow.NextWay).presses("enter").after(300*time.Millisecond, "enter").sees("What fits")
	w = newWalker(t, 80, 24, remembering(&memory{}, walked("2026-03-01 14:00", 4, 2, brokenOff(12)))).presses("1")
	before := w.text()
	if w.after(250*time.Millisecond, "1"); w.text() != before {
		t.Errorf("the digit that resumed answered:\n%s", w.text())
	}
}

func TestTheEndOfTheTimeLeavesAPauseWhereItIs(t *testing.T) {
	w, outcomes := shared(t, func(w *Workshop) { w.Minutes = time.Minute })
	w.presses("enter").types("Bread").presses("esc", "3").sees("Leave, and erase").passes(time.Minute).sees("Leave, and erase", "The time for the questions is over")
	w.now = w.now.Add(2 * time.Second)
	if w.presses("2", "enter"); len(*outcomes) != 1 {
		t.Errorf("it came to %v", *outcomes)
	}
	w, _ = shared(t, func(w *Workshop) { w.Minutes = time.Minute })
	w.presses("enter").types("Bread").presses("esc").passes(time.Minute).sees("Paused", "The time for the questions is over").seesNot("See what there is")
}

func TestWhatTurnsByItselfTakesNoKeyUnderSomebodysFingers(t *testing.T) {
	w, _ := shared(t, func(w *Workshop) { w.Minutes = time.Minute })
	w.presses("enter").types("we build").passes(time.Minute).sees("The time for the questions is over")
	w.now = w.root.pace.itself.Add(300 * time.Millisecond)
	before := w.text()
	for _, key := range []string{"q", "space", "l", "4", "enter"} {
		if w.send(tuitest.KeyNamed(t, key)); w.text() != before {
			t.Fatalf("%s, meant for the text, did something:\n%s", key, w.text())
		}
	}
	m := &memory{passphrase: "bread"}
	w = newWalker(t, 80, 24, remembering(m, walked("2026-02-27 14:00", 4, 2))).presses("3").types("x").presses("enter").sees("another passphrase")
	w.root.pace.turnedByItself() // as the answer to a passphrase does
	w.types("bread").presses("enter").sees("Your walks")
}
