package flow

import (
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/tui/screen"
)

// Vacant is the stop between two people: the place is free for the next one.
const Vacant Stop = "vacant"

// A Workshop is what the screens need to know on a laptop that one person uses after another.
type Workshop struct {
	Word    string        // ends it, when typed while the place is free
	Idle    time.Duration // without a key until a person is asked whether they are there
	Minutes time.Duration // for the questions; 0 is as long as they take
	Group   bool          // there is a picture of the room to add figures to
	Broke   bool          // the walk before this one broke off
	Tries   Tries         // of the word, so far
	Leave   func(Outcome) // is called once, when the person leaves
}

// An Outcome is what a person's time at the laptop came to. Nothing else goes beyond it.
type Outcome struct {
	Closed bool       // nobody sat down: the word was typed that ends the workshop
	Row    *group.Row // the figures that the person wants to add; nil adds none
	Tries  Tries      // of the word, so far
}

// Tries are what came of the words that were tried on a laptop, by all who sat there.
type Tries struct {
	Wrong int       // how many were not the one that ends the workshop
	Until time.Time // when the next one counts
}

// A guest is the person whose turn it is.
type guest struct {
	TimeUp  bool // the time for questions has ended
	Outcome Outcome
	taken   *coach.Record // the walk as the person was shown it to take home; nil where they did not see it to its end
	worth   group.Worth
}

// A Seat is the place between two people.
type Seat struct{ *Env }

// Screen returns the page between two people.
func (s Seat) Screen() screen.Screen {
	return screen.Vacant{Title: s.Pack.Title, Begin: s.begins(), Broke: s.Workshop.Broke, Words: s.Words}
}

// begins returns about how long a walk takes, or may take, in words.
func (s Seat) begins() string {
	w, about := s.Words.Workshop, coach.Minutes(s.Pack, s.Depth)
	if most := s.Workshop.Minutes; most > 0 {
		about = min(about, int(most/time.Minute))
	}
	if about == 1 {
		return w.BeginOne
	}
	return content.Fill(w.Begin, "{minutes}", strconv.Itoa(about))
}

// About returns the facts of the stop.
func (s Seat) About() About {
	return About{
		Stop: Vacant, Title: s.Pack.Title, MayIdle: true,
		Why: screen.NonEmpty(s.Pack.Purpose, screen.Ahead(s.Pack, s.Words), s.privacy(), s.addedLater(), s.Words.Summary.Aid),
	}
}

// Update acts on an event.
func (s Seat) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Read:
		return s.Begin(s.Depth)
	case screen.Tried:
		return s.try(ev.Word)
	}
	return s.act(s, ev)
}

// longestWait is how long at most a word does not count after a wrong one.
const longestWait = 30 * time.Second

// try ends the workshop when the word is the one that does. After a wrong one the next counts only
// after a wait, which grows with each.
func (s Seat) try(word string) Next {
	w, now, tries := s.Words.Workshop, s.Now(), &s.Outcome.Tries
	switch left := tries.Until.Sub(now); {
	case left > 0:
		return Next{Notice: content.Fill(w.WordWait, "{n}", strconv.Itoa(int((left+time.Second-1)/time.Second)))}
	case word == s.Workshop.Word:
		s.Outcome.Closed = true
		return Next{Leave: true}
	}
	tries.Until = now.Add(min(time.Second<<min(tries.Wrong, 5), longestWait))
	tries.Wrong++
	return Next{Notice: w.NotWord}
}

// addedLater returns the sentence that there is a picture of the room, where there is one.
func (e *Env) addedLater() string {
	if e.Workshop == nil || !e.Workshop.Group {
		return ""
	}
	return e.Words.Workshop.AddedLater
}
