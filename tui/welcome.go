package tui

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// depths are Welcome's choices, in order: one alone where both ask the same.
func depths(pack *content.Pack) []coach.Depth {
	if coach.Count(pack, coach.Quick) == coach.Count(pack, coach.Full) {
		return []coach.Depth{coach.Full}
	}
	return []coach.Depth{coach.Quick, coach.Full}
}

// size tells how long a walk is.
func size(pack *content.Pack, depth coach.Depth, words content.WelcomeWords) string {
	text, minutes := words.Size, coach.Minutes(pack, depth)
	if minutes == 1 {
		text = words.Short
	}
	return content.Fill(text, "{n}", strconv.Itoa(coach.Count(pack, depth)), "{minutes}", strconv.Itoa(minutes))
}

// welcome returns the first page. Whoever left a walk most likely came for it: what leads there
// comes first.
func (r *root) welcome() screen.Screen {
	return screen.NewWelcome(r.o.Pack, r.o.Words, r.privacy(), slices.Concat(r.resumeChoice(), r.depthChoices(), r.pastChoice()))
}

// depthChoices begin a walk.
func (r *root) depthChoices() []screen.Option {
	w := r.o.Words.Welcome
	names := map[coach.Depth]string{coach.Quick: w.Quick, coach.Full: w.Full}
	var options []screen.Option
	for _, depth := range depths(r.o.Pack) {
		options = append(options, screen.Option{Text: names[depth], Detail: size(r.o.Pack, depth, w), Does: begins{depth}})
	}
	return options
}

// privacy says where what is answered goes, and what is kept.
func (r *root) privacy() string {
	w := r.o.Words.Welcome
	switch kept := r.draft.keeper != nil; {
	case kept && r.o.Remote:
		return w.PrivacyRemote
	case kept:
		return w.Privacy
	case r.o.Remote:
		return w.UnkeptRemote
	}
	return w.Unkept
}

// resumeChoice leads to the walks that were broken off, where there are some.
func (r *root) resumeChoice() []screen.Option {
	w, drafts := r.o.Words.Welcome, r.past.drafts()
	if len(drafts) == 0 {
		return nil
	}
	c := screen.Option{Text: w.Resume, Detail: content.Fill(w.Begun, "{n}", strconv.Itoa(len(drafts))), Does: visits{atResume}}
	switch {
	case r.o.Journal.Locked():
		c.Detail += " · " + w.Locked
	case len(drafts) == 1:
		c.Detail, c.Does = r.soFar(r.openDraft(drafts[0])), resumes{drafts[0]}
	}
	return []screen.Option{c}
}

// pastChoice leads to the walks that were seen through, where there are some.
func (r *root) pastChoice() []screen.Option {
	w, entries := r.o.Words.Welcome, r.past.entries()
	if len(entries) == 0 {
		return nil
	}
	c := screen.Option{Text: w.LookBack, Does: visits{atPast}}
	c.Detail = content.Fill(w.Walks, "{n}", strconv.Itoa(len(entries)), "{date}", r.day(entries[0].Begun))
	if r.o.Journal.Locked() {
		c.Detail += " · " + w.Locked
	}
	return []screen.Option{c}
}
