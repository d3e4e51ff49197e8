package tui

import (
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A stage is a stop of the program: the walk through the pack is one of them.
type stage int

const (
	atWelcome stage = iota
	atWalk
	atReview
	atSummary
	atNext     // go on to a step, or to the other questions
	atFits     // what fits, and what surprises
	atObstacle // what may get in the way
	atStep     // one of three experiments, or one's own
	atWhen     // one's own: the moment
	atWill     // one's own: the act
	atWhom     // whom to tell
	atCheckIn  // when to look back
	atLast

	atForms // in which form to save a walk
	atName  // under which name
	atSaved // where it is

	// Looking back at a plan whose day has come.
	atHappened
	atWhy
	atAsked
	atThen    // what shall become of it
	atNewWhen // changed: the moment
	atNewWill // changed: the act
	atAgain   // when to look back at it again

	// Looking back at earlier walks.
	atPassphrase
	atResume   // which draft to go on with
	atPast     // all walks
	atEntry    // one walk
	atActs     // what to do with it
	atOther    // which walk to set beside it
	atBeside   // both
	atOverTime // all of them
	atErase    // whether to erase it

	// A workshop, where one person comes after another.
	atFree    // the place is free for the next person
	atCard    // what one takes home
	atFinish  // whether to finish with nothing to take home
	atWorth   // whether it was worth the time
	atConsent // whether one's figures are added to the picture of the room
)

// behindWalk tells whether a stage is about earlier walks, or about a walk's forms.
func (s stage) behindWalk() bool { return s > atLast && s < atFree }

// keysHere returns the names of the keys on a stage where esc goes back.
func (r *root) keysHere() content.KeyWords {
	keys := r.o.Words.Keys
	keys.Pause = keys.Back
	return keys
}

// escapes reports whether esc goes back from a stage: nothing is answered there.
func (s stage) escapes() bool { return s.behindWalk() && !(s >= atHappened && s <= atAgain) }

// open goes to a stage and shows its screen.
func (r *root) open(s stage) {
	r.stay.notice = ""
	r.seeThrough(s)
	page := r.screenOf(s)
	r.stage, r.Viewer = s, screen.Viewer{Screen: page, Notice: r.Notice}
	r.pace.asked()
}

func (r *root) screenOf(s stage) screen.Screen {
	words, keys := r.o.Words, r.o.Words.Keys
	switch s {
	case atWelcome:
		return r.welcome()
	case atWalk:
		return r.asking()
	case atReview:
		return screen.NewReview(r.session, words, r.changed)
	case atSummary:
		return screen.Reading{Document: r.document(), Words: keys}
	case atNext:
		return r.offering()
	case atFits:
		return r.writing(screen.Writing{Question: words.Summary.Fits, Help: words.Summary.FitsHelp}, r.session.Record().Fits)
	case atLast:
		return r.last()
	case atForms, atName, atSaved:
		return r.forms(s)
	case atHappened, atWhy, atAsked, atThen, atNewWhen, atNewWill, atAgain:
		return r.checking(s)
	case atPassphrase:
		return r.secret()
	case atResume:
		return r.resuming()
	case atPast, atEntry, atActs, atOther, atBeside, atOverTime, atErase:
		return r.looking(s)
	case atFree, atCard, atFinish, atWorth, atConsent:
		return r.sharing(s)
	}
	return r.planning(s)
}

// asking gives the screen of the item that the walk stands on.
func (r *root) asking() screen.Screen {
	item, _ := r.session.Current()
	given, words, keys := r.session.Given(item.ID), r.o.Words, r.o.Words.Keys
	switch {
	case item.Theme == nil:
		return r.writing(screen.Writing{Label: words.Walk.Mission, Question: r.o.Pack.Mission.Text, Help: r.missionHelp()}, given.Text)
	case item.Check != nil:
		c := screen.Evidence{Item: item, Frame: r.o.Pack.Scales.Evidence.Frame, Scale: draw.Scale{Labels: r.o.Pack.Scales.Evidence.Labels, At: given.Step},
			Given: given, Field: draw.NewField(given.Text, r.body(), r.look), Words: words}
		if r.reviewed || r.firstCheck(item) {
			c.Opening = words.Walk.Checks
		}
		return c
	case item.Opens():
		progress := r.session.Progress()
		part := content.Fill(words.Walk.Part, "{n}", strconv.Itoa(progress.Theme), "{of}", strconv.Itoa(progress.Themes))
		return screen.Opening{Theme: item.Theme, Part: part, Words: keys}
	}
	switch item.Prompt.Kind {
	case content.Between:
		return screen.NewBetween(r.o.Pack, item.Prompt, given, words)
	case content.Scenario:
		return screen.NewScenario(item.Prompt, given, words)
	case content.Open:
		return r.writing(screen.Writing{Question: item.Prompt.Text, Help: words.Walk.Open}, given.Text)
	}
	return screen.NewRating(r.o.Pack, item.Prompt, given, keys)
}

// missionHelp says that the mission may be left open, and to who did not see Welcome what is
// kept.
func (r *root) missionHelp() string {
	if r.o.Depth != "" {
		return strings.Join(screen.NonEmpty(r.o.Words.Walk.Own, r.privacy(), r.addedLater()), " ")
	}
	return r.o.Words.Walk.Own
}

// writing gives a writing its text and its words.
func (r *root) writing(w screen.Writing, text string) screen.Writing {
	w.Field, w.Words = draw.NewField(text, r.body(), r.look), r.o.Words.Keys
	return w
}

func (r *root) body() draw.Box { return draw.Column(r.size.W, r.size.H).Body() }

// firstCheck tells whether an item is the first check of the walk.
func (r *root) firstCheck(item coach.Item) bool {
	for _, other := range r.session.Items() {
		if other.Check != nil {
			return other.ID == item.ID
		}
	}
	return false
}

// rest is how many prompts of Full were not asked yet; none where there is no time for them.
func (r *root) rest() int {
	if r.stay.ended {
		return 0
	}
	return coach.Unasked(r.o.Pack, r.session.Record(), coach.Full)
}

// offering asks where to go from the summary.
func (r *root) offering() screen.Screen {
	return screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: r.o.Words.Plan.After}}, Menu: screen.Menu{At: 1, Options: r.ways()}, Words: r.o.Words.Keys}
}

// ways are where to go from the summary.
func (r *root) ways() []screen.Option {
	words := r.o.Words.Plan
	next := screen.Option{Text: words.Next, Does: goes{atFits}}
	if plan := r.plan(); plan.Planned() {
		next = screen.Option{Text: words.Mine, Does: goes{atLast}}
	}
	return slices.Concat([]screen.Option{next}, r.restWay(words.RestWhy), r.saveWay(), r.sharedWays())
}

// restWay is the way to the questions that were not asked yet, where there are some, and why one
// would take it.
func (r *root) restWay(why string) []screen.Option {
	record := r.session.Record()
	if !r.stay.ended && coach.Unasked(r.o.Pack, record, record.Depth) > 0 {
		return []screen.Option{{Text: r.o.Words.Pause.Questions, Does: screen.AskedOn{}}} // those that the walk has still to ask
	}
	rest := r.rest()
	if rest == 0 {
		return nil
	}
	c := screen.Option{Text: content.Fill(r.o.Words.Plan.Rest, "{n}", strconv.Itoa(rest)), Does: extends{}}
	if why != "" {
		c.Notes = []draw.Note{{Text: why}}
	}
	return []screen.Option{c}
}

// saveWay is the way to save the walk, where files can be made.
func (r *root) saveWay() []screen.Option {
	if r.o.Save == nil {
		return nil
	}
	return []screen.Option{{Text: r.o.Words.Plan.Save, Does: saves{}}}
}
