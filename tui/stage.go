package tui

import (
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
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
	screen := r.screenOf(s)
	r.stage, r.display = s, display{screen: screen, notice: r.notice}
	r.pace.asked()
}

func (r *root) screenOf(s stage) screen {
	words, keys := r.o.Words, r.o.Words.Keys
	switch s {
	case atWelcome:
		return r.welcome()
	case atWalk:
		return r.asking()
	case atReview:
		return newReview(r.session, words, r.changed)
	case atSummary:
		return summary{r.document(), keys}
	case atNext:
		return r.offering()
	case atFits:
		return r.writing(writing{question: words.Summary.Fits, help: words.Summary.FitsHelp}, r.session.Record().Fits)
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
func (r *root) asking() screen {
	item, _ := r.session.Current()
	given, words, keys := r.session.Given(item.ID), r.o.Words, r.o.Words.Keys
	switch {
	case item.Theme == nil:
		return r.writing(writing{label: words.Walk.Mission, question: r.o.Pack.Mission.Text, help: r.missionHelp()}, given.Text)
	case item.Check != nil:
		c := check{item: item, frame: r.o.Pack.Scales.Evidence.Frame, scale: draw.Scale{Labels: r.o.Pack.Scales.Evidence.Labels, At: given.Step},
			given: given, field: draw.NewField(given.Text, r.body(), r.look), words: words}
		if r.reviewed || r.firstCheck(item) {
			c.opening = words.Walk.Checks
		}
		return c
	case item.Opens():
		progress := r.session.Progress()
		part := content.Fill(words.Walk.Part, "{n}", strconv.Itoa(progress.Theme), "{of}", strconv.Itoa(progress.Themes))
		return opening{item.Theme, part, keys}
	}
	switch item.Prompt.Kind {
	case content.Between:
		return newBetween(r.o.Pack, item.Prompt, given, words)
	case content.Scenario:
		return newScenario(item.Prompt, given, words)
	case content.Open:
		return r.writing(writing{question: item.Prompt.Text, help: words.Walk.Open}, given.Text)
	}
	return newRating(r.o.Pack, item.Prompt, given, keys)
}

// missionHelp says that the mission may be left open, and to who did not see Welcome what is
// kept.
func (r *root) missionHelp() string {
	if r.o.Depth != "" {
		return strings.Join(there(r.o.Words.Walk.Own, r.privacy(), r.addedLater()), " ")
	}
	return r.o.Words.Walk.Own
}

// writing gives a writing its text and its words.
func (r *root) writing(w writing, text string) writing {
	w.field, w.words = draw.NewField(text, r.body(), r.look), r.o.Words.Keys
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
func (r *root) offering() screen {
	return choosing{text: []draw.Para{{Tone: draw.Strong, Text: r.o.Words.Plan.After}}, menu: menu{at: 1, options: r.ways()}, words: r.o.Words.Keys}
}

// ways are where to go from the summary.
func (r *root) ways() []option {
	words := r.o.Words.Plan
	next := option{text: words.Next, does: goes{atFits}}
	if plan := r.plan(); plan.Planned() {
		next = option{text: words.Mine, does: goes{atLast}}
	}
	return slices.Concat([]option{next}, r.restWay(words.RestWhy), r.saveWay(), r.sharedWays())
}

// restWay is the way to the questions that were not asked yet, where there are some, and why one
// would take it.
func (r *root) restWay(why string) []option {
	record := r.session.Record()
	if !r.stay.ended && coach.Unasked(r.o.Pack, record, record.Depth) > 0 {
		return []option{{text: r.o.Words.Pause.Questions, does: askedOn{}}} // those that the walk has still to ask
	}
	rest := r.rest()
	if rest == 0 {
		return nil
	}
	c := option{text: content.Fill(r.o.Words.Plan.Rest, "{n}", strconv.Itoa(rest)), does: extends{}}
	if why != "" {
		c.notes = []draw.Note{{Text: why}}
	}
	return []option{c}
}

// saveWay is the way to save the walk, where files can be made.
func (r *root) saveWay() []option {
	if r.o.Save == nil {
		return nil
	}
	return []option{{text: r.o.Words.Plan.Save, does: saves{}}}
}
