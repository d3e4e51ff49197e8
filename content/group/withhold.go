package group

import (
	"fmt"
	"slices"
	"strings"
)

// The rule that keeps people apart from one another.
//
// A figure of at least five people reveals none of them. But two pictures side by side reveal what
// differs between them, and that may be one person: someone who came late, or whose laptop was
// missing. So people enter pictures in blocks:
//
//  1. People who were never shown wait until there are at least five. Together they are a block.
//  2. A block is shown whole or not at all. In a picture without some of its files it is left out.
//  3. A figure takes of a block everyone who has it, if they are five or more, and else nobody.
//  4. Single dots are drawn if every block in the picture has eight people or more.
//
// So what differs between two pictures, in each figure, is whole blocks: nobody, or at least five.
//
// For that, blocks must not overlap. They do when copies of a file were shown apart, for a copy
// does not know what became of the other. Once a picture knows of such blocks they count as one,
// in parts: two people are in the same part if the same blocks hold them. All of it is left out
// unless every part has five or more. The same holds in each figure, and the dots look at every
// part. What was shown of it before was whole parts, and so is what is shown from then on.
//
// A picture knows what its files say, and notes in each of them what it knew and what it showed.
// More cannot be known: two copies that never meet again may be compared by anyone who has both,
// and the words for whoever leads a room say so.

// A part is people who were in all pictures together or in none. A together is one block, or
// several that overlap, in its parts.
type (
	part     []string
	together []part
)

// wholes returns the blocks, those that overlap as one.
func wholes(blocks [][]string) []together {
	in := make(map[string][]int) // which blocks hold an id
	var ids []string             // in an order that is always the same
	for b, block := range blocks {
		for _, id := range block {
			of := in[id]
			if of == nil {
				ids = append(ids, id)
			}
			if len(of) == 0 || of[len(of)-1] != b {
				in[id] = append(of, b)
			}
		}
	}
	joined := newJoints(len(blocks))
	for _, of := range in {
		for _, b := range of {
			joined.join(of[0], b)
		}
	}
	places := make(map[int]int)   // indices of the wholes, by the first of their joints
	parts := make(map[string]int) // indices in their whole, by the blocks that hold them
	var all []together
	for _, id := range ids {
		root := joined.root(in[id][0])
		place, there := places[root]
		if !there {
			place = len(all)
			places[root] = place
			all = append(all, nil)
		}
		key := fmt.Sprint(in[id])
		at, there := parts[key]
		if !there {
			at = len(all[place])
			parts[key] = at
			all[place] = append(all[place], nil)
		}
		all[place][at] = append(all[place][at], id)
	}
	return all
}

func (w together) ids() part { return slices.Concat(w...) }

// fits reports whether in each part nobody meets a condition, or fewest people or more do.
func (w together) fits(fewest int, holds func(id string) bool) bool {
	for _, part := range w {
		n := 0
		for _, id := range part {
			if holds(id) {
				n++
			}
		}
		if n > 0 && n < fewest {
			return false
		}
	}
	return true
}

// joints is which of some things belong together, each by another that it belongs to.
type joints []int

func newJoints(n int) joints {
	j := make(joints, n)
	for i := range j {
		j[i] = i
	}
	return j
}

func (j joints) root(i int) int {
	for j[i] != i {
		j[i] = j[j[i]]
		i = j[i]
	}
	return i
}

func (j joints) join(a, b int) {
	a, b = j.root(a), j.root(b)
	j[max(a, b)] = min(a, b)
}

// distinct returns each block once, with its ids sorted.
func distinct(blocks [][]string) [][]string {
	seen := make(map[string]bool)
	var all [][]string
	for _, block := range blocks {
		block = slices.Clone(block)
		slices.Sort(block)
		block = slices.Compact(block)
		if name := nameOf(block); !seen[name] {
			seen[name] = true
			all = append(all, block)
		}
	}
	return all
}

// nameOf returns a word that is of this block alone, among those that distinct returns.
func nameOf(block []string) string { return strings.Join(block, " ") }
