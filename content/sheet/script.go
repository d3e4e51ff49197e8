package sheet

import "twohats/content/report"

// script is what is done from minute to minute.
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
	w := s.words
	switch stretch.phase {
	case welcoming:
		return w.Welcome, w.WelcomeHow
	case warmUp:
		if s.own {
			return w.WarmUp, s.fill(w.WarmUpOwn) + " " + w.Persons
		}
		return w.WarmUp, s.fill(w.WarmUpHow)
	case walks:
		return s.walking(stretch.wave)
	case pairs:
		if s.pictured && s.times.turns != apart {
			return w.Pairs, w.PairsHow + " " + s.fill(w.Meanwhile)
		}
		return w.Pairs, w.PairsHow
	case asksWhat:
		if s.pictured {
			return w.What, w.ShowHow
		}
		return w.What, w.TogetherHow
	case soWhat:
		return w.SoWhat, ""
	case nowWhat:
		return w.NowWhat, ""
	}
	how = w.ClosingHow
	const circle = 16 // people who can still hear each other in one round, at some twelve seconds each
	if s.plan.People > circle {
		how = w.CirclesHow
	}
	if !s.pictured && s.times.turns != apart {
		how += " " + s.fill(w.End)
	}
	return w.Closing, how
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
	from, to := s.numbers(wave)
	if from == 2 { // one person is done
		done, last = w.AloneDone, w.AloneDone
	}
	if s.plan.People-to == 1 { // one person waits
		first, next = w.AloneWait, w.NextAlone
	}
	what = s.fill(counted(to-from+1, w.Wave, w.WaveSome), "{wave}", wave+1, "{from}", from, "{to}", to)
	switch wave {
	case 0:
		return what, s.fill(first)
	case waves - 1:
		return what, last
	}
	return what, s.fill([mostWaves]string{1: done + " " + next, 2: w.Third, 3: w.Fourth}[wave])
}

// numbers returns the first and the last number of the people in a wave, which is counted from 0.
// Those with lower numbers are done by then, and those with higher ones wait.
func (s sheet) numbers(wave int) (from, to int) {
	for _, people := range s.times.waves[:wave+1] {
		from, to = to+1, to+people
	}
	return from, to
}
