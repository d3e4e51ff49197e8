package coach

import (
	"slices"

	"twohats/content"
)

// An Item is one stop of a walk: the mission, a theme's opening, a prompt or a check.
type Item struct {
	ID     string // of the mission, prompt or check; for an opening, "open:" and the theme's id
	Theme  *content.Theme
	Prompt *content.Prompt // for a prompt
	Check  *content.Check  // for a check
	Claim  Claim           // for a check: the claim it asks evidence for
}

// Opens reports whether the item is a theme's opening, which is read and not answered.
func (i Item) Opens() bool { return i.Theme != nil && i.Prompt == nil && i.Check == nil }

// fixedItems returns the items of a walk that its answers do not change: all but the checks, in
// order. If a pack marks no prompt for Quick, Quick asks all of them.
func fixedItems(pack *content.Pack, depth Depth) []Item {
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
		if opening < len(items) { // the colon tells its id from any prompt's
			items = slices.Insert(items, opening, Item{ID: "open:" + theme.ID, Theme: theme})
		}
	}
	return items
}

// checkItems returns the items that ask for evidence of a record's claims.
func checkItems(pack *content.Pack, record Record) (items []Item) {
	for _, claim := range Read(pack, record).Claims {
		theme := pack.Theme(claim.Theme)
		c := slices.IndexFunc(theme.Checks, func(check content.Check) bool { return check.ID == claim.Check })
		items = append(items, Item{ID: claim.Check, Theme: theme, Check: &theme.Checks[c], Claim: claim})
	}
	return items
}

// Unasked returns how many prompts of a depth have not been asked yet.
func Unasked(pack *content.Pack, record Record, depth Depth) int {
	n := 0
	for _, item := range fixedItems(pack, depth) {
		if item.Prompt != nil && !record.asked(item.ID) {
			n++
		}
	}
	return n
}

// Count returns how many prompts a pack asks at a depth.
func Count(pack *content.Pack, depth Depth) int { return Unasked(pack, Record{}, depth) }

// Asks reports whether a walk at a depth asks anything with the given measure.
func Asks(pack *content.Pack, depth Depth, measure content.Measure) bool {
	return slices.ContainsFunc(fixedItems(pack, depth), func(item Item) bool {
		return item.Prompt != nil && measured(item.Prompt) == measure
	})
}

// measured returns what a prompt measures; "" if it offers no choice.
func measured(prompt *content.Prompt) content.Measure {
	return content.ByKind(prompt.Kind, "", prompt.Measures, content.Pull, "")
}
