package group

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// shows returns the picture of some people.
func shows(rows []Row) Picture {
	pack, _ := content.Builtin("en")
	room, _ := Merge(pack, of("a", rows))
	return room.Picture()
}

func TestAPictureHasEachFigure(t *testing.T) {
	p := shows(people("a", 8))
	want := Picture{
		Pack: p.Pack, N: 8,
		Levels: [content.PoleCount]Spread{{8, 61, 64, 66}, {8, 44, 47, 49}},
		Lean:   Spread{8, 13, 17, 21},
		Themes: p.Themes, Dots: p.Dots,
		Pull: Spread{8, -6, 15, 36}, Demand: Spread{8, -62, -20, 22},
		Practice: coach.First, Asked: coach.Neither,
		Worth: WorthSpread{8, WellWorth},
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("got\n%+v, want\n%+v", p, want)
	}
	for i, theme := range p.Pack.Themes {
		want := map[string]Spread{"trust": {8, 1, 4, 6}, "reality": {8, -6, -4, -1}}[theme.ID]
		if p.Themes[i] != want {
			t.Errorf("%s: got %+v, want %+v", theme.ID, p.Themes[i], want)
		}
	}
}

func TestAFigureTakesAllOfABlockOrNobody(t *testing.T) {
	rows := append(people("a", 7), people("b", 6)...)
	for i := range rows[:3] {
		rows[i].Pull, rows[i].Worth, rows[i].Themes = nil, 0, nil
	}
	rows[0].Demand, rows[1].Demand = nil, nil
	pack, _ := content.Builtin("en")
	room, _ := Merge(pack, of("a", rows, ids("a", 7)))
	p := room.Picture()
	if p.N != 13 || p.Pull.N != 6 || p.Worth.N != 6 || p.Demand.N != 11 || p.Themes[1].N != 6 {
		t.Errorf("of 13 people %d have a pull, %d an answer, %d a demand, %d a theme, want 6, 6, 11, 6", p.Pull.N, p.Worth.N, p.Demand.N, p.Themes[1].N)
	}
}

func TestDotsHideTheOrderOfPeople(t *testing.T) {
	rows := people("a", 9)
	p := shows(rows)
	for i, row := range rows {
		rows[i].ID = "z" + string(rune('9'-i)) // reverses the order of the ids
		_ = row
	}
	if turned := shows(rows); !slices.Equal(turned.Dots, p.Dots) {
		t.Errorf("got %v, want %v", turned.Dots, p.Dots)
	}
	if len(p.Dots) != 9 {
		t.Errorf("of nine people there are %d dots", len(p.Dots))
	}
}

func TestSidesOfARoom(t *testing.T) {
	for claim, side := range map[string]struct{ got, want coach.Side }{
		"the middle half lies above zero":    {Spread{9, 1, 4, 6}.Side(), coach.First},
		"the middle half lies below zero":    {Spread{9, -6, -4, -1}.Side(), coach.Second},
		"the middle half touches zero":       {Spread{9, 0, 4, 6}.Side(), coach.Neither},
		"the middle half lies on both sides": {Spread{9, -6, 4, 6}.Side(), coach.Neither},
		"no figure is no side":               {Spread{0, 1, 4, 6}.Side(), coach.Neither},
		"38 points are asked for":            {asked(Spread{9, 0, 38, 50}), coach.First},
		"37 points are not":                  {asked(Spread{9, 0, 37, 50}), coach.Neither},
		"−38 points are asked for":           {asked(Spread{9, -50, -38, 0}), coach.Second},
		"no demand is no side":               {asked(Spread{0, 0, 50, 0}), coach.Neither},
	} {
		if side.got != side.want {
			t.Errorf("%s: got %d, want %d", claim, side.got, side.want)
		}
	}
}

func TestWorthBetweenTwoAnswersIsTheLower(t *testing.T) {
	rows := people("a", 6)
	for i := range 3 {
		rows[i].Worth = NotWorth
	}
	if got, want := shows(rows).Worth, (WorthSpread{6, NotWorth}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// The words rely on this: if the median is no, half or more said no; otherwise half or more said at
// least the median.
func TestHalfOrMoreSaidAtLeastTheMedianWorth(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing in it runs beside anything else")
	}
	for no := range 7 {
		for partly := range 7 {
			for yes := range 7 {
				rows := people("a", no+partly+yes)
				if len(rows) < Fewest {
					continue
				}
				for i := range rows {
					rows[i].Worth = WellWorth
					switch {
					case i < no:
						rows[i].Worth = NotWorth
					case i < no+partly:
						rows[i].Worth = PartlyWorth
					}
				}
				worth := shows(rows).Worth
				said := map[Worth]int{NotWorth: no, PartlyWorth: partly + yes, WellWorth: yes}[worth.Median]
				if worth.N != len(rows) || 2*said < len(rows) {
					t.Errorf("of %d no, %d partly, %d yes it is %+v, and %d said so", no, partly, yes, worth, said)
				}
			}
		}
	}
}

func TestTheSampleIsMarkedAndWhole(t *testing.T) {
	pack, _ := content.Builtin("en")
	p := Sample(pack)
	if !p.Sample || p.N != 14 || len(p.Dots) != 14 || p.Worth.N != 14 || p.Pull.N != 14 || p.Demand.N != 14 || p.Waiting != 0 {
		t.Errorf("got %+v", p)
	}
	for i, theme := range p.Themes {
		if theme.N != 14 || theme.Low >= theme.High {
			t.Errorf("%s: got %+v", pack.Themes[i].ID, theme)
		}
	}
	if !reflect.DeepEqual(Sample(pack), p) {
		t.Error("it is another each time")
	}
	for i := range sampled {
		if what := wrong(invented(pack, i)); what != "" {
			t.Errorf("%s: %+v", what, invented(pack, i))
		}
	}
}

func TestARowRevealsNoSingleAnswer(t *testing.T) {
	pack, _ := content.Builtin("en")
	record := coach.Record{Format: coach.RecordFormat, Pack: pack.ID, Revision: pack.Revision, Answers: map[string]coach.Answer{}}
	if row, ok := RowOf(pack, record, WellWorth); ok {
		t.Errorf("of no answers it is %+v", row)
	}
	record.Answers[content.MissionID] = coach.Answer{Text: "bread for the valley"}
	var betweens []string
	for _, theme := range pack.Themes {
		for i, prompt := range theme.Prompts {
			switch prompt.Kind {
			case content.Rating:
				record.Answers[prompt.ID] = coach.Answer{Step: 2 + i%3, Text: "a secret"}
			case content.Between:
				if prompt.Measures == content.Demand {
					betweens = append(betweens, prompt.ID)
				}
			}
		}
	}
	record.Answers[betweens[0]] = coach.Answer{Step: 5}
	row, ok := RowOf(pack, record, Worth(9))
	if !ok || row.ID != "" || row.Pull != nil || row.Demand != nil || row.Worth != 0 || len(row.Themes) != len(pack.Themes) {
		t.Errorf("got %t, %+v", ok, row)
	}
	reading := coach.Read(pack, record)
	if row.Lean != whole(reading.Lean.Points) || row.Levels[1] != whole(reading.Levels[1].Points) {
		t.Errorf("got %+v of %+v", row, reading.Lean)
	}
	record.Answers[betweens[1]] = coach.Answer{Step: 4}
	row, _ = RowOf(pack, record, PartlyWorth)
	if row.Demand == nil || *row.Demand != whole(coach.Read(pack, record).Demand.Points) || row.Worth != PartlyWorth {
		t.Errorf("two choices give %+v", row)
	}
	row.ID = "a"
	if what := wrong(row); what != "" {
		t.Error(what)
	}
	if text, err := json.Marshal(row); err != nil || strings.Contains(string(text), "secret") || strings.Contains(string(text), "bread") {
		t.Errorf("got %s, %v", text, err)
	}
}

func TestAThemeOfTooFewAnswersIsNotInARow(t *testing.T) {
	pack, _ := content.Builtin("en")
	record := coach.Record{Answers: map[string]coach.Answer{}}
	for i, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			if prompt.Kind == content.Rating && (i > 0 || len(record.Answers) < 2) {
				record.Answers[prompt.ID] = coach.Answer{Step: 3}
			}
		}
	}
	row, ok := RowOf(pack, record, 0)
	if _, has := row.Themes[pack.Themes[0].ID]; !ok || has || len(row.Themes) != len(pack.Themes)-1 {
		t.Errorf("got %+v", row)
	}
}

// spreadBy returns the median and the quartiles straight from the definition.
func spreadBy(points []float64) Spread {
	n := len(points)
	if n < 5 {
		return Spread{}
	}
	x := slices.Sorted(slices.Values(points))
	at := func(p float64) float64 {
		h := (float64(n)+1.0/3)*p + 1.0/3
		k := int(math.Floor(h + 1e-9))
		q := x[k-1]
		if share := h - float64(k); share > 1e-9 {
			q += share * (x[k] - x[k-1])
		}
		return math.Round(math.Round(q*1e6)/1e6) + 0
	}
	return Spread{N: n, Low: at(0.25), Median: at(0.5), High: at(0.75)}
}

func TestSpreads(t *testing.T) {
	for claim, spread := range map[string]struct {
		figures []float64
		want    Spread
	}{
		"four are too few":                   {[]float64{1, 2, 3, 4}, Spread{}},
		"five have a spread":                 {[]float64{-10, 0, 10, 20, 30}, Spread{5, -3, 10, 23}},
		"of an even number the middle":       {[]float64{0, 0, 10, 21, 40, 40}, Spread{6, 0, 16, 40}},
		"halves go away from zero":           {[]float64{-21, -20, -10, -5, 0, 0}, Spread{6, -20, -8, 0}},
		"mirrored":                           {[]float64{0, 0, 5, 10, 20, 21}, Spread{6, 0, 8, 20}},
		"all alike":                          {[]float64{7, 7, 7, 7, 7, 7, 7}, Spread{7, 7, 7, 7}},
		"the quartiles of eleven are places": {[]float64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, Spread{11, 2, 5, 8}},
	} {
		if got := spreadOf(spread.figures); got != spread.want {
			t.Errorf("%s: got %+v, want %+v", claim, got, spread.want)
		}
		if got := spreadBy(spread.figures); got != spread.want {
			t.Errorf("%s: by the definition %+v, want %+v", claim, got, spread.want)
		}
	}
}
