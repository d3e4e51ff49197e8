// Package report makes one document out of a reading, and writes it.
//
// A Document is an ordered list of facts and sentences in the words of the pack and the word
// file. The screens and every saved form draw the same document, so that all carry the same
// facts. The package decides what is said and in which order, never how it looks.
//
// It takes its texts as they are: those that come from outside are made showable where they come
// in, by content.Load, by the journal and by the field that is typed into. So a text may hold what
// is a sign in some form, which that form escapes, but no control character except "\n", and
// nothing that changes the order of characters.
package report

import (
	"slices"

	"twohats/content"
)

// A Document is what a walk came to, in the order in which it is read.
type Document struct {
	Language string         `json:"language"` // of its sentences, such as "en"
	Title    string         `json:"title"`
	Made     string         `json:"made,omitempty"` // the day of the walk, in words; empty where it is not known
	Mark     string         `json:"mark,omitempty"` // what stands on every page of an invented person's; else empty
	Poles    []content.Pole `json:"-"`              // two, as in the pack
	How      string         `json:"-"`              // heads the figures of all sections
	Sections []Section      `json:"-"`
}

// A Section is a part of a document under a name of its own.
type Section struct {
	Title   string
	Blocks  []Block
	Figures []string // how its figures came about, with the person's own numbers
}

func (d Document) explained() []Section {
	return slices.DeleteFunc(slices.Clone(d.Sections), func(s Section) bool { return len(s.Figures) == 0 })
}
