package screen

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Pausing page lies over the one where a person stopped: go on, see what there is so far, save
// and leave, or leave and erase. Erasing is asked once more, with "no" under the cursor.
type Pausing struct {
	Title string
	Menu  Menu
	Again Event    // what ctrl+c does here; nil is nothing
	from  *Pausing // where it was asked from; nil on the first page
	words *content.Words
}

// Keeps is what becomes of the answers of anyone who leaves.
type Keeps int

const (
	Nothing Keeps = iota // they are gone
	NotLast              // the last ones could not be kept
	AsDraft              // they can be resumed
	AsEntry              // they stand among the earlier walks
)

// What is asked once more: to erase, and to leave what could not be saved.
type (
	asksAgain struct{}
	givesUp   struct{}
)

// Surely is the event that something is asked once more, on a page of its own, or no more.
type Surely struct{ Page Pausing }

// A Detour is where anyone who stopped may want to go instead; its zero value is none.
type Detour int

const (
	ToSummary   Detour = iota + 1 // to see what the answers say so far
	ToQuestions                   // back to those that were not asked yet
)

// NewPausing returns the page for anyone who stops with something answered.
func NewPausing(progress coach.Progress, way Detour, keeps Keeps, words *content.Words) Pausing {
	w := words.Pause
	p := Pausing{Title: w.TitleEnd, words: words}
	if progress.Asked > 0 {
		title := w.Title
		if keeps >= AsDraft {
			title = w.TitleKept
		}
		p.Title = content.Fill(title, "{n}", strconv.Itoa(progress.Given), "{of}", strconv.Itoa(progress.Asked))
	}
	switch way {
	case ToQuestions: // which go on, too
		p.offer(Option{Text: w.Stay}, Closed{})
		p.offer(Option{Text: w.Questions}, AskedOn{})
	case ToSummary:
		p.offer(Option{Text: w.On}, Closed{})
		p.offer(Option{Text: w.See}, CutShort{})
	default:
		p.offer(Option{Text: w.On}, Closed{})
	}
	p.Again = asksAgain{}
	switch keeps {
	case AsDraft:
		p.Again = Left{}
		p.offer(Option{Text: w.Save, Notes: []draw.Note{{Text: w.Resumed}}}, Left{})
	case AsEntry:
		p.Again = Left{}
		p.offer(Option{Text: w.Save, Notes: []draw.Note{{Text: w.Found}}}, Left{})
	case NotLast:
		p.Again = givesUp{}
		p.offer(Option{Text: w.Leave, Notes: []draw.Note{{Text: w.Last}}}, givesUp{})
	}
	p.offer(Option{Text: w.Erase}, asksAgain{})
	return p
}

func (p *Pausing) offer(c Option, does Event) {
	p.Menu.At = 1
	c.Does = does
	p.Menu.Options = append(p.Menu.Options, c)
}

// NewLeaving returns the page for anyone who has nothing to lose by leaving.
func NewLeaving(words *content.Words) Pausing {
	p := Pausing{Title: words.Pause.LeaveTitle, Again: Left{}, words: words}
	p.offer(Option{Text: words.Pause.On}, Closed{})
	p.offer(Option{Text: words.Pause.Leave}, Left{})
	return p
}

// sure is the question whether to erase, or to leave what could not be saved.
func (p Pausing) sure(e Event) Pausing {
	title, yes, does := p.words.Pause.Sure, p.words.Pause.Yes, Event(Erased{})
	if e == (givesUp{}) {
		title, yes, does = p.words.Pause.Last, p.words.Pause.Leave, Left{}
	}
	s := Pausing{Title: title, Again: does, from: &p, words: p.words}
	if p.Again == nil {
		s.Again = nil
	}
	s.offer(Option{Text: p.words.Pause.No}, Closed{})
	s.offer(Option{Text: yes, Final: true}, does)
	return s
}

// Hurried returns the page for anyone who wants to leave where there is no room to ask: what ctrl+c does
// next is the last thing.
func (p Pausing) Hurried() Pausing {
	if asks(p.Again) {
		return p.sure(p.Again)
	}
	return p
}

func asks(e Event) bool { return e == (asksAgain{}) || e == (givesUp{}) }

func (p Pausing) Update(in Intent) (Screen, Event) {
	var e Event
	switch in.(type) {
	case Pause, GoBack:
		if p.from != nil {
			return p, Surely{*p.from}
		}
		return p, Closed{}
	case Quit:
		e = p.Again
	default:
		p.Menu.At, e = p.Menu.pick(in, p.words.Keys)
	}
	if asks(e) {
		return p, Surely{p.sure(e)}
	}
	return p, e
}

func (p Pausing) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Styled(l.Wrap(p.Title, b.W), l.Strong.Render)}.WithMenu(p.Menu.drawn(), 1, b.W, l)
}

func (p Pausing) Keys() Keymap {
	m := p.Menu.keys(p.words.Keys)
	m.Keys = append(m.Keys, Key{In: GoBack{}}, Key{In: Pause{}, Does: p.words.Keys.Back})
	return m
}

func (p Pausing) Speak() Said {
	return Said{Text: []string{p.Title}, Choices: p.Menu.Speak()}
}
