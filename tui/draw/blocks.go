package draw

import (
	"twohats/content"
	"twohats/content/report"
)

// Document draws a document as a reading page: it scrolls as a whole, and its parts can be jumped to.
func Document(document report.Document, b Box, l Look) Page {
	p := painter{document.Poles, b, l.WithPoles(document.Poles), nil}
	page := Page{Reads: true}
	for i, section := range document.Sections {
		if i > 0 {
			page.Text = append(page.Text, "", "")
		}
		page.Starts = append(page.Starts, len(page.Text))
		if i > 0 { // the first opens with what matters most
			page.Text = append(append(page.Text, p.wrapped(Strong, section.Title, p.W)...), "")
		}
		for i, block := range section.Blocks {
			if i > 0 && apart(section.Blocks[i-1], block) {
				page.Text = append(page.Text, "")
			}
			block.Visit(&p)
			page.Text = append(page.Text, p.lines...)
		}
	}
	return page
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

// A painter is the visitor that draws a block on the screen. The methods of the larger blocks have
// files of their own.
type painter struct {
	poles []content.Pole
	Box
	Look
	lines []string // of the last block
}

func (p *painter) Say(b report.Say) {
	tone := map[report.Tone]Tone{report.Plain: Normal, report.Strong: Strong, report.Aside: Quiet}[b.Tone]
	p.lines = p.wrapped(tone, b.Text, p.W)
}

func (p *painter) Heading(b report.Heading) { p.lines = p.wrapped(Quiet, b.Text, p.W) }

func (p *painter) Quote(b report.Quote) {
	p.lines = append(p.wrapped(Quiet, b.Question, p.W), p.quoted(b.Text, p.W)...)
}

// RoomMap draws a room's map with a row for every four cells, which is about twice as wide as high.
func (p *painter) RoomMap(b report.RoomMap) {
	const most, cellsPerRow, around = 66, 4, 5
	cells := min(p.W, most)
	p.lines = RoomMap{Room: b, Poles: p.poles}.View(Box{W: cells, H: cells/cellsPerRow + around}, p.Look)
}

// Only a sheet has these, and no screen shows one.
func (p *painter) List(report.List)         {}
func (p *painter) Steps(report.Steps)       {}
func (p *painter) Commands(report.Commands) {}

// quoted draws a person's own words behind a bar.
func (p *painter) quoted(text string, cells int) []string {
	lines := p.Wrap(text, cells-2)
	for i, line := range lines {
		lines[i] = p.Glyphs.Bar + " " + line
	}
	return lines
}
