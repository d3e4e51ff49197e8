// Package coach knows one person's walk through a pack and what their answers mean.
//
// A Session is the walk; a Record is all that it holds, as plain data; Read makes a Reading of a
// Record. The package touches no disk and no terminal and has no clock, so that the same answers
// give the same reading on every machine. All figures are points: 0 to 100 for a pole, −100 to 100
// for a lean, a pull or a demand, where + is the pack's first pole. What was not answered is left
// out and never filled in.
package coach

import "twohats/content"

// Read returns the reading of a record. It reads what is there, whatever the depth of the walk.
func Read(pack *content.Pack, record Record) Reading {
	m := ForMany(pack)
	ratings, chosen := m.split(m.answers(record))
	r := m.figures(ratings, chosen)
	r.Claims = claims(pack, record, ratings, r.Themes)
	r.Offers = Offers(pack, r, nil)
	r.Care = care(ratings)
	return r
}
