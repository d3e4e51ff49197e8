package coach

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"

	"twohats/content"
)

// walked starts a walk of the built-in pack and answers every item with a step; text items
// are passed over.
func walked(t *testing.T, depth Depth, step func(Item) int) *Session {
	t.Helper()
	pack, _ := content.Builtin("en")
	s := Start(pack, depth)
	for range 500 {
		item, on := s.Current()
		if !on {
			return s
		}
		s.Answer(sayTo(item, step))
	}
	t.Fatal("the walk does not end")
	return nil
}

func sayTo(item Item, step func(Item) int) Answer {
	switch {
	case item.Check != nil:
		return Answer{Step: step(item)}
	case item.Prompt == nil || item.Prompt.Kind == content.Open:
		return Answer{}
	case item.Prompt.Kind == content.Scenario:
		return Answer{First: 1, Second: 2}
	}
	return Answer{Step: step(item)}
}

func often(Item) int { return 4 }

func kinds(s *Session) map[content.Kind]int {
	n := map[content.Kind]int{}
	for _, item := range s.Items() {
		if item.Prompt != nil {
			n[item.Prompt.Kind]++
		}
	}
	return n
}

func checksOf(s *Session) []Item {
	var checks []Item
	for _, item := range s.Items() {
		if item.Check != nil {
			checks = append(checks, item)
		}
	}
	return checks
}

func TestEachDepthAsksItsPrompts(t *testing.T) {
	pack, _ := content.Builtin("en")
	for depth, want := range map[Depth]map[content.Kind]int{
		Quick: {content.Rating: 16, content.Between: 8, content.Scenario: 4, content.Open: 1},
		Full:  {content.Rating: 32, content.Between: 8, content.Scenario: 4, content.Open: 8},
	} {
		if got := kinds(Start(pack, depth)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s asks %v, want %v", depth, got, want)
		}
	}
}

func TestQuickIsAStrictSubsetOfFull(t *testing.T) {
	pack, _ := content.Builtin("en")
	full := map[string]bool{}
	for _, item := range Start(pack, Full).Items() {
		full[item.ID] = true
	}
	quick := Start(pack, Quick).Items()
	for _, item := range quick {
		if !full[item.ID] {
			t.Errorf("Quick asks %q, which Full does not", item.ID)
		}
	}
	if len(quick) >= len(full) {
		t.Errorf("Quick has %d stops and Full %d", len(quick), len(full))
	}
}

func TestChecksComeFromClaims(t *testing.T) {
	for claim, walk := range map[string]struct {
		depth Depth
		step  func(Item) int
		want  int
	}{
		"no claim, no check":                     {Full, func(Item) int { return 3 }, 0},
		"in Quick at most two":                   {Quick, highFor("lead", "manage"), 2},
		"in Full at most six":                    {Full, highFor("lead", "manage"), 6},
		"one pole rated high, one check a theme": {Full, highFor("lead"), 4},
	} {
		if got := len(checksOf(walked(t, walk.depth, walk.step))); got != walk.want {
			t.Errorf("%s: got %d checks, want %d", claim, got, walk.want)
		}
	}
}

// highFor rates some poles high and the others low, by what the ratings mean.
func highFor(poles ...string) func(Item) int {
	return func(item Item) int {
		if item.Prompt == nil {
			return 4
		}
		high := false
		for _, pole := range poles {
			high = high || item.Prompt.Pole == pole
		}
		if high != item.Prompt.Reversed {
			return 5
		}
		return 1
	}
}

func TestBackAndForth(t *testing.T) {
	pack, _ := content.Builtin("en")
	s := Start(pack, Quick)
	if s.Back() {
		t.Error("there is nothing before the first item")
	}
	s.Answer(Answer{Text: "a mission"}) // the mission
	skip(s)                             // the opening
	s.Answer(Answer{Step: 4})
	s.Answer(Answer{Step: 2})
	after, _ := s.Current()
	s.Back()
	s.Back()
	if got := s.Given(mustBeOn(t, s).ID); got.Step != 4 {
		t.Errorf("after going back the answer is %+v, want step 4", got)
	}
	skip(s)
	if got := s.Given(mustBeOn(t, s).ID); got.Step != 2 {
		t.Errorf("on the way forth again an answered item was passed over: %+v", got)
	}
	skip(s)
	if got := mustBeOn(t, s); got.ID != after.ID {
		t.Errorf("after the way back the walk stands on %q, want %q", got.ID, after.ID)
	}
}

func mustBeOn(t *testing.T, s *Session) Item {
	t.Helper()
	item, on := s.Current()
	if !on {
		t.Fatal("the walk is at its end")
	}
	return item
}

func TestExtendAsksOnlyTheRest(t *testing.T) {
	s := walked(t, Quick, func(Item) int { return 3 })
	quick := s.Record()
	s.Extend()
	asked := 0
	for {
		item, on := s.Current()
		if !on {
			break
		}
		if _, before := quick.Answers[item.ID]; before {
			t.Errorf("%q was asked again", item.ID)
		}
		if !item.Opens() {
			asked++
		}
		s.Answer(sayTo(item, func(Item) int { return 3 }))
	}
	if asked != 23 {
		t.Errorf("%d were asked, want the other 23", asked)
	}
	for id, answer := range quick.Answers {
		if got := s.Given(id); got != answer {
			t.Errorf("%q changed from %+v to %+v", id, answer, got)
		}
	}
}

func TestACheckGoesWithItsClaim(t *testing.T) {
	s := walked(t, Full, highFor("lead"))
	check := checksOf(s)[0]
	for _, item := range s.Items() {
		if item.Prompt != nil && item.Prompt.Kind == content.Rating && item.Theme.ID == check.Theme.ID {
			s.Goto(item.ID)
			s.Note(Answer{Step: 1})
		}
	}
	s.End()
	for _, item := range checksOf(s) {
		if item.ID == check.ID {
			t.Errorf("%q is still asked", check.ID)
		}
	}
	if !s.Record().Answers[check.ID].Given() {
		t.Error("what was answered to it is gone from the record")
	}
}

func TestResumeContinuesWhereTheWalkStood(t *testing.T) {
	pack, _ := content.Builtin("en")
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		s := Start(pack, []Depth{Quick, Full}[rng.IntN(2)])
		for range rng.IntN(60) {
			item, on := s.Current()
			if !on {
				break
			}
			s.Answer(sayTo(item, func(Item) int { return 1 + rng.IntN(5) }))
		}
		kept, err := json.Marshal(s.Record())
		if err != nil {
			t.Fatal(err)
		}
		var record Record
		if err := json.Unmarshal(kept, &record); err != nil {
			t.Fatal(err)
		}
		again, err := Resume(pack, record)
		if err != nil {
			t.Fatal(err)
		}
		want, wantOn := s.Current()
		if got, on := again.Current(); on != wantOn || got.ID != want.ID {
			t.Fatalf("resumed on %q (%v), want %q (%v)", got.ID, on, want.ID, wantOn)
		}
	}
}

func TestResumeRefusesWhatItCannotWalk(t *testing.T) {
	pack, _ := content.Builtin("en")
	good := Start(pack, Quick).Record()
	for claim, change := range map[string]func(*Record){
		"another pack":     func(r *Record) { r.Pack = "neighbours" },
		"another revision": func(r *Record) { r.Revision++ },
		"a newer format":   func(r *Record) { r.Format++ },
		"no such depth":    func(r *Record) { r.Depth = "deep" },
	} {
		record := good
		change(&record)
		if _, err := Resume(pack, record); err == nil {
			t.Errorf("%s was taken", claim)
		}
	}
}

func TestAnItemOnlyLookedAtIsAskedAgain(t *testing.T) {
	pack, _ := content.Builtin("en")
	s := Start(pack, Quick)
	skip(s)
	skip(s)
	item := mustBeOn(t, s)
	s.Note(Answer{})
	if _, asked := s.Record().Answers[item.ID]; asked {
		t.Error("an item that was only looked at counts as asked")
	}
	s.Note(Answer{Step: 2})
	s.Note(Answer{})
	if got, asked := s.Record().Answers[item.ID]; !asked || got.Given() {
		t.Errorf("a cleared answer is %+v (%v)", got, asked)
	}
}

func TestProgressCountsTheTheme(t *testing.T) {
	pack, _ := content.Builtin("en")
	s := Start(pack, Full)
	if p := s.Progress(); p.Theme != 0 || p.Themes != 4 || p.Asked != 52 {
		t.Errorf("at the mission: %+v", p)
	}
	s.Goto("promise-stands")
	if p := s.Progress(); p.Theme != 2 || p.In != 5 || p.Of != 13 {
		t.Errorf("at the fifth prompt of Trust: %+v", p)
	}
	s = walked(t, Full, highFor("lead"))
	s.Goto(checksOf(s)[0].ID)
	if p := s.Progress(); p.Theme != 4 || p.In != 14 || p.Of != 17 {
		t.Errorf("at the first of four checks: %+v", p)
	}
}

func TestARecordIsACopy(t *testing.T) {
	s := walked(t, Quick, often)
	s.Plan(&Plan{When: "a"})
	record := s.Record()
	record.Answers["say-why"] = Answer{Step: 1}
	record.Plan.When = "b"
	if s.Given("say-why").Step == 1 || s.Record().Plan.When == "b" {
		t.Error("changing a record changed the session")
	}
}
