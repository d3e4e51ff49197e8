package group

import (
	"fmt"
	"maps"
	"math/bits"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"twohats/content"
)

// What the rules of withhold.go are for, tried on rooms that come about by chance: people come to
// laptops a few at a time, files are copied and put together, some of them are shown, and now and
// then a kill leaves noted what nobody has seen. Whatever pictures one of those at the end can
// know of, no figure stands on one to four people, and none differs from another by so few; dots
// by no less than eight. Only the sets of people are looked at, by what is said here and not by
// what the code knows of blocks.
//
// Seen to turn it red, one at a time:
//
//	merge.go     a block is shown in part               without here == whole.size()
//	             nobody is noted                        Unnoted gives nil
//	             only the new block is noted            Unnoted looks at r.fresh alone
//	             only files with one of a block note it
//	picture.go   a figure takes whoever has it          fits(1, holds)
//	             a figure takes four                    fits(4, holds)
//	             dots by the size of the room, by that of the whole, or from five
//	withhold.go  fits counts the whole and not its parts
//	             blocks that overlap are not joined     without join
//	             the parts by the first block alone     keyOf(in[id][:1])
//
// Two rules are held by another too, and tell nobody apart when they go alone: a block of four
// (len(never) >= 4) is left out by fits, and a whole with a part of four (without fits in
// merge.go) has no figure by the rule of figures.
func TestNoTwoPicturesTellAPersonApart(t *testing.T) {
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

// A scene is one room with its files.
type scene struct {
	t      *testing.T
	chance *rand.Rand
	pack   *content.Pack
	people []Row // up to 64, so that a set of them is one number
	files  []*laptop
	shows  []show
	copies bool // whether files are copied
	story  string
	tally  tally
}

// A laptop is a file, and all pictures that it or what it was made of took part in.
type laptop struct {
	file File
	past map[int]bool
}

// A show is what stood behind a picture: by figure the people, as bits. The last are the dots'.
type show []uint64

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

func newScene(t *testing.T, seed uint64) *scene {
	s := &scene{t: t, chance: rand.New(rand.NewPCG(5, seed))}
	s.pack, _ = content.Builtin("en")
	s.copies = seed%3 > 0
	for range 1 + s.chance.IntN(4) {
		s.files = append(s.files, &laptop{file: File{Header: HeaderOf(s.pack)}, past: map[int]bool{}})
	}
	return s
}

// happens has one thing happen.
func (s *scene) happens() {
	one := s.chance.IntN(len(s.files))
	laptop := s.files[one]
	switch dice := s.chance.IntN(20); {
	case dice < 6:
		s.come(one)
	case dice < 10 && s.copies && len(s.files) < 7:
		s.tell("%d is a copy of %d", len(s.files), one)
		s.files = append(s.files, laptop.copied())
	case dice < 11 && s.copies && len(s.files) > 1:
		other := s.chance.IntN(len(s.files))
		s.tell("%d is put behind %d", other, one)
		laptop.swallow(s.files[other].copied())
	case dice < 13 && s.copies && len(s.files) < 7:
		s.part(one)
	default:
		s.show(dice == 19, s.some()...)
	}
}

// some gives one or more of the files, more often few.
func (s *scene) some() []int {
	return s.chance.Perm(len(s.files))[:1+s.chance.IntN(1+s.chance.IntN(len(s.files)))]
}

// part has two copies of a file go their own ways, and meet again.
func (s *scene) part(one int) {
	other := len(s.files)
	s.come(one)
	s.tell("%d is a copy of %d", other, one)
	s.files = append(s.files, s.files[one].copied())
	for _, at := range []int{one, other} {
		if s.chance.IntN(3) > 0 {
			s.come(at)
		}
		s.show(false, append(s.some(), at)...)
	}
	s.show(false, one, other)
}

func (s *scene) tell(format string, args ...any) { s.story += fmt.Sprintf(format+"\n", args...) }

// come has some people come to a laptop. Most have all figures.
func (s *scene) come(at int) {
	n := min(1+s.chance.IntN(9), 64-len(s.people))
	s.tell("%d gets %d to %d", at, len(s.people), len(s.people)+n-1)
	for range n {
		number := len(s.people)
		row := Row{ID: fmt.Sprintf("p%02d", number), Themes: map[string]float64{}}
		row.Levels = [content.PoleCount]float64{float64(number), float64(s.chance.IntN(101))} // by the first a dot is known
		row.Lean = float64(s.chance.IntN(201) - 100)
		for t, theme := range s.pack.Themes {
			if s.chance.IntN(2+4*t) > 0 {
				row.Themes[theme.ID] = float64(s.chance.IntN(201) - 100)
			}
		}
		if s.chance.IntN(3) > 0 {
			pull := float64(s.chance.IntN(201) - 100)
			row.Pull = &pull
		}
		if s.chance.IntN(8) > 0 {
			demand := float64(s.chance.IntN(201) - 100)
			row.Demand = &demand
		}
		row.Worth = Worth(s.chance.IntN(4))
		s.people = append(s.people, row)
		s.files[at].file.Rows = append(s.files[at].file.Rows, row)
	}
}

func (l *laptop) copied() *laptop {
	file := l.file
	file.Rows, file.Shown = slices.Clone(file.Rows), slices.Clone(file.Shown)
	return &laptop{file, maps.Clone(l.past)}
}

// swallow has a file hold what another holds too, as when one is put behind the other by hand.
func (l *laptop) swallow(other *laptop) {
	for _, row := range other.file.Rows {
		if !slices.ContainsFunc(l.file.Rows, func(own Row) bool { return own.ID == row.ID }) {
			l.file.Rows = append(l.file.Rows, row)
		}
	}
	l.file.Shown = append(l.file.Shown, other.file.Shown...)
	maps.Copy(l.past, other.past)
}

// show shows some files, or is killed before anything is seen.
func (s *scene) show(killed bool, named ...int) {
	var of []*laptop
	var files []File
	slices.Sort(named)
	named = slices.Compact(named)
	for _, i := range named {
		of, files = append(of, s.files[i]), append(files, s.files[i].file)
	}
	room, found := Merge(s.pack, files...)
	if Fatal(found) {
		s.t.Fatalf("%v", found)
	}
	picture, fresh := room.Picture()
	if killed {
		of = of[:s.chance.IntN(len(of)+1)]
	}
	for i, laptop := range of {
		for _, block := range room.Unnoted(files[i]) {
			laptop.file.Shown = append(laptop.file.Shown, block)
		}
	}
	s.tell("%v are shown, killed %t: %d people, %d of them new, %d wait %v", named, killed, picture.N, len(fresh), picture.Waiting, found)
	if killed || picture.N == 0 {
		return
	}
	now := s.behind(room, picture)
	s.counts(room, found, picture, fresh, now)
	past := map[int]bool{}
	for _, laptop := range of {
		maps.Copy(past, laptop.past)
	}
	s.compare(now, past)
	s.shows = append(s.shows, now)
	for _, laptop := range of {
		maps.Copy(laptop.past, past)
		laptop.past[len(s.shows)-1] = true
	}
	if !s.copies {
		s.combine()
	}
}

// behind gives who stands behind each figure of a picture, and holds the picture against it.
func (s *scene) behind(room Room, p Picture) show {
	figures := []struct {
		of    func(Row) *float64
		shows Spread
	}{
		{func(r Row) *float64 { return &r.Lean }, p.Lean},
		{func(r Row) *float64 { return &r.Levels[0] }, p.Levels[0]},
		{func(r Row) *float64 { return &r.Levels[1] }, p.Levels[1]},
		{func(r Row) *float64 { return r.Pull }, p.Pull},
		{func(r Row) *float64 { return r.Demand }, p.Demand},
	}
	for t, theme := range s.pack.Themes {
		figures = append(figures, struct {
			of    func(Row) *float64
			shows Spread
		}{func(r Row) *float64 {
			if points, has := r.Themes[theme.ID]; has {
				return &points
			}
			return nil
		}, p.Themes[t]})
	}
	var all show
	for i, figure := range figures {
		who := s.who(room, figure.of)
		all = append(all, who)
		if want := spreadBy(s.points(who, figure.of)); figure.shows != want {
			s.t.Errorf("figure %d of %064b shows %+v, want %+v", i, who, figure.shows, want)
		}
	}
	worth := s.who(room, func(r Row) *float64 {
		if r.Worth == 0 {
			return nil
		}
		return &r.Lean
	})
	if p.Worth.N != bits.OnesCount64(worth) {
		s.t.Errorf("worth shows %+v, and %d people have it", p.Worth, bits.OnesCount64(worth))
	}
	dots := uint64(0)
	for _, dot := range p.Dots {
		dots |= 1 << int(dot.Levels[0])
	}
	if bits.OnesCount64(dots) != len(p.Dots) {
		s.t.Errorf("a person is two dots: %v", p.Dots)
	}
	return append(all, worth, dots)
}

// who has the code gather a figure, with each person's number in the place of their points.
func (s *scene) who(room Room, of func(Row) *float64) (who uint64) {
	for _, number := range room.figures(func(row Row) *float64 {
		if of(row) == nil {
			return nil
		}
		return &row.Levels[0]
	}) {
		who |= 1 << int(number)
	}
	return who
}

func (s *scene) points(who uint64, of func(Row) *float64) (points []float64) {
	for i, row := range s.people {
		if who>>i&1 == 1 {
			points = append(points, *of(row))
		}
	}
	return points
}

// compare holds a picture against those that are known.
func (s *scene) compare(now show, past map[int]bool) {
	for figure, who := range now {
		s.enough(fmt.Sprintf("figure %d", figure), figure, who)
		for at := range past {
			before := s.shows[at][figure]
			s.enough(fmt.Sprintf("figure %d, beside picture %d", figure, at), figure, who&^before)
			s.enough(fmt.Sprintf("figure %d of picture %d, beside this", figure, at), figure, before&^who)
		}
	}
}

// combine looks at every way to lay pictures over one another: who is in the same ones cannot
// be parted by them.
func (s *scene) combine() {
	for figure := range s.shows[0] {
		together := map[string]uint64{}
		for i := range s.people {
			in := ""
			for _, show := range s.shows {
				in += string(rune('0' + show[figure]>>i&1))
			}
			together[in] |= 1 << i
		}
		for in, who := range together {
			for _, one := range in {
				if one == '1' {
					s.enough(fmt.Sprintf("figure %d, all pictures together", figure), figure, who)
					break
				}
			}
		}
	}
}

// enough wants nobody, or five people, and eight for dots.
func (s *scene) enough(what string, figure int, who uint64) {
	least := 5
	if figure == len(s.pack.Themes)+6 {
		least = 8
	}
	if n := bits.OnesCount64(who); n > 0 && n < least {
		s.t.Errorf("%s stands on %d people: %064b", what, n, who)
	}
}

// counts tells what of all that can happen has happened.
func (s *scene) counts(room Room, found []Problem, p Picture, fresh []string, now show) {
	s.tally.pictures++
	for n, seen := range map[*int]bool{
		&s.tally.dotted:  len(p.Dots) > 0,
		&s.tally.blocks:  len(fresh) > 0,
		&s.tally.waiting: p.Waiting > 0,
		&s.tally.missing: slices.ContainsFunc(found, func(p Problem) bool { return p.Mend == "name the files of the others too" }),
		&s.tally.torn:    slices.ContainsFunc(found, func(p Problem) bool { return p.Mend == "show one and the same file each time, and no copies of it" }),
		&s.tally.parted:  slices.ContainsFunc(room.shown, func(whole together) bool { return len(whole) > 1 }),
		&s.tally.thin:    bits.OnesCount64(now[3]) < len(s.points(now[0], func(r Row) *float64 { return &r.Lean })),
	} {
		if seen {
			*n++
		}
	}
}
