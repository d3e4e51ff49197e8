package tui

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// A pausing lies over the page where a person stopped: go on, see what there is so far, or
// leave and erase. Erasing is
// asked once more, with "no" under the cursor.
type pausing struct {
	title string
	menu  menu
	sees  bool // the summary so far can be seen
	sure  bool // the question that is asked once more
	words *content.Words
}

func newPausing(progress coach.Progress, words *content.Words) pausing {
	title := words.Pause.TitleEnd
	if progress.Asked > 0 {
		title = content.Fill(words.Pause.Title, "{n}", strconv.Itoa(progress.Given), "{of}", strconv.Itoa(progress.Asked))
	}
	return pausing{title: title, menu: menu{at: 1, choices: []choice{{text: words.Pause.On}, {text: words.Pause.Erase}}}, words: words}
}

// newLeaving gives the page for who has nothing to lose by leaving.
func newLeaving(words *content.Words) pausing {
	choices := []choice{{text: words.Pause.On}, {text: words.Pause.Leave}}
	return pausing{title: words.Pause.TitleEnd, menu: menu{at: 1, choices: choices}, sure: true, words: words}
}

// withSummary adds the choice to see what the answers so far say.
func (p pausing) withSummary() pausing {
	p.sees = true
	p.menu.choices = slices.Insert(p.menu.choices, 1, choice{text: p.words.Pause.See})
	return p
}

// asksAgain is the question whether to erase.
func (p pausing) asksAgain() pausing {
	choices := []choice{{text: p.words.Pause.No}, {text: p.words.Pause.Yes}}
	return pausing{title: p.words.Pause.Sure, menu: menu{at: 1, choices: choices}, sure: true, words: p.words}
}

func (p pausing) Update(in intent) (screen, event) {
	switch in.(type) {
	case pause, goBack:
		return p, closed{}
	case quit:
		return p.leave()
	case skip, why, clear:
		return p, nil
	}
	var e event
	p.menu.at, e = p.menu.pick(in, p.words.Keys)
	if c, ok := e.(chosen); ok {
		switch {
		case c.n == 0:
			return p, closed{}
		case c.n == 1 && p.sees:
			return p, cutShort{}
		}
		return p.leave()
	}
	return p, e
}

// leave asks once more, and leaves when that was asked.
func (p pausing) leave() (screen, event) {
	if p.sure {
		return p, left{}
	}
	return p.asksAgain(), nil
}

func (p pausing) View(b box, l look) page {
	list, from, to := p.menu.View(b.w, l)
	return page{
		text: styled(l.wrap(p.title, b.w), l.strong.Render),
		list: append([]string{""}, list...), from: from + 1, to: to + 1,
	}
}

func (p pausing) Hints(l look) []hint {
	return []hint{{digits(len(p.menu.choices)), p.words.Keys.Choose}, {l.signs.updown, p.words.Keys.Move}, {"enter", p.words.Keys.Go}, {"esc", p.words.Keys.Back}}
}
func (p pausing) Writes() bool { return false }
