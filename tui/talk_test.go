package tui

import (
	"errors"
	"strings"
	"testing"

	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

func TestWalksAreToldWithTheirLeansInWords(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{}, walked("2026-02-20 14:00", 2, 4), walked("2026-01-20 14:00", 0, 0)))
	talk := NewTalk(w.root.o)
	talk.Choose(3)
	if said := talk.Said(); len(said.Choices) != 2 || strings.Join(said.Choices[0].Notes, " ") != "50 towards managing" ||
		strings.Join(said.Choices[1].Notes, " ") != w.root.o.Words.Past.NoLean {
		t.Errorf("it says %+v", said.Choices)
	}
}

func TestAnEarlierWalkIsNamedWhereItIsRead(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{}, walked("2026-02-20 14:00", 2, 4)))
	talk := NewTalk(w.root.o)
	talk.Choose(3)
	talk.Choose(1)
	talk.Do(screen.Skip{})
	talk.Do(screen.GoBack{})
	if said := talk.Said(); said.Reads == nil || said.Place != "20 February 2026" {
		t.Errorf("it says %q before it reads", said.Place)
	}
}

func TestATalkTellsWhatBecameOfAWalk(t *testing.T) {
	for want, does := range map[string]func(*Talk){
		"Kept. Choose Resume next time to go on with it.": func(talk *Talk) { talk.Leave() },
		"Kept. You find it under Look back.": func(talk *Talk) {
			talk.root.apply(flow.Next{Flow: flow.NewPlan(talk.root.env, flow.Step), Show: true})
			talk.Choose(1)
			talk.Leave()
		},
		"Nothing of it is kept.": func(talk *Talk) { talk.Pause(); talk.Choose(4); talk.Choose(2) },
	} {
		w := newWalker(t, 80, 24, remembering(&memory{}))
		talk := NewTalk(w.root.o)
		if became := talk.Became(); became != "" {
			t.Errorf("before the walk: %q", became)
		}
		talk.Choose(1)
		talk.Write("Bread")
		talk.GoOn()
		does(talk)
		if got := talk.Became(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestATalkTellsOfTroubleAsLongAsItLasts(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m))
	talk := NewTalk(w.root.o)
	talk.Choose(1)
	m.full = errors.New("no space left on device")
	talk.Write("Bread")
	const unsaved = "Not saved: no space left on device. Your answers are still here."
	if got := talk.Trouble(); got != unsaved || talk.Notice() != "" {
		t.Errorf("the trouble is %q and the notice %q, want %q and none", got, talk.Notice(), unsaved)
	}
	if got, want := talk.Became(), "What could not be saved is lost."; got != want {
		t.Errorf("who left would hear %q, want %q", got, want)
	}
	m.full = nil
	talk.GoOn()
	if got := talk.Trouble(); got != "" {
		t.Errorf("behind it the trouble is %q", got)
	}
}

// A stuck journal keeps walks, and no look back at a plan.
type stuck struct {
	*memory
	free bool
}

func (s *stuck) Revise(id string, plan *coach.Plan) error {
	if !s.free {
		return errors.New("no space left on device")
	}
	return s.memory.Revise(id, plan)
}

func TestATalkTellsOfALookBackThatIsNotSavedAndOfNothingElse(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{}, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02"))))
	j := &stuck{memory: w.root.o.Journal.(*memory)}
	w.root.o.Journal = j
	talk := NewTalk(w.root.o)
	skip := func() { talk.Do(screen.Skip{}) }
	const unsaved = "This could not be saved: no space left on device."
	for i, does := range []func(){
		func() { talk.Choose(1) }, skip, skip, func() { talk.Choose(1) }, func() { talk.Choose(2) },
		func() { talk.Choose(1) }, func() { talk.Write("Bread") }, talk.GoOn, talk.Pause, func() { talk.Choose(4) }, talk.Pause,
	} {
		if does(); talk.Trouble() != unsaved {
			t.Errorf("behind act %d the trouble is %q and the notice %q, want %q", i, talk.Trouble(), talk.Notice(), unsaved)
		}
	}
	j.free = true
	talk.Do(screen.GoBack{})
	if got := talk.Trouble(); got != "" {
		t.Errorf("once it is saved the trouble is %q", got)
	}
}
