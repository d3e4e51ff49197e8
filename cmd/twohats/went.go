package main

import (
	"twohats/content"
	"twohats/content/coach"
)

// letGo is a plan that is none any more, beside how far one went.
const letGo coach.Went = "let go"

// wentOf returns how the plan of a walk went when it was looked back at last; empty where it was
// not yet.
func wentOf(record coach.Record) coach.Went {
	if record.Plan == nil || len(record.Plan.CheckIns) == 0 {
		return ""
	}
	last := record.Plan.CheckIns[len(record.Plan.CheckIns)-1]
	if last.Then == coach.Drop {
		return letGo
	}
	return last.Went
}

// wentSaid says how a plan went; nothing where that is not known.
func wentSaid(went coach.Went, w content.ListWords) string {
	return map[coach.Went]string{coach.Done: w.Done, coach.Partly: w.Partly, coach.NotYet: w.NotYet, letGo: w.LetGo}[went]
}
