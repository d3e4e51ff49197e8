package tui

// A para is a paragraph in one tone.
type para struct {
	tone tone
	text string
}

// A tone is how much a text stands out.
type tone int

const (
	normal tone = iota
	strong
	quiet
)

func (t tone) of(l look) func(...string) string {
	switch t {
	case strong:
		return l.strong.Render
	case quiet:
		return l.quiet.Render
	}
	return l.normal.Render
}

// paras sets paragraphs with a blank line between them.
func paras(text []para, cells int, l look) []string {
	var lines []string
	for i, p := range text {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, styled(l.wrap(p.text, cells), p.tone.of(l))...)
	}
	return lines
}

// normals gives texts as paragraphs.
func normals(texts []string) (all []para) {
	for _, text := range texts {
		all = append(all, para{normal, text})
	}
	return all
}

// titled draws a pack's title with the signs of its poles.
func titled(title string, cells int, l look) []string {
	lines := styled(l.wrap(title, cells-2*signCells), l.strong.Render)
	lines[0] += " " + l.sign(0) + " " + l.sign(1)
	return lines
}
