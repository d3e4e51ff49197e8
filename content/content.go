// Package content knows what is asked and said: packs and the interface words.
//
// A pack is a questionnaire; the words are the sentences, headings and hints that serve any
// pack. Both are YAML, loaded into structs and never changed after; those that come with the
// program are Go values as well. What Load lets through is whole: every id that a pack refers
// to is there, and every text can be shown on a terminal as it stands.
//
// The package must not know answers and what they come to, screens, disks, the clock or the
// environment.
package content
