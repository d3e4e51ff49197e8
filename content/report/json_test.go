package report

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONReadsBack(t *testing.T) {
	for name, d := range map[string]Document{"invented": invented(t), "neighbours": neighbours(t), "unruly": unruly(t), "empty": {}} {
		t.Run(name, func(t *testing.T) { readsBack(t, written(t, JSON, d)) })
	}
}

// readsBack fails where JSON does not have the shape that is documented, or not what it was
// made from.
func readsBack(t testing.TB, form string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(form))
	decoder.DisallowUnknownFields()
	var got documentShape
	if err := decoder.Decode(&got); err != nil {
		t.Fatal(err)
	}
	var again strings.Builder
	if err := encode(&again, got); err != nil || again.String() != form {
		t.Errorf("read and written again it is\n%s\nnot\n%s", again.String(), form)
	}
	var raw struct {
		Sections []struct{ Blocks []map[string]any }
	}
	if err := json.Unmarshal([]byte(form), &raw); err != nil {
		t.Fatal(err)
	}
	for _, section := range raw.Sections {
		for _, block := range section.Blocks {
			if len(block) != 1 {
				t.Errorf("a block has %d keys: %v", len(block), block)
			}
		}
	}
}

func TestJSONGivesTheFigures(t *testing.T) {
	d := invented(t)
	var got documentShape
	if err := json.Unmarshal([]byte(written(t, JSON, d)), &got); err != nil {
		t.Fatal(err)
	}
	var dots *dotsShape
	var levels []*levelShape
	rows := 0
	for _, section := range got.Sections {
		for _, block := range section.Blocks {
			switch {
			case block.Dots != nil:
				dots = block.Dots
			case block.Map != nil:
				levels = block.Map.Levels
			}
			rows += len(block.Rows)
		}
	}
	if dots == nil || Signed(dots.Lean.Points) != "−22" || dots.Lean.N != 32 || dots.Lean.Error < 6 || dots.Lean.Error > 7 {
		t.Errorf("the lean is %+v", dots)
	}
	if len(levels) != 2 || exact(levels[0].Points) != "50.5" || exact(levels[1].Points) != "72.4" || levels[1].N != 16 || levels[1].Reversed != 4 {
		t.Errorf("the levels are %+v", levels)
	}
	if rows != 4 || got.Format != 1 || got.Poles[1].ID != "manage" {
		t.Errorf("%d rows, format %d, poles %v", rows, got.Format, got.Poles)
	}
}
