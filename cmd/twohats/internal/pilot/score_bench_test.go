package pilot

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// A crowd is a table of invented people as a reader, so that it takes no room.
func crowd(pack *content.Pack, people int) io.Reader {
	many := coach.ForMany(pack)
	chance := rand.New(rand.NewPCG(7, uint64(people)))
	var head strings.Builder
	head.WriteString("id")
	for _, prompt := range many.Prompts() {
		head.WriteString("," + prompt.ID)
	}
	const kinds = 64 // of different people: more would be the measure of their making
	rows := make([]string, kinds)
	for i := range rows {
		var row strings.Builder
		for _, prompt := range many.Prompts() {
			switch first := 1 + chance.IntN(prompt.Steps); {
			case chance.IntN(20) == 0:
				row.WriteString(",")
			case prompt.Kind == content.Scenario:
				fmt.Fprintf(&row, ",%d>%d", first, 1+first%prompt.Steps)
			default:
				fmt.Fprintf(&row, ",%d", first)
			}
		}
		rows[i] = row.String()
	}
	return &crowded{head: head.String() + "\n", rows: rows, people: people}
}

type crowded struct {
	head   string
	rows   []string
	people int
	next   int
	left   string
}

func (c *crowded) Read(into []byte) (int, error) {
	if c.left == "" {
		switch {
		case c.next > c.people:
			return 0, io.EOF
		case c.next == 0:
			c.left = c.head
		default:
			c.left = fmt.Sprintf("p%d%s\n", c.next, c.rows[c.next%len(c.rows)])
		}
		c.next++
	}
	n := copy(into, c.left)
	c.left = c.left[n:]
	return n, nil
}

// BenchmarkScore scores 100,000 people of the built-in pack.
func BenchmarkScore(b *testing.B) {
	pack, _ := content.Builtin("en")
	b.ReportAllocs()
	for b.Loop() {
		if err := Score(NewTable("crowd", crowd(pack, 100_000), pack, How{}), CSV, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
