package report

import (
	"math/rand/v2"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// A scene is a walk, what it comes to, and all that its document says.
type scene struct {
	coach.Entry
	reading coach.Reading
	said    string
}

func (s scene) says(part string) bool { return strings.Contains(s.said, part) }

// conditions are sentences that may stand in a document only where something holds.
func conditions() map[string]func(scene) bool {
	alike := func(s scene) bool { return !opposite(s.reading) }
	leaning := func(s scene) bool { return s.reading.Lean.N > 0 && enoughThemes(s) }
	tooFew := func(s scene) bool { return s.reading.Lean.N == 0 }
	return map[string]func(scene) bool{
		"about what you say":                              alike,
		"for about as much leading":                       alike,
		"that about as much of either":                    alike,
		"a larger share of":                               alike,
		"differs from part to part":                       func(s scene) bool { return opposite(s.reading) },
		"none is given for all parts":                     func(s scene) bool { return opposite(s.reading) },
		"Your answers lean towards":                       leaning,
		"Your answers probably lean":                      leaning,
		"Your answers show about as much":                 leaning,
		"Your answers show no clear lean":                 leaning,
		"your answers put the lean at":                    leaning,
		" of 20 dots":                                     leaning,
		"All 20 dots":                                     func(s scene) bool { return leaning(s) && oneSided(s) },
		"all 20 are on":                                   func(s scene) bool { return leaning(s) && oneSided(s) },
		"some doubt about where the lean is":              func(s scene) bool { return leaning(s) && !oneSided(s) },
		"little doubt about the side":                     func(s scene) bool { return leaning(s) && oneSided(s) },
		"Since 3 November 2026, your answers":             leaning,
		"There are too few answers to say":                tooFew,
		"one part cannot speak":                           tooFew,
		"Quick alone has too few ratings":                 func(s scene) bool { return tooFew(s) && s.Record.Depth == coach.Quick },
		"There are too few ratings to compare this with.": tooFew,
		"You were asked for no examples":                  func(s scene) bool { return len(s.reading.Claims) == 0 && !anyCheck(s) },
		"The questions ended before":                      func(s scene) bool { return !anyCheck(s) && coach.Unasked(s.Pack, s.Record, s.Record.Depth) > 0 },
		"You were asked for examples;":                    anyCheck,
		"Not all questions were asked":                    func(s scene) bool { return coach.Unasked(s.Pack, s.Record, s.Record.Depth) > 0 },
		"You left the choices open":                       func(s scene) bool { return s.reading.Pull.N == 0 },
		"You did not say what":                            func(s scene) bool { return s.reading.Demand.N == 0 },
	}
}

// exclusions are sentences that may not stand in one document.
func exclusions() [][2]string {
	return [][2]string{
		{"There are too few answers to say", "Your answers lean"},
		{"There are too few answers to say", "of 20"},
		{"There are too few answers to say", "20 dots"},
		{"one part cannot speak", "need at least two ratings;"},
		{"Quick alone has too few ratings", "at least two ratings"},
		{"Quick alone has too few ratings", "Your answers lean"},
		{"All 20 dots", "some doubt about where the lean is"},
		{"all 20 are on", "some doubt about where the lean is"},
		{"All 20 dots", "Your answers show"},
		{"How large it is stays open", "probably lean"},
		{"To settle it", "Your answers lean"},
		{"A lean can fit the work.", "not for each of them"},
		{"differs from part to part", "about what you say"},
		{"differs from part to part", "A lean can fit the work."},
		{"You were asked for no examples", "You left this one open."},
		{"You were asked for no examples", "You were asked for examples;"},
		{"The questions ended before", "You left this one open."},
		{"do not go against each other", "you chose leading more"},
		{"have moved towards", "It may be no change at all."},
	}
}

func TestNoDocumentContradictsItself(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of documents")
	}
	_, words := content.Builtin("en")
	builtin, _ := content.Builtin("en")
	short, _ := quickOf(1)
	packs := []*content.Pack{builtin, builtin, neighboursPack(t), starterPack(t), short}
	table, seen := conditions(), map[string]int{}
	r := rand.New(rand.NewPCG(5, 12))
	const documents, form = 5000, 100 // of which one in a hundred is read in its forms, too
	for i := range documents {
		pack := packs[i%len(packs)]
		entry := on("2026-11-25 14:05", coach.Entry{Pack: pack, Record: anybody(r, pack)})
		var before *coach.Entry
		if earlier := on("2026-11-03 14:05", coach.Entry{Pack: pack, Record: anybody(r, pack)}); i%8 < 4 {
			before = &earlier
		}
		d := Compose(words, entry, before)
		s := scene{entry, coach.Read(pack, entry.Record), sentences(d)}
		if i%form == 0 {
			s.said += spoken(t, d) + written(t, Markdown, d) + content.OneLine(written(t, Text, d)) + written(t, HTML, d)
		}
		s.holds(t, table, seen)
		s.offersWhatItSays(t)
		if t.Failed() {
			t.Fatalf("record %d of %s: %v", i, pack.ID, entry.Record)
		}
	}
	for sentence := range table {
		if seen[sentence] == 0 {
			t.Errorf("no document says %q: the table checks nothing there", sentence)
		}
	}
	for _, pair := range exclusions() {
		for _, sentence := range pair {
			if seen[sentence] == 0 {
				t.Errorf("no document says %q: the pair %q checks nothing", sentence, pair)
			}
		}
	}
}

// holds fails the test where a sentence stands that may not, and counts in how many checks each of
// the sentences was seen.
func (s scene) holds(t *testing.T, table map[string]func(scene) bool, seen map[string]int) {
	t.Helper()
	says := func(sentence string) bool {
		said := s.says(sentence)
		if said {
			seen[sentence]++
		}
		return said
	}
	for sentence, so := range table {
		if says(sentence) && !so(s) {
			t.Errorf("it says %q, which does not hold, in\n%s", sentence, s.said)
		}
	}
	for _, pair := range exclusions() {
		if first, second := says(pair[0]), says(pair[1]); first && second {
			t.Errorf("it says both %q and %q in\n%s", pair[0], pair[1], s.said)
		}
	}
}

// offersWhatItSays fails the test where a step is offered because the work asks for a side, and
// the document says otherwise of that part.
func (s scene) offersWhatItSays(t *testing.T) {
	t.Helper()
	for _, offer := range s.reading.Offers {
		if offer.Reason != coach.ForDemand {
			continue
		}
		_, pole := s.Pack.Pole(offer.Pole)
		theme, name := s.Pack.Theme(offer.Theme).Title, s.Pack.Poles[pole].Name
		told := s.says(theme+": more "+name+".") || s.says(theme+": you say that more "+name+" is asked for here") ||
			s.says("a larger share of "+name) || s.says("There are too few ratings to compare this with.")
		if !told {
			t.Errorf("more %s is offered for %s, and nothing says so in\n%s", name, theme, s.said)
		}
	}
}

// opposite reports whether two themes' demands lie on opposite sides.
func opposite(r coach.Reading) bool {
	first, second := false, false
	for _, theme := range r.Themes {
		first, second = first || theme.Demand.Points >= 37.5, second || theme.Demand.Points <= -37.5
	}
	return first && second
}

// enoughThemes reports whether two themes have two ratings of either pole, or the only theme has.
func enoughThemes(s scene) bool {
	enough := 0
	for _, theme := range s.Pack.Themes {
		var given [2]int
		for _, prompt := range theme.Prompts {
			if _, pole := s.Pack.Pole(prompt.Pole); prompt.Kind == content.Rating && s.Record.Answers[prompt.ID].Step > 0 {
				given[pole]++
			}
		}
		if min(given[0], given[1]) >= 2 {
			enough++
		}
	}
	return enough >= min(2, len(s.Pack.Themes))
}

func oneSided(s scene) bool {
	dots := s.reading.Lean.Dots()
	return dots == 0 || dots == coach.DotCount
}

func anyCheck(s scene) bool {
	for _, theme := range s.Pack.Themes {
		for _, check := range theme.Checks {
			if _, asked := s.Record.Answers[check.ID]; asked {
				return true
			}
		}
	}
	return false
}

func starterPack(t *testing.T) *content.Pack {
	t.Helper()
	pack, problems := content.Load("starter.yaml", content.Starter())
	if pack == nil {
		t.Fatal(problems)
	}
	return pack
}

// anybody returns a record at random: some lean, some agree to all, some walk one part only or stop
// half-way, and some change their ratings behind their examples.
func anybody(r *rand.Rand, pack *content.Pack) coach.Record {
	record := coach.Start(pack, []coach.Depth{coach.Quick, coach.Full}[r.IntN(2)]).Record()
	lean, agree, skip := r.IntN(3)-1, r.IntN(6) == 0, float64(r.IntN(4))/5
	stop, alone := r.IntN(2*len(pack.Themes)), r.IntN(4*len(pack.Themes))
	for t, theme := range pack.Themes {
		if t > stop || alone < len(pack.Themes) && alone != t {
			continue
		}
		for i := range theme.Prompts {
			prompt := &theme.Prompts[i]
			if record.Depth == coach.Quick && !prompt.Quick {
				continue
			}
			answer := coach.Answer{}
			switch top := len(pack.Scale(prompt).Labels); {
			case r.Float64() < skip:
			case prompt.Kind == content.Scenario:
				answer.First = 1 + r.IntN(2)
				answer.Second = 3 - answer.First
			case prompt.Kind == content.Open:
				answer.Text = "much"
			case agree:
				answer.Step = top
			case prompt.Kind == content.Rating && lean != 0 && (prompt.Pole == pack.Poles[0].ID) == ((lean > 0) != prompt.Reversed):
				answer.Step = top - r.IntN(2)
			default:
				answer.Step = 1 + r.IntN(top)
			}
			record.Answers[prompt.ID] = answer
		}
	}
	for _, claim := range coach.Read(pack, record).Claims {
		if r.IntN(3) > 0 {
			record.Answers[claim.Check] = coach.Answer{Step: r.IntN(6)}
		}
	}
	for id, answer := range record.Answers {
		if r.IntN(4) == 0 && lean != 0 && answer.Step > 3 && !strings.HasPrefix(id, "check-") {
			answer.Step = 1
			record.Answers[id] = answer
		}
	}
	return record
}
