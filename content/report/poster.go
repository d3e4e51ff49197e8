package report

import (
	"twohats/content"
	"twohats/content/group"
)

// A Poster is what a picture says to the back row: a few words for each part of its document.
type Poster struct {
	Words            content.GroupWords // what stands there whatever the room
	Mark             string             // over all parts of an invented room; else empty
	Verdict, People  string
	Demand           string
	Answered, Answer string // how many answered whether it was worth it, empty where too few did; what half of those or more said
}

// Large makes the poster of a room. Where nobody is in the picture, it holds only a verdict, and how
// many people have come, of how many it takes.
func Large(words *content.Words, picture group.Picture) Poster {
	w, r := words.Group, roomTeller{words, picture}
	if picture.N == 0 {
		return Poster{Words: w, Verdict: w.BigNone, People: r.say(w.BigSo, "{n}", picture.Waiting)}
	}
	p := Poster{
		Words: w, Verdict: r.verdict(w.BigLeans, w.BigSides), People: r.say(r.few(w.BigPeopleFew, w.BigPeople), "{n}", picture.N),
		Demand: r.demand(w.BigMore, w.BigBoth, w.BigApart, w.BigFits, w.BigOpen), Answer: w.BigFew,
	}
	if picture.Sample {
		p.Mark = w.BigSample
	}
	if worth := picture.Worth; worth.N > 0 {
		p.Answer, p.Answered = w.Answers[worth.Median-1], r.say(w.BigAnswered, "{n}", worth.N)
	}
	return p
}
