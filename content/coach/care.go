package coach

import (
	"slices"
	"time"
)

// A CareKind is what a care note is about.
type CareKind int

const (
	Alike     CareKind = iota // the same step, many times in a row
	Scattered                 // the ratings of a pole lie far apart
	Hasty                     // answered faster than can be read
)

// A CareNote is a soft hint that answers may have been given in a hurry.
type CareNote struct {
	Kind  CareKind
	Count int // Alike: how many times in a row; else the ratings it rests on
}

// The cut-offs, and how many ratings a note needs. In simulations of the built-in pack 3 in 100
// attentive people get a note in Quick and 1 in 100 in Full; so do over half of those who answer at
// random, and all who answer everything alike. With only eight ratings 11 in 100 attentive people
// would get a note of scatter by chance.
const (
	alikeFrom     = 8               // same raw steps in a row
	scatteredOver = 1.94 * 25 * 25  // points squared: 1.94 in steps of a 1-to-5 scale
	scatteredFrom = 16              // ratings
	hastyUnder    = 2 * time.Second // median for a rating
	hastyFrom     = 8               // timed ratings
)

// care returns the notes that a record's ratings call for. They stand at the foot of the summary
// and block nothing. Sources: Goldammer et al. 2024, https://doi.org/10.3758/s13428-024-02484-3,
// who find that answers at odds with one another tell more than runs do; Wood et al. 2017,
// https://doi.org/10.1177/1948550617703168, whose cut-off for haste is one second.
func care(ratings []answered) (notes []CareNote) {
	var timed []time.Duration
	run, longest := 0, 0 // neither what is skipped nor what is asked between ratings ends a run
	for i, r := range ratings {
		if i > 0 && r.answer.Step != ratings[i-1].answer.Step {
			run = 0
		}
		run++
		longest = max(longest, run)
		if r.answer.Took > 0 {
			timed = append(timed, r.answer.Took)
		}
	}
	if longest >= alikeFrom {
		notes = append(notes, CareNote{Alike, longest})
	}
	cells := cellsOf(ratings)
	squares, freedom := scatter(cells[:]...)
	if len(ratings) >= scatteredFrom && rounded(squares/float64(freedom)) > scatteredOver {
		notes = append(notes, CareNote{Scattered, len(ratings)})
	}
	if len(timed) >= hastyFrom && median(timed) < hastyUnder {
		notes = append(notes, CareNote{Hasty, len(timed)})
	}
	return notes
}

// median sorts durations and returns the middle one; of two middle ones the mean.
func median(timed []time.Duration) time.Duration {
	slices.Sort(timed)
	n := len(timed)
	low, high := timed[(n-1)/2], timed[n/2]
	return low + (high-low)/2
}
