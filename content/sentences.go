package content

import "strings"

// AnyPole is the key of a sentence that serves either pole.
const AnyPole = "any"

// ByPole is a saying of one or two sentences, by pole id or under AnyPole for either pole.
// {pole} and {other} stand for the names of the pole in question and of the other one.
type ByPole map[string][]string

// Sentences say what a reading means. Those of the word file serve any pack; each that a pack has
// of its own replaces one of them.
type Sentences struct {
	Verdict Verdicts
	Pull    Pulls
	Demand  Demands
	Change  Changes
	Claim   Claims
	Plan    PlanWhys
}

// Verdicts say where the lean lies.
type Verdicts struct {
	Leans         ByPole
	Probably      ByPole // {n} of 20
	Both, Unclear ByPole
}

// Pulls compare what a person chose with what their weeks held. The pole is the chosen one.
type Pulls struct {
	Against, Match, None ByPole
}

// Demands compare what the work asks for with what the weeks held.
type Demands struct {
	Called ByPole // what the demand is called, as "what your work asks for"
	More   ByPole // the pole is what the work asks for
	Both   ByPole // the pole is what the weeks held
	Match  ByPole
	Apart  ByPole // it asks for one side in one theme and for the other in another
	None   ByPole
}

// Changes compare a walk with an earlier one. {date} is the earlier one's.
type Changes struct {
	Moved ByPole // the pole is where the lean went
	Same  ByPole
}

// Claims say what a check found.
type Claims struct {
	Recent, Older, None, Open ByPole
}

// PlanWhys say why an experiment is offered. The pole is the one it practises.
type PlanWhys struct {
	Demand, Claim, Least, Start ByPole
}

// DemandCalled returns what the pack, or else the word file, calls the demand.
func (p *Pack) DemandCalled(words *Words) string {
	return strings.Join(p.Say(0, p.Sentences.Demand.Called, words.Sentences.Demand.Called), " ")
}

// Say returns the saying for a pole, 0 or 1, with the poles' names filled in: the pack's own, or
// else the word file's. If the pole does not matter, either will do.
func (p *Pack) Say(pole int, own, generic ByPole) []string {
	id := p.Poles[pole].ID
	for _, lines := range [][]string{own[id], own[AnyPole], generic[AnyPole]} {
		if len(lines) > 0 {
			filled := make([]string, len(lines))
			for i, line := range lines {
				filled[i] = Fill(line, "{pole}", p.Poles[pole].Name, "{other}", p.Poles[1-pole].Name)
			}
			return filled
		}
	}
	return nil
}

// Fill puts values in the place of {placeholders}: pairs of placeholder and value.
func Fill(sentence string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(sentence)
}

// OneLine returns a text on one line, with single spaces between its words.
func OneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
