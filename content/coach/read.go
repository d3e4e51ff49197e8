package coach

import "twohats/content"

// Read returns the reading of a record. It reads what is there, whatever the depth of the walk.
func Read(pack *content.Pack, record Record) Reading {
	m := ForMany(pack)
	all, made := m.split(m.answers(record))
	r := m.figures(all, made)
	r.Claims = claims(pack, record, all, r.Themes)
	r.Offers = Offers(pack, r, nil)
	r.Care = care(record, all)
	return r
}
