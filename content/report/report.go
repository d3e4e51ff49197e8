// Package report makes one document out of a reading, and writes it.
//
// A Document is an ordered list of facts and sentences in the words of the pack and the word
// file. The screens and every saved form draw the same document, so that all carry the same
// facts. The package decides what is said and in which order, never how it looks.
package report
