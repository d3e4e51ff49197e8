package report

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"twohats/content"
	"twohats/content/coach"
)

// carried gives the card of a walk of a pack in which each rating is answered by a rule.
func carried(pack *content.Pack, rate func(*content.Prompt) int, change func(*coach.Record)) []string {
	_, words := content.Builtin("en")
	entry := walked(pack, coach.Full, rate, change)
	entry.Begun = time.Date(2026, time.September, 22, 9, 0, 0, 0, time.UTC)
	return CardLines(words, entry)
}

func TestTheCardSaysWhatIsOfMostWorthFirst(t *testing.T) {
	pack, _ := content.Builtin("en")
	plan := coach.Plan{When: "the shift\nbegins", Will: "say “why”", Obstacle: "the rush", Whom: "Ana", Due: "2026-10-06"}
	got := carried(pack, towards(pack, "manage", 5, 1, "lead"), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: "a clinic where nobody waits alone"}
		r.Plan = &plan
	})
	want := []string{
		"Two Hats, 22 Sep 2026",
		"Your answers lean towards managing.",
		"Lean: −100 (−100 to −93).",
		"−100 is managing, +100 is leading.",
		"Worth a look: Influence −100, Trust −100, Vision −100, Reality −100.",
		"When the shift begins, I will say “why”.",
		"In the way, you said: the rush",
		"Look back at it on 6 October 2026.",
		"You say that your work now asks for a larger share of leading than your last four weeks held.",
		"Where you had to choose, you chose leading more; by your ratings, the last four weeks held more managing.",
		"What it is all for: a clinic where nobody waits alone",
		"A reflection aid, not a validated test.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestTheCardSaysNoMoreThanThereIs(t *testing.T) {
	pack, _ := content.Builtin("en")
	got := carried(pack, func(*content.Prompt) int { return 0 }, nil)
	want := []string{"Two Hats, 22 Sep 2026", "There are too few answers to say where they lean.", "A reflection aid, not a validated test."}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	_, words := content.Builtin("en")
	if got := CardLines(words, coach.Entry{Pack: pack})[0]; got != "Two Hats" {
		t.Errorf("of a day that is not known: got %q", got)
	}
}

func TestTheCardSetsPracticeBesideTheWork(t *testing.T) {
	pack, _ := content.Builtin("en")
	said := strings.Join(carried(pack, towards(pack, "manage", 5, 1, ""), nil), "\n")
	says(t, "practice and demand", said, []string{"your last four weeks held more managing."}, []string{"What would you notice first", "You left the choices open"})
}

// A neighbour is a pack about something else: the card must serve it, too.
func TestTheCardOfAnyPackSaysItsOwnNames(t *testing.T) {
	pack := neighboursPack(t)
	said := strings.Join(carried(pack, towards(pack, pack.Poles[0].ID, 5, 1, ""), nil), "\n")
	for _, pole := range pack.Poles {
		says(t, pole.ID, said, []string{pole.Name}, []string{"{", "leading", "managing"})
	}
}

func TestAPersonsOwnWordsOnTheCardAreBriefAndPlain(t *testing.T) {
	pack, _ := content.Builtin("en")
	novel := strings.Repeat("Ünd dann \x1b[31m日本 \u202e👩‍👩‍👧‍👦 — ", 200)
	for _, line := range carried(pack, towards(pack, "lead", 5, 1, ""), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: novel}
		r.Plan = &coach.Plan{When: novel, Will: strings.Repeat("x", 5000), Obstacle: "e" + strings.Repeat("\u0301", 5000)}
	}) {
		if len(line) > 400 || strings.ContainsFunc(line, unicode.IsControl) || strings.Contains(line, "\u202e") {
			t.Errorf("%d bytes: %q", len(line), line)
		}
	}
}

func TestTheCardNeedsAtMostNineOfTheSmallestCodes(t *testing.T) {
	pack, _ := content.Builtin("en")
	offer := pack.Themes[0].Advice.Poles["lead"].Experiments[0]
	for pole, other := range map[string]string{"lead": "manage", "manage": "lead"} {
		lines := carried(pack, towards(pack, pole, 5, 1, other), func(r *coach.Record) {
			r.Answers[content.MissionID] = coach.Answer{Text: "a clinic where nobody waits alone"}
			r.Plan = &coach.Plan{When: offer.When, Will: offer.Will, Obstacle: "the morning rush, and that nobody asks", Due: "2026-10-06"}
		})
		const smallest = 106
		parts := Parts(lines, smallest)
		if len(parts) == 9 && strings.HasSuffix(parts[8], cutSign) {
			t.Errorf("the card is cut: %q", parts)
		}
		if want := "1/"; !strings.HasPrefix(parts[0], want) || !strings.Contains(parts[0], "Lean: ") || !strings.Contains(parts[0], "Your answers") {
			t.Errorf("the first code is %q: it must hold the verdict with its figure", parts[0])
		}
	}
}

func TestTheLookBackFitsTheSmallestCode(t *testing.T) {
	_, words := content.Builtin("en")
	got, is := CalendarEntry(words, planned(&coach.Plan{When: "a", Will: "b", Due: "2026-12-31"}))
	if want := "BEGIN:VEVENT\r\nSUMMARY:Look back\r\nDTSTART;VALUE=DATE:20261231\r\nEND:VEVENT"; !is || got != want {
		t.Errorf("got %q, %v", got, is)
	}
	_, named := content.Builtin("en")
	for _, title := range []string{strings.Repeat("Rückschau, ", 30), strings.Repeat(";", 300), strings.Repeat("日", 99), "e" + strings.Repeat("\u0301", 99), ""} {
		named.Forms.Calendar = title
		got, is := CalendarEntry(named, planned(&coach.Plan{Due: "2026-12-31"}))
		if !is || len(got) > 105 || !strings.Contains(got, "\r\nDTSTART;VALUE=DATE:20261231\r\nEND:VEVENT") {
			t.Errorf("%q: got %d bytes, %q", title, len(got), got)
		}
	}
	for _, none := range []*coach.Plan{nil, {}, {When: "a", Will: "b"}, {Due: "soon"}} {
		if got, is := CalendarEntry(words, planned(none)); is {
			t.Errorf("%+v: got %q", none, got)
		}
	}
}
