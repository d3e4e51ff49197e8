package sheet

import "slices"

// A timetable is how the minutes of a session are spent.
type timetable struct {
	waves       []int // people in each
	turns       turns
	stretches   []stretch
	wave        int // minutes that each wave has a laptop, its asking, after and handOver
	asking      int // of them, for the questions
	after       int // of them, for the summary, the step and the card
	quick, full int // minutes that all the questions of either form take
}

// turns is how the waves stand to the rest of a session.
type turns int

const (
	together turns = iota // the walks are one phase of it
	beside                // people who wait do the warm-up meanwhile
	apart                 // there is no time for the walks, or too long a wait: they come before it
)

// A phase is a part of a session, in their order.
type phase int

const (
	welcoming phase = iota
	warmUp
	walks
	pairs
	asksWhat
	soWhat
	nowWhat
	closing
	phaseCount
)

// A stretch is what is done from one minute to another.
type stretch struct {
	phase    phase
	wave     int // walks: which of the waves, from 0
	from, to int // minutes from the start
}

// What a wave needs besides the questions, in minutes.
const (
	handOver   = 1
	leastAfter = 4 // to read the summary and take the card, but hardly to choose a step
	mostAfter  = 6
)

// mostWaves is how many waves walk in a session at most: with more of them most people would
// wait for over an hour.
const mostWaves = 5

// phasesOf returns how few minutes each phase can have, and how much more time one can use than
// another. A phase with no minutes is left out.
func phasesOf(t turns) (least, share [phaseCount]int) {
	if t == beside {
		return [phaseCount]int{welcoming: 3, pairs: 3, asksWhat: 2, soWhat: 2, nowWhat: 2, closing: 3},
			[phaseCount]int{welcoming: 4, pairs: 6, asksWhat: 4, soWhat: 4, nowWhat: 4, closing: 5}
	}
	return [phaseCount]int{welcoming: 3, warmUp: 5, pairs: 6, asksWhat: 3, soWhat: 3, nowWhat: 3, closing: 3},
		[phaseCount]int{welcoming: 4, warmUp: 8, pairs: 9, asksWhat: 5, soWhat: 5, nowWhat: 5, closing: 5}
}

// timesOf plans a session in which a walk takes so many minutes in either form. Where the
// walks fit in whole they are one phase of it. Else they are shortened, but for no more than
// half of the questions' time, and those who wait do the warm-up beside them. Where that does
// not suffice, or mostWaves do not, they come before the session.
func timesOf(plan Plan, quick, full int) timetable {
	t := timetable{waves: plan.waves(), quick: quick, full: full}
	whole, half := quick+leastAfter+handOver, (quick+1)/2+leastAfter+handOver
	free := func(turns turns) int { // minutes for the walks
		least, _ := phasesOf(turns)
		return plan.Minutes - sum(least)
	}
	switch n := len(t.waves); {
	case n <= mostWaves && n*whole <= free(together):
		third := plan.Minutes / 3 / n // of the session, unless that is too little or more than anybody needs
		calm := min(whole+1, free(together)/n)
		t.turns, t.wave = together, max(calm, min(third, max(quick, full)+mostAfter+handOver))
	case n <= mostWaves && n*half <= free(beside):
		t.turns, t.wave = beside, min(free(beside)/n, whole+1)
	default:
		t.turns, t.wave = apart, whole+1
	}
	t.after = leastAfter + max(0, min((t.wave-whole+1)/2, mostAfter-leastAfter))
	t.asking = t.wave - t.after - handOver
	t.stretches = t.spread(plan.Minutes)
	return t
}

// spread lays the parts one behind the other, so that they fill the session.
func (t timetable) spread(minutes int) (stretches []stretch) {
	waves := len(t.waves)
	if t.turns == apart {
		waves = 0
	}
	of := shared(minutes-waves*t.wave, t.turns)
	at := 0
	for phase := range phaseCount {
		times, each := 1, of[phase]
		if phase == walks {
			times, each = waves, t.wave
		}
		for wave := range times {
			if each > 0 {
				stretches = append(stretches, stretch{phase, wave, at, at + each})
				at += each
			}
		}
	}
	return stretches
}

// shared grants each phase its least, and then, minute by minute, the rest to the phase that has
// the least for its share.
func shared(minutes int, turns turns) [phaseCount]int {
	of, share := phasesOf(turns)
	for left := minutes - sum(of); left > 0; left-- {
		next := welcoming
		for phase := range phaseCount {
			if share[phase] > 0 && (of[phase]+1)*share[next] < (of[next]+1)*share[phase] {
				next = phase
			}
		}
		of[next]++
	}
	return of
}

func sum(minutes [phaseCount]int) (all int) {
	for _, of := range minutes {
		all += of
	}
	return all
}

// suffices reports whether everybody has the time for all of Quick, in the session.
func (t timetable) suffices() bool { return t.turns != apart && t.asking >= t.quick }

// enough returns the fewest laptops, and the shortest session, with which the time would suffice; 0
// where no number of them is enough.
func enough(plan Plan, quick, full int) (laptops, minutes int) {
	for n := min(plan.People, mostLaptops); n > plan.Laptops; n-- {
		if timesOf(Plan{plan.People, n, plan.Minutes}, quick, full).suffices() {
			laptops = n
		}
	}
	for _, n := range slices.Backward(sessions()) {
		if timesOf(Plan{plan.People, plan.Laptops, n}, quick, full).suffices() {
			minutes = n
		}
	}
	return laptops, minutes
}
