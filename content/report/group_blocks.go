package report

import (
	"twohats/content"
	"twohats/content/group"
)

// Spreads are figures of many people below each other on one line, −100 to 100.
type Spreads struct{ Rows []SpreadRow }

// A SpreadRow is where the middle of many people's figures lies.
type SpreadRow struct {
	Title    string
	Short    string // the same in about 10 cells
	Spread   group.Spread
	Sentence string // the same in words, for where it cannot be drawn
}

// RoomMap is the map of many people: both poles, each on a line of its own, 0 to 100 points.
// There are dots for enough people only.
type RoomMap struct {
	Levels                        [content.PoleCount]group.Spread
	Dots                          []group.Dot
	Half, Median, Person, Several string // what its signs mean
}

func (Spreads) block() {}
func (RoomMap) block() {}

// places counts the dots at each place, in the order in which they come.
func (r RoomMap) places() (places []place) {
	at := map[[content.PoleCount]float64]int{}
	for _, dot := range r.Dots {
		i, there := at[dot.Levels]
		if !there {
			i = len(places)
			at[dot.Levels] = i
			places = append(places, place{Dot: dot})
		}
		places[i].People++
	}
	return places
}

// A place is a dot at which so many people stand.
type place struct {
	group.Dot
	People int
}
