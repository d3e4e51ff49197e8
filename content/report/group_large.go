package report

import (
	"slices"

	"twohats/content"
	"twohats/content/group"
)

// A Poster is what a picture says to the back row: a few words for each part of its document.
type Poster struct {
	Mark            string // over all parts of an invented room; else empty
	Verdict, People string
	Half, Person    string // what stands for the middle half on the map, and for one person
	Demand          string
	Bars            string   // what a bar and its number are
	Worth, Answered string   // the question, and how many answered; Answered is empty where too few did
	Answer          string   // what half of those or more said
	Cannot          string   // what stands over the limits
	Limits          []string // what the picture cannot tell
	Few             string   // stands for a figure that is missing
}

// Large makes the poster of a room. Where nobody is in the picture, it holds only a verdict, and how
// many people have come, of how many it takes.
func Large(words *content.Words, picture group.Picture) Poster {
	w, r := words.Group, roomTeller{words, picture}
	if picture.N == 0 {
		return Poster{Verdict: w.BigNone, People: r.say(w.BigSo, "{n}", picture.Waiting)}
	}
	p := Poster{
		Verdict: r.verdict(w.BigLeans, w.BigSides), People: r.say(r.few(w.BigPeopleFew, w.BigPeople), "{n}", picture.N),
		Half: w.Half, Person: w.Person, Demand: r.demand(w.BigMore, w.BigBoth, w.BigApart, w.BigFits, w.BigOpen), Bars: w.Bars,
		Worth: w.BigWorth, Answer: w.BigFew, Cannot: w.BigCannot, Limits: slices.Clone(w.BigLimits), Few: w.BigFew,
	}
	if picture.Sample {
		p.Mark = w.BigSample
	}
	if worth := picture.Worth; worth.N > 0 {
		p.Answer, p.Answered = w.Answers[worth.Median-1], r.say(w.BigAnswered, "{n}", worth.N)
	}
	return p
}
