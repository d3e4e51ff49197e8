package report

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"twohats/content"
	"twohats/content/coach"
)

// spoken returns what is heard of a document.
func spoken(t *testing.T, d Document) string {
	t.Helper()
	_, words := content.Builtin("en")
	var b strings.Builder
	if err := WriteSpoken(&b, d, words); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSpoken(t *testing.T) {
	_, words := content.Builtin("en")
	pack, _ := content.Builtin("en")
	var walks []coach.Entry
	for _, w := range []struct {
		begun        string
		lead, manage int
	}{{"2026-03-02 12:00", 2, 5}, {"2025-11-03 12:00", 3, 3}, {"2025-06-01 12:00", 5, 2}} {
		rate := func(prompt *content.Prompt) int {
			return map[string]int{"lead": w.lead, "manage": w.manage}[prompt.Pole]
		}
		walks = append(walks, on(w.begun, walked(pack, coach.Full, rate, nil)))
	}
	for name, d := range map[string]Document{"invented": invented(t), "over time": OverTime(words, walks), "beside": Compare(words, walks[1], walks[0])} {
		t.Run(name, func(t *testing.T) { golden.RequireEqual(t, spoken(t, d)) })
	}
}

func TestOwnWordsAreSpokenAsTheyAre(t *testing.T) {
	_, words := content.Builtin("en")
	d := Document{Poles: invented(t).Poles, Sections: []Section{{Title: "Own", Blocks: []Block{
		Quote{"What came of it?", "▲ up\nand ● round"}, Backing{"recent", []Claim{{0, "I say why.", "a ▲ on the wall"}, {1, "I plan.", ""}}, "What helped?"},
	}}}}
	want := []string{"What came of it?", "▲ up", "and ● round", "Examples, recent:", "Leading: I say why.", "Your example: a ▲ on the wall", "Managing: I plan.", "What helped?"}
	if got := Speak(d, words)[0].Lines; strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEachLineOfAThemeNamesIt(t *testing.T) {
	d := invented(t)
	said := map[string]int{}
	for _, part := range Speak(d, content.BuiltinWords("en")) {
		for _, line := range part.Lines {
			for _, theme := range d.Sections[1].Blocks[0].(Rows).Rows {
				if strings.HasPrefix(line, theme.Title+":") || strings.HasPrefix(line, theme.Title+", what you chose first:") {
					said[theme.Title]++
				}
			}
		}
	}
	for _, theme := range d.Sections[1].Blocks[0].(Rows).Rows {
		if said[theme.Title] != 2 {
			t.Errorf("%d lines begin with %s, want its figures and what was chosen", said[theme.Title], theme.Title)
		}
	}
}

func TestABandIsSpokenTowardsItsPoles(t *testing.T) {
	pack, _ := content.Builtin("en")
	c := newComposer(content.BuiltinWords("en"), coach.Entry{Pack: pack})
	for _, band := range []struct {
		low, high float64
		from, to  string
	}{
		{-33.2, -11.4, "33", "11 towards managing"}, {11, 33, "11", "33 towards leading"}, {-7, 32, "7 towards managing", "32 towards leading"},
		{-100, -0.3, "100 towards managing", "0"}, {0.4, 20, "0", "20 towards leading"}, {0, 0, "0", "0"},
	} {
		lean := coach.Estimate{Points: (band.low + band.high) / 2, Error: (band.high - band.low) / 2 / 1.645, N: 8}
		if _, told := c.withBand("{low} to {high}", "", lean); told != band.from+" to "+band.to {
			t.Errorf("%v to %v is %q", band.low, band.high, told)
		}
	}
}

// ownSigns is what a person may write: every sign of ours is in it.
const ownSigns = "▲ +49 (+3) − · ● −7 from −5 to +5"

func TestAPersonsOwnWordsAreSpokenAsTheyAreWhereverTheyStand(t *testing.T) {
	pack, words := content.Builtin("en")
	entry := walked(pack, coach.Full, towards(pack, "lead", 5, 2, ""), func(r *coach.Record) {
		own := coach.Answer{Step: 4, Text: ownSigns}
		r.Answers[content.MissionID], r.Answers["carry-up"] = own, own
		for _, claim := range coach.Read(pack, *r).Claims {
			r.Answers[claim.Check] = own
		}
		r.Fits = ownSigns
		r.Plan = &coach.Plan{Obstacle: ownSigns, When: ownSigns, Will: ownSigns, Whom: ownSigns, Due: "2026-12-01",
			CheckIns: []coach.CheckIn{{On: "2026-11-01", Step: ownSigns, Went: coach.Done, Why: ownSigns, Asked: ownSigns}}}
	})
	for name, c := range map[string]struct {
		said  string
		times int
	}{
		"summary":    {spoken(t, Compose(words, entry, nil)), 15},
		"comparison": {spoken(t, Compare(words, on("2026-11-25 14:05", entry), on("2026-11-26 14:05", entry))), 8},
		"card":       {strings.Join(NewTakeHome(words, entry).Spoken, "\n"), 4},
	} {
		if got := strings.Count(c.said, ownSigns); got != c.times {
			t.Errorf("%s: the own words stand %d times as they were written, want %d, in\n%s", name, got, c.times, c.said)
		}
		rest := strings.ReplaceAll(c.said, ownSigns, "")
		if strings.ContainsAny(rest, "▲●◇◆−·") || strings.Contains(rest, " +") || strings.Contains(rest, "(+") {
			t.Errorf("%s: a sign of ours is spoken in\n%s", name, rest)
		}
	}
}

func TestASentenceAroundOwnWordsHoldsNoSignOfOurs(t *testing.T) {
	w := content.BuiltinWords("en")
	for _, sentence := range []string{w.Summary.Mission, w.Plan.Sentence, w.Plan.Serves, w.Plan.InTheWay, w.Plan.Tell, w.Plan.StepThen, w.Plan.Asked,
		w.Compare.ClaimBoth, w.Compare.ClaimOne, w.Compare.ClaimLine, w.Plain.Written, w.Plain.Example} {
		if got := InWords(w, sentence); got != sentence {
			t.Errorf("%q is spoken %q", sentence, got)
		}
	}
}
