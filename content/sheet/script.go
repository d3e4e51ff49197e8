package sheet

import (
	"strings"

	"twohats/content/report"
)

// script lists what is done from minute to minute.
func (s sheet) script() (steps report.Steps) {
	for _, stretch := range s.times.stretches {
		what, how := s.step(stretch)
		when := s.fill(s.words.FromTo, "{from}", stretch.from, "{to}", stretch.to)
		steps.Steps = append(steps.Steps, report.Step{When: when, What: what, How: how})
	}
	return steps
}

// step returns what is done in a stretch of time, and how.
func (s sheet) step(stretch stretch) (what, how string) {
	w, inside := s.words, s.times.turns != apart
	what = [phaseCount]string{w.Welcome, w.WarmUp, "", w.Pairs, w.What, w.SoWhat, w.NowWhat, w.Closing}[stretch.phase]
	how = [phaseCount]string{w.WelcomeHow, s.fill(w.WarmUpHow), "", w.PairsHow, w.TogetherHow, "", "", w.ClosingHow}[stretch.phase]
	switch phase := stretch.phase; {
	case phase == walks:
		return s.walking(stretch.wave)
	case phase == warmUp && s.own:
		how = s.fill(w.WarmUpOwn) + " " + w.Persons
	case phase == pairs && s.pictured && inside:
		how += " " + s.fill(w.Meanwhile)
	case phase == asksWhat && s.pictured:
		how = w.ShowHow
	case phase == closing:
		const circle = 16 // people who can still hear each other in one round, at some twelve seconds each
		if s.plan.People > circle {
			how = w.CirclesHow
		}
		if !s.pictured && inside {
			how += " " + s.fill(w.End)
		}
	}
	return what, how
}

// walking returns who walks in a wave, and what the others do meanwhile.
func (s sheet) walking(wave int) (what, how string) {
	w, waves := s.words, len(s.times.waves)
	if waves == 1 {
		return w.Silent, w.SilentHow
	}
	first, done, next, last := w.FirstIdle, w.Done, w.NextIdle, w.Done
	switch {
	case s.times.turns == beside && s.own: // acts of last week are the warm-up, and nobody has sorted any
		first, last = first+" "+w.Persons, w.LastOwn
	case s.times.turns == beside:
		first, next, last = w.FirstWait, w.NextWait, w.LastWait
	case s.own: // all have sorted some
		first = w.FirstOn
	}
	var from, to int // the numbers of the people in the wave: lower ones are done by then, higher ones wait
	for _, people := range s.times.waves[:wave+1] {
		from, to = to+1, to+people
	}
	if from == 2 { // one person is done
		done, last = w.AloneDone, w.AloneDone
	}
	if s.plan.People-to == 1 { // one person waits
		first, next = w.AloneWait, w.NextAlone
	}
	hows := [mostWaves]string{first, done + " " + next, w.Third, w.Fourth}
	hows[waves-1] = last
	return s.fill(counted(to-from+1, w.Wave, w.WaveSome), "{wave}", wave+1, "{from}", from, "{to}", to), s.fill(hows[wave])
}

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

// short states that the time does not suffice, by how much, and what would. Many minutes are put in
// hours.
func (s sheet) short(sentence, by string) []report.Block {
	const hour, many = 60, 150
	minutes := len(s.times.waves) * s.times.wave
	all := s.fill(s.words.AllMinutes, "{n}", minutes)
	if minutes > many {
		all = s.fill(s.words.AllHours, "{n}", (minutes+hour/2)/hour)
	}
	return []report.Block{report.Strong.Say(sentence), say(strings.TrimSpace(s.fill(by, "{all}", all) + " " + s.enough()))}
}

// inWaves states how many waves there are, and how many people are in each.
func (s sheet) inWaves() string {
	waves := s.times.waves
	most, least := waves[0], waves[len(waves)-1]
	sentence := counted(len(waves), s.words.OneWave, s.words.Waves)
	if most > least {
		sentence = s.words.WavesOr
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
	laptops, minutes := enough(s.plan, s.times.quick, s.times.full)
	sentence := map[[2]bool]string{
		{true, true}: s.words.Either, {true, false}: s.words.MoreLaptops, {false, true}: s.words.Longer,
	}[[2]bool{laptops > 0, minutes > 0}]
	sentence = s.fill(sentence, "{n}", laptops, "{minutes}", minutes)
	if more := (Plan{s.plan.People, laptops, s.plan.Minutes}); laptops > 0 && s.pictured && !more.pictured() {
		sentence += " " + s.words.Lost
	}
	return sentence
}
