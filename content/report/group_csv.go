package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"

	"twohats/content/group"
)

// GroupCSV writes the figures of a room for a spreadsheet, a row each: its name, of how many
// people it is, its quartiles and median in points, and "sample" where it is invented. A
// figure that fewer than five people have is empty. The worth is 1 for no, 2 for partly and 3
// for yes. No row is about a person. An error is the writer's.
func GroupCSV(w io.Writer, picture group.Picture) error {
	mark := ""
	if picture.Sample {
		mark = "sample"
	}
	rows := [][]string{{"figure", "n", "low", "median", "high", "mark"}}
	add := func(figure string, n int, cells ...string) {
		rows = append(rows, append([]string{figure, strconv.Itoa(n)}, append(cells, mark)...))
	}
	spread := func(figure string, s group.Spread) {
		if s.N == 0 {
			rows = append(rows, []string{figure, "", "", "", "", mark})
			return
		}
		add(figure, s.N, number(s.Low), number(s.Median), number(s.High))
	}
	add("people", picture.N, "", "", "")
	add("waiting", picture.Waiting, "", "", "")
	for i, pole := range picture.Pack.Poles {
		spread("level "+pole.ID, picture.Levels[i])
	}
	spread("lean", picture.Lean)
	themes := append(slices.Clip(picture.Themes), make([]group.Spread, len(picture.Pack.Themes))...) // none where the picture has nobody
	for i, theme := range picture.Pack.Themes {
		spread("theme "+theme.ID, themes[i])
	}
	spread("demand", picture.Demand)
	spread("pull", picture.Pull)
	if worth := picture.Worth; worth.N > 0 {
		add("worth", worth.N, "", strconv.Itoa(int(worth.Median)), "")
	} else {
		spread("worth", group.Spread{})
	}
	if err := csv.NewWriter(w).WriteAll(rows); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

func number(points float64) string { return strconv.FormatFloat(points, 'f', -1, 64) }
