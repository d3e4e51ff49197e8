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

// carried returns the card of a walk of a pack in which each rating is answered by a rule.
func carried(pack *content.Pack, rate func(*content.Prompt) int, change func(*coach.Record)) TakeHome {
	_, words := content.Builtin("en")
	entry := walked(pack, coach.Full, rate, change)
	entry.Begun = time.Date(2026, time.September, 22, 9, 0, 0, 0, time.UTC)
	return NewTakeHome(words, entry)
}

func TestTheCardSaysWhatIsOfMostWorthFirst(t *testing.T) {
	pack, _ := content.Builtin("en")
	plan := coach.Plan{When: "the shift\nbegins", Will: "say “why”", Obstacle: "the rush", Whom: "Ana", Due: "2026-10-06"}
	got := carried(pack, towards(pack, "manage", 5, 1, "lead"), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: "a clinic where nobody waits alone"}
		r.Plan = &plan
	})
	want := TakeHome{Lines: []string{
		"Your answers lean towards managing.",
		"Lean: −100 (−100 to −93).",
		"−100 is managing, +100 is leading.",
		"When: the shift begins; I will: say “why”",
		"In the way, you said: the rush",
		"Look back at it on 6 October 2026.",
		"Themes, few answers each: Influence −100, Trust −100, Vision −100, Reality −100.",
		"You say that your work now asks for a larger share of leading than your last four weeks held.",
		"Where you had to choose, you chose leading more; by your ratings, the last four weeks held more managing.",
		"What it is all for: a clinic where nobody waits alone",
		"Two Hats, 22 Sep 2026: a reflection aid, not a validated test.",
	}, Brief: []string{
		"Your answers lean towards managing.",
		"Lean: −100 (−100 to −93).",
		"−100 is managing, +100 is leading.",
		"When: the shift begins; I will: say “why”",
		"Two Hats, 22 Sep 2026: a reflection aid, not a validated test.",
		"Themes, few answers each: Influence −100, Trust −100, Vision −100, Reality −100.",
	}}
	for name, at := range map[string]struct{ got, want []string }{"all": {got.Lines, want.Lines}, "in brief": {got.Brief, want.Brief}} {
		if !slices.Equal(at.got, at.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, strings.Join(at.got, "\n"), strings.Join(at.want, "\n"))
		}
	}
}

func TestTheCardSaysNoMoreThanThereIs(t *testing.T) {
	pack, _ := content.Builtin("en")
	got := carried(pack, func(*content.Prompt) int { return 0 }, nil)
	want := []string{"There are too few answers to say where they lean.", "Two Hats, 22 Sep 2026: a reflection aid, not a validated test."}
	if !slices.Equal(got.Lines, want) || !slices.Equal(got.Brief, want) {
		t.Errorf("got %+v", got)
	}
	_, words := content.Builtin("en")
	got = NewTakeHome(words, coach.Entry{Pack: pack})
	if want := "Two Hats: a reflection aid, not a validated test."; got.Lines[len(got.Lines)-1] != want {
		t.Errorf("of a day that is not known: got %q", got.Lines)
	}
}

func TestTheCardSetsPracticeBesideTheWork(t *testing.T) {
	pack, _ := content.Builtin("en")
	said := strings.Join(carried(pack, towards(pack, "manage", 5, 1, ""), nil).Lines, "\n")
	says(t, "practice and demand", said, []string{"your last four weeks held more managing."}, []string{"What would you notice first", "You left the choices open"})
}

// A neighbour is a pack about something else: the card must serve it, too.
func TestTheCardOfAnyPackSaysItsOwnNames(t *testing.T) {
	pack := neighboursPack(t)
	said := strings.Join(carried(pack, towards(pack, pack.Poles[0].ID, 4, 1, ""), nil).Lines, "\n")
	for _, pole := range pack.Poles {
		says(t, pole.ID, said, []string{pole.Name}, []string{"{", "leading", "managing"})
	}
}

func TestAPersonsOwnWordsOnTheCardAreBriefAndPlain(t *testing.T) {
	pack, _ := content.Builtin("en")
	novel := strings.Repeat("Ünd dann\n日本 👩‍👩‍👧‍👦 — ", 200)
	home := carried(pack, towards(pack, "lead", 5, 1, ""), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: novel}
		r.Plan = &coach.Plan{When: novel, Will: strings.Repeat("x", 5000), Obstacle: "e" + strings.Repeat("\u0301", 5000)}
	})
	for _, line := range slices.Concat(home.Lines, home.Brief) {
		if len(line) > 400 || strings.ContainsFunc(line, unicode.IsControl) {
			t.Errorf("%d bytes: %q", len(line), line)
		}
	}
}

// Whatever step of the pack is taken, the smallest codes are few; the first says the verdict with
// its figure and its line, and the second opens with the step.
func TestTheCardNeedsAtMostFourOfTheSmallestCodes(t *testing.T) {
	const smallest = 106
	pack, _ := content.Builtin("en")
	for pole, other := range map[string]string{"lead": "manage", "manage": "lead"} {
		for _, theme := range pack.Themes {
			for _, offer := range slices.Concat(theme.Advice.Poles["lead"].Experiments, theme.Advice.Poles["manage"].Experiments) {
				home := carried(pack, towards(pack, pole, 5, 1, other), func(r *coach.Record) {
					r.Answers[content.MissionID] = coach.Answer{Text: "a clinic where nobody waits alone"}
					r.Plan = &coach.Plan{Theme: theme.ID, When: offer.When, Will: offer.Will, Obstacle: "the morning rush, and that nobody asks", Due: "2026-10-06"}
				})
				parts, all := home.Parts(smallest)
				if all || len(parts) > 4 {
					t.Errorf("%d codes, all of it: %v: %q", len(parts), all, parts)
				}
				if first := parts[0]; !strings.Contains(first, "Your answers") || !strings.Contains(first, "Lean: ") || !strings.Contains(first, "-100 is managing") {
					t.Errorf("the first code is %q: it must hold the verdict with its figure", first)
				}
				if !strings.Contains(parts[1], " When I") && !strings.Contains(parts[1], " When "+offer.When[:5]) {
					t.Errorf("the second code is %q: it must open with the step", parts[1])
				}
				enough := strings.Join(parts[:home.Enough(parts)], " ")
				if fields := strings.Fields(offer.Will); !strings.Contains(enough, strings.TrimRight(fields[len(fields)-1], ".")) {
					t.Errorf("%q are said to be enough, and do not hold the step to its end", enough)
				}
				if n := home.Enough(parts); n < 2 || n > 3 {
					t.Errorf("%d of %q are said to be enough", n, parts)
				}
			}
		}
	}
}

func TestFewCodesSayAllAndManyWhatIsOfMostWorth(t *testing.T) {
	long, short := strings.Repeat("x", 39), []string{"x"}
	for claim, c := range map[string]struct {
		lines, room int
		want        int
		all         bool
	}{
		"in one code all is said":    {9, 400, 1, true},
		"in four, too":               {4, 44, 4, true},
		"five would be too many":     {5, 44, 1, false},
		"where nothing fits is none": {5, 4, 0, true},
	} {
		home := TakeHome{Lines: slices.Repeat([]string{long}, c.lines), Brief: short}
		if parts, all := home.Parts(c.room); len(parts) != c.want || all != c.all {
			t.Errorf("%s: got %q, all of it: %v", claim, parts, all)
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
