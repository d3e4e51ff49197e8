package report

import (
	"embed"
	"html/template"
	"io"
	"strings"

	"twohats/content"
)

// pages holds the page and the template of each block. What they put out is XML too, so that
// anything can read it.
//
//go:embed page.html blocks.html group.html steps.html
var pages embed.FS

// writeHTML writes a document as one page that needs nothing else: no script, no font, no
// picture from elsewhere.
func writeHTML(w io.Writer, d Document) error {
	templates, err := template.New("").Funcs(template.FuncMap{
		"sign": sign, "signed": Signed, "upper": upperFirst, "one": content.OneLine, "paragraphs": paragraphs,
	}).ParseFS(pages, "*.html")
	if err != nil {
		return err
	}
	page := page{Document: d, Explains: explains(d)}
	for _, section := range d.Sections {
		drawn := drawnSection{Title: section.Title, Figures: section.Figures}
		for _, block := range section.Blocks {
			name, view := viewOf(block, d.Poles)
			var b strings.Builder
			if err := templates.ExecuteTemplate(&b, name, view); err != nil {
				return err
			}
			drawn.Blocks = append(drawn.Blocks, template.HTML(b.String()))
		}
		page.Sections = append(page.Sections, drawn)
	}
	return templates.ExecuteTemplate(w, "page.html", page)
}

// A page is what the page's template draws.
type page struct {
	Document
	Sections []drawnSection // in place of the document's
	Explains bool
}

type drawnSection struct {
	Title   string
	Blocks  []template.HTML
	Figures []string
}

// viewOf gives a block's template, and what that draws. No picture has a text of its own: a
// sentence beside it says the same, and would be heard twice.
func viewOf(block Block, poles []content.Pole) (name string, view any) {
	switch b := block.(type) {
	case Say:
		return map[Tone]string{Plain: "plain", Strong: "strong", Aside: "aside"}[b.Tone], b.Text
	case Heading:
		return "heading", b.Text
	case Dots:
		return "dots", drawDots(b, poles)
	case Map:
		return "map", drawMap(b, poles)
	case Rows:
		return "rows", drawRows(b, poles)
	case Backing:
		return "backing", b
	case Cards:
		return "cards", b
	case Gauges:
		return "gauges", drawGauges(b, poles)
	case Spreads:
		return "spreads", drawSpreads(b, poles)
	case RoomMap:
		return "room", drawRoom(b, poles)
	case List:
		return "list", b
	case Steps:
		return "steps", b
	case Commands:
		return "commands", b.text()
	case Quote:
		return "quote", b
	}
	return "none", nil
}

// paragraphs parts a text where it has blank lines; the lines within stay.
func paragraphs(text string) (parts []string) {
	for part := range strings.SplitSeq(text, "\n\n") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}
