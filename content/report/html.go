package report

import (
	"embed"
	"errors"
	"html/template"
	"io"
	"strings"

	"twohats/content"
)

// pages holds the page and the template of each block. What they put out is XML too, so that
// anything can read it.
//
//go:embed page.html blocks.html
var pages embed.FS

// writeHTML writes a document as one page that needs nothing else: no script, no font, no
// picture from elsewhere.
func writeHTML(w io.Writer, d Document) error {
	templates := template.New("")
	_, err := templates.Funcs(template.FuncMap{
		"px": func(points float64) px { return px(points) }, "up": up, "outline": outline, "mark": mark, "marks": marks,
		"explains": d.explains, "sign": sign, "signed": Signed, "upper": upperFirst, "one": content.OneLine, "paragraphs": paragraphs,
		"pole": func(i int) (name string) {
			if i < len(d.Poles) {
				name = d.Poles[i].Name
			}
			return name
		},
		"draw": func(b Block) (template.HTML, error) {
			form := htmlForm{templates: templates}
			b.Visit(&form)
			return template.HTML(form.html.String()), form.err
		},
	}).ParseFS(pages, "*.html")
	if err != nil {
		return err
	}
	return templates.ExecuteTemplate(w, "page.html", d)
}

// An htmlForm is the visitor that draws blocks by their templates. No picture has a text of its
// own: a sentence beside it says the same, and would be heard twice.
type htmlForm struct {
	templates *template.Template
	html      strings.Builder
	err       error
}

func (h *htmlForm) draw(name string, view any) {
	h.err = errors.Join(h.err, h.templates.ExecuteTemplate(&h.html, name, view))
}

func (h *htmlForm) Say(b Say)           { h.draw(b.Tone.String(), b.Text) }
func (h *htmlForm) Heading(b Heading)   { h.draw("heading", b.Text) }
func (h *htmlForm) Quote(b Quote)       { h.draw("quote", b) }
func (h *htmlForm) List(b List)         { h.draw("list", b.Items) }
func (h *htmlForm) Steps(b Steps)       { h.draw("steps", b.Steps) }
func (h *htmlForm) Commands(b Commands) { h.draw("commands", strings.Join(b.Lines, "\n")) }
func (h *htmlForm) Backing(b Backing)   { h.draw("backing", b) }
func (h *htmlForm) Cards(b Cards)       { h.draw("cards", b.Cards) }
func (h *htmlForm) Dots(b Dots)         { h.draw("dots", drawDots(b)) }
func (h *htmlForm) Map(b Map)           { h.draw("map", b) }
func (h *htmlForm) Rows(b Rows)         { h.draw("rows", b) }
func (h *htmlForm) Gauges(b Gauges)     { h.draw("bars", drawGauges(b)) }
func (h *htmlForm) Spreads(b Spreads)   { h.draw("bars", drawSpreads(b)) }

func (h *htmlForm) RoomMap(b RoomMap) {
	people, several := peopleOn(b)
	across, up := b.Levels[1], b.Levels[0]
	h.draw("room", struct {
		Room       RoomMap
		Wide, High px // of the middle half
		People     []someone
		Many       bool
	}{b, px(across.High - across.Low), px(up.High - up.Low), people, several})
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
