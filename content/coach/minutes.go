package coach

import (
	"math"
	"strings"

	"twohats/content"
)

// What a walk takes, in seconds: reading a word at 200 words a minute, then deciding, or writing a
// line. The seconds for deciding are fitted to walks of the built-in pack.
const (
	wordSeconds     = 0.3
	rateSeconds     = 4
	betweenSeconds  = 5
	scenarioSeconds = 14
	openSeconds     = 40
	checkSeconds    = 16
)

// Minutes returns about how long a walk takes, in whole minutes, at least 1. It counts as many
// checks as there can be.
func Minutes(pack *content.Pack, depth Depth) int {
	seconds := openSeconds + reading(pack.Mission.Text)
	for _, item := range fixedItems(pack, depth) {
		switch {
		case item.Opens():
			seconds += reading(item.Theme.Opening, item.Theme.Why)
		case item.Prompt != nil:
			seconds += answering(item.Prompt)
		}
	}
	seconds += checkSeconds * float64(maxChecks(pack, depth))
	return max(1, int(math.Round(seconds/60)))
}

// maxChecks returns how many checks a walk can have.
func maxChecks(pack *content.Pack, depth Depth) int {
	checks := 0
	for _, theme := range pack.Themes {
		checks += min(len(theme.Checks), content.PoleCount)
	}
	return min(checks, maxClaims(depth))
}

func answering(prompt *content.Prompt) float64 {
	seconds := reading(prompt.Text)
	for _, end := range prompt.Ends {
		seconds += reading(end)
	}
	for _, option := range prompt.Options {
		seconds += reading(option.Text, option.Gain, option.Cost)
	}
	return seconds + content.ByKind[float64](prompt.Kind, rateSeconds, betweenSeconds, scenarioSeconds, openSeconds)
}

// reading returns the seconds that reading some texts takes.
func reading(texts ...string) float64 {
	words := 0
	for _, text := range texts {
		words += len(strings.Fields(text))
	}
	return float64(words) * wordSeconds
}
