package group

import "twohats/content"

// sampled is how many people a sample has.
const sampled = 14

// Sample returns the picture of an invented room, for a rehearsal. It is always the same.
func Sample(pack *content.Pack) Picture {
	file := File{Header: HeaderOf(pack)}
	file.Header.Sample = true
	for i := range sampled {
		file.Rows = append(file.Rows, invented(pack, i))
	}
	room, _ := Merge(pack, file)
	return room.Picture()
}

// invented returns an invented person. Strides without a common divisor spread the room without
// rows or lumps.
func invented(pack *content.Pack, i int) Row {
	row := Row{ID: string(rune('a' + i)), Worth: Worth(1 + (i*5+4)%7%3), Themes: make(map[string]float64)}
	row.Levels = [content.PoleCount]float64{float64(38 + i*11%47), float64(45 + i*17%41)}
	row.Lean = lean(row.Levels[0] - row.Levels[1] - pack.Centre)
	for t, off := range offsets(i, len(pack.Themes)) {
		row.Themes[pack.Themes[t].ID] = lean(row.Lean + off)
	}
	pull, demand := float64(i*29%91-40), float64(i*23%61+10)
	row.Pull, row.Demand = &pull, &demand
	return row
}

// offsets returns how far the leans of the themes lie from the person's overall lean. They add up to
// zero, for that is the mean of the themes if each asks as much as the others.
func offsets(i, themes int) []float64 {
	all, sum := make([]float64, themes), 0.0
	for t := range all {
		all[t] = float64((i*7+t*13)%31 - 15 + 10*(t%3) - 10)
		sum += all[t]
	}
	for t := range all {
		all[t] -= sum / float64(themes)
	}
	return all
}
