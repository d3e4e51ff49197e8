package tui

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/term"
)

func TestEveryAnswerIsKeptBeforeTheNextIsAsked(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	for i, step := range []string{"4", "2", "5", "1"} {
		id := w.root.item().ID
		w.presses(step)
		if got := m.one(t).Record.Answers[id].Step; got == 0 {
			t.Fatalf("answer %d was not kept: %+v", i, m.one(t).Record)
		}
		if got, want := m.one(t).Record.At, w.root.item().ID; got != want {
			t.Errorf("the walk is kept as standing on %s, want %s", got, want)
		}
	}
	if m.synced == 0 {
		t.Error("the disk was never told to hold it")
	}
	if before := m.kept; w.presses("right", "left", "?", "x").root != nil && m.kept != before {
		t.Error("keys that answer nothing write to the disk")
	}
}

func TestATextIsKeptWhenItComesToRest(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	if len(m.walks) != 0 {
		t.Error("every key was kept at once")
	}
	w.send(rested{w.root.draft.keys - 1}) // the wait behind an earlier key
	if len(m.walks) != 0 {
		t.Error("a key that was followed by another was kept")
	}
	w.rests()
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestATextIsKeptWhenTheProgramIsTold(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	w.send(term.Leaving{Code: 129})
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestASignalOnTheWayDoesNotStopTheDisk(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	w.send(term.Interrupted{})
	w.sees("all of it kept").presses("esc", "enter", "enter", "4")
	if before := m.synced; w.presses("4").root != nil && m.synced == before {
		t.Error("what came behind the signal is kept, and the disk is not told to hold it")
	}
}

func TestAWalkWithoutAnAnswerIsNotKept(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m)).presses("1", "tab", "enter", "tab", "tab", "esc").sees("Paused").presses("2")
	if len(m.walks) != 0 {
		t.Errorf("kept is %+v", m.walks)
	}
}

func TestAWalkSeenThroughIsAnEntryAndExtendedADraftAgain(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").answers(managing)
	w.sees("Here is all that you answered")
	if !m.one(t).Draft {
		t.Error("it counts as seen through before its summary was seen")
	}
	if w.presses("enter"); m.one(t).Draft {
		t.Error("it does not count as seen through after its summary was seen")
	}
	if w.presses("tab", "2", "4"); !m.one(t).Draft {
		t.Error("it counts as seen through while other questions are asked")
	}
}

func TestWhoLooksAtTheSummaryOnTheWayCanResume(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter", "4", "2", "esc", "2").sees("You stopped early")
	if !m.one(t).Draft {
		t.Error("a walk that was looked at on the way counts as seen through")
	}
	if w.on(atObstacle).presses("tab"); m.one(t).Draft {
		t.Error("a walk that a plan is made of counts as broken off")
	}
}

func TestResumeLandsOnTheFirstPromptNotAnswered(t *testing.T) {
	m := &memory{}
	draft := walked("2026-03-01 14:00", 4, 2, brokenOff(12))
	w := newWalker(t, 80, 24, remembering(m, draft)).sees("Resume yesterday, 14:00, in Trust, 9 of 29 answered").presses("3")
	if got := w.root.item().ID; got != draft.Record.At {
		t.Errorf("it lands on %s, want %s", got, draft.Record.At)
	}
	w.presses("4")
	if got := m.one(t); got.Record.Answers[draft.Record.At].Step != 4 || !got.Begun.Equal(draft.Begun) {
		t.Errorf("the draft did not go on: %+v", got)
	}
}

func TestResumeLandsInAHalfWrittenText(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m)).presses("1").types("A cli").rests()
	w := newWalker(t, 80, 24, remembering(m, m.one(t))).sees("Resume today, 09:00, at the start").presses("3")
	w.sees("In one line", "A cli").types("nic").rests()
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestSeveralDraftsAreToldApart(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-03-01 14:00", 4, 2, brokenOff(12)), walked("2026-02-01 08:30", 2, 4, brokenOff(20))))
	w.sees("walks begun: 2").presses("3").sees("yesterday, 14:00, in Trust", "1 February 2026, 08:30, in Vision").presses("2").sees("I put one main goal")
}

func TestADraftThatCannotBeWalkedIsLeftAsItIs(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-03-01 14:00", 4, 2, brokenOff(12), func(e *coach.Entry) { e.Record.Depth = "deep" })))
	w.presses("3").sees("no depth").presses("1").types("A clinic").presses("enter")
	if len(m.walks) != 2 {
		t.Errorf("the next walk was kept in the place of the draft: %+v", m.walks)
	}
}

func TestAWalkThatGoesOnKeepsItsDay(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-20 14:00", 4, 2, brokenOff(20)), walked("2026-02-25 14:00", 4, 2), walked("2026-02-10 14:00", 4, 2)))
	w.presses("3").answers(managing).presses("enter")
	if got := w.root.document().Made; got != "20 February 2026" {
		t.Errorf("it is dated %s", got)
	}
	if got := w.root.before(w.root.entry()); got == nil || got.Begun.Day() != 10 {
		t.Errorf("it is compared with %+v, want the walk before it", got)
	}
}

func TestAnErasedWalkIsNotSyncedAnyMore(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	w.root.draft.syncing, w.root.draft.again = true, true
	w.presses("esc", "4", "2")
	w.root.Update(synced{})
}

func TestADraftThatIsOpenElsewhereIsLeftAlone(t *testing.T) {
	m := &memory{}
	draft := walked("2026-03-01 14:00", 4, 2, brokenOff(12), func(e *coach.Entry) { e.Busy = true })
	newWalker(t, 80, 24, remembering(m, draft)).sees("open in another window").presses("3").sees("End it there")
}

func TestAFullDiskIsSaidAndTheWalkGoesOn(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	m.full = syscall.ENOSPC
	w.presses("4").sees("Not saved: no space left on device. Your answers are still here.", "2 of 7").presses("esc").seesNot("all of it kept").presses("ctrl+c").sees("erase what you answered")
	m.full = nil
	w.presses("1").presses("2").seesNot("Not saved")
	if got := len(m.one(t).Record.Answers); got != 3 {
		t.Errorf("%d answers are kept, want all 3", got)
	}
	w.presses("esc").sees("all of it kept")
}

func TestLeavingSavesAndErasingErases(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("ctrl+c").sees("all of it kept").presses("ctrl+c")
	if !w.quit || m.one(t).Record.Answers[content.MissionID].Text != "A clinic" {
		t.Errorf("quit %v, kept %+v", w.quit, m.walks)
	}
	m = &memory{}
	w = newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("esc", "4").sees("erase what you answered").presses("2")
	if !w.quit || len(m.walks) != 0 {
		t.Errorf("quit %v, kept %+v", w.quit, m.walks)
	}
	m = &memory{}
	w = newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("esc")
	m.full = errors.New("the folder is gone")
	if w.presses("4", "2").sees("could not be erased: the folder is gone"); w.quit {
		t.Error("it left without having erased")
	}
}

func TestTheSummaryIsComparedWithTheWalkBefore(t *testing.T) {
	for claim, is := range map[string]struct {
		lead, manage int
		want         string
	}{
		"another lean":  {5, 1, "Since 16 February 2026, your answers have moved towards managing."},
		"the same lean": {2, 4, "Since 16 February 2026, your answers have changed by no more than the doubt in both."},
	} {
		w := newWalker(t, 80, 60, remembering(&memory{}, walked("2026-02-16 14:00", is.lead, is.manage), walked("2026-02-10 14:00", 3, 3)))
		w.presses("1").types("A clinic").answers(managing).presses("enter")
		if screen := strings.Join(strings.Fields(w.text()), " "); !strings.Contains(screen, is.want) {
			t.Errorf("%s: nowhere %q in\n%s", claim, is.want, w.text())
		}
	}
}

func TestALockedJournalAsksOnlyToLookBack(t *testing.T) {
	m := &memory{passphrase: "bread and salt"}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-27 14:00", 4, 2))).sees("locked").presses("1").types("A clinic").presses("enter")
	if len(m.walks) != 2 {
		t.Error("a locked journal kept nothing")
	}
	w.presses("backspace", "shift+tab").sees("Look back").presses("3").sees("Your passphrase").types("bread")
	w.seesNot("bread").presses("enter").sees("That is another passphrase").types("bread and saltx").presses("backspace", "enter").sees("Your walks", "27 Feb 2026")
}

func TestADuePlanIsAskedAboutFirst(t *testing.T) {
	due := func() coach.Entry { return walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")) }
	step := "When the Monday meeting starts, I will say why this week matters first."
	for claim, is := range map[string]struct {
		keys []string
		want coach.Plan
	}{
		"done, kept": {[]string{"1", "t:it was easy", "enter", "t:Ben", "enter", "1", "2"}, coach.Plan{
			When: "the Monday meeting starts", Will: "say why this week matters first", Whom: "Ana", Due: "2026-03-16",
			CheckIns: []coach.CheckIn{{On: "2026-03-02", Step: step, Went: coach.Done, Why: "it was easy", Asked: "Ben", Then: coach.KeepOn}}}},
		"partly, changed": {[]string{"2", "tab", "tab", "2", "t: at nine", "enter", "enter", "1"}, coach.Plan{
			When: "the Monday meeting starts at nine", Will: "say why this week matters first", Whom: "Ana", Due: "2026-03-09",
			CheckIns: []coach.CheckIn{{On: "2026-03-02", Step: step, Went: coach.Partly, Then: coach.Change}}}},
		"not yet, dropped": {[]string{"3", "tab", "tab", "3"}, coach.Plan{Whom: "Ana",
			CheckIns: []coach.CheckIn{{On: "2026-03-02", Step: step, Went: coach.NotYet, Then: coach.Drop}}}},
	} {
		m := &memory{}
		w := newWalker(t, 80, 24, remembering(m, due())).sees("On 16 February 2026 you planned", step)
		for _, key := range is.keys {
			if text, typed := strings.CutPrefix(key, "t:"); typed {
				w.types(text)
			} else {
				w.presses(key)
			}
		}
		w.sees("Quick", "Look back")
		if got := *m.one(t).Record.Plan; !reflect.DeepEqual(got, is.want) {
			t.Errorf("%s: got %+v\nwant %+v", claim, got, is.want)
		}
	}
}

func TestADuePlanCanWait(t *testing.T) {
	m := &memory{}
	past := []coach.Entry{walked("2026-02-16 14:00", 2, 4, planned("2026-03-01")), walked("2026-02-10 14:00", 2, 4, planned("2026-03-03"))}
	w := newWalker(t, 80, 24, remembering(m, past...)).sees("you planned").presses("4").sees("Quick").presses("1", "backspace", "shift+tab").sees("Quick")
	if len(w.root.past.later) != 1 {
		t.Errorf("asked about %v, and the second is not due", w.root.past.later)
	}
}

func TestALookBackThatWasBrokenOffGoesOn(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")))).presses("2").types("the meeting was off").rests()
	w := newWalker(t, 80, 24, remembering(m, m.one(t))).sees("Did it happen?", "▸ 2 Partly").presses("enter").sees("the meeting was off")
	if got := len(w.root.pastPlan().CheckIns); got != 1 {
		t.Errorf("there are %d looks back, want one", got)
	}
}

func TestAWalkIsSavedUnderANameThatIsFree(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-09")))).presses("3", "1").sees("towards managing").presses("tab", "2")
	w.sees("In which form?").presses("1").sees("two-hats-2026-02-16.html").presses("enter").sees("It is saved in this file: /home/ana/two-hats-2026-02-16.html").presses("2")
	w.presses("1", "enter").sees("There is a file of that name already").types("x").presses("enter").sees("/home/ana/two-hats-2026-02-16.htmlx").presses("2")
	w.presses("6", "enter", "2").presses("7").sees("look-back-2026-03-09.ics").types("2").presses("enter").sees("saved")
	var names []string
	for name := range m.saved {
		names = append(names, name)
	}
	slices.Sort(names)
	if want := []string{"look-back-2026-03-09.ics", "look-back-2026-03-09.ics2", "two-hats-2026-02-16.html", "two-hats-2026-02-16.htmlx"}; !slices.Equal(names, want) {
		t.Errorf("saved are %q, want %q", names, want)
	}
	if neutral, told := m.saved["look-back-2026-03-09.ics"], m.saved["look-back-2026-03-09.ics2"]; strings.Contains(neutral, "Monday") || !strings.Contains(told, "Monday") {
		t.Errorf("the plan is told where it should not be, or not told where it should:\n%s\n%s", neutral, told)
	}
}

func TestAWalkThatIsLookedAtCanBeErased(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4), walked("2026-02-10 14:00", 4, 2))).presses("3", "1", "tab", "4").sees("Erase the walk of 16 February 2026")
	if w.presses("enter").sees("What now?"); len(m.walks) != 2 {
		t.Fatal("it was erased without a yes")
	}
	w.presses("4", "2").sees("It is erased", "10 Feb 2026").seesNot("16 Feb 2026").presses("1", "tab", "3", "2").sees("Quick").seesNot("Look back")
}
