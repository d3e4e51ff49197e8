package report

import (
	"fmt"
	"io"

	"twohats/content"
)

// A Format is a form in which a document is saved. Its text is its name on the command line.
type Format string

// The formats.
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
