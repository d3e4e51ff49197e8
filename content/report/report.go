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
