package coach

import (
	"slices"
	"testing"
	"time"

	"twohats/content"
)

func TestCare(t *testing.T) {
	pack := builtin(t)
	var order []string
	for _, theme := range pack.Themes {
		for _, p := range theme.Prompts {
			if _, isRating := toAll(pack, 1)[p.ID]; isRating {
				order = append(order, p.ID)
			}
		}
	}
	// row answers the ratings in the order asked; a 0 is skipped.
	row := func(given ...int) steps {
		all := steps{}
		for i, step := range given {
			if step > 0 {
				all[order[i]] = step
			}
		}
		return all
	}
	timed := func(ratings int, took ...time.Duration) Record {
		record := Record{Answers: map[string]Answer{}}
		for i := range ratings {
			record.Answers[order[i]] = Answer{Step: 2 + i%3, Took: took[i%len(took)]}
		}
		record.Answers["carry-up"] = Answer{Text: "much", Took: time.Hour}
		return record
	}
	// apart answers a pole's ratings with the first and the last step by turns: a variance of about 4.
	apart := func(ratings int) steps {
		all, turn := steps{}, map[string]int{}
		for _, id := range order[:ratings] {
			_, p := pack.Prompt(id)
			turn[p.Pole]++
			all[id] = 1 + 4*(turn[p.Pole]%2)
			if p.Reversed {
				all[id] = 6 - all[id]
			}
		}
		return all
	}
	care := func(record Record) []CareNote { return Read(pack, record).Care }
	for claim, notes := range map[string]struct{ got, want []CareNote }{
		"seven alike in a row are none":             {care(row(2, 4, 4, 4, 4, 4, 4, 4, 2).record()), nil},
		"eight alike in a row are":                  {care(row(2, 4, 4, 4, 4, 4, 4, 4, 4, 2).record()), []CareNote{{Alike, 8}}},
		"the longest row is told":                   {care(row(3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3).record()), []CareNote{{Alike, 9}}},
		"what is skipped does not end a row":        {care(row(4, 4, 4, 4, 0, 0, 4, 4, 4, 4).record()), []CareNote{{Alike, 8}}},
		"four twice in two rows are none":           {care(row(4, 4, 4, 4, 2, 4, 4, 4, 4).record()), nil},
		"ratings far apart are":                     {care(apart(16).record()), []CareNote{{Scattered, 16}}},
		"fifteen far apart are too few to tell":     {care(apart(15).record()), nil},
		"a pole that differs from the other is not": {care(toPoles(pack, 5, 1).record()), nil},
		"a median of just under two seconds is":     {care(timed(8, 1999*time.Millisecond)), []CareNote{{Hasty, 8}}},
		"a median of two seconds is none":           {care(timed(8, 2*time.Second)), nil},
		"seven fast ones are too few to tell":       {care(timed(7, time.Second)), nil},
		"the two middle ones are averaged":          {care(timed(8, time.Second, 2*time.Second)), []CareNote{{Hasty, 8}}},
		"a few slow ones do not hide the fast":      {care(timed(9, time.Second, time.Second, time.Hour)), []CareNote{{Hasty, 9}}},
		"what was not timed is not fast":            {care(timed(32, 0)), nil},
		"no answers are none":                       {care(Record{}), nil},
	} {
		if !slices.Equal(notes.got, notes.want) {
			t.Errorf("%s: got %v, want %v", claim, notes.got, notes.want)
		}
	}
}

func TestScatterIsNotedBeyond194(t *testing.T) {
	pack := builtin(t)
	// All 32 ratings, each pole half at 2 and half at 4 (a variance of 32/30), then one pair
	// after the other of a pole moved to 1 and 5, which adds 6/30.
	spread := func(pairs int) steps {
		turn := map[string]int{}
		return rate(pack, func(_ content.Theme, p content.Prompt) int {
			i := turn[p.Pole]
			turn[p.Pole]++
			far := 1
			if i/2 < pairs {
				far = 2
			}
			step := 3 + far*(1-2*(i%2))
			if p.Reversed {
				step = 6 - step
			}
			return step
		})
	}
	noted := func(pairs int) bool {
		return slices.ContainsFunc(Read(pack, spread(pairs).record()).Care, func(n CareNote) bool { return n.Kind == Scattered })
	}
	// (32 + 2·6·2)/30 = 1.87 and (32 + 2·6·3)/30 = 2.27
	if noted(2) || !noted(3) {
		t.Errorf("variances of 1.87 and 2.27: got %v and %v, want no note and a note", noted(2), noted(3))
	}
}
