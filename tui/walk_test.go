package tui

import (
	"reflect"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/screen"
	"twohats/tui/term"
	"twohats/tui/tuitest"
)

func TestAWalkFromWelcomeToThePlan(t *testing.T) {
	w := newWalker(t, 80, 24)
	w.sees("Quick", "Full", "nothing is kept").presses("1")
	w.sees("In one line").types("Bread for the valley").presses("enter")
	w.sees("Part 1 of 4", "A title alone moves nobody").presses("enter")
	w.answers(managing)
	w.sees("Here is all that you answered").presses("enter")
	w.sees("What it is all for: Bread for the valley", "Your answers lean towards managing", "20 dots").presses("tab")
	w.sees("Go on with the other 23 questions").presses("1")
	w.sees("What fits").types("It fits.").presses("enter")
	w.sees("get in the way").types("the morning rush").presses("enter")
	w.sees("In the way, you said: the morning rush").presses("4")
	w.sees("When …").types("the shift begins").presses("enter")
	w.sees("I will …").types("say why this week matters").sees("When: the shift begins I will: say why this week matters").presses("enter")
	w.sees("When: the shift begins I will: say why this week matters", "Whom will you tell").types("Ana").presses("enter")
	w.sees("In 2 weeks", "16 March 2026").presses("enter")
	w.sees("What it serves: Bread for the valley", "You will tell: Ana", "Look back at it on 16 March 2026", "Note down").presses("4", "enter")
	if !w.quit {
		t.Error("the program goes on after leaving")
	}
	want := coach.Plan{Obstacle: "the morning rush", When: "the shift begins", Will: "say why this week matters", OwnWhen: "the shift begins", OwnWill: "say why this week matters", Whom: "Ana", Due: "2026-03-16"}
	if got := w.plan(); !reflect.DeepEqual(got, want) {
		t.Errorf("the plan is %+v, want %+v", got, want)
	}
}

// reading is what the answers say so far.
func (w *walker) reading() coach.Reading {
	return coach.Read(w.root.env.Pack, w.root.env.Walk.Session.Record())
}

func TestFromQuickOnToFull(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").answers(managing).presses("enter")
	low, high := w.reading().Lean.Band()
	w.presses("tab").sees("Go on with the other 23 questions").presses("2")
	w.answers(managing).sees("Here is all that you answered").presses("enter")
	if l, h := w.reading().Lean.Band(); h-l >= high-low {
		t.Errorf("the band went from %.0f to %.0f points", high-low, h-l)
	}
	w.seesNot("Go on with the other").presses("tab").sees("What fits")
}

func TestBackLeadsBackThroughEverything(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").answers(managing).presses("enter", "tab", "1", "tab", "tab").sees("Choose one small step")
	w.presses("1", "tab", "1").sees("Look back at it on")
	for _, seen := range []string{"When do you want", "Whom will you tell", "Choose one small step", "get in the way", "What fits", "What now?", "20 dots", "Here is all"} {
		w.presses(backFrom(w)).sees(seen)
	}
	for range 100 {
		w.presses(backFrom(w))
	}
	w.sees("29 questions").presses("2").sees("3 of 13")
	if w.root.env.Walk.Session.Record().Depth != coach.Full || !w.root.env.Walk.Session.Given("say-why").Given() {
		t.Error("the way back to Welcome lost the answers, or the choice of another depth")
	}
}

// backFrom returns the key that goes back from what is seen: backspace never leaves a text.
func backFrom(w *walker) string {
	if w.root.Writes() {
		return "shift+tab"
	}
	return "backspace"
}

func TestAnAnswerChangedInTheReviewChangesTheSummary(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").answers(managing)
	w.presses("down", "down", "down").sees("▸ ● I end a talk").presses("enter")
	w.sees("I end a talk", "◉").presses("1")
	w.sees("Name a goal that you broke down").presses("tab").sees("Your answers", "▸ ● I end a talk about work by agreeing on who does what next. Never")
	if got := w.root.env.Walk.Session.Given("agree-next").Step; got != 1 {
		t.Errorf("the answer is step %d, want 1", got)
	}
	w.presses("enter").sees("I end a talk").presses("backspace").sees("Your answers", "▸ ● I end a talk")
}

func TestEnterReadsTheSummaryToItsEndAndThenGoesOn(t *testing.T) {
	w := newWalker(t, 80, 24).reviewed()
	w.presses("enter").sees("20 dots")
	pages := 0
	for w.root.about.Stop == flow.Summary && pages < 50 {
		w.presses("enter")
		pages++
	}
	if w.sees("What fits"); pages < 4 {
		t.Errorf("enter left the summary after %d pages", pages)
	}
	w.presses("shift+tab", "end").sees("Own words").presses("home").sees("20 dots")
}

func TestAChangeThatMakesAClaimAsksItsCheck(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").answers(func(int, coach.Item) int { return 3 })
	w.sees("Here is all").presses("down", "down", "enter").sees("I say why it matters").presses("5")
	w.sees("You said that this is often true", "Before I ask people to do something, I say why it matters.").presses("1")
	w.sees("Your answers").presses("home", "enter").seesNot("left open")
}

func TestWhatIsSkippedKeepsItsAnswer(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1", "enter", "enter", "4").sees("2 of 7")
	w.presses("backspace").sees("◉").presses("tab").sees("2 of 7")
	if got := w.root.env.Walk.Session.Given("say-why").Step; got != 4 {
		t.Errorf("after a skip the answer is step %d, want 4", got)
	}
	w.presses("backspace", "delete").seesNot("◉").presses("tab")
	if got := w.root.env.Walk.Session.Given("say-why"); got.Given() {
		t.Errorf("after delete the answer is %+v", got)
	}
}

func TestAPromptOpensWithNothingChosen(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").seesNot("◉").presses("enter").sees("Choose, or press tab to skip.")
	w.presses("right").seesNot("Choose, or")
	if got := w.root.Screen.(screen.Rating).Scale.At; got != 3 {
		t.Errorf("the first arrow goes to %d, want the middle", got)
	}
}

func TestAPageThatCannotBeSkippedSaysNothingOfASkip(t *testing.T) {
	newWalker(t, 80, 24).reviewed().on(flow.Last).presses("enter").sees("Choose one of these.").seesNot("skip")
	newWalker(t, 80, 24).reviewed().on(flow.Step).presses("enter").sees("Choose, or press tab to skip.")
}

func TestTheSameOptionIsNotChosenTwice(t *testing.T) {
	w := newWalker(t, 80, 24).at("shared-goal").presses("2").sees("And what second?", "first").presses("2").sees("your first choice already")
	w.presses("4")
	if got := w.root.env.Walk.Session.Given("shared-goal"); got.First != 2 || got.Second != 4 {
		t.Errorf("got %+v", got)
	}
}

func TestACheckTakesItsLineAfterItsStep(t *testing.T) {
	w := newWalker(t, 80, 24).reviewed().check()
	id := w.item().ID
	w.types("x").seesNot("What was it?").presses("3").sees("What was it?").types("rosters 3? yes").presses("up").presses("4")
	w.sees("rosters 3? yes").presses("enter")
	if got := w.root.env.Walk.Session.Given(id); got.Step != 4 || got.Text != "rosters 3? yes" {
		t.Errorf("got %+v", got)
	}
}

func TestInATextAllThatTypesTypes(t *testing.T) {
	w := newWalker(t, 80, 24).at("chose-to-follow").types("hjkl? 0123 q").presses("backspace", "ctrl+j").types("next")
	w.presses("alt+5", "esc").sees("Paused").presses("esc").sees("hjkl? 0123")
	w.presses("f1").sees("Why this is asked").presses("esc").sees("next").presses("shift+tab").presses("tab")
	if got, want := w.root.env.Walk.Session.Given("chose-to-follow").Text, "hjkl? 0123 \nnext"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestGoingBackIntoATextTakesNoLetterAlong(t *testing.T) {
	w := newWalker(t, 80, 24).at(content.MissionID).types("Bread").presses("enter").sees("Part 1 of 4").presses("backspace")
	w.sees("Bread").presses("backspace").sees("Bread", "shift+tab goes back").presses("backspace").sees("Brea").seesNot("Bread")
}

func TestAHeldKeyAnswersNothing(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why")
	held := func(every time.Duration, times int) {
		for range times {
			w.send(tuitest.KeyNamed(t, "4"))
			w.now = w.now.Add(every)
		}
	}
	held(30*time.Millisecond, 40)
	w.sees("2 of 13")
	w.now = w.now.Add(89 * time.Millisecond) // 119 since the last
	w.presses("4").sees("2 of 13")
	w.presses("4").sees("3 of 13")
}

func TestNoDigitCountsBeforeTheTerminalHasSettled(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why")
	w.root.pace.settled = false
	w.presses("4").sees("1 of 13").presses("right", "enter").sees("2 of 13").presses("4").sees("2 of 13")
	w.send(term.Settled{})
	w.presses("4").sees("3 of 13")
}

func TestLeavingAsksTwiceAndCtrlCThriceLeaves(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").presses("4", "backspace", "ctrl+c").sees("Paused", "1 of 52").presses("ctrl+c").sees("No, go on")
	w.presses("enter").sees("say why").presses("q", "3", "1", "enter").sees("say why")
	if w.quit {
		t.Fatal("the program left when it was told not to")
	}
	w.presses("ctrl+c", "ctrl+c", "ctrl+c")
	if !w.quit {
		t.Error("three times ctrl+c did not leave")
	}
}

func TestLeavingFromWelcomeAsksNothing(t *testing.T) {
	for _, key := range []string{"q", "esc", "ctrl+c"} {
		if w := newWalker(t, 80, 24).presses(key); !w.quit {
			t.Errorf("%s did not leave", key)
		}
	}
}

func TestWhatThereIsSoFarCanBeSeen(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1", "enter", "enter", "4", "2", "4", "4").sees("5 of 7").presses("esc", "2")
	w.sees("There are too few answers to say", "one part cannot speak", "Not all questions were asked").presses("tab").sees("Go on with the questions").seesNot("the other").presses("backspace")
	w.presses("backspace").sees("Here is all that you answered").presses("backspace").sees("5 of 7")
}

func TestOnesOwnStepIsKeptWhileAnotherIsTried(t *testing.T) {
	w := newWalker(t, 80, 24).reviewed()
	w.on(flow.Step).presses("4").types("the shift begins").presses("enter").types("say why").presses("enter", "shift+tab", "shift+tab", "shift+tab")
	w.sees("▸ 4 In my own words").presses("1").sees("Whom will you tell").presses("shift+tab").sees("▸ 1").presses("4")
	w.sees("the shift begins").presses("enter").sees("say why")
}

func TestWithoutAStepNothingElseIsAsked(t *testing.T) {
	for _, at := range []flow.Stop{flow.Step, flow.When, flow.Will} {
		w := newWalker(t, 80, 24).presses("1").on(at).presses("tab").sees("You chose no step this time")
		w.presses("backspace").sees("Choose one small step")
	}
}

func TestTheDayToLookBackStaysChosen(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").on(flow.Step).presses("1", "tab").sees("▸ 2 In 2 weeks").presses("3", "backspace").sees("▸ 3 In 4 weeks")
	w.presses("enter").sees("30 March 2026")
}

func TestClearingACheckTakesItsLineBack(t *testing.T) {
	w := newWalker(t, 80, 24).reviewed().check()
	id := w.item().ID
	w.presses("4").types("the roster").presses("up", "0", "tab")
	if got := w.root.env.Walk.Session.Given(id); got.Given() {
		t.Errorf("after clearing the answer is %+v", got)
	}
}

func TestAPageOverAQuestionDoesNotShortenItsTime(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why")
	w.now = w.now.Add(30 * time.Second)
	w.presses("?", "x", "4")
	if got := w.root.env.Walk.Session.Given("say-why").Took; got < 30*time.Second {
		t.Errorf("the answer took %v, want more than 30 s", got)
	}
}

func TestASignalPauses(t *testing.T) {
	w := newWalker(t, 80, 24).at("chose-to-follow").types("half a th")
	w.send(term.Interrupted{})
	w.now = w.now.Add(time.Second)
	w.send(term.Interrupted{})
	w.sees("Paused").presses("1").sees("half a th").presses("f1")
	w.send(term.Interrupted{})
	w.sees("Paused")

	w = newWalker(t, 80, 24).reviewed().presses("enter", "3", "?").sees("How the figures come about")
	w.send(term.Interrupted{})
	w.now = w.now.Add(time.Second)
	w.sees("Paused").presses("1").sees("What your work asks for")
}

func TestAHugePasteIsKeptWhole(t *testing.T) {
	line := "Ein langer Satz mit 日本語 und 👩‍👩‍👧‍👦 und e\u0301 und שלום dazu. "
	text := strings.TrimSpace(strings.Repeat(line, 1<<20/len(line)))
	w := newWalker(t, 80, 24).at("chose-to-follow").pastes(text)
	w.held()
	w.presses("enter")
	if got := w.root.env.Walk.Session.Given("chose-to-follow").Text; got != text {
		t.Errorf("of %d bytes %d are left", len(text), len(got))
	}
	many := strings.TrimSpace(strings.Repeat("a line\n", 20_000))
	w.at("did-but-unmoved").pastes(many).presses("enter")
	if got := w.root.env.Walk.Session.Given("did-but-unmoved").Text; len(got) != len(many) {
		t.Errorf("of %d bytes in many lines %d are left", len(many), len(got))
	}
}

func TestAPasteOutsideATextIsNothing(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").pastes("4\r4\r4\rq").sees("1 of 13")
	if w.root.env.Walk.Session.Given("say-why").Given() {
		t.Error("a paste answered")
	}
}

func TestWhyShowsTheHelpOfThePrompt(t *testing.T) {
	pack, _ := content.Builtin("en")
	for _, id := range []string{content.MissionID, "open:trust", "say-why", "outside-support", "influence-between", "influence-demand", "shared-goal", "chose-to-follow"} {
		w := newWalker(t, 80, 40).at(id)
		key := "?"
		if w.root.Writes() {
			key = "f1"
		}
		help := pack.Mission.Help
		if _, prompt := pack.Prompt(id); prompt != nil && prompt.Help != "" {
			help = prompt.Help
		} else if prompt != nil {
			help = pack.Scale(prompt).Help
		} else if id == "open:trust" {
			help = pack.Theme("trust").Why
		}
		w.presses(key).sees(content.OneLine(help), "Keys").presses("x")
		if w.root.Over != nil {
			t.Errorf("%s: a key did not close the page", id)
		}
	}
}

func TestTheFiguresAreExplainedForThePartThatIsSeen(t *testing.T) {
	w := newWalker(t, 80, 40).reviewed()
	w.presses("enter")
	for part, says := range map[string]string{"1": "The lean is leading minus managing", "2": "from 4 ratings", "3": "on the line from −100 to +100", "4": "65 points or more", "5": "Three steps are offered"} {
		w.presses(part, "?").sees("How the figures come about", says).presses("esc")
	}
}

func TestDemoIsMarkedOnEveryPage(t *testing.T) {
	w := invented(newWalker(t, 80, 24))
	for _, key := range []string{"2", "3", "4", "5", "6", "tab", "tab", "tab", "1", "tab", "enter", "esc", "esc"} {
		w.sees("an invented person").presses(key)
	}
	w.sees("an invented person")
}

func TestABackgroundChangesColoursAndNothingElse(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").presses("right")
	before := w.text()
	w.send(tea.BackgroundColorMsg{})
	if w.text() != before {
		t.Errorf("got\n%s\nwant\n%s", w.text(), before)
	}
}

func TestTooSmallAsksForRoomAndWaits(t *testing.T) {
	w := newWalker(t, 80, 24).at("say-why").presses("4", "backspace", "right")
	w.resize(39, 12).sees("A little more room", "40×12 at least, now 39×12").presses("4", "enter", "q")
	w.resize(80, 24).sees("I say why it matters", "1 of 13")
	w.resize(36, 10).presses("ctrl+c").sees("Leave, and erase what you answered? ctrl+c").presses("ctrl+c")
	if !w.quit {
		t.Error("a person whose terminal is too small cannot leave")
	}
}
