package coach

import (
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"twohats/content"
	"twohats/content/packtest"
)

func TestAnyPackCanBeWalkedAndRead(t *testing.T) {
	t.Parallel()
	n, _ := people(60, 2_000)
	for seed := range uint64(n) {
		r := rand.New(rand.NewPCG(seed, 26))
		pack, problems := content.Load("any.yaml", packtest.Any(r))
		if pack == nil {
			t.Fatalf("seed %d: %v", seed, problems)
		}
		for _, depth := range []Depth{Quick, Full} {
			s := stray(t, r, pack, depth)
			if depth == Quick {
				Read(pack, s.Record())
				s.Extend()
				strayOn(t, r, s)
			}
			isSound(t, pack, s.Record())
		}
		for range 5 {
			isSound(t, pack, anyone(r, pack))
		}
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// stray walks a pack to its end, answering, passing over and going back at random.
func stray(t *testing.T, r *rand.Rand, pack *content.Pack, depth Depth) *Session {
	t.Helper()
	s := Start(pack, depth)
	strayOn(t, r, s)
	return s
}

func strayOn(t *testing.T, r *rand.Rand, s *Session) {
	t.Helper()
	for stops := 0; ; stops++ {
		item, on := s.Current()
		p := s.Progress()
		if p.In > p.Of || p.Theme > p.Themes || p.Given > p.Asked || p.Passed > p.Stops {
			t.Fatalf("at %q the progress is %+v", item.ID, p)
		}
		switch {
		case !on:
			return
		case stops > 20_000:
			t.Fatalf("the walk does not end: it stands at %q", item.ID)
		case r.IntN(5) == 0:
			s.Back()
		case r.IntN(5) == 0:
			skip(s)
		default:
			s.Answer(Answer{Step: 1 + r.IntN(3), First: 1 + r.IntN(2), Second: 1 + r.IntN(2), Text: "much"})
		}
	}
}

// isSound wants the figures of a walk to be within their ranges, and to be the same once the walk is
// stored and resumed.
func isSound(t *testing.T, pack *content.Pack, record Record) {
	t.Helper()
	reading := Read(pack, record)
	areNumbers(t, "reading", reflect.ValueOf(reading))
	for _, level := range reading.Levels {
		if level.Points < 0 || level.Points > 100 {
			t.Errorf("a level of %v", level)
		}
	}
	if math.Abs(reading.Pull.Points) > 100 || math.Abs(reading.Demand.Points) > 100 || math.Abs(reading.Lean.Points) > 200 {
		t.Errorf("the pull %v, the demand %v, the lean %v", reading.Pull, reading.Demand, reading.Lean)
	}
	if len(reading.Themes) != len(pack.Themes) || len(reading.Offers) > 3 {
		t.Errorf("%d themes and %d offers", len(reading.Themes), len(reading.Offers))
	}
	if record.Format == 0 { // it was made by hand
		return
	}
	again, err := Resume(pack, record)
	if err != nil {
		t.Fatal(err)
	}
	if got := Read(pack, again.Record()); !reflect.DeepEqual(got, reading) {
		t.Errorf("taken up again the reading is %+v, and was %+v", got, reading)
	}
}

func areNumbers(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Float64:
		if math.IsNaN(v.Float()) || math.IsInf(v.Float(), 0) {
			t.Errorf("%s is %v", path, v.Float())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			areNumbers(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			areNumbers(t, path, v.Index(i))
		}
	}
}
