package tui

import (
	"slices"

	"twohats/tui/draw"
)

// reason gives the page that says why the screen is asked.
func (r *root) reason() screen {
	words := r.o.Words
	s := reason{title: words.Help.Title, words: words}
	page, reads := r.screen.(summary)
	asked, checks := r.screen.(check)
	switch {
	case r.stage == atFree:
		s.title = r.o.Pack.Title
		s.text = there(r.o.Pack.Purpose, ahead(r.o.Pack, words), r.privacy(), r.addedLater(), words.Summary.Aid)
		return s
	case checks && asked.writes:
		s.keys = noteKeys(words.Help, r.look)
	case checks:
		s.keys = asked.keys(words.Help, r.look)
	case r.screen.Writes():
		s.keys = textKeys(words.Help, r.look)
	case reads:
		s.keys = choiceKeys(draw.Hint{Key: draw.Digits(len(page.document.Sections)), Does: words.Help.Parts}, words.Help, r.look)
	case r.stage == atConsent:
		s.keys = consentKeys(words, r.look)
	case r.isFinal():
		s.keys = choiceKeys(draw.Hint{Key: "1-9", Does: words.Help.MoveThere}, words.Help, r.look)
	default:
		s.keys, s.goes = choiceKeys(draw.Hint{Key: "1-9", Does: words.Help.Choose}, words.Help, r.look), true
	}
	if r.stage.escapes() {
		s.keys = slices.Concat(s.keys[:len(s.keys)-1], []draw.Hint{{Key: "esc", Does: words.Help.Back}, {Key: "ctrl+c", Does: words.Help.Pause}})
	}
	switch {
	case r.stage == atWalk:
		s.text = whyAsked(r.o.Pack, words, r.item())
	case reads:
		s.title = words.Figures.Title
		part, _, _ := r.place(r.page(r.body(), r.look), r.body())
		if s.text = page.document.Sections[part].Figures; len(s.text) == 0 {
			s.text = []string{words.Figures.None}
		}
	case r.stage > atSummary:
		s.text = there(map[stage]string{
			atNext: words.Plan.RestWhy, atFits: words.Summary.FitsHelp, atObstacle: words.Plan.ObstacleHelp, atStep: words.Figures.Offers,
			atWhen: words.Plan.WhenHelp, atWill: words.Plan.WillHelp, atWhom: words.Plan.WhomHelp,
			atWhy: words.Past.WhyHelp, atAsked: words.Past.AskedHelp, atNewWhen: words.Plan.WhenHelp, atNewWill: words.Plan.WillHelp,
		}[r.stage])
	case r.stage == atWelcome:
		s.title, s.text = r.o.Pack.Title, there(r.o.Pack.Terms, words.Summary.Aid)
	}
	return s
}
