package tui

import (
	"slices"

	"twohats/tui/draw"
	"twohats/tui/screen"
)

// reason gives the page that says why the screen is asked.
func (r *root) reason() screen.Screen {
	words := r.o.Words
	s := screen.Reason{Title: words.Help.Title, Words: words}
	page, reads := r.Screen.(screen.Reading)
	asked, checks := r.Screen.(screen.Evidence)
	switch {
	case r.stage == atFree:
		s.Title = r.o.Pack.Title
		s.Text = screen.NonEmpty(r.o.Pack.Purpose, screen.Ahead(r.o.Pack, words), r.privacy(), r.addedLater(), words.Summary.Aid)
		return s
	case checks && asked.Writes():
		s.Keys = screen.NoteKeys(words.Help, r.look)
	case checks:
		s.Keys = asked.Keys(words.Help, r.look)
	case r.Screen.Writes():
		s.Keys = screen.TextKeys(words.Help, r.look)
	case reads:
		s.Keys = screen.ChoiceKeys(draw.Hint{Key: draw.Digits(len(page.Document.Sections)), Does: words.Help.Parts}, words.Help, r.look)
	case r.stage == atConsent:
		s.Keys = screen.ConsentKeys(words, r.look)
	case r.isFinal():
		s.Keys = screen.ChoiceKeys(draw.Hint{Key: "1-9", Does: words.Help.MoveThere}, words.Help, r.look)
	default:
		s.Keys, s.Goes = screen.ChoiceKeys(draw.Hint{Key: "1-9", Does: words.Help.Choose}, words.Help, r.look), true
	}
	if r.stage.escapes() {
		s.Keys = slices.Concat(s.Keys[:len(s.Keys)-1], []draw.Hint{{Key: "esc", Does: words.Help.Back}, {Key: "ctrl+c", Does: words.Help.Pause}})
	}
	switch {
	case r.stage == atWalk:
		s.Text = screen.WhyAsked(r.o.Pack, words, r.item())
	case reads:
		s.Title = words.Figures.Title
		part, _, _ := r.Place(r.Page(r.body(), r.look), r.body())
		if s.Text = page.Document.Sections[part].Figures; len(s.Text) == 0 {
			s.Text = []string{words.Figures.None}
		}
	case r.stage > atSummary:
		s.Text = screen.NonEmpty(map[stage]string{
			atNext: words.Plan.RestWhy, atFits: words.Summary.FitsHelp, atObstacle: words.Plan.ObstacleHelp, atStep: words.Figures.Offers,
			atWhen: words.Plan.WhenHelp, atWill: words.Plan.WillHelp, atWhom: words.Plan.WhomHelp,
			atWhy: words.Past.WhyHelp, atAsked: words.Past.AskedHelp, atNewWhen: words.Plan.WhenHelp, atNewWill: words.Plan.WillHelp,
		}[r.stage])
	case r.stage == atWelcome:
		s.Title, s.Text = r.o.Pack.Title, screen.NonEmpty(r.o.Pack.Terms, words.Summary.Aid)
	}
	return s
}
