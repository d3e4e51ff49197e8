// Package content knows what is asked and said: packs and the interface words.
//
// A pack is a questionnaire; the words are the sentences, headings and hints that serve any
// pack. Both are YAML, loaded into structs and never changed after. The package knows
// nothing of answers, screens or disks. What Load lets through is whole: every id that a
// pack refers to is there, and every text can be shown on a terminal as it stands.
package content
