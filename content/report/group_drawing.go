package report

import "twohats/content"

// Spans are figures of many people below each other.
type spans struct {
	axis
	Spans []span
}

// A span is where the middle half of them lies, and their middle.
type span struct {
	SpreadRow
	At, Low, Wide px
}

func drawSpreads(b Spreads, poles []content.Pole) spans {
	drawn := spans{axis: axisOf(poles)}
	for _, row := range b.Rows {
		low := along(row.Spread.Low)
		drawn.Spans = append(drawn.Spans, span{row, along(row.Spread.Median), low, along(row.Spread.High) - low})
	}
	return drawn
}

// A field is the map of a room: the second pole across, the first up, 100 units each.
type field struct {
	axis
	RoomMap
	X, Y       px // of the middle; the units go down
	Left, Top  px // of the middle half
	Wide, High px
	Shown      bool
	Many       bool // several people stand at one place
	People     []someone
}

// Someone is a place on the map at which so many people stand.
type someone struct {
	X, Y px
	N    int
}

func drawRoom(b RoomMap, poles []content.Pole) field {
	up, across := b.Levels[0], b.Levels[1]
	drawn := field{
		axis: axisOf(poles), RoomMap: b, Shown: up.N > 0 && across.N > 0,
		X: px(across.Median), Y: px(100 - up.Median), Left: px(across.Low), Top: px(100 - up.High),
		Wide: px(across.High - across.Low), High: px(up.High - up.Low),
	}
	for _, place := range b.places() {
		drawn.Many = drawn.Many || place.People > 1
		drawn.People = append(drawn.People, someone{px(place.Levels[1]), px(100 - place.Levels[0]), place.People})
	}
	return drawn
}
