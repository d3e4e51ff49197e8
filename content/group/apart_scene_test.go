package group

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"twohats/content"
)

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

// A laptop is a file, and all pictures that it, or a file it was made from, took part in.
type laptop struct {
	file File
	past map[int]bool
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

// happens makes one random thing happen.
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

// some returns one or more of the files, more often few.
func (s *scene) some() []int {
	return s.chance.Perm(len(s.files))[:1+s.chance.IntN(1+s.chance.IntN(len(s.files)))]
}

// part makes two copies of a file go their own ways and meet again.
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

// come adds some people at a laptop. Most have all figures.
func (s *scene) come(at int) {
	n := min(1+s.chance.IntN(9), 64-len(s.people))
	s.tell("%d gets %d to %d", at, len(s.people), len(s.people)+n-1)
	for range n {
		number := len(s.people)
		row := Row{ID: fmt.Sprintf("p%02d", number), Themes: map[string]float64{}}
		row.Levels = [content.PoleCount]float64{float64(number), float64(s.chance.IntN(101))} // the first one tells whose dot it is
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

// swallow appends one file to another, as somebody may do by hand.
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
	picture, fresh := room.Picture(), firstShown(room, files...)
	if killed {
		of = of[:s.chance.IntN(len(of)+1)]
	}
	for i, laptop := range of {
		laptop.file.Shown = append(laptop.file.Shown, room.Unnoted(files[i])...)
	}
	s.tell("%v are shown, killed %t: %d people, %d of them new, %d wait %v", named, killed, picture.N, fresh, picture.Waiting, found)
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
