package tui

import (
	"reflect"
	"strings"
	"syscall"
	"testing"

	"twohats/content/coach"
)

func TestACheckInThatCannotBeSavedTouchesNoOtherWalk(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")), walked("2026-02-10 14:00", 4, 2, planned(""))))
	m.full = syscall.ENOSPC
	w.presses("1", "tab", "tab", "1", "2").sees("could not be saved").presses("3", "2").sees("10 February 2026")
	m.full = nil
	w.presses("tab", "backspace")
	for _, entry := range m.walks {
		plan, due := entry.Record.Plan, entry.Begun.Day() == 16
		if !plan.Planned() || due != (len(plan.CheckIns) == 1) {
			t.Errorf("the walk of %s has the plan %+v", entry.Begun, plan)
		}
	}
}

func TestAStepChangesOnlyWhereThePersonChangesIt(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")))).presses("1", "tab", "tab", "2")
	for range "the Monday meeting starts" {
		w.presses("backspace")
	}
	w.types("t").rests().presses("shift+tab", "1", "1")
	if got := m.one(t).Record.Plan; got.When != "the Monday meeting starts" || got.CheckIns[0].Then != coach.KeepOn || got.CheckIns[0].When != "" {
		t.Errorf("kept is %+v", got)
	}
}

func TestAPlanOfAnotherWindowIsNotAskedAbout(t *testing.T) {
	newWalker(t, 80, 24, remembering(&memory{}, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02"), func(e *coach.Entry) { e.Busy = true }))).sees("Quick")
}

func TestADuePlanIsAskedAboutFirst(t *testing.T) {
	due := func() coach.Entry { return walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")) }
	step := "When: the Monday meeting starts; I will: say why this week matters first"
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
		w := newWalker(t, 80, 24, remembering(m, due())).sees("On 16 February 2026 you planned", "When: the Monday meeting starts I will: say why this week matters first")
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
	newWalker(t, 80, 24, remembering(m, past...)).sees("you planned").presses("4").sees("Quick").presses("1", "backspace", "shift+tab").sees("Quick")
}

func TestALookBackThatWasBrokenOffGoesOn(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")))).presses("2").types("the meeting was off").rests()
	w := newWalker(t, 80, 24, remembering(m, m.one(t))).sees("Did it happen?", "▸ 2 Partly").presses("enter").sees("the meeting was off")
	w.rests()
	if got := len(m.one(t).Record.Plan.CheckIns); got != 1 {
		t.Errorf("there are %d looks back, want one", got)
	}
}

func TestAPlanPutOffIsNotAskedAboutAgainToday(t *testing.T) {
	m := &memory{}
	due := walked("2026-02-16 14:00", 2, 4, planned("2026-03-02"))
	newWalker(t, 80, 24, remembering(m, due)).presses("4").sees("asked about it again on 3 March 2026", "Quick")
	newWalker(t, 80, 24, remembering(m, m.one(t))).sees("Quick").seesNot("Did it happen")
}

func TestALookBackWhoseWalkIsErasedElsewhereEndsAndSaysSoOnce(t *testing.T) {
	for _, keys := range [][]string{{"1"}, {"1", "tab"}, {"1", "tab", "tab"}, {"1", "tab", "tab", "1"}} {
		m := &memory{}
		w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")), walked("2026-02-10 14:00", 2, 4)))
		w.presses(keys...)
		delete(m.walks, "20260216-140000-2 4")
		w.presses("1", "tab", "tab").presses("1")
		if len(keys) == 1 {
			continue
		}
		w.seesNot("could not be saved").seesNot("no longer there")
		if len(m.walks) > 2 {
			t.Errorf("it was kept all the same: %v", m.walks)
		}
	}
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")))).presses("1", "tab")
	delete(m.walks, "20260216-140000-2 4")
	w.types("Ben").presses("enter").sees("The walk of this plan is no longer there", "Quick").presses("down").seesNot("no longer there")
}
