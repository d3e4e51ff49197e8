package draw

import (
	"twohats/content"
	"twohats/content/report"
)

// Document draws a document as a reading page: one scroll, in parts that can be gone to.
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

// sectionLines draws a part: blocks apart from each other, sentences that follow each other not.
func sectionLines(section report.Section, poles []content.Pole, b Box, l Look) []string {
	var lines []string
	for i, block := range section.Blocks {
		if i > 0 && apart(section.Blocks[i-1], block) {
			lines = append(lines, "")
		}
		lines = append(lines, blockLines(block, poles, b, l)...)
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

func blockLines(block report.Block, poles []content.Pole, b Box, l Look) []string {
	switch block := block.(type) {
	case report.Say:
		return Styled(l.Wrap(block.Text, b.W), toneOf(block.Tone).of(l))
	case report.Heading:
		return Styled(l.Wrap(block.Text, b.W), l.Quiet.Render)
	case report.Dots:
		return dots{block.Lean.Places(), poles}.View(b, l)
	case report.Map:
		return plane{block, poles}.View(b, l)
	case report.Rows:
		return rows{block, poles}.View(b, l)
	case report.Backing:
		return backing{block}.View(b, l)
	case report.Cards:
		return cards{block}.View(b, l)
	case report.Gauges:
		return gauges{block, poles}.View(b, l)
	case report.Spreads:
		return Spans{block, poles}.View(b, l)
	case report.RoomMap:
		return readMap(block, poles, b, l)
	case report.Quote:
		return quote{block}.View(b, l)
	}
	return nil
}

func toneOf(t report.Tone) tone {
	return map[report.Tone]tone{report.Plain: Normal, report.Strong: Strong, report.Aside: Quiet}[t]
}
