package coach

import "twohats/content"

// Read makes the reading of a record. It reads what is there, whatever the depth of the walk.
func Read(pack *content.Pack, record Record) Reading {
	all := ratings(pack, record)
	r := figures(pack, all, chosen(pack, record))
	r.Claims = claims(pack, record, all, r.Themes)
	r.Offers = Offers(pack, r, nil)
	r.Care = care(record, all, byPole(all))
	return r
}
