package report

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode"

	"twohats/content"
	"twohats/content/coach"
)

// calendarOf writes an entry's look back, and reads it again by the standard.
func calendarOf(t *testing.T, words *content.Words, entry coach.Entry, detail Detail) event {
	t.Helper()
	now := time.Date(2026, 11, 25, 14, 5, 6, 0, time.FixedZone("east", 2*60*60))
	var b strings.Builder
	if err := Calendar(&b, words, entry, now, detail); err != nil {
		t.Fatal(err)
	}
	e, err := readEvent(b.String())
	if err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	return e
}

func planned(plan *coach.Plan) coach.Entry {
	return coach.Entry{Kept: coach.Kept{ID: "20261125-140506"}, Record: coach.Record{Plan: plan}}
}

func TestTheLookBackIsADayInACalendar(t *testing.T) {
	_, words := content.Builtin("en")
	e := calendarOf(t, words, planned(&coach.Plan{When: "the shift; begins, or\\ends", Will: "say\nwhy", Obstacle: "noise", Whom: "Ana", Due: "2026-12-31"}), WithPlan)
	for name, want := range map[string]string{
		"DTSTAMP":            "20261125T120506Z",
		"DTSTART;VALUE=DATE": "20261231",
		"DTEND;VALUE=DATE":   "20270101",
		"SUMMARY":            "Look back",
		"DESCRIPTION":        `When: the shift\; begins\, or\\ends\nI will: say why\nIn the way\, you said: noise`,
		"TRANSP":             "TRANSPARENT",
		"CLASS":              "PRIVATE",

		"VALARM ACTION":                "DISPLAY",
		"VALARM DESCRIPTION":           "Look back",
		"VALARM TRIGGER;RELATED=START": "PT9H",
	} {
		if e[name] != want {
			t.Errorf("%s: got %q, want %q", name, e[name], want)
		}
	}
	if _, asks := e["METHOD"]; asks {
		t.Error("it is an invitation")
	}
}

func TestACalendarShowsThePlanOnlyWhereThePersonSaysSo(t *testing.T) {
	_, words := content.Builtin("en")
	plan := &coach.Plan{When: "the shift begins", Will: "say why", Obstacle: "the morning rush", Whom: "Ana", Due: "2026-12-09"}
	entry := planned(plan)
	entry.Record.Answers = map[string]coach.Answer{content.MissionID: {Text: "a clinic"}}
	for claim, c := range map[string]struct {
		e     event
		tells bool
		never []string
	}{
		"neutral says nothing of it":          {calendarOf(t, words, entry, Neutral), false, []string{"shift", "why", "rush", "Ana", "clinic", "lead", entry.ID}},
		"the plan names nobody else":          {calendarOf(t, words, entry, WithPlan), true, []string{"Ana", "clinic", entry.ID}},
		"without a step there is no text":     {calendarOf(t, words, planned(&coach.Plan{Obstacle: "noise", Due: "2026-12-09"}), WithPlan), false, []string{"noise"}},
		"the obstacle is not there by itself": {calendarOf(t, words, planned(&coach.Plan{When: "a", Will: "b", Due: "2026-12-09"}), WithPlan), true, []string{"In the way"}},
	} {
		if _, tells := c.e["DESCRIPTION"]; tells != c.tells {
			t.Errorf("%s: it has a text: %t, want %t", claim, tells, c.tells)
		}
		for name, value := range c.e {
			for _, never := range c.never {
				if strings.Contains(name+value, never) {
					t.Errorf("%s: %q is in %s:%s", claim, never, name, value)
				}
			}
		}
	}
}

func TestAnEntryHasTheSameEventWheneverItIsWritten(t *testing.T) {
	_, words := content.Builtin("en")
	one := planned(&coach.Plan{Due: "2026-12-09"})
	moved := planned(&coach.Plan{Due: "2026-12-23"})
	other := one
	other.ID = "20261125-140507"
	unkept, unkeptToo := one, moved
	unkept.ID, unkeptToo.ID = "", ""
	uid := func(entry coach.Entry) string { return calendarOf(t, words, entry, Neutral)["UID"] }
	if uid(one) != uid(moved) {
		t.Errorf("a plan moved to another day got another event: %q and %q", uid(one), uid(moved))
	}
	if uid(one) == uid(other) || uid(unkept) == uid(unkeptToo) || uid(one) == uid(unkept) {
		t.Errorf("two entries got one event: %q %q, %q %q", uid(one), uid(other), uid(unkept), uid(unkeptToo))
	}
}

func TestWithoutADayThereIsNoCalendar(t *testing.T) {
	_, words := content.Builtin("en")
	for claim, plan := range map[string]*coach.Plan{
		"no plan": nil, "a plan without a day": {When: "a", Will: "b"}, "no such day": {Due: "2026-02-30"}, "no day at all": {Due: "soon"},
	} {
		var b strings.Builder
		if err := Calendar(&b, words, planned(plan), time.Time{}, Neutral); err == nil || !strings.HasPrefix(err.Error(), "write calendar: ") || b.Len() > 0 {
			t.Errorf("%s: got %v and %q", claim, err, b.String())
		}
	}
}

func TestAFullDiskIsToldOfACalendar(t *testing.T) {
	_, words := content.Builtin("en")
	read, write := io.Pipe()
	full := errors.New("the disk is full")
	read.CloseWithError(full)
	if err := Calendar(write, words, planned(&coach.Plan{Due: "2026-12-09"}), time.Time{}, Neutral); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

func TestLongLinesAreFoldedBetweenCharacters(t *testing.T) {
	_, words := content.Builtin("en")
	for _, letter := range []string{"a", "é", "帽", "🎩", ";", "\\"} {
		for n := 1; n < 160; n++ {
			plan := &coach.Plan{Theme: "trust", When: strings.Repeat(letter, n), Will: "b", Due: "2026-12-09"}
			got, _ := text(calendarOf(t, words, planned(plan), WithPlan)["DESCRIPTION"])
			if want := "When " + plan.When + ", I will b."; got != want {
				t.Fatalf("got %q, want %q", got, want)
			}
		}
	}
}

func FuzzCalendar(f *testing.F) {
	_, words := content.Builtin("en")
	f.Add("the shift begins", "say why", "noise")
	f.Add("a\r\nEND:VEVENT\r\n", "\\n;,:\"", "\x00\x1b[31m\u0085\u2028\xff")
	f.Add(strings.Repeat("帽子", 80), "\t", " \n")
	f.Fuzz(func(t *testing.T, when, will, obstacle string) {
		when, will, obstacle = content.Shown(when), content.Shown(will), content.Shown(obstacle) // as a journal gives them
		plan := &coach.Plan{When: when, Will: will, Obstacle: obstacle, Due: "2026-12-09"}
		got, _ := text(calendarOf(t, words, planned(plan), WithPlan)["DESCRIPTION"])
		for _, part := range []string{when, will} {
			if want := lettersOf(part); plan.Planned() && !strings.Contains(lettersOf(got), want) {
				t.Errorf("nowhere %q in %q", want, got)
			}
		}
	})
}

// lettersOf returns a text without blanks and controls. A byte that is no character counts as
// the one that stands for it.
func lettersOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, text)
}
