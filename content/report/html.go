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
//go:embed page.html blocks.html
var pages embed.FS

// writeHTML writes a document as one page that needs nothing else: no script, no font, no
// picture from elsewhere. No picture has a text of its own: a sentence beside it says the same, and
// would be heard twice.
func writeHTML(w io.Writer, d Document) error {
	templates := template.New("")
	_, err := templates.Funcs(template.FuncMap{
		"px": func(points float64) px { return px(points) }, "up": up, "along": along, "minus": func(a, b px) px { return a - b },
		"dots": dotsOf, "outline": outline, "spread": spreadOf, "people": peopleOn,
		"explains": d.explains, "sign": sign, "signed": Signed, "upper": upperFirst, "one": content.OneLine, "paragraphs": paragraphs,
		"pole": func(i int) string { return d.Poles[i].Name },
		"draw": func(b Block) (drawn template.HTML, err error) {
			b.Visit(named(func(name string, view any) {
				var html strings.Builder
				err = templates.ExecuteTemplate(&html, name, view)
				drawn = template.HTML(html.String())
			}))
			return drawn, err
		},
	}).ParseFS(pages, "*.html")
	if err != nil {
		return err
	}
	return templates.ExecuteTemplate(w, "page.html", d)
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
