package draw

// A Para is a paragraph in one tone.
type Para struct {
	Tone Tone
	Text string
}

// Paragraphs sets paragraphs with a blank line between them.
func Paragraphs(text []Para, cells int, l Look) []string {
	var blocks [][]string
	for _, p := range text {
		blocks = append(blocks, l.wrapped(p.Tone, p.Text, cells))
	}
	return Spaced(blocks, 1)
}

// Normals returns texts as paragraphs in the normal tone.
func Normals(texts []string) (all []Para) {
	for _, text := range texts {
		all = append(all, Para{Normal, text})
	}
	return all
}

// Title draws a pack's title with the signs of its poles.
func Title(title string, cells int, l Look) []string {
	lines := l.wrapped(Strong, title, cells-2*SignCells)
	lines[0] += " " + l.Sign(0) + " " + l.Sign(1)
	return lines
}
