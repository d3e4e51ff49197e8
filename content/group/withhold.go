package group

import (
	"fmt"
	"maps"
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
//  3. From each block a figure takes everyone who has it, if that is five or more, or else nobody.
//  4. Dots are drawn only if every block in the picture has eight people or more.
//
// So two pictures differ, in each figure, by whole blocks: by nobody, or by at least five.
//
// Blocks overlap when copies of a file were shown apart, for a copy does not know what became of
// the other. Once a picture knows of such blocks they count as one cluster, split into parts: two
// people are in the same part if the same blocks hold them. A cluster is left out unless every part
// has five people or more. Rules 3 and 4 hold for each part, so only whole parts are ever shown.
//
// A picture notes in each of its files what it knew and what it showed. Two copies that never meet
// again may be compared by anyone who has both; the leader of a room is told so.

// A part is people who are in the same blocks. A cluster is a block, or blocks that overlap, split
// into parts.
type (
	part    []string
	cluster []part
)

// clusters joins the blocks that overlap. No block may hold an id twice.
func clusters(blocks [][]string) (all []cluster) {
	in := make(map[string][]int) // the blocks that hold an id that is in no cluster yet
	for b, block := range blocks {
		for _, id := range block {
			in[id] = append(in[id], b)
		}
	}
	blocks = slices.Clone(blocks) // to be emptied as they are met
	for b := range blocks {
		parts := make(map[string]part) // by the blocks that hold them
		for next := []int{b}; len(next) > 0; next = next[1:] {
			block := blocks[next[0]]
			blocks[next[0]] = nil
			for _, id := range block {
				if of := in[id]; of != nil {
					key := fmt.Sprint(of)
					parts[key] = append(parts[key], id)
					next = append(next, of...)
					delete(in, id)
				}
			}
		}
		if len(parts) > 0 {
			all = append(all, slices.Collect(maps.Values(parts)))
		}
	}
	return all
}

// members returns the ids that meet a condition; none if any part has some, but fewer than fewest.
func (c cluster) members(fewest int, meet func(id string) bool) (all part) {
	for _, part := range c {
		before := len(all)
		for _, id := range part {
			if meet(id) {
				all = append(all, id)
			}
		}
		if n := len(all) - before; n > 0 && n < fewest {
			return nil
		}
	}
	return all
}

// distinct returns each block once, with its ids sorted.
func distinct(blocks [][]string) [][]string {
	seen := make(map[string]bool)
	var all [][]string
	for _, block := range blocks {
		block = sorted(block)
		if name := nameOf(block); !seen[name] {
			seen[name] = true
			all = append(all, block)
		}
	}
	return all
}

// nameOf returns a key for a block whose ids are sorted.
func nameOf(block []string) string { return strings.Join(block, " ") }
