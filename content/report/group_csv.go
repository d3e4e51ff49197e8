package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"twohats/content/group"
)

// GroupCSV writes the figures of a room for a spreadsheet, a row each: its name, of how many
// people it is, its quartiles and median in points, and "sample" where it is invented. A
// figure that fewer than five people have is empty. The worth is 1 for no, 2 for partly and 3
// for yes. No row is about a person. An error is the writer's.
func GroupCSV(w io.Writer, picture group.Picture) error {
	out := csv.NewWriter(w)
	mark := ""
	if picture.Sample {
		mark = "sample"
	}
	rows := [][]string{{"figure", "n", "low", "median", "high", "mark"}}
	count := func(figure string, n int) { rows = append(rows, []string{figure, strconv.Itoa(n), "", "", "", mark}) }
	spread := func(figure string, s group.Spread) {
		row := []string{figure, "", "", "", "", mark}
		if s.N > 0 {
			row = []string{figure, strconv.Itoa(s.N), number(s.Low), number(s.Median), number(s.High), mark}
		}
		rows = append(rows, row)
	}
	count("people", picture.N)
	count("waiting", picture.Waiting)
	for i, pole := range picture.Pack.Poles {
		spread("level "+pole.ID, picture.Levels[i])
	}
	spread("lean", picture.Lean)
	for i, theme := range picture.Pack.Themes {
		spread("theme "+theme.ID, themeOf(picture, i))
	}
	spread("demand", picture.Demand)
	spread("pull", picture.Pull)
	worth := []string{"worth", "", "", "", "", mark}
	if picture.Worth.N > 0 {
		worth[1], worth[3] = strconv.Itoa(picture.Worth.N), strconv.Itoa(int(picture.Worth.Median))
	}
	if err := out.WriteAll(append(rows, worth)); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

func number(points float64) string { return strconv.FormatFloat(points, 'f', -1, 64) }

// themeOf gives a theme's figure; none where the picture has nobody.
func themeOf(picture group.Picture, theme int) (s group.Spread) {
	if theme < len(picture.Themes) {
		s = picture.Themes[theme]
	}
	return s
}
