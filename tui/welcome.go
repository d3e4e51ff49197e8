package tui

import (
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// Welcome says what this is and what is kept, and asks how much time there is.
type welcome struct {
	pack    *content.Pack
	menu    menu
	privacy string
	words   *content.Words
}

// depths are Welcome's choices, in order: one alone where both ask the same.
func depths(pack *content.Pack) []coach.Depth {
	if coach.Count(pack, coach.Quick) == coach.Count(pack, coach.Full) {
		return []coach.Depth{coach.Full}
	}
	return []coach.Depth{coach.Quick, coach.Full}
}

// newWelcome returns the first page.
func newWelcome(pack *content.Pack, words *content.Words, privacy string, options []option) welcome {
	return welcome{pack, menu{at: 1, options: options}, privacy, words}
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
func (r *root) welcome() screen {
	return newWelcome(r.o.Pack, r.o.Words, r.privacy(), slices.Concat(r.resumeChoice(), r.depthChoices(), r.pastChoice()))
}

// depthChoices begin a walk.
func (r *root) depthChoices() []option {
	w := r.o.Words.Welcome
	names := map[coach.Depth]string{coach.Quick: w.Quick, coach.Full: w.Full}
	var options []option
	for _, depth := range depths(r.o.Pack) {
		options = append(options, option{text: names[depth], detail: size(r.o.Pack, depth, w), does: begins{depth}})
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
func (r *root) resumeChoice() []option {
	w, drafts := r.o.Words.Welcome, r.past.drafts()
	if len(drafts) == 0 {
		return nil
	}
	c := option{text: w.Resume, detail: content.Fill(w.Begun, "{n}", strconv.Itoa(len(drafts))), does: visits{atResume}}
	switch {
	case r.o.Journal.Locked():
		c.detail += " · " + w.Locked
	case len(drafts) == 1:
		c.detail, c.does = r.soFar(r.openDraft(drafts[0])), resumes{drafts[0]}
	}
	return []option{c}
}

// pastChoice leads to the walks that were seen through, where there are some.
func (r *root) pastChoice() []option {
	w, entries := r.o.Words.Welcome, r.past.entries()
	if len(entries) == 0 {
		return nil
	}
	c := option{text: w.LookBack, does: visits{atPast}}
	c.detail = content.Fill(w.Walks, "{n}", strconv.Itoa(len(entries)), "{date}", r.day(entries[0].Begun))
	if r.o.Journal.Locked() {
		c.detail += " · " + w.Locked
	}
	return []option{c}
}

func (w welcome) Update(in intent) (screen, event) {
	switch in.(type) {
	case pause, quit:
		return w, left{}
	case skip, goBack:
		return w, nil
	}
	var e event
	w.menu.at, e = w.menu.pick(in, w.words.Keys)
	return w, e
}

func (w welcome) View(b draw.Box, l draw.Look) draw.Page {
	title := draw.Title(w.pack.Title, b.W, l)
	privacy := l.Wrap(w.privacy, b.W)
	brief := append(slices.Clone(title), privacy...)
	text := append(title, l.Wrap(w.pack.Purpose, b.W)...)
	text = append(text, "")
	text = append(text, l.Wrap(ahead(w.pack, w.words), b.W)...)
	text = append(append(text, ""), privacy...)
	return draw.Page{Text: text, Brief: brief}.WithMenu(w.menu.drawn(), 2, b.W, l)
}

// ahead names the themes of a walk.
func ahead(pack *content.Pack, words *content.Words) string {
	var titles []string
	for _, theme := range pack.Themes {
		titles = append(titles, theme.Title)
	}
	return content.Fill(words.Welcome.Intro, "{themes}", strings.Join(titles, " · "))
}

func (w welcome) Hints(l draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: draw.Digits(len(w.menu.options)), Does: w.words.Keys.Choose}, {Key: l.Glyphs.Updown, Does: w.words.Keys.Move},
		{Key: "enter", Does: w.words.Keys.Go}, {Key: "?", Does: w.words.Keys.Keys}, {Key: "esc", Does: w.words.Keys.Leave},
	}
}
func (w welcome) Writes() bool { return false }
