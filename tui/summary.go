package tui

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Summary is the reading page: one scroll, in parts that a digit goes to.
type summary struct {
	document report.Document
	words    content.KeyWords
}

func (s summary) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case move:
		return s, scrolled(in)
	case choose:
		if in.n <= len(s.document.Sections) {
			return s, jumped{in.n - 1}
		}
		return s, nil
	case goOn:
		return s, readOn{}
	case skip:
		return s, read{}
	}
	return s, general(in, coach.Answer{})
}

func (s summary) View(b box, l look) page {
	l = l.of(s.document.Poles)
	p := page{reads: true}
	for i, section := range s.document.Sections {
		if i > 0 {
			p.text = append(p.text, "", "")
		}
		p.starts = append(p.starts, len(p.text))
		if i > 0 { // the first opens with what matters most
			p.text = append(append(p.text, styled(l.wrap(section.Title, b.w), l.strong.Render)...), "")
		}
		p.text = append(p.text, s.section(section, b, l)...)
	}
	return p
}

// section draws a part: blocks apart from each other, sentences that follow each other not.
func (s summary) section(section report.Section, b box, l look) []string {
	var lines []string
	for i, block := range section.Blocks {
		if i > 0 && apart(section.Blocks[i-1], block) {
			lines = append(lines, "")
		}
		lines = append(lines, s.block(block, b, l)...)
	}
	return lines
}

// apart tells whether a blank line stands between two blocks.
func apart(above, below report.Block) bool {
	if _, heading := above.(report.Heading); heading {
		return false
	}
	one, say := above.(report.Say)
	other, too := below.(report.Say)
	return !say || !too || one.Tone != other.Tone && other.Tone != report.Plain || one.Tone == report.Aside || other.Tone == report.Aside
}

func (s summary) block(block report.Block, b box, l look) []string {
	switch block := block.(type) {
	case report.Say:
		return styled(l.wrap(block.Text, b.w), toneOf(block.Tone).of(l))
	case report.Heading:
		return styled(l.wrap(block.Text, b.w), l.quiet.Render)
	case report.Dots:
		return dots{block.Lean.Places(), s.document.Poles}.View(b, l)
	case report.Map:
		return plane{block, s.document.Poles}.View(b, l)
	case report.Rows:
		return rows{block, s.document.Poles}.View(b, l)
	case report.Backing:
		return backing{block}.View(b, l)
	case report.Cards:
		return cards{block}.View(b, l)
	case report.Gauges:
		return gauges{block, s.document.Poles}.View(b, l)
	case report.Spreads:
		return spans{block, s.document.Poles}.View(b, l)
	case report.RoomMap:
		return readMap(block, s.document.Poles, b, l)
	case report.Quote:
		return quote{block}.View(b, l)
	}
	return nil
}

func toneOf(t report.Tone) tone {
	return map[report.Tone]tone{report.Plain: normal, report.Strong: strong, report.Aside: quiet}[t]
}

// names gives the parts' names with the digits that go to them.
func (s summary) names() []string {
	if len(s.document.Sections) == 1 {
		return []string{s.document.Sections[0].Title}
	}
	var names []string
	for i, section := range s.document.Sections {
		names = append(names, string(rune('1'+i))+" "+section.Title)
	}
	return names
}

func (s summary) Hints(l look) []hint {
	hints := []hint{{"enter", s.words.Go}, {l.signs.updown, s.words.Scroll}}
	if len(s.document.Sections) > 1 {
		hints = append(hints, hint{digits(len(s.document.Sections)), s.words.Parts})
	}
	hints = append(hints, hint{"tab", s.words.Skip})
	if s.words.Pause != s.words.Back { // else esc does the same
		hints = append(hints, hint{"backspace", s.words.Back})
	}
	return append(hints, hint{"?", s.words.Figures}, hint{"esc", s.words.Pause})
}
func (s summary) Writes() bool { return false }

// Quote draws a question and what the person wrote.
type quote struct{ block report.Quote }

func (q quote) View(b box, l look) []string {
	return append(styled(l.wrap(q.block.Question, b.w), l.quiet.Render), quoted(q.block.Text, b.w, 0, l)...)
}

// quoted draws a person's own words behind a bar.
func quoted(text string, cells, left int, l look) []string {
	var lines []string
	for _, line := range l.wrap(text, cells-2) {
		lines = append(lines, strings.Repeat(" ", left)+l.signs.bar+" "+line)
	}
	return lines
}
