package tui

import (
	"slices"
	"strconv"
	"strings"
)

// A hint is a key and what it does. Hints stand in the order of need, with the key that explains
// and the key that stops at the end: those two are shown however little room there is.
type hint struct{ key, does string }

// saidAll puts hints into what the terminal can show.
func saidAll(hints []hint, l look) []hint {
	all := make([]hint, len(hints))
	for i, h := range hints {
		all[i] = hint{h.key, l.say(h.does)}
	}
	return all
}

// withPages names the keys that turn a page: before all others where nothing else shows the rest of
// it, else behind those that are needed more.
func withPages(hints []hint, needed bool, l look) []hint {
	if slices.ContainsFunc(hints, func(h hint) bool { return h.key == l.signs.page }) {
		return hints
	}
	at := slices.IndexFunc(hints, hint.stays)
	if needed || at < 0 {
		at = 0
	}
	return slices.Insert(slices.Clone(hints), at, hint{l.signs.page, ""})
}

// hintRow puts keys in a row with what they do. What has no room is shed; where not even what the
// keys do that stay has room, all stand bare, for then there is some for others.
func hintRow(hints []hint, cells int, l look) string {
	for _, hints := range [][]hint{slices.Clone(hints), unworded(hints, hint.named)} {
		for some := true; some; hints, some = shed(hints, l) {
			for _, gap := range []string{"   ", "  "} {
				if row := joined(hints, gap, l); width(row) <= cells {
					return row
				}
			}
		}
	}
	return ""
}

// shed takes away what a row of keys can spare most: what the arrows do, for they say it
// themselves; then what the other keys do, the least needed first; and then those keys. False means
// that nothing is left to spare.
func shed(hints []hint, l look) ([]hint, bool) {
	told := func(h hint) bool { return h.named() && h.does != "" }
	for _, spare := range []func(hint) bool{
		func(h hint) bool { return told(h) && (h.key == l.signs.arrows || h.key == l.signs.updown) },
		func(h hint) bool { return told(h) && !h.stays() },
		func(h hint) bool { return !h.stays() },
	} {
		for i, h := range slices.Backward(hints) {
			switch {
			case !spare(h):
			case told(h):
				hints[i].does = ""
				return hints, true
			default:
				return slices.Delete(hints, i, i+1), true
			}
		}
	}
	return nil, false
}

// unworded leaves out what some of the keys do.
func unworded(hints []hint, some func(hint) bool) []hint {
	hints = slices.Clone(hints)
	for i, h := range hints {
		if some(h) {
			hints[i].does = ""
		}
	}
	return hints
}

// named tells whether a hint is about a key of its own.
func (h hint) named() bool { return h.key != "" }

// stays tells whether a key is shown however little room there is: it explains, or it stops.
func (h hint) stays() bool {
	return slices.ContainsFunc(strings.Fields(h.key), func(key string) bool {
		return key == "esc" || key == "?" || key == whyInText
	})
}

func (h hint) full(l look) string {
	switch {
	case h.does == "":
		return h.key
	case h.key == "":
		return l.quiet.Render(h.does)
	}
	return h.key + " " + l.quiet.Render(h.does)
}

func joined(hints []hint, gap string, l look) string {
	var all []string
	for _, h := range hints {
		all = append(all, h.full(l))
	}
	return strings.Join(all, gap)
}

// digits names the keys that take one of so many choices.
func digits(n int) string {
	if n == 1 {
		return "1"
	}
	return "1-" + strconv.Itoa(min(n, mostDigits))
}

// whyInText asks why where "?" is a letter. F1 does too, but some terminals take that for their own
// help.
const whyInText = "ctrl+g"

// keyRow puts the keys in a row, behind a title where there is one that leaves room for the first.
func keyRow(title string, hints []hint, cells int, l look) string {
	const gap = "  "
	hints, title = saidAll(hints, l), l.say(title)
	room := cells - width(title) - len(gap)
	for _, hints := range [][]hint{hints, unworded(hints, hint.stays)} {
		if row := hintRow(hints, room, l); title != "" && strings.HasPrefix(row, hints[0].key) {
			return l.strong.Render(title) + gap + row
		}
	}
	return hintRow(hints, cells, l)
}
