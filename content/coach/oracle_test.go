package coach

import (
	"math/big"
	"slices"
	"time"

	"twohats/content"
)

// The oracle reads a record by the formulas of the design in exact fractions. It shares no code with
// Read and works differently: one flat list of facts, searched anew for each figure; Σx² − (Σx)²/n
// for squared deviations; squared inequalities instead of roots; the greatest by search instead of
// sorting.
type oracle struct {
	pack   *content.Pack
	record Record
	facts  []fact
}

// A fact is one thing that a record says.
type fact struct {
	theme, of, pole string // of: rating, pull or demand; pole: of a rating
	prompt          string
	reversed        bool
	raw, value      *big.Rat
	step            int
	took            time.Duration
}

func rat(n, d int64) *big.Rat      { return big.NewRat(n, d) }
func add(a, b *big.Rat) *big.Rat   { return new(big.Rat).Add(a, b) }
func sub(a, b *big.Rat) *big.Rat   { return new(big.Rat).Sub(a, b) }
func times(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func over(a, b *big.Rat) *big.Rat  { return new(big.Rat).Quo(a, b) }
func whole(n int) *big.Rat         { return rat(int64(n), 1) }

func consult(pack *content.Pack, record Record) oracle {
	o := oracle{pack: pack, record: record}
	first, second := pack.Poles[0].ID, pack.Poles[1].ID
	for _, theme := range pack.Themes {
		for _, p := range theme.Prompts {
			a := record.Answers[p.ID]
			f := fact{theme: theme.ID, prompt: p.ID, step: a.Step, took: a.Took, pole: p.Pole, reversed: p.Reversed}
			share := func(labels []string) bool {
				if a.Step < 1 || a.Step > len(labels) {
					return false
				}
				f.raw = rat(int64(100*(a.Step-1)), int64(len(labels)-1))
				return true
			}
			switch string(p.Kind) + string(p.Measures) {
			case "rating":
				if f.of = "rating"; !share(pack.Scales.Rating.Labels) {
					continue
				}
				if f.value = f.raw; p.Reversed {
					f.value = sub(whole(100), f.raw)
				}
			case "betweenpull", "betweendemand":
				labels := pack.Scales.Pull.Labels
				if f.of = string(p.Measures); f.of == "demand" {
					labels = pack.Scales.Demand.Labels
				}
				if !share(labels) {
					continue
				}
				if f.value = sub(times(whole(2), f.raw), whole(100)); p.Left == first {
					f.value.Neg(f.value)
				}
			case "scenario":
				f.of = "pull"
				if a.First == a.Second || a.First < 1 || a.Second < 1 || a.First > len(p.Options) || a.Second > len(p.Options) {
					continue
				}
				var differences []int
				for _, option := range p.Options {
					differences = append(differences, option.Points[first]-option.Points[second])
				}
				made := 2*differences[a.First-1] + differences[a.Second-1]
				slices.Sort(differences)
				if made < 0 {
					f.value = rat(int64(100*made), int64(-2*differences[0]-differences[1]))
				} else {
					slices.Reverse(differences)
					f.value = rat(int64(100*made), int64(max(1, 2*differences[0]+differences[1])))
				}
			default:
				continue
			}
			o.facts = append(o.facts, f)
		}
	}
	return o
}

// where returns the facts that meet a condition.
func (o oracle) where(so func(fact) bool) []fact {
	return slices.DeleteFunc(slices.Clone(o.facts), func(f fact) bool { return !so(f) })
}

func average(facts []fact, of func(fact) *big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, f := range facts {
		sum.Add(sum, of(f))
	}
	if len(facts) == 0 {
		return sum
	}
	return over(sum, whole(len(facts)))
}

func raw(f fact) *big.Rat   { return f.raw }
func value(f fact) *big.Rat { return f.value }

func (o oracle) yeaSaying() *big.Rat {
	positive := o.where(func(f fact) bool { return f.of == "rating" && !f.reversed })
	reversed := o.where(func(f fact) bool { return f.of == "rating" && f.reversed })
	if len(positive) == 0 || len(reversed) == 0 {
		return new(big.Rat)
	}
	return sub(times(rat(1, 2), add(average(positive, raw), average(reversed, raw))), whole(50))
}

// ratings returns the ratings of a pole, in one theme or, without a name, in all.
func (o oracle) ratings(theme, pole string) []fact {
	return o.where(func(f fact) bool { return f.of == "rating" && f.pole == pole && (theme == "" || f.theme == theme) })
}

func (o oracle) level(theme, pole string) (*big.Rat, bool) {
	own := o.ratings(theme, pole)
	if len(own) < 2 {
		return new(big.Rat), false
	}
	reversed := 0
	for _, f := range own {
		if f.reversed {
			reversed++
		}
	}
	p := rat(int64(reversed), int64(len(own)))
	level := sub(average(own, value), times(o.yeaSaying(), sub(whole(1), times(whole(2), p))))
	if level.Sign() < 0 {
		return new(big.Rat), true
	}
	if level.Cmp(whole(100)) > 0 {
		return whole(100), true
	}
	return level, true
}

// scatter returns the squared deviations of these themes' poles and their degrees of freedom.
func (o oracle) scatter(themes ...string) (squares *big.Rat, freedom int) {
	squares = new(big.Rat)
	for _, theme := range themes {
		for _, pole := range o.pack.Poles {
			own := o.ratings(theme, pole.ID)
			if len(own) == 0 {
				continue
			}
			sum := times(average(own, value), whole(len(own)))
			for _, f := range own {
				squares.Add(squares, times(f.value, f.value))
			}
			squares.Sub(squares, over(times(sum, sum), whole(len(own))))
			freedom += len(own) - 1
		}
	}
	return squares, freedom
}

func (o oracle) variance(themes ...string) *big.Rat {
	squares, freedom := o.scatter(themes...)
	return over(add(squares, whole(5500)), whole(freedom+8))
}

// lean returns D and s², of one theme or of all.
func (o oracle) lean(theme string) (d, ss *big.Rat, n int) {
	v := o.variance("")
	if theme != "" {
		var all []string
		for _, t := range o.pack.Themes {
			all = append(all, t.ID)
		}
		v = o.variance(all...)
	}
	first, second := o.pack.Poles[0].ID, o.pack.Poles[1].ID
	if theme == "" && o.silent() {
		return new(big.Rat), new(big.Rat), 0
	}
	l, hasFirst := o.level(theme, first)
	m, hasSecond := o.level(theme, second)
	if !hasFirst || !hasSecond {
		return new(big.Rat), new(big.Rat), 0
	}
	nl, nm := len(o.ratings(theme, first)), len(o.ratings(theme, second))
	centre := new(big.Rat).SetFloat64(o.pack.Centre)
	return sub(sub(l, m), centre), add(over(v, whole(nl)), over(v, whole(nm))), nl + nm
}

// silent reports whether a theme that has no figure could have had the second one, or the only
// one: it asks two ratings of either pole.
func (o oracle) silent() bool {
	with, without := 0, 0
	for _, theme := range o.pack.Themes {
		asks := map[string]int{}
		for _, p := range theme.Prompts {
			asks[string(p.Kind)+" "+p.Pole]++
		}
		_, _, n := o.lean(theme.ID)
		switch {
		case n > 0:
			with++
		case asks["rating "+o.pack.Poles[0].ID] > 1 && asks["rating "+o.pack.Poles[1].ID] > 1:
			without++
		}
	}
	return with < 2 && without > 0
}

func (o oracle) verdict() Verdict {
	d, ss, n := o.lean("")
	dd, room := times(d, d), sub(whole(25), new(big.Rat).Abs(d))
	ninety := times(times(rat(1645, 1000), rat(1645, 1000)), ss)
	fourFifths := times(times(rat(84, 100), rat(84, 100)), ss)
	switch {
	case n == 0:
		return TooFew
	case dd.Cmp(ninety) > 0:
		return Leans
	case room.Sign() >= 0 && times(room, room).Cmp(ninety) >= 0:
		return Both
	case dd.Cmp(fourFifths) >= 0:
		return Probably
	}
	return Unclear
}

func (o oracle) choice(of, theme string) (*big.Rat, int) {
	facts := o.where(func(f fact) bool { return f.of == of && (theme == "" || f.theme == theme) })
	return average(facts, value), len(facts)
}

func toSide(figure *big.Rat, least *big.Rat) Side {
	if new(big.Rat).Abs(figure).Cmp(least) < 0 {
		return Neither
	}
	return Side(figure.Sign())
}
