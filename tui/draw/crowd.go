package draw

import (
	"math"
	"slices"

	"twohats/content/group"
)

// A crowd is discs on a plane of points, of which a cell holds two, one above the other. A disc is
// a person. It is moved aside where it would cover another, so that people can be counted from the
// back row.
type crowd struct {
	w, h   int           // points
	across int           // points across a disc, an odd number
	middle []Spot        // of the discs
	inked  map[Spot]bool // points
}

// With more people than these, discs are smaller, and then points that are not moved aside.
const (
	largeDiscs = 30
	smallDiscs = 100
)

func crowdOf(dots []group.Dot, w, h int) *crowd {
	c := &crowd{w: w, h: h, across: 5, inked: make(map[Spot]bool)}
	switch {
	case len(dots) > smallDiscs:
		c.across = 1
	case len(dots) > largeDiscs:
		c.across = 3
	}
	dots = slices.Clone(dots)
	slices.SortFunc(dots, func(a, b group.Dot) int { return slices.Compare(a.Levels[:], b.Levels[:]) })
	for _, dot := range dots {
		at := Spot{c.at(dot.Levels[1], c.w), c.at(100-dot.Levels[0], c.h)}
		if len(dots) <= smallDiscs {
			at = c.nearest(at)
		}
		c.put(at)
	}
	return c
}

// at returns the middle of a disc on an axis of so many points, such that all of it lies on the plane.
func (c *crowd) at(points float64, of int) int {
	reach := c.across / 2
	return min(max(cellOf(points, of), reach), of-1-reach)
}

func (c *crowd) put(at Spot) {
	c.middle = append(c.middle, at)
	reach := c.across / 2
	for dy := -reach; dy <= reach; dy++ {
		for dx := -reach; dx <= reach; dx++ {
			if dx*dx+dy*dy <= reach*reach+1 { // round, as far as points can be
				c.inked[Spot{at.X + dx, at.Y + dy}] = true
			}
		}
	}
}

// nearest returns the free place nearest to another, looking on ever wider squares around it. It
// returns that place itself if none is free.
func (c *crowd) nearest(at Spot) Spot {
	for far := range max(c.w, c.h) {
		best, nearest := at, math.MaxInt
		for dy := -far; dy <= far; dy++ {
			step := max(1, 2*far)
			if dy == -far || dy == far {
				step = 1
			}
			for dx := -far; dx <= far; dx += step {
				place := Spot{at.X + dx, at.Y + dy}
				if way := dx*dx + dy*dy; way < nearest && c.free(place) {
					best, nearest = place, way
				}
			}
		}
		if nearest < math.MaxInt {
			return best
		}
	}
	return at
}

// free reports whether a disc at a place lies within the plane and touches no other.
func (c *crowd) free(at Spot) bool {
	reach := c.across / 2
	return at.X >= reach && at.Y >= reach && at.X+reach < c.w && at.Y+reach < c.h &&
		!slices.ContainsFunc(c.middle, func(m Spot) bool { return max(m.X-at.X, at.X-m.X, m.Y-at.Y, at.Y-m.Y) <= c.across })
}

// sign returns what is seen of the discs in a cell, " " if nothing.
func (c *crowd) sign(x, y int) string {
	return Half(c.inked[Spot{x, 2 * y}], c.inked[Spot{x, 2*y + 1}])
}
