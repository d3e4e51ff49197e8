package draw

import (
	"twohats/content"
	"twohats/content/report"
)

// Document draws a document as a reading page: it scrolls as a whole, and its parts can be jumped to.
func Document(document report.Document, b Box, l Look) Page {
	l = l.Of(document.Poles)
	p := Page{Reads: true}
	for i, section := range document.Sections {
		if i > 0 {
			p.Text = append(p.Text, "", "")
		}
		p.Starts = append(p.Starts, len(p.Text))
		if i > 0 { // the first opens with what matters most
			p.Text = append(append(p.Text, Styled(l.Wrap(section.Title, b.W), l.Strong.Render)...), "")
		}
		p.Text = append(p.Text, sectionLines(section, document.Poles, b, l)...)
	}
	return p
}

// sectionLines draws a section, with blank lines between blocks but not between sentences.
func sectionLines(section report.Section, poles []content.Pole, b Box, l Look) []string {
	var lines []string
	for i, block := range section.Blocks {
		if i > 0 && apart(section.Blocks[i-1], block) {
			lines = append(lines, "")
		}
		p := painter{poles: poles, box: b, look: l}
		block.Visit(&p)
		lines = append(lines, p.lines...)
	}
	return lines
}

// apart reports whether a blank line stands between two blocks.
func apart(above, below report.Block) bool {
	if _, heading := above.(report.Heading); heading {
		return false
	}
	one, say := above.(report.Say)
	other, too := below.(report.Say)
	return !say || !too || one.Tone != other.Tone && other.Tone != report.Plain || one.Tone == report.Aside || other.Tone == report.Aside
}

// A painter is the visitor that draws a block on the screen.
type painter struct {
	poles []content.Pole
	box   Box
	look  Look
	lines []string
}

func (p *painter) Say(b report.Say) {
	tone := map[report.Tone]Tone{report.Plain: Normal, report.Strong: Strong, report.Aside: Quiet}[b.Tone]
	p.lines = Styled(p.look.Wrap(b.Text, p.box.W), tone.style(p.look).Render)
}

func (p *painter) Heading(b report.Heading) {
	p.lines = Styled(p.look.Wrap(b.Text, p.box.W), p.look.Quiet.Render)
}

// Quote draws a question and what the person wrote.
func (p *painter) Quote(b report.Quote) {
	p.Heading(report.Heading{Text: b.Question})
	p.lines = append(p.lines, quoted(b.Text, p.box.W, p.look)...)
}

func (p *painter) Backing(b report.Backing) { p.lines = backing{b}.View(p.box, p.look) }
func (p *painter) Cards(b report.Cards)     { p.lines = cards{b}.View(p.box, p.look) }
func (p *painter) Dots(b report.Dots)       { p.lines = dots{b.Lean.Places(), p.poles}.View(p.box, p.look) }
func (p *painter) Map(b report.Map)         { p.lines = plane{b, p.poles}.View(p.box, p.look) }
func (p *painter) Rows(b report.Rows)       { p.lines = rows{b, p.poles}.View(p.box, p.look) }
func (p *painter) Gauges(b report.Gauges)   { p.lines = gauges{b, p.poles}.View(p.box, p.look) }
func (p *painter) Spreads(b report.Spreads) { p.lines = spans{b, p.poles}.View(p.box, p.look) }

// RoomMap draws a room's map with a row for every four cells, which is about twice as wide as high.
func (p *painter) RoomMap(b report.RoomMap) {
	const most, cellsPerRow, around = 66, 4, 5
	cells := min(p.box.W, most)
	p.lines = RoomMap{Room: b, Poles: p.poles}.View(Box{W: cells, H: cells/cellsPerRow + around}, p.look)
}

// Only a sheet has these, and no screen shows one.
func (p *painter) List(report.List)         {}
func (p *painter) Steps(report.Steps)       {}
func (p *painter) Commands(report.Commands) {}

// quoted draws a person's own words behind a bar.
func quoted(text string, cells int, l Look) []string {
	lines := l.Wrap(text, cells-2)
	for i, line := range lines {
		lines[i] = l.Glyphs.Bar + " " + line
	}
	return lines
}
