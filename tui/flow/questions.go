package flow

import (
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// The stops of the questions.
const (
	Asking  Stop = "asking"
	Review  Stop = "review"
	Summary Stop = "summary"
)

// Questions are the walk through the pack, its review, and the summary of what was answered.
type Questions struct {
	*Env
	place
}

// NewQuestions returns the questions at a stop.
func NewQuestions(e *Env, at Stop) *Questions {
	q := &Questions{Env: e}
	q.place = place{stop: at, route: route{
		{name: Asking, page: q.asking},
		{name: Review, page: func() screen.Screen { return screen.NewReview(e.Walk.Session, e.Words, e.Walk.changed) }},
		{name: Summary, page: func() screen.Screen { return screen.Reading{Document: e.composed(e.entry()), Words: e.Words} }},
	}}
	return q
}

// Begin begins the walk, or goes on with it at another depth.
func (e *Env) Begin(depth coach.Depth) Next {
	record := e.Walk.Session.Record()
	record.Depth = depth
	if session, err := coach.Resume(e.Pack, record); err == nil {
		e.Walk.Session = session
	}
	return to(NewQuestions(e, Asking))
}

// extend goes on from Quick to the other questions.
func (e *Env) extend() Next {
	e.Walk.Session.Extend()
	e.Walk.Finished, e.Walk.reviewed, e.Walk.changed = false, false, ""
	return to(NewQuestions(e, Asking))
}

// cutShort ends the questions with what is answered.
func (e *Env) cutShort() Next {
	e.Walk.Session.End()
	return e.summarise()
}

// summarise shows the summary, beside the walk before it.
func (e *Env) summarise() Next {
	summary := to(NewQuestions(e, Summary))
	if e.Keeps() == screen.Nothing {
		return summary
	}
	return e.list(func() Next { return summary })
}

// toReview shows all answers, with the cursor on the one that was changed just now.
func (e *Env) toReview() Next {
	e.Walk.reviewed = true
	e.Walk.Session.End()
	return to(NewQuestions(e, Review))
}

// Update acts on an event.
func (q *Questions) Update(ev screen.Event) Next {
	switch q.stop {
	case Asking:
		switch ev := ev.(type) {
		case screen.Answered:
			return q.answer(ev.Answer)
		case screen.Passed:
			return q.answer(ev.Answer)
		case screen.Noted:
			return q.note(ev.Answer)
		case screen.Halved:
			return q.note(ev.Answer)
		case screen.WentBack:
			q.note(ev.Answer)
			return q.back()
		case TimeUp:
			return q.cutShort().saying(q.Words.Workshop.Over)
		}
	case Review:
		switch ev := ev.(type) {
		case screen.Read:
			return q.cutShort()
		case screen.WentBack:
			return q.fromReview()
		case screen.Changing:
			q.Walk.changed = ev.ID
			q.Walk.Session.Goto(ev.ID)
			return q.stand(Asking)
		case TimeUp:
			return q.cutShort().saying(q.Words.Workshop.Over)
		}
	case Summary:
		switch ev.(type) {
		case screen.Read:
			return newPlan(q.Env).begin()
		case screen.WentBack:
			if q.TimeUp {
				return Next{Notice: q.Words.Workshop.Over}
			}
			return q.stand(Review)
		}
	}
	return q.act(q, ev)
}

// note notes an answer that is still being given.
func (q *Questions) note(a coach.Answer) Next {
	a.Took = q.Took()
	q.Walk.Session.Note(a)
	return Next{}
}

// answer answers the item that is asked and goes on to the next, past the last to the review. From
// an answer that the review sent to be changed it goes back there, by way of a check that the change
// calls for.
func (q *Questions) answer(a coach.Answer) Next {
	session := q.Walk.Session
	a.Took = q.Took()
	session.Answer(a)
	if q.Walk.reviewed {
		session.End()
		session.ToUnasked()
	}
	if _, on := session.Current(); on {
		return q.stand(Asking)
	}
	return q.toReview()
}

// back goes to the item before, from the first to the first page where there was one.
func (q *Questions) back() Next {
	switch {
	case q.Walk.reviewed:
		return q.toReview()
	case q.Walk.Session.Back():
		return q.stand(Asking)
	case q.Depth == "":
		return q.Home()
	}
	return Next{Notice: q.Words.Keys.NoBack}
}

// fromReview goes back to the questions: to the first that was not asked yet, where there is one.
func (q *Questions) fromReview() Next {
	if q.Walk.reviewed, q.Walk.changed = false, ""; !q.Walk.Session.ToUnasked() {
		q.Walk.Session.Back()
	}
	return q.stand(Asking)
}

// About returns the facts of the stop.
func (q *Questions) About() About {
	about := About{Stop: q.stop, Timed: q.stop != Summary, MayIdle: q.stop == Summary, Progress: q.Walk.Session.Progress()}
	switch q.stop {
	case Asking:
		item, _ := q.Walk.Session.Current()
		about.Header, about.Spoken, about.Why = q.themes(), q.spoken(item), screen.WhyAsked(q.Pack, q.Words, item)
		about.Detour = screen.ToSummary
	case Review:
		about.Header = titled(q.Words.Review.Title)
	case Summary:
		unasked := q.unasked()
		about.Finishes = unasked == 0
		about.Shows = q.earlier(q.entry())
		if !q.TimeUp && unasked > 0 {
			about.Detour = screen.ToQuestions
		}
		if q.Invented {
			about.Spoken = q.Words.Welcome.Invented
		}
	}
	return about
}

// themes names the themes, with the count of the one's prompts that is asked about.
func (q *Questions) themes() draw.Header {
	progress := q.Walk.Session.Progress()
	h := draw.Header{At: progress.Theme - 1, Done: progress.Passed, Of: progress.Stops}
	for _, theme := range q.Walk.Session.Themes() {
		h.Labels = append(h.Labels, theme.Short)
	}
	if progress.In > 0 {
		h.Count = q.count(progress.In, progress.Of)
	}
	return h
}

func (q *Questions) count(n, of int) string {
	return content.Fill(q.Words.Walk.Count, "{n}", strconv.Itoa(n), "{of}", strconv.Itoa(of))
}

// spoken returns where in the walk an item stands.
func (q *Questions) spoken(item coach.Item) string {
	progress := q.Walk.Session.Progress()
	if progress.In == 0 {
		return ""
	}
	if item.Check != nil { // which may be of any theme
		checks := slices.DeleteFunc(slices.Clone(q.Walk.Session.Items()), func(i coach.Item) bool { return i.Check == nil })
		n := slices.IndexFunc(checks, func(i coach.Item) bool { return i.ID == item.ID }) + 1
		return q.Words.Review.Checks + ", " + q.count(n, len(checks))
	}
	return q.Walk.Session.Themes()[progress.Theme-1].Title + ", " + q.count(progress.In, progress.Of)
}

// asking returns the page of the item that the walk stands on.
func (q *Questions) asking() screen.Screen {
	item, _ := q.Walk.Session.Current()
	given, words, keys := q.Walk.Session.Given(item.ID), q.Words, q.Words.Keys
	switch {
	case item.Theme == nil:
		return q.writing(screen.Writing{Label: words.Walk.Mission, Question: q.Pack.Mission.Text, Help: q.missionHelp()}, given.Text)
	case item.Check != nil:
		return q.evidence(item, given)
	case item.Opens():
		progress := q.Walk.Session.Progress()
		part := content.Fill(words.Walk.Part, "{n}", strconv.Itoa(progress.Theme), "{of}", strconv.Itoa(progress.Themes))
		return screen.Opening{Theme: item.Theme, Part: part, Words: keys}
	}
	return content.ByKind(item.Prompt.Kind,
		func() screen.Screen { return screen.NewRating(q.Pack, item.Prompt, given, words) },
		func() screen.Screen { return screen.NewBetween(q.Pack, item.Prompt, given, words) },
		func() screen.Screen { return screen.NewScenario(item.Prompt, given, words) },
		func() screen.Screen {
			return q.writing(screen.Writing{Question: item.Prompt.Text, Help: words.Walk.Open}, given.Text)
		})()
}

// missionHelp returns that the mission may be left open and, for anyone who did not see the first
// page, what is kept.
func (q *Questions) missionHelp() string {
	if q.Depth != "" {
		return strings.Join(screen.NonEmpty(q.Words.Walk.Own, q.privacy(), q.addedLater()), " ")
	}
	return q.Words.Walk.Own
}

// evidence returns the page of a check.
func (q *Questions) evidence(item coach.Item, given coach.Answer) screen.Screen {
	scale := q.Pack.Scales.Evidence
	page := screen.Evidence{Item: item, Frame: scale.Frame, Scale: draw.Scale{Labels: scale.Labels, At: given.Step},
		Given: given, Field: draw.NewField(given.Text), Words: q.Words}
	items := q.Walk.Session.Items()
	first := slices.IndexFunc(items, func(i coach.Item) bool { return i.Check != nil })
	if q.Walk.reviewed || first >= 0 && items[first].ID == item.ID {
		page.Opening = q.Words.Walk.Checks
	}
	return page
}
