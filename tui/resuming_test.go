package tui

import (
	"fmt"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

func TestAnEarlyLookAtTheSummaryCanBeResumedFrom(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter", "4", "2", "esc", "2").sees("Not all questions were asked")
	if !m.one(t).Draft {
		t.Error("a walk that was looked at on the way counts as seen through")
	}
	if w.on(flow.Obstacle).presses("tab"); !m.one(t).Draft {
		t.Error("a walk with open questions counts as seen through for a page that was passed")
	}
	if w.on(flow.Step).presses("1"); m.one(t).Draft {
		t.Error("a walk that a step is made of counts as broken off")
	}
}

func TestResumeLandsOnTheFirstPromptNotAnswered(t *testing.T) {
	m := &memory{}
	draft := walked("2026-03-01 14:00", 4, 2, brokenOff(12))
	w := newWalker(t, 80, 24, remembering(m, draft)).sees("Resume yesterday, 14:00, in Trust, 9 of 29 answered").presses("1")
	if got := w.item().ID; got != draft.Record.At {
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
	w := newWalker(t, 80, 24, remembering(m, m.one(t))).sees("Resume today, 09:00, at the start").presses("1")
	w.sees("In one line", "A cli").types("nic").rests()
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestSeveralDraftsAreToldApart(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-03-01 14:00", 4, 2, brokenOff(12)), walked("2026-02-01 08:30", 2, 4, brokenOff(20))))
	w.sees("walks begun: 2").presses("1").sees("yesterday, 14:00, in Trust", "1 February 2026, 08:30, in Vision").presses("2").sees("I put one main goal")
}

func TestADraftThatCannotBeWalkedIsLeftAsItIs(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-03-01 14:00", 4, 2, brokenOff(12), func(e *coach.Entry) { e.Record.Depth = "deep" })))
	w.presses("1").sees("no depth").presses("2").types("A clinic").presses("enter")
	if len(m.walks) != 2 {
		t.Errorf("the next walk was kept in the place of the draft: %+v", m.walks)
	}
}

func TestAWalkThatGoesOnKeepsItsDay(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-20 14:00", 4, 2, brokenOff(20)), walked("2026-02-25 14:00", 4, 2), walked("2026-02-10 14:00", 4, 2)))
	w.presses("1").answers(managing).presses("enter")
	summary := w.root.Screen.(screen.Reading).Document
	if summary.Made != "20 February 2026" {
		t.Errorf("it is dated %s", summary.Made)
	}
	if said := fmt.Sprint(summary); !strings.Contains(said, "10 February 2026") || strings.Contains(said, "25 February 2026") {
		t.Errorf("it is not compared with the walk before it: %s", said)
	}
}

func TestADraftThatIsOpenElsewhereIsLeftAlone(t *testing.T) {
	m := &memory{}
	draft := walked("2026-03-01 14:00", 4, 2, brokenOff(12), func(e *coach.Entry) { e.Busy = true })
	newWalker(t, 80, 24, remembering(m, draft)).sees("open in another window").presses("1").sees("End it there")
}

func TestWalksThroughOtherQuestionsAreNamed(t *testing.T) {
	others := func(o *Options) {
		pack := *o.Pack
		pack.ID, pack.Title = "others", "Others"
		o.Pack = &pack
	}
	past := remembering(&memory{}, walked("2026-02-20 14:00", 2, 4), walked("2026-03-02 08:30", 2, 4, brokenOff(20)))
	newWalker(t, 80, 24, past, others).sees("Two Hats, today, 08:30").presses("4").sees("20 Feb 2026", "Two Hats")
	newWalker(t, 80, 24, past).seesNot("Two Hats, today").presses("4").sees("20 Feb 2026").seesNot("Two Hats")
}

func TestDraftsOfOneMinuteHaveTwoNames(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{}, walked("2026-03-01 14:00", 4, 2, brokenOff(12)), walked("2026-03-01 14:00", 2, 4, brokenOff(12)), walked("2026-03-01 14:01", 2, 4, brokenOff(12))))
	w.presses("1").sees("yesterday, 14:01, in", "yesterday, 14:00 (2), in", "yesterday, 14:00 (1), in")
}
