package content

import "testing"

func TestNearestTellsASlipFromAnotherWord(t *testing.T) {
	for name, likely := range map[string]struct {
		candidates []string
		want       string
	}{
		"lede":        {[]string{"manage", "lead"}, "lead"},
		"mange":       {[]string{"manage", "lead"}, "manage"},
		"titel":       {[]string{"text", "title"}, "title"},
		"Title":       {[]string{"text", "title"}, "title"},
		"offen":       {[]string{"often", "never"}, "often"},
		"ratings":     {[]string{"rating", "between"}, "rating"},
		"bewteen":     {[]string{"rating", "between"}, "between"},
		"scneario":    {[]string{"scenario"}, "scenario"},
		"experiment":  {[]string{"asks", "experiments"}, "experiments"},
		"boss":        {[]string{"manage", "lead"}, ""},
		"x":           {[]string{"a", "id"}, ""},
		"":            {[]string{"a", "id"}, ""},
		"description": {[]string{"text", "help", "options"}, ""},
		"say-wy":      {nil, ""},
		"ab":          {[]string{"ac", "ab-", "ba"}, "ac"},
	} {
		if got := Nearest(name, likely.candidates); got != likely.want {
			t.Errorf("nearest to %q of %q: got %q, want %q", name, likely.candidates, got, likely.want)
		}
	}
}

func TestDistanceCountsSlips(t *testing.T) {
	for pair, want := range map[[2]string]int{
		{"lead", "lead"}:    0,
		{"lead", "leda"}:    1,
		{"lead", "leaf"}:    1,
		{"lead", "lea"}:     1,
		{"lead", "leads"}:   1,
		{"lede", "lead"}:    2,
		{"abc", "cab"}:      2,
		{"größe", "grösse"}: 2,
		{"", "abc"}:         3,
	} {
		if got := distance(pair[0], pair[1], 9); got != want {
			t.Errorf("%q: got %d, want %d", pair, got, want)
		}
		if got := distance(pair[1], pair[0], 9); got != want {
			t.Errorf("%q the other way round: got %d, want %d", pair, got, want)
		}
		if got := distance(pair[0], pair[1], 1); got < min(want, 1) {
			t.Errorf("%q within 1: got %d, want %d or more", pair, got, min(want, 1))
		}
	}
}
