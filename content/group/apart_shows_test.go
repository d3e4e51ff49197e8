package group

import (
	"fmt"
	"math/bits"
)

// A show is the people behind each figure of a picture, as bits. The last are those of the dots.
type show []uint64

// behind returns the people behind each figure of a picture, and checks the picture against them.
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

// who returns the people that the code takes for a figure; Levels[0] is each person's number.
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

// compare checks a picture against those that are known.
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

// combine checks every combination of pictures: people who are in the same ones cannot be told apart.
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

// enough wants nobody or at least five people; for dots at least eight.
func (s *scene) enough(what string, figure int, who uint64) {
	least := 5
	if figure == len(s.pack.Themes)+6 {
		least = 8
	}
	if n := bits.OnesCount64(who); n > 0 && n < least {
		s.t.Errorf("%s stands on %d people: %064b", what, n, who)
	}
}
