package group

import (
	"math/bits"
	"slices"
)

// A tally counts how often each event has happened.
type tally struct{ pictures, dotted, blocks, waiting, missing, torn, parted, thin int }

func (t *tally) add(other tally) {
	t.pictures += other.pictures
	t.dotted += other.dotted
	t.blocks += other.blocks
	t.waiting += other.waiting
	t.missing += other.missing
	t.torn += other.torn
	t.parted += other.parted
	t.thin += other.thin
}

// counts adds a picture, and what it shows to have happened, to the tally.
func (s *scene) counts(room Room, found []Problem, p Picture, fresh int, now show) {
	s.tally.pictures++
	for n, seen := range map[*int]bool{
		&s.tally.dotted:  len(p.Dots) > 0,
		&s.tally.blocks:  fresh > 0,
		&s.tally.waiting: p.Waiting > 0,
		&s.tally.missing: slices.ContainsFunc(found, func(p Problem) bool { return p.Mend == "name the files of the others too" }),
		&s.tally.torn:    slices.ContainsFunc(found, func(p Problem) bool { return p.Mend == "show one and the same file each time, and no copies of it" }),
		&s.tally.parted:  slices.ContainsFunc(room.shown, func(c cluster) bool { return len(c) > 1 }),
		&s.tally.thin:    bits.OnesCount64(now[3]) < len(s.points(now[0], func(r Row) *float64 { return &r.Lean })),
	} {
		if seen {
			*n++
		}
	}
}
