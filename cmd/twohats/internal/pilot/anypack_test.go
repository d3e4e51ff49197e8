package pilot

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/packtest"
)

// TestAnyPackIsScoredAndMeasured makes a table for whatever pack, and holds its scores against
// the reading, its columns against each other and its statistics against what is no number.
func TestAnyPackIsScoredAndMeasured(t *testing.T) {
	for seed := range uint64(80) {
		chance := rand.New(rand.NewPCG(seed, 27))
		pack, problems := content.Load("any.yaml", packtest.Any(chance))
		if pack == nil {
			t.Fatalf("seed %d: %v", seed, problems)
		}
		many := coach.ForMany(pack)
		var table strings.Builder
		table.WriteString("id")
		for _, prompt := range many.Prompts() {
			table.WriteString("," + prompt.ID)
		}
		const people = 12
		for i := range people {
			_, row := invented(chance, many)
			fmt.Fprintf(&table, "\np%d,%s", i, strings.Join(row, ","))
		}
		read := func() *Table { return NewTable("t.csv", strings.NewReader(table.String()), pack, How{}) }
		var asCSV, asJSON bytes.Buffer
		errs := errors.Join(Score(read(), CSV, &asCSV), Score(read(), JSONLines, &asJSON))
		if len(many.Prompts()) == 0 {
			if !errors.Is(errs, ErrTable) {
				t.Errorf("seed %d: a pack without scored prompts: got %v", seed, errs)
			}
			continue
		}
		if errs != nil {
			t.Fatalf("seed %d: %v: %v", seed, errs, read().problems.named)
		}
		head, _, _ := strings.Cut(asCSV.String(), "\n")
		seen := make(map[string]bool)
		for name := range strings.SplitSeq(head, ",") {
			if seen[name] {
				t.Errorf("seed %d: the column %s is there twice", seed, name)
			}
			seen[name] = true
		}
		one, other := scoredIn(t, CSV, asCSV.Bytes()), scoredIn(t, JSONLines, asJSON.Bytes())
		for i := range people {
			if fmt.Sprint(one[i]) != fmt.Sprint(other[i]) {
				t.Errorf("seed %d: got %v as CSV, and %v as JSON", seed, one[i], other[i])
			}
		}
		for _, rule := range []Rule{Complete, Median} {
			saysNoNaN(t, fmt.Sprintf("seed %d", seed), measure(t, pack, table.String(), rule))
		}
	}
}
