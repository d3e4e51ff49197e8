package report

import (
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// on sets the moment of an entry, as in 2026-11-25 14:05.
func on(moment string, entry coach.Entry) coach.Entry {
	begun, err := time.Parse("2006-01-02 15:04", moment)
	if err != nil {
		panic(err)
	}
	entry.ID, entry.Begun = moment, begun
	return entry
}

// says fails the test unless a text says what is wanted, and nothing of what is not.
func says(t *testing.T, claim, got string, wanted, unwanted []string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(got, want) {
			t.Errorf("%s: nowhere %q in\n%s", claim, want, got)
		}
	}
	for _, not := range unwanted {
		if strings.Contains(got, not) {
			t.Errorf("%s: %q is in\n%s", claim, not, got)
		}
	}
}

// walksToCompare returns a walk that leans to managing, one that leans to leading much, one
// hardly more, and one without a lean.
func walksToCompare(pack *content.Pack) (managing, leading, more, few coach.Entry) {
	return on("2026-11-03 09:05", walked(pack, coach.Full, towards(pack, "manage", 5, 2, "lead"), nil)),
		on("2026-11-25 14:05", walked(pack, coach.Full, towards(pack, "lead", 5, 2, ""), nil)),
		on("2026-12-24 08:30", walked(pack, coach.Full, towards(pack, "lead", 5, 2, "manage"), func(r *coach.Record) {
			r.Answers["settle-early"] = coach.Answer{Step: 1}
		})),
		on("2026-12-31 08:30", walked(pack, coach.Full, func(*content.Prompt) int { return 0 }, nil))
}

// revised returns an entry of a later revision of its pack.
func revised(entry coach.Entry) coach.Entry {
	pack := *entry.Pack
	pack.Revision++
	entry.Pack = &pack
	return entry
}

// anythingOfAChange is what only a comparison says.
func anythingOfAChange() []string { return []string{"Since", "moved", "no more than the doubt"} }

func TestTheSummarySaysHowTheLeanComparesWithTheWalkBefore(t *testing.T) {
	pack, words := content.Builtin("en")
	managing, leading, more, few := walksToCompare(pack)
	again := on("2026-11-25 16:00", managing)
	for claim, c := range map[string]struct {
		before      *coach.Entry
		walk        coach.Entry
		says, never []string
	}{
		"more than the doubt has moved": {&managing, leading,
			[]string{"Since 3 November 2026, your answers have moved towards leading.", "The change is larger than the doubt in both.",
				"(The lean went from −75.0 on 3 November 2026 to 75.0: a change of 150.0. The doubt in both comes to"}, nil},
		"the other way moved there": {&leading, on("2026-12-01 10:00", managing),
			[]string{"Since 25 November 2026, your answers have moved towards managing."}, nil},
		"within the doubt has not": {&leading, more,
			[]string{"Since 25 November 2026, your answers have changed by no more than the doubt in both."}, []string{"have moved"}},
		"one day is told apart by the time":   {&leading, again, []string{"Since 25 November 2026, 14:05, your answers have moved"}, nil},
		"no walk before":                      {nil, leading, nil, anythingOfAChange()},
		"no lean before":                      {&few, leading, nil, anythingOfAChange()},
		"no lean now":                         {&leading, few, nil, anythingOfAChange()},
		"another revision is another walk":    {&managing, revised(leading), nil, anythingOfAChange()},
		"another pack is another walk, too":   {&managing, on("2026-12-01 10:00", walked(neighboursPack(t), coach.Full, func(*content.Prompt) int { return 2 }, nil)), nil, anythingOfAChange()},
		"what was before is not in the title": {&managing, leading, []string{"## Lean\nYour answers lean towards leading."}, nil},
	} {
		says(t, claim, sentences(Compose(words, c.walk, c.before)), c.says, c.never)
	}
}

func TestTwoWalksAreSetBesideEachOther(t *testing.T) {
	pack, words := content.Builtin("en")
	managing, leading, more, few := walksToCompare(pack)
	neighbours := on("2026-12-01 10:00", walked(neighboursPack(t), coach.Full, func(*content.Prompt) int { return 2 }, nil))
	for claim, c := range map[string]struct {
		earlier, later coach.Entry
		says, never    []string
	}{
		"the lean with a figure of each": {managing, leading, []string{
			"## Lean\nSince 3 November 2026, your answers have moved towards leading.\n",
			"3 November 2026: −75. These answers cannot place it more closely than −84 to −66. [3 Nov 2026]\n25 November 2026: +75.",
			"Each line goes from managing (−100) to leading (+100)."}, nil},
		"within the doubt nothing moved": {leading, more, []string{"changed by no more than the doubt"}, []string{"have moved"}},
		"a theme by its figures, without a verdict": {managing, leading, []string{
			"## Themes\nInfluence\n3 November 2026: −75.", "Take it as worth a look, and as no more than that.", "(25 November 2026: Influence: leading 87.5"}, nil},
		"pull and demand as sides": {managing, leading, []string{
			"What your work asks for\n3 November 2026: more leading.\n25 November 2026: about as much leading as managing.\n",
			"What you chose first\n3 November 2026: more leading.\n25 November 2026: neither of the two clearly more.\n"}, nil},
		"what was left open": {few, more, []string{"31 December 2026: you left this open.\n24 December 2026: more managing."}, nil},
		"too few answers": {few, leading, []string{"31 December 2026: too few ratings for a lean, so there is nothing to compare.",
			"31 December 2026: too few ratings for a figure. [31 Dec 2026]"}, anythingOfAChange()},
		"other questions": {managing, revised(leading), []string{
			"The questions have changed between these two walks, so their figures cannot be compared.",
			"3 November 2026: −75.", "25 November 2026: +75."},
			append(anythingOfAChange(), "## Themes", "## Work", "## Claims")},
		"other poles are on no line together": {managing, neighbours,
			[]string{"These two walks were through different questions, so their figures cannot be compared.", "Two Hats\n3 November 2026: −75.", "Each line goes from managing (−100) to leading (+100).\nGood Neighbours\n1 December 2026: 0.",
				"Each line goes from asking (−100) to giving (+100)."}, append(anythingOfAChange(), "have changed", "[")},
		"one day is told apart by the time": {on("2026-11-25 09:30", managing), leading, []string{"25 November 2026, 09:30: −75.", "[25 Nov 14:05]"}, nil},
	} {
		says(t, claim, sentences(Compare(words, c.earlier, c.later)), c.says, c.never)
	}
	if got, want := Compare(words, managing, leading).Made, "3 November 2026 and 25 November 2026"; got != want {
		t.Errorf("made on: got %q, want %q", got, want)
	}
	if got, want := Compare(words, managing, neighbours).Title, "Two Hats and Good Neighbours"; got != want {
		t.Errorf("the title is %q, want %q", got, want)
	}
}

func TestClaimsStandInBothWalksOrInOne(t *testing.T) {
	pack, words := content.Builtin("en")
	managing, leading, more, few := walksToCompare(pack)
	leading.Record.Answers["check-free-will"] = coach.Answer{Step: 2, Text: "the night\nshift"}
	leading.Record.Answers["check-knew-goal"] = coach.Answer{Step: 4, Text: "the roster"}
	more.Record.Answers["check-free-will"] = coach.Answer{Step: 5}
	more.Record.Answers["check-knew-goal"] = coach.Answer{Step: 1, Text: "the roster"}
	for claim, c := range map[string]struct {
		earlier, later coach.Entry
		says, never    []string
	}{
		"in both, with the evidence of each": {leading, more, []string{"## Claims\nIn both walks\n",
			"Before I ask people to do something, I say why it matters. Examples earlier: older (the night shift); later: recent.\n",
			"I say in plain words what goal we are working towards. Examples earlier: recent (the roster); later: none yet.\n"},
			[]string{"Only on", "may still have been rated high"}},
		"in one alone": {managing, leading, []string{"Only on 25 November 2026\n",
			"Before I ask people to do something, I say why it matters. Examples: older (the night shift).\n",
			"Only on 3 November 2026\nI clear away things that slow people down. Examples: left open.\n", "may still have been rated high"},
			[]string{"In both walks"}},
		"in none": {few, few, []string{"31 December 2026, 08:30 (1): The questions ended before examples could be asked for, and nothing so far was rated high enough.\n"}, []string{"In both walks", "Only on"}},
	} {
		says(t, claim, sentences(Compare(words, c.earlier, c.later)), c.says, c.never)
	}
}
