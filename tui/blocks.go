package tui

import (
	"twohats/content"
	"twohats/content/report"
)

// documentPage draws a document as a reading page: one scroll, in parts that can be gone to.
func documentPage(document report.Document, b box, l look) page {
	l = l.of(document.Poles)
	p := page{reads: true}
	for i, section := range document.Sections {
		if i > 0 {
			p.text = append(p.text, "", "")
		}
		p.starts = append(p.starts, len(p.text))
		if i > 0 { // the first opens with what matters most
			p.text = append(append(p.text, styled(l.wrap(section.Title, b.w), l.strong.Render)...), "")
		}
		p.text = append(p.text, sectionLines(section, document.Poles, b, l)...)
	}
	return p
}

// sectionLines draws a part: blocks apart from each other, sentences that follow each other not.
func sectionLines(section report.Section, poles []content.Pole, b box, l look) []string {
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

func blockLines(block report.Block, poles []content.Pole, b box, l look) []string {
	switch block := block.(type) {
	case report.Say:
		return styled(l.wrap(block.Text, b.w), toneOf(block.Tone).of(l))
	case report.Heading:
		return styled(l.wrap(block.Text, b.w), l.quiet.Render)
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
		return spans{block, poles}.View(b, l)
	case report.RoomMap:
		return readMap(block, poles, b, l)
	case report.Quote:
		return quote{block}.View(b, l)
	}
	return nil
}

func toneOf(t report.Tone) tone {
	return map[report.Tone]tone{report.Plain: normal, report.Strong: strong, report.Aside: quiet}[t]
}
