package group

import "twohats/content"

// sampled is how many people a rehearsal has.
const sampled = 14

// Sample gives the picture of a room that nobody was in, for a rehearsal. It is always the same.
func Sample(pack *content.Pack) Picture {
	rows := make([]Row, sampled)
	for i := range rows {
		rows[i] = invented(pack, i)
	}
	ids := make([]string, sampled)
	room := Room{pack: pack, rows: make(map[string]Row, sampled), sample: true}
	for i, row := range rows {
		ids[i] = row.ID
		room.rows[row.ID] = row
	}
	room.shown = wholes([][]string{ids})
	return room.Picture()
}

// invented makes up a person. Strides that share nothing with one another give a room that is
// neither in rows nor in lumps.
func invented(pack *content.Pack, i int) Row {
	row := Row{ID: string(rune('a' + i)), Worth: Worth(1 + (i*5+4)%7%3), Themes: make(map[string]float64)}
	row.Levels = [content.PoleCount]float64{float64(38 + i*11%47), float64(45 + i*17%41)}
	row.Lean = row.Levels[0] - row.Levels[1]
	for t, theme := range pack.Themes {
		row.Themes[theme.ID] = min(max(row.Lean+float64((i*7+t*13)%31-15)+float64(10*(t%3)-10), -100), 100)
	}
	pull, demand := float64(i*29%91-40), float64(i*23%61+10)
	row.Pull, row.Demand = &pull, &demand
	return row
}
