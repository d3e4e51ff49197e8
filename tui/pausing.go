package tui

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A pausing lies over the page where a person stopped: go on, see what there is so far, save
// and leave, or leave and erase. Erasing is asked once more, with "no" under the cursor.
type pausing struct {
	title string
	menu  menu
	again event    // what ctrl+c does here; nil is nothing
	from  *pausing // where it was asked from; nil on the first page
	words *content.Words
}

// keeps is what becomes of the answers of who leaves.
type keeps int

const (
	nothing keeps = iota // they are gone
	notLast              // the last ones could not be kept
	asDraft              // they can be resumed
	asEntry              // they stand among the earlier walks
)

// Who is asked once more: who wants to erase, and who would leave what could not be saved.
type (
	asksAgain struct{}
	givesUp   struct{}
)

// surely says that something is asked once more, on a page of its own, or no more.
type surely struct{ page pausing }

// A detour is where who stopped may want to go instead; its zero value is none.
type detour int

const (
	toSummary   detour = iota + 1 // to see what the answers say so far
	toQuestions                   // back to those that were not asked yet
)

func newPausing(progress coach.Progress, way detour, keeps keeps, words *content.Words) pausing {
	w := words.Pause
	p := pausing{title: w.TitleEnd, words: words}
	if progress.Asked > 0 {
		title := w.Title
		if keeps >= asDraft {
			title = w.TitleKept
		}
		p.title = content.Fill(title, "{n}", strconv.Itoa(progress.Given), "{of}", strconv.Itoa(progress.Asked))
	}
	switch way {
	case toQuestions: // which go on, too
		p.offer(option{text: w.Stay}, closed{})
		p.offer(option{text: w.Questions}, askedOn{})
	case toSummary:
		p.offer(option{text: w.On}, closed{})
		p.offer(option{text: w.See}, cutShort{})
	default:
		p.offer(option{text: w.On}, closed{})
	}
	p.again = asksAgain{}
	switch keeps {
	case asDraft:
		p.again = left{}
		p.offer(option{text: w.Save, notes: []draw.Note{{Text: w.Resumed}}}, left{})
	case asEntry:
		p.again = left{}
		p.offer(option{text: w.Save, notes: []draw.Note{{Text: w.Found}}}, left{})
	case notLast:
		p.again = givesUp{}
		p.offer(option{text: w.Leave, notes: []draw.Note{{Text: w.Last}}}, givesUp{})
	}
	p.offer(option{text: w.Erase}, asksAgain{})
	return p
}

func (p *pausing) offer(c option, does event) {
	p.menu.at = 1
	c.does = does
	p.menu.options = append(p.menu.options, c)
}

// newLeaving gives the page for who has nothing to lose by leaving.
func newLeaving(words *content.Words) pausing {
	p := pausing{title: words.Pause.LeaveTitle, again: left{}, words: words}
	p.offer(option{text: words.Pause.On}, closed{})
	p.offer(option{text: words.Pause.Leave}, left{})
	return p
}

// sure is the question whether to erase, or to leave what could not be saved.
func (p pausing) sure(e event) pausing {
	title, yes, does := p.words.Pause.Sure, p.words.Pause.Yes, event(erased{})
	if e == (givesUp{}) {
		title, yes, does = p.words.Pause.Last, p.words.Pause.Leave, left{}
	}
	s := pausing{title: title, again: does, from: &p, words: p.words}
	if p.again == nil {
		s.again = nil
	}
	s.offer(option{text: p.words.Pause.No}, closed{})
	s.offer(option{text: yes, final: true}, does)
	return s
}

// hurried is the page for who wants to leave where there is no room to ask: what ctrl+c does
// next is the last thing.
func (p pausing) hurried() pausing {
	if asks(p.again) {
		return p.sure(p.again)
	}
	return p
}

func asks(e event) bool { return e == (asksAgain{}) || e == (givesUp{}) }

func (p pausing) Update(in intent) (screen, event) {
	var e event
	switch in.(type) {
	case pause, goBack:
		if p.from != nil {
			return p, surely{*p.from}
		}
		return p, closed{}
	case quit:
		e = p.again
	case skip, why, clear:
		return p, nil
	default:
		p.menu.at, e = p.menu.pick(in, p.words.Keys)
	}
	if asks(e) {
		return p, surely{p.sure(e)}
	}
	return p, e
}

func (p pausing) final() bool { return p.menu.final() }

func (p pausing) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Styled(l.Wrap(p.title, b.W), l.Strong.Render)}.WithMenu(p.menu.drawn(), 1, b.W, l)
}

func (p pausing) Hints(l draw.Look) []draw.Hint {
	return append(p.menu.hints(l, p.words.Keys), draw.Hint{Key: "esc", Does: p.words.Keys.Back})
}
func (p pausing) Writes() bool { return false }

func (p pausing) speak() Said {
	return Said{Text: []string{p.title}, Choices: p.menu.speak()}
}
