package report

import (
	"strings"

	"twohats/content"
	"twohats/content/group"
)

// Added says in words what a person's row adds to the picture of a room: all of it, a figure a
// line.
func Added(words *content.Words, pack *content.Pack, row group.Row) string {
	w := words.Workshop
	var lines []string
	say := func(sentence string, pairs ...string) {
		pairs = append(pairs, "{first}", pack.Poles[0].Name, "{second}", pack.Poles[1].Name)
		lines = append(lines, content.Fill(sentence, pairs...))
	}
	say(w.RowLean, "{points}", Signed(row.Lean))
	for i, pole := range pack.Poles {
		say(w.RowLevel, "{pole}", pole.Name, "{points}", rounded(row.Levels[i]))
	}
	for _, theme := range pack.Themes {
		if lean, some := row.Themes[theme.ID]; some {
			say(w.RowTheme, "{theme}", theme.Title, "{points}", Signed(lean))
		}
	}
	if row.Pull != nil {
		say(w.RowPull, "{points}", Signed(*row.Pull))
	}
	if row.Demand != nil {
		say(w.RowDemand, "{points}", Signed(*row.Demand))
	}
	if row.Worth > 0 {
		say(w.RowWorth, "{worth}", w.Worths[row.Worth-1])
	}
	return strings.Join(lines, "\n")
}
