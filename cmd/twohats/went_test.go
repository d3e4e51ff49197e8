package main

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

func TestTheListShowsHowEachPlanWent(t *testing.T) {
	t.Parallel()
	words := content.BuiltinWords("en")
	pack, _ := content.Builtin("en")
	look := func(went coach.Went, then coach.Then) coach.CheckIn {
		return coach.CheckIn{On: "2025-11-17", Step: "a step", Went: went, Then: then}
	}
	for claim, test := range map[string]struct {
		plan       *coach.Plan
		want, json string
	}{
		"no plan":               {nil, "", ""},
		"a plan to look at":     {&coach.Plan{Due: "2025-11-17"}, "look back 17 Nov 2025", ""},
		"done":                  {&coach.Plan{CheckIns: []coach.CheckIn{look(coach.Done, coach.KeepOn)}}, "done", "done"},
		"partly, and kept":      {&coach.Plan{Due: "2025-12-01", CheckIns: []coach.CheckIn{look(coach.Partly, coach.KeepOn)}}, "partly, again 1 Dec 2025", "partly"},
		"not yet":               {&coach.Plan{CheckIns: []coach.CheckIn{look(coach.NotYet, "")}}, "not yet", "not yet"},
		"let go, though partly": {&coach.Plan{CheckIns: []coach.CheckIn{look(coach.Partly, coach.Drop)}}, "let go", "let go"},
		"the last of two":       {&coach.Plan{CheckIns: []coach.CheckIn{look(coach.NotYet, coach.Change), look(coach.Done, coach.KeepOn)}}, "done", "done"},
		"a word of a newer one": {&coach.Plan{CheckIns: []coach.CheckIn{look("twice", "")}}, "", "twice"},
	} {
		kept := coach.Kept{ID: "20251103-120000-abcd", Begun: theDayOf(2025, 11, 3)}
		if test.plan != nil {
			kept.Due = test.plan.Due
		}
		entry := coach.Entry{Kept: kept, Pack: pack, Record: coach.Record{Format: 1, Depth: coach.Quick, Plan: test.plan}}
		for heard, line := range map[bool]*regexp.Regexp{
			false: regexp.MustCompile(`^abcd  3 Nov 2025  Quick  finished  too few answers *(.*)$`),
			true:  regexp.MustCompile(`^abcd, 3 Nov 2025, Quick, finished, too few answers(?:, )?(.*)$`),
		} {
			var out strings.Builder
			list := newTable(&out, words, []coach.Kept{kept}, heard)
			if err := list.add(entry, nil); err != nil {
				t.Fatal(err)
			}
			if err := list.end(); err != nil {
				t.Fatal(err)
			}
			first, rest, _ := strings.Cut(out.String(), "\n")
			found := line.FindStringSubmatch(first)
			if found == nil || found[1] != test.want {
				t.Errorf("%s: got %q, want %q at its end", claim, first, test.want)
			}
			if told := strings.Contains(rest, words.List.Went); told != (test.json != "" && test.want != "") {
				t.Errorf("%s: what it means is told: %t, in %q", claim, told, rest)
			}
		}
		var out strings.Builder
		list := &jsonList{w: &out}
		if err := list.add(entry, nil); err != nil {
			t.Fatal(err)
		}
		list.end()
		var got []jsonEntry
		if err := json.Unmarshal([]byte(out.String()), &got); err != nil || len(got) != 1 || got[0].Went != test.json {
			t.Errorf("%s: as JSON got %s (%v), want %q", claim, out.String(), err, test.json)
		}
	}
}

func theDayOf(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 12, 0, 0, 0, time.UTC)
}
