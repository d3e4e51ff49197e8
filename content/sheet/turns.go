package sheet

import (
	"strings"

	"twohats/content/report"
)

// turns states who walks in which wave, how long, and whether that suffices.
func (s sheet) turns() []report.Block {
	w, t := s.words, s.times
	if t.turns == apart {
		end := s.fill(w.EndBefore)
		if s.pictured {
			end += " " + w.PutTogether
		}
		return append(s.short(w.Apart, w.ApartBy), list(s.fill(w.CountBefore), s.inWaves(), s.each(), end))
	}
	asked := s.fill(w.Quick)
	var short []report.Block
	if !t.suffices() {
		asked = s.fill(w.Cut)
		short = s.short(w.Short, w.ShortBy)
	}
	items := []string{s.fill(w.Count), s.inWaves()}
	if others := len(t.waves) - 1; others > 0 {
		items = append(items, w.Call+" "+s.fill(w.Wait, "{n}", others*t.wave))
	}
	return append(short, list(append(items, s.each(), asked)...))
}

// short states that the time does not suffice, by how much, and what would.
func (s sheet) short(sentence, by string) []report.Block {
	waves := len(s.times.waves)
	by = s.fill(by, "{all}", s.length(waves*s.times.wave))
	return []report.Block{report.Strong.Say(sentence), say(strings.TrimSpace(by + " " + s.enough()))}
}

// inWaves states how many waves there are, and how many people are in each.
func (s sheet) inWaves() string {
	waves := s.times.waves
	most, least := waves[0], waves[len(waves)-1]
	sentence := s.words.WavesOr
	switch {
	case len(waves) == 1:
		sentence = s.words.OneWave
	case most == least:
		sentence = s.words.Waves
	}
	return s.fill(sentence, "{n}", len(waves), "{size}", most, "{less}", least)
}

// each states what a person's minutes at a laptop are for.
func (s sheet) each() string {
	each := s.fill(s.words.Each)
	if s.times.after == leastAfter {
		each += " " + s.words.Brisk
	}
	return each
}

// enough states with how many laptops the time would suffice, and in how many minutes; nothing
// where it never would.
func (s sheet) enough() string {
	laptops, minutes := enough(s.plan, s.quick, s.full)
	sentence := map[[2]bool]string{
		{true, true}: s.words.Either, {true, false}: s.words.MoreLaptops, {false, true}: s.words.Longer,
	}[[2]bool{laptops > 0, minutes > 0}]
	sentence = s.fill(sentence, "{n}", laptops, "{minutes}", minutes)
	if more := (Plan{s.plan.People, laptops, s.plan.Minutes}); laptops > 0 && s.pictured && !more.pictured() {
		sentence += " " + s.words.Lost
	}
	return sentence
}

// length puts minutes in words, and many of them in hours.
func (s sheet) length(minutes int) string {
	const hour, many = 60, 150
	if minutes <= many {
		return s.fill(s.words.AllMinutes, "{n}", minutes)
	}
	return s.fill(s.words.AllHours, "{n}", (minutes+hour/2)/hour)
}
