package group

import (
	"os"
	"testing"
)

// This test holds random rooms to the promise of withhold.go: people come to laptops a few at a
// time, files are copied and put together, some of them are shown, and now and then a kill leaves
// noted what nobody has seen. Whatever pictures a file at the end can know of, no figure is of one
// to four people, and no two figures differ by so few; for dots the least is eight. The test
// looks only at the sets of people, not at what the code knows of blocks.
//
// Each of these changes was seen to turn it red:
//
//	merge.go     a block is shown in part               members(Fewest, here) > 0
//	             nobody is noted                        Unnoted returns nil
//	             only the new block is noted            Unnoted looks at the last block alone
//	             only files with one of a block note it
//	picture.go   a figure takes anyone who has it       members(1, …)
//	             a figure takes four                    members(4, …)
//	             dots by the size of the room, by that of the cluster, or from five
//	withhold.go  members counts the cluster and not its parts
//	             blocks that overlap are not joined     without next = append(next, of...)
//	             the parts by the first block alone     fmt.Sprint(of[:1])
//
// Two rules are backed by others, so that breaking one alone tells nobody apart: a block of four
// (len(never) >= 4) is left out by members, and a cluster with a part of four (members(1, here) in
// merge.go) has no figure by the rule of figures.
func TestNoTwoPicturesTellAPersonApart(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing in it runs beside anything else")
	}
	runs := uint64(500)
	if os.Getenv("TWOHATS_LONG") != "" {
		runs = 10_000
	}
	var all tally
	for seed := range runs {
		s := newScene(t, seed)
		for range 6 + s.chance.IntN(20) {
			s.happens()
		}
		all.add(s.tally)
		if t.Failed() {
			t.Fatalf("seed %d:\n%s", seed, s.story)
		}
	}
	t.Logf("%+v", all)
	for what, seen := range map[string]int{
		"pictures": all.pictures, "pictures with dots": all.dotted, "new blocks": all.blocks, "people who wait": all.waiting,
		"blocks left out, for some of them are missing": all.missing, "blocks that overlap and are left out": all.torn,
		"blocks that overlap and are shown": all.parted, "figures that a block has too few of": all.thin,
	} {
		if seen < int(runs)/25 {
			t.Errorf("%s: %d in %d runs, too few to tell", what, seen, runs)
		}
	}
}
