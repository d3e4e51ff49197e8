package report

import (
	"fmt"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// sentences returns all that a document says, one line a sentence.
func sentences(d Document) string {
	var b strings.Builder
	for _, section := range d.Sections {
		fmt.Fprintf(&b, "## %s\n", section.Title)
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case Say:
				fmt.Fprintln(&b, block.Text)
			case Heading:
				fmt.Fprintln(&b, block.Text)
			case Rows:
				for _, row := range block.Rows {
					fmt.Fprintln(&b, row.Sentence)
				}
			case Backing:
				for _, claim := range block.Claims {
					fmt.Fprintf(&b, "%s: %s (%s) %s\n", block.State, claim.Statement, claim.Line, block.Question)
				}
			case Cards:
				for _, card := range block.Cards {
					fmt.Fprintf(&b, "%s: %s\n", card.Title, strings.Join(card.Text, " "))
				}
			case Gauges:
				for _, gauge := range block.Gauges {
					fmt.Fprintf(&b, "%s [%s]\n", gauge.Sentence, gauge.Short)
				}
			case Quote:
				fmt.Fprintf(&b, "%s > %s\n", block.Question, block.Text)
			}
		}
		for _, line := range section.Figures {
			fmt.Fprintf(&b, "(%s)\n", line)
		}
	}
	return b.String()
}

// composed returns what is said of a walk of a pack in which each rating is answered by a rule.
func composed(pack *content.Pack, depth coach.Depth, rate func(*content.Prompt) int, change func(*coach.Record)) string {
	_, words := content.Builtin("en")
	return sentences(Compose(words, walked(pack, depth, rate, change), nil))
}

// walked returns such a walk.
func walked(pack *content.Pack, depth coach.Depth, rate func(*content.Prompt) int, change func(*coach.Record)) coach.Entry {
	record := coach.Start(pack, depth).Record()
	for _, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			if step := rate(&prompt); step > 0 && prompt.Kind != content.Open {
				record.Answers[prompt.ID] = coach.Answer{Step: step}
			}
		}
	}
	if change != nil {
		change(&record)
	}
	return coach.Entry{Pack: pack, Record: record}
}

// towards rates one pole high and the other low, so many steps apart, and chooses one end.
func towards(pack *content.Pack, pole string, high, low int, choose string) func(*content.Prompt) int {
	return func(p *content.Prompt) int {
		top := len(pack.Scale(p).Labels)
		switch {
		case p.Kind == content.Between && choose == "":
			return (top + 1) / 2
		case p.Kind == content.Between && p.Left == choose:
			return 1
		case p.Kind == content.Between:
			return top
		case p.Kind != content.Rating:
			return 0
		case (p.Pole == pole) != p.Reversed:
			return high
		}
		return low
	}
}

func TestTheHeadlineSaysWhatTheVerdictIs(t *testing.T) {
	pack, _ := content.Builtin("en")
	for claim, says := range map[string]struct{ got, want string }{
		"a clear lean to the first pole":  {composed(pack, coach.Full, towards(pack, "lead", 5, 2, ""), nil), "Your answers lean towards leading."},
		"a clear lean to the second pole": {composed(pack, coach.Full, towards(pack, "manage", 5, 2, ""), nil), "Your answers lean towards managing."},
		"both alike in Full":              {composed(pack, coach.Full, towards(pack, "lead", 3, 3, ""), nil), "Your answers show about as much leading as managing."},
		"nothing answered":                {composed(pack, coach.Full, func(*content.Prompt) int { return 0 }, nil), "There are too few answers to say where they lean."},
		"never 20 in 20":                  {composed(pack, coach.Full, towards(pack, "lead", 5, 1, ""), nil), "All 20 dots fall on the leading side."},
		"the work asks for the other":     {composed(pack, coach.Full, towards(pack, "manage", 5, 2, "lead"), nil), "asks for a larger share of leading"},
		"the work asks for both":          {composed(pack, coach.Full, towards(pack, "manage", 5, 2, ""), nil), "about as much leading as managing; your last four weeks held more managing"},
		"a lean can fit the work":         {composed(pack, coach.Full, towards(pack, "lead", 5, 2, "lead"), nil), "A lean can fit the work."},
		"chosen against practice":         {composed(pack, coach.Full, towards(pack, "manage", 5, 2, "lead"), nil), "you chose leading more"},
		"nothing rated high":              {composed(pack, coach.Full, towards(pack, "lead", 3, 3, ""), nil), "You were asked for no examples"},
		"what was not asked":              {composed(pack, coach.Full, func(*content.Prompt) int { return 0 }, nil), "You did not say what your work asks for now"},
	} {
		if !strings.Contains(says.got, says.want) {
			t.Errorf("%s: nowhere %q in\n%s", claim, says.want, says.got)
		}
	}
}

func TestAClaimIsShownWithWhatBacksIt(t *testing.T) {
	pack, _ := content.Builtin("en")
	said := composed(pack, coach.Full, towards(pack, "lead", 5, 2, ""), func(r *coach.Record) {
		r.Answers["check-free-will"] = coach.Answer{Step: 4, Text: "the night shift"}
		r.Answers["check-knew-goal"] = coach.Answer{Step: 2}
		r.Answers["check-own-words"] = coach.Answer{Step: 1}
		for _, claim := range coach.Read(pack, *r).Claims {
			if _, asked := r.Answers[claim.Check]; !asked {
				r.Answers[claim.Check] = coach.Answer{} // skipped
			}
		}
	})
	for _, want := range []string{
		"recent: Before I ask people to do something, I say why it matters. (the night shift) What you can name",
		"older: I say in plain words what goal we are working towards. () What you can name",
		"none yet: I describe to people what our work could become. () Nothing came to mind yet.",
		"left open: Before I change something, I ask the people it is for.",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("nowhere %q in\n%s", want, said)
		}
	}
}

func TestWhatWasNotAskedWasNotLeftOpen(t *testing.T) {
	pack, _ := content.Builtin("en")
	said := composed(pack, coach.Full, towards(pack, "lead", 5, 2, ""), nil)
	if !strings.Contains(said, "You were not asked for examples yet.") || strings.Contains(said, "You left this one open") {
		t.Errorf("it says\n%s", said)
	}
}

func TestTheFiguresAreThePersonsOwn(t *testing.T) {
	pack, _ := content.Builtin("en")
	said := composed(pack, coach.Full, towards(pack, "lead", 5, 2, "lead"), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: "a clinic"}
		r.Answers["carry-up"] = coach.Answer{Text: "that forms take long"}
	})
	for _, want := range []string{
		"What it is all for: a clinic", "For leading, the mean of 16 ratings, 4 of them reversed, is 93.8. A habit of agreeing makes up 6.3 of it; without that it is 87.5.",
		"For managing, the mean of 16 ratings, 4 of them reversed, is 18.8. A habit of agreeing makes up 6.3 of it; without that it is 12.5.", "> that forms take long",
		"your answers put the lean at +", "Influence: leading",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("nowhere %q in\n%s", want, said)
		}
	}
}

func TestSigned(t *testing.T) {
	for points, want := range map[float64]string{0: "0", 0.4: "0", -0.4: "0", 3.5: "+4", -24.2: "−24", 100: "+100"} {
		if got := Signed(points); got != want {
			t.Errorf("Signed(%v): got %q, want %q", points, got, want)
		}
	}
}

func TestNobodyIsToldThatTheyLeftOpenWhatWasNotAsked(t *testing.T) {
	pack, words := content.Builtin("en")
	for i := range pack.Themes {
		for j := range pack.Themes[i].Prompts {
			prompt := &pack.Themes[i].Prompts[j]
			prompt.Quick = prompt.Kind == content.Rating
		}
	}
	leans := func(prompt *content.Prompt) int { return map[string]int{"lead": 5, "manage": 2}[prompt.Pole] }
	quick, full := composed(pack, coach.Quick, leans, nil), composed(pack, coach.Full, leans, nil)
	if strings.Count(quick, words.Summary.NotAsked) != 2 || strings.Contains(full, words.Summary.NotAsked) {
		t.Errorf("Quick, which asks ratings alone:\n%s\nFull:\n%s", quick, full)
	}
}
