package coach

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"twohats/content"
)

func TestAnswerIsNoteThenSkip(t *testing.T) {
	pack, _ := content.Builtin("en")
	rng := rand.New(rand.NewPCG(5, 6))
	one, two := Start(pack, Quick), Start(pack, Quick)
	for i := range 2000 {
		item, _ := one.Current()
		answer := sayTo(item, func(Item) int { return rng.IntN(6) })
		answer.Took = time.Duration(rng.IntN(3)) * time.Second
		one.Answer(answer)
		two.Note(answer)
		skip(two)
		if rng.IntN(3) == 0 {
			one.Back()
			two.Back()
		}
		if !reflect.DeepEqual(one.Record(), two.Record()) {
			t.Fatalf("after %d answers one call leaves %+v and two leave %+v", i+1, one.Record(), two.Record())
		}
	}
}

func TestTheTimeOfTheFirstAnswerStands(t *testing.T) {
	pack, _ := content.Builtin("en")
	s := Start(pack, Quick)
	skip(s)
	skip(s)
	id := mustBeOn(t, s).ID
	for _, is := range []struct {
		claim  string
		answer Answer
		want   time.Duration
	}{
		{"nothing said takes no time", Answer{Took: 9 * time.Second}, 0},
		{"the first answer is timed", Answer{Step: 4, Took: 5 * time.Second}, 5 * time.Second},
		{"another answer leaves its time", Answer{Step: 2, Took: time.Second}, 5 * time.Second},
		{"an answer that was not timed leaves it", Answer{Step: 3}, 5 * time.Second},
		{"an answer taken back has none", Answer{}, 0},
		{"the next one is timed anew", Answer{Step: 1, Took: 2 * time.Second}, 2 * time.Second},
	} {
		s.Goto(id)
		s.Answer(is.answer)
		if got := s.Given(id).Took; got != is.want {
			t.Errorf("%s: got %s, want %s", is.claim, got, is.want)
		}
	}
}

// skip goes on without a new answer.
func skip(s *Session) {
	if item, on := s.Current(); on {
		s.Answer(s.Given(item.ID))
	}
}
