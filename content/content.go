// Package content holds what is asked and said: packs and the interface words.
//
// A pack is a questionnaire; the words are the sentences, headings and hints that serve any
// pack. Both are YAML, loaded into structs and never changed afterwards; those that come with the
// program are Go values as well. A pack that Load returns is whole: every id that it refers to is
// there, and every text can be shown on a terminal as it stands.
//
// The package must not know answers or what they mean, screens, disks, the clock or the environment.
package content
