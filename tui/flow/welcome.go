package flow

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// AtWelcome is the stop of the first page.
const AtWelcome Stop = "welcome"

// A Welcome is the first page.
type Welcome struct{ *Env }

// Home goes to the first page, by way of a plan whose day has come.
func (e *Env) Home() Next {
	return e.list(func() Next {
		for _, kept := range e.kept {
			if e.asksAbout(kept) {
				e.asked = append(e.asked, kept.ID)
				e.due.entry = coach.Entry{Kept: kept}
				return e.visit(Happened)
			}
		}
		return to(Welcome{e})
	})
}

// Screen returns the first page. Whoever left a walk most likely came for it: what leads there
// comes first.
func (w Welcome) Screen() screen.Screen {
	return screen.NewWelcome(w.Pack, w.Words, w.privacy(), slices.Concat(w.resumeWay(), w.beginWays(), w.pastWay()))
}

// About returns the facts of the first page.
func (w Welcome) About() About {
	about := About{Stop: AtWelcome, Title: w.Pack.Title, Why: screen.NonEmpty(w.Pack.Terms, w.Words.Summary.Aid), Progress: w.Walk.Session.Progress()}
	if drafts := w.drafts(); len(drafts) == 1 && !w.locked {
		about.Shows = []string{drafts[0].ID}
	}
	return about
}

// Update acts on an event.
func (w Welcome) Update(ev screen.Event) Next {
	if _, leaves := ev.(screen.Left); leaves && w.WouldLose() {
		return Next{Pause: true}
	}
	return w.act(w, ev)
}

// beginWays begin a walk.
func (w Welcome) beginWays() []screen.Option {
	words := w.Words.Welcome
	names := map[coach.Depth]string{coach.Quick: words.Quick, coach.Full: words.Full}
	var options []screen.Option
	for _, depth := range depths(w.Pack) {
		options = append(options, screen.Option{Text: names[depth], Detail: size(w.Pack, depth, words), Does: begins{depth}})
	}
	return options
}

// depths are the depths to choose from, in order: one alone where both ask the same.
func depths(pack *content.Pack) []coach.Depth {
	if coach.Count(pack, coach.Quick) == coach.Count(pack, coach.Full) {
		return []coach.Depth{coach.Full}
	}
	return []coach.Depth{coach.Quick, coach.Full}
}

// size returns how long a walk is, in words.
func size(pack *content.Pack, depth coach.Depth, words content.WelcomeWords) string {
	text, minutes := words.Size, coach.Minutes(pack, depth)
	if minutes == 1 {
		text = words.Short
	}
	return content.Fill(text, "{n}", strconv.Itoa(coach.Count(pack, depth)), "{minutes}", strconv.Itoa(minutes))
}

// resumeWay leads to the walks that were broken off, where there are some.
func (w Welcome) resumeWay() []screen.Option {
	words, drafts := w.Words.Welcome, w.drafts()
	if len(drafts) == 0 {
		return nil
	}
	o := screen.Option{Text: words.Resume, Detail: content.Fill(words.Begun, "{n}", strconv.Itoa(len(drafts))), Does: visits{Drafts}}
	switch {
	case w.locked:
		o.Detail += " · " + words.Locked
	case len(drafts) == 1:
		o.Detail, o.Does = w.soFar(w.openDraft(drafts[0])), resumes{drafts[0]}
	}
	return []screen.Option{o}
}

// pastWay leads to the walks that were seen through, where there are some.
func (w Welcome) pastWay() []screen.Option {
	words, entries := w.Words.Welcome, w.entries()
	if len(entries) == 0 {
		return nil
	}
	o := screen.Option{Text: words.LookBack, Does: visits{Walks}}
	o.Detail = content.Fill(words.Walks, "{n}", strconv.Itoa(len(entries)), "{date}", w.day(entries[0].Begun))
	if w.locked {
		o.Detail += " · " + words.Locked
	}
	return []screen.Option{o}
}
