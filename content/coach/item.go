package coach

import (
	"slices"

	"twohats/content"
)

// An Item is one stop of the walk: the mission, a theme's opening, a prompt or a check.
type Item struct {
	ID     string // the mission's, the prompt's or the check's; an opening bears its theme's id after "open:"
	Theme  *content.Theme
	Prompt *content.Prompt // for a prompt
	Check  *content.Check  // for a check
	Claim  Claim           // for a check: what it asks evidence for
}

// Opens reports whether the item is a theme's opening, which is read and not answered.
func (i Item) Opens() bool { return i.Theme != nil && i.Prompt == nil && i.Check == nil }

// asked returns the stops of a walk up to its checks, in order. A pack that marks nothing for
// Quick has everything asked in Quick.
func asked(pack *content.Pack, depth Depth) []Item {
	items := []Item{{ID: content.MissionID}}
	all := depth != Quick || !slices.ContainsFunc(pack.Themes, func(theme content.Theme) bool {
		return slices.ContainsFunc(theme.Prompts, func(prompt content.Prompt) bool { return prompt.Quick })
	})
	for t := range pack.Themes {
		theme := &pack.Themes[t]
		opening := len(items)
		for p := range theme.Prompts {
			if prompt := &theme.Prompts[p]; prompt.Quick || all {
				items = append(items, Item{ID: prompt.ID, Theme: theme, Prompt: prompt})
			}
		}
		if opening < len(items) { // the id has a colon, which no prompt's has
			items = slices.Insert(items, opening, Item{ID: "open:" + theme.ID, Theme: theme})
		}
	}
	return items
}

// checks returns the stops that ask for evidence of a record's claims.
func checks(pack *content.Pack, record Record) (items []Item) {
	for _, claim := range Read(pack, record).Claims {
		theme := pack.Theme(claim.Theme)
		c := slices.IndexFunc(theme.Checks, func(check content.Check) bool { return check.ID == claim.Check })
		items = append(items, Item{ID: claim.Check, Theme: theme, Check: &theme.Checks[c], Claim: claim})
	}
	return items
}

// Unasked returns how many prompts of a depth were not asked yet, without the mission and the
// checks.
func Unasked(pack *content.Pack, record Record, depth Depth) int {
	n := 0
	for _, item := range asked(pack, depth) {
		if item.Prompt != nil && !record.asked(item.ID) {
			n++
		}
	}
	return n
}

// Count returns how many prompts a pack asks at a depth, without the mission and the checks.
func Count(pack *content.Pack, depth Depth) int { return Unasked(pack, Record{}, depth) }

// Asks reports whether a walk at a depth asks anything that measures pull or demand.
func Asks(pack *content.Pack, depth Depth, measure content.Measure) bool {
	return slices.ContainsFunc(asked(pack, depth), func(item Item) bool {
		return item.Prompt != nil && measured(item.Prompt) == measure
	})
}

// measured returns what a prompt's choice measures; "" where it offers none.
func measured(prompt *content.Prompt) content.Measure {
	return content.ByKind(prompt.Kind, "", prompt.Measures, content.Pull, "")
}
