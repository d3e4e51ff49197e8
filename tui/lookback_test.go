package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	"twohats/content/coach"
	"twohats/tui/tuitest"
)

func TestTheListIsWholeAfterAComparison(t *testing.T) {
	w := newWalker(t, 80, 24, yearsOf()).presses("4", "pgdown", "1", "tab", "2").sees("1 to 8 of 11").presses("1", "backspace", "backspace", "backspace").sees("1 to 8 of 12")
	w.presses("2").sees("20 January 2026")
}

func TestAJournalThatCannotBeListedIsSaid(t *testing.T) {
	newWalker(t, 80, 24, remembering(&memory{hidden: errors.New("permission denied")})).sees("It could not be opened: permission denied", "Quick")
}

func TestAListThatGetsRoomShowsMore(t *testing.T) {
	w := newWalker(t, 40, 24, yearsOf()).presses("4").seesNot("this week")
	w.resize(80, 24).sees("I will: say why this week")
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

func TestAWalkThatIsLookedAtCanBeErased(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4), walked("2026-02-10 14:00", 4, 2))).presses("3", "2", "tab", "4").sees("Erase the walk of 10 February 2026")
	if w.presses("enter").sees("What now?"); len(m.walks) != 2 {
		t.Fatal("it was erased without a yes")
	}
	w.presses("4", "2", "enter").sees("It is erased", "16 Feb 2026").seesNot("10 Feb 2026").presses("1", "tab", "3", "2", "enter").sees("Quick").seesNot("Look back")
}

func TestAWalkThatIsErasedInAnotherWindowIsSaidToBeGone(t *testing.T) {
	for claim, c := range map[string]struct {
		to   []string
		then []string
		sees string
	}{
		"in the list":       {[]string{"3"}, []string{"1"}, "27 Feb 2026"},
		"beside another":    {[]string{"3", "2", "tab", "2"}, []string{"1"}, "What now?"},
		"as a draft":        {nil, []string{"1"}, "Quick"},
		"when it is erased": {[]string{"3", "1", "tab", "4"}, []string{"2", "enter"}, "27 Feb 2026"},
	} {
		m := &memory{}
		past := []coach.Entry{walked("2026-02-28 14:00", 4, 2), walked("2026-02-27 14:00", 4, 2)}
		if claim == "as a draft" {
			past = append(past, walked("2026-03-01 14:00", 4, 2, brokenOff(12)))
		}
		w := newWalker(t, 80, 24, remembering(m, past...)).presses(c.to...)
		delete(m.walks, "20260228-140000-4 2")
		delete(m.walks, "20260301-140000-4 2")
		w.presses(c.then...).seesNot("cannot be read").sees("This walk is no longer there", c.sees)
	}
}

func TestAJournalThatIsLockedInAnotherWindowAsksForItsPassphrase(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-28 14:00", 4, 2))).presses("3").sees("28 Feb 2026")
	m.passphrase = "bread"
	w.presses("1").sees("Your journal was locked in another window", "Your passphrase").types("bread").presses("enter").sees("Your walks", "28 Feb 2026")
}

func TestTheListSaysHowEachPlanWent(t *testing.T) {
	looked := func(went coach.Went, then coach.Then) func(*coach.Entry) {
		return func(e *coach.Entry) {
			planned("")(e)
			e.Record.Plan.CheckIns = []coach.CheckIn{{Step: "the step then", Went: went, Then: then}}
			if then == coach.Drop {
				e.Record.Plan.When, e.Record.Plan.Will = "", ""
			}
		}
	}
	newWalker(t, 100, 24, remembering(&memory{},
		walked("2026-02-28 14:00", 4, 2, looked(coach.Done, coach.KeepOn)), walked("2026-02-27 14:00", 4, 2, looked(coach.NotYet, coach.Change)),
		walked("2026-02-26 14:00", 4, 2, looked(coach.Partly, coach.Drop)), walked("2026-02-25 14:00", 4, 2, planned("2026-04-01")))).presses("3").
		sees("done · When: the Monday", "not yet · When: the Monday", "let go · the step then", "25 Feb 2026").seesNot("partly")
}

// While the disk is waited for, a key that came too early does nothing, and ctrl+c still stops.
func TestWhileTheDiskIsWaitedForKeysOnlyStop(t *testing.T) {
	w := newWalker(t, 80, 24, yearsOf())
	w.presses("4").sees("Your walks")
	_, cmd := w.root.Update(tuitest.KeyNamed(t, "2"))
	w.now = w.now.Add(time.Second)
	w.root.Update(tuitest.KeyNamed(t, "3"))
	w.sees("Your walks").presses("ctrl+c").sees("Leave")
	w.presses("esc").sees("Your walks")
	w.runs(cmd)
	if w.root.about.Spoken != "20 January 2026" {
		t.Errorf("the walk that is seen is of %q", w.root.about.Spoken)
	}
}
