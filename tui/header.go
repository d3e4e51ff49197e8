package tui

import (
	"strconv"

	"twohats/content"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// header names the parts of the walk, or of the page.
func (r *root) header(p draw.Page) draw.Header {
	h := r.walkHeader()
	if s, ok := r.Screen.(screen.Reading); ok {
		h.Labels = s.Names()
		if r.Over != nil {
			p = s.View(r.body(), r.look) // the page that is seen is another
		}
		h.At, h.Done, h.Of = r.Place(p, r.body())
	}
	if r.stage == atEntry {
		h.Mark = r.past.name
	}
	if left := r.minutesLeft(); left != "" {
		h.Mark = left
	}
	if r.o.Invented != nil {
		h.Mark = r.o.Words.Welcome.Invented
	}
	return h
}

// walkHeader names the themes, with the count of this one's prompts.
func (r *root) walkHeader() draw.Header {
	var h draw.Header
	switch {
	case r.stage == atWalk:
		progress := r.session.Progress()
		for _, theme := range r.session.Themes() {
			h.Labels = append(h.Labels, theme.Short)
		}
		h.At, h.Done, h.Of = progress.Theme-1, progress.Passed, progress.Stops
		if progress.In > 0 {
			h.Count = content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(progress.In), "{of}", strconv.Itoa(progress.Of))
		}
	case r.stage == atReview:
		h = draw.Header{Labels: []string{r.o.Words.Review.Title}, Done: 1, Of: 1}
	case r.stage == atFree:
	case r.stage == atCard:
		h = draw.Header{Labels: []string{r.o.Words.Card.Title}, Done: 1, Of: 1}
	case r.stage == atFinish, r.stage == atWorth:
		h = draw.Header{Labels: []string{r.o.Words.Workshop.Finish}, Done: 1, Of: 1}
	case r.stage == atConsent:
		h = draw.Header{Labels: []string{r.o.Words.Workshop.Room}, Done: 1, Of: 1}
	case r.stage.behindWalk():
		h = draw.Header{Labels: []string{r.pastTitle()}, Done: 1, Of: 1}
	case r.stage > atSummary:
		h = draw.Header{Labels: []string{r.o.Words.Plan.Before, r.o.Words.Plan.Title}, Done: 1, Of: 1}
		if r.stage >= atObstacle {
			h.At = 1
		}
	}
	return h
}

// pastTitle names the part of the program behind the walk.
func (r *root) pastTitle() string {
	about := r.stage
	if about == atPassphrase {
		about = r.past.wanted
	}
	switch {
	case about <= atSaved:
		return r.o.Words.Forms.Title
	case about <= atAgain:
		return r.o.Words.Past.CheckIn
	case about == atResume:
		return r.o.Words.Welcome.Resume
	}
	return r.o.Words.Past.Title
}
