package report

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// A Poster is what a picture says to the back row: a few words for each part of its document.
type Poster struct {
	Verdict, People string
	Demand          string
	Worth, Answer   string   // the question, and the answer in the middle
	Answered        string   // how many people that is; empty where there is no answer
	Cannot          string   // what stands over the limits
	Limits          []string // what the picture cannot tell
	Few             string   // in the place of a figure that there is not
}

// Large makes the poster of a room. Where the picture has nobody in it, it has a verdict and
// people alone: how many have come, of how many it takes.
func Large(words *content.Words, picture group.Picture) Poster {
	w, r := words.Group, room{words.Group, picture}
	if picture.N == 0 {
		return Poster{Verdict: w.BigNone, People: r.say(w.BigSo, "{n}", strconv.Itoa(picture.Waiting))}
	}
	p := Poster{
		Verdict: w.BigSides, People: r.people(picture.N), Demand: r.asked(),
		Worth: w.BigWorth, Answer: w.BigFew, Cannot: w.BigCannot, Limits: slices.Clone(w.BigLimits), Few: w.BigFew,
	}
	if picture.Practice != coach.Neither {
		p.Verdict = r.of(w.BigLeans, picture.Practice)
	}
	if worth := picture.Worth; worth.N > 0 {
		p.Answer, p.Answered = w.Answers[worth.Median-1], r.people(worth.N)
	}
	return p
}

func (r room) people(n int) string { return r.say(r.words.BigPeople, "{n}", strconv.Itoa(n)) }

// asked says in a few words how practice stands to what the work asks for.
func (r room) asked() string {
	switch kind, side := r.fit(); kind {
	case coach.AsksMore:
		return r.of(r.words.BigMore, side)
	case coach.AsksBoth:
		return r.words.BigBoth
	case coach.Fits:
		return r.words.BigFits
	}
	return r.words.BigOpen
}
