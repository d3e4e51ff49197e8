package report

import (
	"fmt"
	"io"

	"twohats/content"
)

// A Format is a form in which a document is saved. Its text is its name on the command line.
type Format string

const (
	Markdown Format = "md"
	HTML     Format = "html"
	JSON     Format = "json"
	Text     Format = "text"
)

// Formats returns the forms in the order in which they are offered.
func Formats() []Format { return []Format{HTML, Markdown, Text, JSON} }

// ParseFormat returns the form of a name, or of the end of a file's name without its point; ok
// is false where there is none.
func ParseFormat(name string) (f Format, ok bool) {
	f, ok = map[string]Format{
		"md": Markdown, "markdown": Markdown, "html": HTML, "htm": HTML, "json": JSON, "text": Text, "txt": Text,
	}[name]
	return f, ok
}

// Extension returns the end of the name of a file in that form, with its point.
func (f Format) Extension() string {
	if f == Text {
		return ".txt"
	}
	return "." + string(f)
}

// Name returns what a form is called where people choose one.
func (f Format) Name(words *content.Words) string {
	return map[Format]string{HTML: words.Forms.Html, Markdown: words.Forms.Md, Text: words.Forms.Text, JSON: words.Forms.Json}[f]
}

// Write writes a document in a form. All forms carry the same facts. An error is the writer's, or
// says that there is no such form; it names the form.
func Write(w io.Writer, f Format, d Document) error {
	form, known := map[Format]func(io.Writer, Document) error{
		Markdown: writeMarkdown, HTML: writeHTML, JSON: writeJSON, Text: writeText,
	}[f]
	if !known {
		return fmt.Errorf("write a document: there is no form %q", string(f))
	}
	if err := form(w, d); err != nil {
		return fmt.Errorf("write %s: %w", f, err)
	}
	return nil
}

// A named is the visitor that takes each block under its name: its key in JSON, and its template
// in HTML.
type named func(name string, shape any)

func (n named) Say(b Say)           { n("say", b) }
func (n named) Heading(b Heading)   { n("heading", b) }
func (n named) Quote(b Quote)       { n("quote", b) }
func (n named) List(b List)         { n("list", b.Items) }
func (n named) Steps(b Steps)       { n("steps", b.Steps) }
func (n named) Commands(b Commands) { n("commands", b.Lines) }
func (n named) Backing(b Backing)   { n("backing", b) }
func (n named) Cards(b Cards)       { n("cards", b.Cards) }
func (n named) Dots(b Dots)         { n("dots", b) }
func (n named) Map(b Map)           { n("map", b) }
func (n named) Rows(b Rows)         { n("rows", b) }
func (n named) Gauges(b Gauges)     { n("gauges", b.Gauges) }
func (n named) Spreads(b Spreads)   { n("spreads", b.Rows) }
func (n named) RoomMap(b RoomMap)   { n("room", b) }
