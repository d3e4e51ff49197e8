package tui

import (
	"strconv"

	"twohats/content"
)

// header names the parts of the walk, or of the page.
func (r *root) header(p page) header {
	h := r.walkHeader()
	if s, ok := r.screen.(summary); ok {
		h.labels = s.names()
		if r.over != nil {
			p = s.View(r.body(), r.look) // the page that is seen is another
		}
		h.at, h.done, h.of = r.place(p, r.body())
	}
	if r.stage == atEntry {
		h.mark = r.past.name
	}
	if left := r.minutesLeft(); left != "" {
		h.mark = left
	}
	if r.o.Invented != nil {
		h.mark = r.o.Words.Welcome.Invented
	}
	return h
}

// walkHeader names the themes, with the count of this one's prompts.
func (r *root) walkHeader() header {
	var h header
	switch {
	case r.stage == atWalk:
		progress := r.session.Progress()
		for _, theme := range r.session.Themes() {
			h.labels = append(h.labels, theme.Short)
		}
		h.at, h.done, h.of = progress.Theme-1, progress.Passed, progress.Stops
		if progress.In > 0 {
			h.count = content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(progress.In), "{of}", strconv.Itoa(progress.Of))
		}
	case r.stage == atReview:
		h = header{labels: []string{r.o.Words.Review.Title}, done: 1, of: 1}
	case r.stage == atFree:
	case r.stage == atCard:
		h = header{labels: []string{r.o.Words.Card.Title}, done: 1, of: 1}
	case r.stage == atFinish, r.stage == atWorth:
		h = header{labels: []string{r.o.Words.Workshop.Finish}, done: 1, of: 1}
	case r.stage == atConsent:
		h = header{labels: []string{r.o.Words.Workshop.Room}, done: 1, of: 1}
	case r.stage.behindWalk():
		h = header{labels: []string{r.pastTitle()}, done: 1, of: 1}
	case r.stage > atSummary:
		h = header{labels: []string{r.o.Words.Plan.Before, r.o.Words.Plan.Title}, done: 1, of: 1}
		if r.stage >= atObstacle {
			h.at = 1
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
