package group

import (
	"slices"
	"strconv"
	"strings"
)

// The rule that keeps people apart from one another.
//
// A figure of at least five tells of nobody. But two pictures laid beside each other tell what
// lies between them, and that may be one person: who came late, or whose laptop was missing. So
// people enter pictures in blocks:
//
//  1. Who has never been shown waits until there are at least five. Together they are a block.
//  2. A block is shown whole or not at all. In a picture without some of its files it is left out.
//  3. A figure takes of a block everyone who has it, if they are five or more, and else nobody.
//  4. Single dots are drawn if every block in the picture has eight or more.
//
// So what lies between two pictures, in each figure, is whole blocks: nobody, or at least five.
//
// For that, blocks must not overlap; and they do when copies of a file were shown apart, for a
// copy does not know what became of the other. Once a picture knows of such blocks they are one,
// in parts: two people are in the same part if the same blocks hold them. All of it is left out
// unless every part has five or more; likewise in each figure; and the dots look at every part.
// What was shown of it before was whole parts, and so is what is shown from then on.
//
// A picture knows what stands in its files, and each of its files is told what it knew and what
// it showed. That is all that can be known: two copies whose ways part for good may be compared
// by who has both, and the words for who leads a room say so.

// A part is people who were in all pictures together or in none; a whole is one block, or
// several that overlap, in its parts.
type (
	part     []string
	together []part
)

// wholes gives the blocks, those that overlap as one.
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
	places := make(map[int]int)   // of the wholes, by the first of their joints
	parts := make(map[string]int) // places in their whole, by what they are in
	var all []together
	for _, id := range ids {
		root := joined.root(in[id][0])
		place, there := places[root]
		if !there {
			place = len(all)
			places[root] = place
			all = append(all, nil)
		}
		key := keyOf(in[id])
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

// keyOf gives a word that tells one set of blocks from another.
func keyOf(blocks []int) string {
	var word strings.Builder
	for _, b := range blocks {
		word.WriteString(strconv.Itoa(b))
		word.WriteByte(' ')
	}
	return word.String()
}

func (w together) size() int {
	n := 0
	for _, part := range w {
		n += len(part)
	}
	return n
}

// fits tells whether in each part those of whom something holds are nobody, or so many.
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

// joints tells which of some things belong together.
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

// distinct gives each block once, with its ids sorted.
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

// nameOf gives a word that tells one block from another, as distinct gives them.
func nameOf(block []string) string { return strings.Join(block, " ") }
