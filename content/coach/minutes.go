package coach

import (
	"math"
	"strings"

	"twohats/content"
)

// What a walk takes, in seconds: reading a word at 200 words a minute, then deciding, or
// writing a line. The seconds for deciding make the built-in pack come out as it was walked.
const (
	wordSeconds     = 0.3
	rateSeconds     = 4
	betweenSeconds  = 5
	scenarioSeconds = 14
	openSeconds     = 40
	checkSeconds    = 16
)

// Minutes tells about how long a walk takes, in whole minutes, at least 1. As many checks
// are counted as there can be.
func Minutes(pack *content.Pack, depth Depth) int {
	seconds := openSeconds + read(pack.Mission.Text)
	checks := 0
	for _, item := range asked(pack, depth) {
		switch {
		case item.Opens():
			seconds += read(item.Theme.Opening, item.Theme.Why)
			checks += len(item.Theme.Checks)
		case item.Prompt != nil:
			seconds += answering(item.Prompt)
		}
	}
	seconds += checkSeconds * float64(min(checks, most(depth)))
	return max(1, int(math.Round(seconds/60)))
}

func answering(prompt *content.Prompt) float64 {
	seconds := read(prompt.Text)
	switch prompt.Kind {
	case content.Rating:
		return seconds + rateSeconds
	case content.Between:
		for _, end := range prompt.Ends {
			seconds += read(end)
		}
		return seconds + betweenSeconds
	case content.Scenario:
		for _, option := range prompt.Options {
			seconds += read(option.Text, option.Gain, option.Cost)
		}
		return seconds + scenarioSeconds
	}
	return seconds + openSeconds
}

// read gives the seconds that reading some texts takes.
func read(texts ...string) float64 {
	words := 0
	for _, text := range texts {
		words += len(strings.Fields(text))
	}
	return float64(words) * wordSeconds
}
