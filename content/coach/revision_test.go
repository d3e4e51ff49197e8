package coach

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"twohats/content"
)

func TestRevisionGrowsExactlyWhenTheRecordChanges(t *testing.T) {
	pack, _ := content.Builtin("en")
	ids := []string{"no such item"}
	for _, item := range Start(pack, Full).Items() {
		ids = append(ids, item.ID)
	}
	rng := rand.New(rand.NewPCG(3, 4))
	anyStep := func(Item) int { return rng.IntN(6) }
	acts := map[string]func(*Session){
		"answering":     func(s *Session) { item, _ := s.Current(); s.Answer(sayTo(item, anyStep)) },
		"noting":        func(s *Session) { item, _ := s.Current(); s.Note(sayTo(item, anyStep)) },
		"skipping":      func(s *Session) { skip(s) },
		"going back":    func(s *Session) { s.Back() },
		"going to":      func(s *Session) { s.Goto(ids[rng.IntN(len(ids))]) },
		"ending":        func(s *Session) { s.End() },
		"to the rest":   func(s *Session) { s.ToUnasked() },
		"extending":     func(s *Session) { s.Extend() },
		"what fits":     func(s *Session) { s.Fits([]string{"", "a", "b"}[rng.IntN(3)]) },
		"a plan":        func(s *Session) { s.Plan(&Plan{Will: "read", CheckIns: make([]CheckIn, rng.IntN(2))}) },
		"no plan":       func(s *Session) { s.Plan(nil) },
		"only a reader": func(s *Session) { s.Record(); s.Progress(); s.Items(); s.Themes() },
	}
	for range 40 {
		s := Start(pack, Quick)
		for range 150 {
			for name, act := range acts { // in any order
				if name == "extending" && rng.IntN(50) > 0 {
					continue
				}
				record, revision := s.Record(), s.Revision()
				act(s)
				changed := !reflect.DeepEqual(s.Record(), record)
				if grew := s.Revision() > revision; grew != changed || s.Revision() < revision {
					t.Fatalf("%s: the record changed: %v; the revision went from %d to %d", name, changed, revision, s.Revision())
				}
			}
		}
	}
}

func TestAPlanChangedByItsOwnerIsANewRevision(t *testing.T) {
	pack, _ := content.Builtin("en")
	s := Start(pack, Quick)
	plan := &Plan{Will: "read", CheckIns: []CheckIn{{Why: "it rained"}}}
	s.Plan(plan)
	revision := s.Revision()
	plan.Will, plan.CheckIns[0].Why = "write", "it snowed"
	if kept := s.Record().Plan; kept.Will != "read" || kept.CheckIns[0].Why != "it rained" {
		t.Errorf("the session's plan followed its owner's: %+v", kept)
	}
	if s.Plan(plan); s.Revision() == revision {
		t.Error("the changed plan is no new revision")
	}
}

func TestAResumedWalkIsAtRevisionZero(t *testing.T) {
	walk := walked(t, Quick, often)
	s, err := Resume(walk.Pack(), walk.Record())
	if err != nil || s.Revision() != 0 {
		t.Errorf("the revision is %d (%v), want 0", s.Revision(), err)
	}
}
