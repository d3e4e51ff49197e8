package tui

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// placeSaid says where in the walk a page stands.
func (r *root) placeSaid() string {
	progress := r.session.Progress()
	if r.stage != atWalk || progress.In == 0 {
		return ""
	}
	title, n, of := r.session.Themes()[progress.Theme-1].Title, progress.In, progress.Of
	if item, _ := r.session.Current(); item.Check != nil { // which may be of any theme
		title = r.o.Words.Review.Checks
		n, of = r.checked(item)
	}
	return title + ", " + content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(n), "{of}", strconv.Itoa(of))
}

// checked returns which of the checks an item is, from 1, and how many there are.
func (r *root) checked(item coach.Item) (n, of int) {
	for _, other := range r.session.Items() {
		if other.Check == nil {
			continue
		}
		of++
		if other.ID == item.ID {
			n = of
		}
	}
	return n, of
}
