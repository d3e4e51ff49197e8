package report

import (
	"strings"

	"twohats/content"
	"twohats/content/group"
)

// Added lists in words all that a person's row adds to the picture of a room, a figure a line.
func Added(words *content.Words, pack *content.Pack, row group.Row) string {
	w := words.Workshop
	var lines []string
	say := func(sentence string, pairs ...any) { lines = append(lines, fill(pack.Poles, sentence, pairs...)) }
	say(w.RowLean, "{points}", Signed(row.Lean))
	say(w.RowLevels, "{l}", rounded(row.Levels[0]), "{m}", rounded(row.Levels[1]))
	var themes []string
	for _, theme := range pack.Themes {
		if lean, some := row.Themes[theme.ID]; some {
			themes = append(themes, content.Fill(w.RowTheme, "{theme}", theme.Short, "{points}", Signed(lean)))
		}
	}
	if len(themes) > 0 {
		say(w.RowThemes, "{themes}", strings.Join(themes, ", "))
	}
	if row.Pull != nil {
		say(w.RowPull, "{points}", Signed(*row.Pull))
	}
	if row.Demand != nil {
		say(w.RowDemand, "{demand}", upperFirst(pack.DemandCalled(words)), "{points}", Signed(*row.Demand))
	}
	if row.Worth > 0 {
		say(w.RowWorth, "{worth}", w.Worths[row.Worth-1])
	}
	return strings.Join(lines, "\n")
}
