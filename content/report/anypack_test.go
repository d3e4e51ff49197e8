package report

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/packtest"
)

// Every document of a walk through any pack, in every form, says all its facts and breaks no line.
func TestAnyPackIsReportedInEveryForm(t *testing.T) {
	if testing.Short() {
		t.Skip("nothing in it runs beside anything else")
	}
	n := uint64(20)
	if os.Getenv("TWOHATS_LONG") == "1" {
		n = 500
	}
	_, words := content.Builtin("en")
	for seed := range n {
		r := rand.New(rand.NewPCG(seed, 62))
		pack, problems := content.Load("any.yaml", packtest.Any(r))
		if pack == nil {
			t.Fatalf("seed %d: %v", seed, problems)
		}
		var walks []coach.Entry
		for i, depth := range []coach.Depth{coach.Quick, coach.Full, coach.Full} {
			walks = append(walks, on(fmt.Sprintf("2026-11-%02d 14:05", 3+i), walkedAnyhow(r, pack, depth)))
		}
		before, now := walks[1], walks[2]
		for name, d := range map[string]Document{
			"first":     Compose(words, walks[0], nil),
			"summary":   Compose(words, now, &before),
			"compared":  Compare(words, before, now),
			"over time": OverTime(words, walks),
			"asked":     Ask(words, now),
			"room":      Group(words, group.Sample(pack)),
		} {
			t.Run(fmt.Sprintf("seed %d, %s", seed, name), func(t *testing.T) { inEveryForm(t, d) })
		}
		NewTakeHome(words, now)
		var file bytes.Buffer
		if err := Calendar(&file, words, now, time.Date(2026, 11, 5, 14, 5, 0, 0, time.UTC), WithPlan); err != nil {
			t.Fatal(err)
		}
		if _, err := readEvent(file.String()); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
		if err := GroupCSV(&file, group.Sample(pack)); err != nil {
			t.Error(err)
		}
		NewPoster(words, group.Sample(pack))
	}
}

func inEveryForm(t *testing.T, d Document) {
	t.Helper()
	for _, f := range Formats() {
		form := written(t, f, d)
		if strings.Contains(form, "\uFFFD") {
			t.Errorf("%s holds a sign for what is no text", f)
		}
		everyFact(t, f, d, form)
		switch f {
		case Text:
			forAnyPipe(t, form)
		case HTML:
			wellMade(t, form, d)
		case JSON:
			readsBack(t, form)
		}
	}
}

// walkedAnyhow returns a walk to the end that answers most of what it is asked, with a plan.
func walkedAnyhow(r *rand.Rand, pack *content.Pack, depth coach.Depth) coach.Entry {
	s := coach.Start(pack, depth)
	for _, on := s.Current(); on; _, on = s.Current() {
		if r.IntN(6) == 0 {
			s.Answer(coach.Answer{})
			continue
		}
		first := 1 + r.IntN(2)
		s.Answer(coach.Answer{Step: 1 + r.IntN(3), First: first, Second: 3 - first, Text: "much"})
	}
	record := s.Record()
	plan := coach.Plan{Obstacle: "time", When: "it rains", Will: "call", Whom: "Ana", Due: "2026-12-01"}
	if offers := coach.Read(pack, record).Offers; len(offers) > 0 {
		offer := offers[0]
		step := pack.Theme(offer.Theme).Advice.Poles[offer.Pole].Experiments[offer.Experiment]
		plan.When, plan.Will, plan.Theme, plan.Pole = step.When, step.Will, offer.Theme, offer.Pole
	}
	s.Plan(&plan)
	return coach.Entry{Pack: pack, Record: s.Record()}
}
