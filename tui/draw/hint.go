package draw

import (
	"slices"
	"strconv"
	"strings"
)

// A Hint is a key and what it does. Hints stand in the order of need, with the key that explains
// and the key that stops at the end: those two are shown however little room there is.
type Hint struct{ Key, Does string }

// withPages adds the keys that turn a page, unless they are there. If they are needed, for nothing
// else shows the rest of the page, they come first, else behind the keys that are needed more.
func withPages(hints []Hint, needed bool, l Look) []Hint {
	if slices.ContainsFunc(hints, func(h Hint) bool { return h.Key == l.Glyphs.Page }) {
		return hints
	}
	at := slices.IndexFunc(hints, Hint.stays)
	if needed || at < 0 {
		at = 0
	}
	return slices.Insert(slices.Clone(hints), at, Hint{l.Glyphs.Page, ""})
}

// hintRow puts keys in a row with what they do, and sheds what has no room. Where there is no room
// even for what the staying keys do, all keys stand bare, which leaves room for more of them.
func hintRow(hints []Hint, cells int, l Look) string {
	for _, hints := range [][]Hint{slices.Clone(hints), unworded(hints, func(h Hint) bool { return h.Key != "" })} {
		for some := true; some; hints, some = shed(hints, l) {
			for _, gap := range []string{"   ", "  "} {
				if row := joined(hints, gap, l); Width(row) <= cells {
					return row
				}
			}
		}
	}
	return ""
}

// shed takes away what a row of keys can spare most: what the arrows do, for they say it
// themselves; then what the other keys do, the least needed first; and then those keys. It returns
// false if nothing is left to spare.
func shed(hints []Hint, l Look) ([]Hint, bool) {
	worded := func(h Hint) bool { return h.Key != "" && h.Does != "" }
	for _, spare := range []func(Hint) bool{
		func(h Hint) bool { return worded(h) && (h.Key == l.Glyphs.Arrows || h.Key == l.Glyphs.UpDown) },
		func(h Hint) bool { return worded(h) && !h.stays() },
		func(h Hint) bool { return !h.stays() },
	} {
		for i, h := range slices.Backward(hints) {
			switch {
			case !spare(h):
			case worded(h):
				hints[i].Does = ""
				return hints, true
			default:
				return slices.Delete(hints, i, i+1), true
			}
		}
	}
	return nil, false
}

// unworded returns hints without what some of the keys do.
func unworded(hints []Hint, some func(Hint) bool) []Hint {
	hints = slices.Clone(hints)
	for i, h := range hints {
		if some(h) {
			hints[i].Does = ""
		}
	}
	return hints
}

// stays reports whether a key is shown however little room there is: one that explains or stops.
func (h Hint) stays() bool {
	return slices.ContainsFunc(strings.Fields(h.Key), func(key string) bool {
		return key == "esc" || key == "?" || key == WhyInText
	})
}

func joined(hints []Hint, gap string, l Look) string {
	var all []string
	for _, h := range hints {
		does := ""
		if h.Does != "" {
			does = l.Quiet.Render(l.Say(h.Does))
		}
		all = append(all, strings.TrimSpace(h.Key+" "+does))
	}
	return strings.Join(all, gap)
}

// Digits returns the keys that take one of n choices.
func Digits(n int) string {
	if n == 1 {
		return "1"
	}
	return "1-" + strconv.Itoa(min(n, mostDigits))
}

// WhyInText is the key that asks why where "?" is a letter. F1 does too, but some terminals take it
// for their own help.
const WhyInText = "ctrl+g"

// KeyRow puts keys in a row, behind a title if that leaves room for the first of them.
func KeyRow(title string, hints []Hint, cells int, l Look) string {
	const gap = "  "
	title = l.Say(title)
	room := cells - Width(title) - len(gap)
	for _, hints := range [][]Hint{hints, unworded(hints, Hint.stays)} {
		if row := hintRow(hints, room, l); title != "" && strings.HasPrefix(row, hints[0].Key) {
			return l.Strong.Render(title) + gap + row
		}
	}
	return hintRow(hints, cells, l)
}
