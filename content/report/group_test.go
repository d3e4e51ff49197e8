package report

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// twelve returns a room that nobody was in.
func twelve() group.Picture {
	pack, _ := content.Builtin("en")
	people := [][2]float64{{48, 66}, {55, 70}, {61, 58}, {44, 72}, {52, 61}, {70, 55}, {39, 64}, {57, 75}, {48, 66}, {63, 69}, {50, 80}, {66, 47}}
	p := group.Picture{
		Pack: pack, N: len(people), Waiting: 2, Practice: coach.Second, Asked: coach.First,
		Levels: [2]group.Spread{{N: 12, Low: 48, Median: 54, High: 62}, {N: 12, Low: 60, Median: 66, High: 71}},
		Lean:   group.Spread{N: 12, Low: -22, Median: -13, High: -4},
		Themes: []group.Spread{{N: 12, Low: -30, Median: -12, High: 5}, {N: 11, Low: -8, Median: 4, High: 18}, {N: 12, Low: -44, Median: -25, High: -10}, {}},
		Pull:   group.Spread{N: 12, Low: -20, Median: 10, High: 41}, Demand: group.Spread{N: 10, Low: 13, Median: 38, High: 50},
		Worth: group.WorthSpread{N: 9, Median: group.WellWorth},
	}
	for _, at := range people {
		p.Dots = append(p.Dots, group.Dot{Levels: at})
	}
	return p
}

// five returns the smallest room that there is a picture of.
func five() group.Picture {
	p := twelve()
	p.N, p.Waiting, p.Dots, p.Practice, p.Asked = 5, 1, nil, coach.Neither, coach.Neither
	p.Lean = group.Spread{N: 5, Low: -9, Median: 0, High: 12}
	p.Levels[0].N, p.Levels[1].N = 5, 5
	p.Themes = []group.Spread{p.Lean, p.Lean, p.Lean, p.Lean}
	p.Demand, p.Pull, p.Worth = group.Spread{}, group.Spread{}, group.WorthSpread{}
	return p
}

// waiting returns a room with too few people for a picture.
func waiting(people int) group.Picture { return group.Picture{Pack: twelve().Pack, Waiting: people} }

func sample() group.Picture {
	p := twelve()
	p.Sample = true
	return p
}

func roomOf(p group.Picture) Document {
	_, words := content.Builtin("en")
	return Group(words, p)
}

// rooms returns the documents of rooms of all kinds.
func rooms() map[string]Document {
	return map[string]Document{
		"twelve": roomOf(twelve()), "five": roomOf(five()), "sample": roomOf(sample()),
		"nobody": roomOf(waiting(0)), "one": roomOf(waiting(1)), "three": roomOf(waiting(3)),
	}
}

func TestGroupForms(t *testing.T) {
	for _, f := range Formats() {
		t.Run("twelve as "+string(f), func(t *testing.T) { golden.RequireEqual(t, written(t, f, roomOf(twelve()))) })
	}
	for _, name := range []string{"five", "sample", "nobody", "three"} {
		t.Run(name+" as text", func(t *testing.T) { golden.RequireEqual(t, written(t, Text, rooms()[name])) })
	}
	t.Run("twelve as csv", func(t *testing.T) { golden.RequireEqual(t, groupCSV(t, twelve())) })
}

func groupCSV(t *testing.T, p group.Picture) string {
	t.Helper()
	var b strings.Builder
	if err := GroupCSV(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestEveryFactOfARoomIsInEveryForm(t *testing.T) {
	for name, d := range rooms() {
		t.Run(name, func(t *testing.T) { inEveryForm(t, d) })
	}
}

// TestWhatARoomSays holds each sentence against the figures that earn it.
func TestWhatARoomSays(t *testing.T) {
	sided := func(practice, asked coach.Side) group.Picture {
		p := twelve()
		p.Practice, p.Asked = practice, asked
		return p
	}
	for claim, c := range map[string]struct {
		picture     group.Picture
		says, never string
	}{
		"a lean is of the answers":           {sided(coach.Second, coach.Neither), "For most people here, the answers lie more towards managing, if only by a little. One person alone may still have no clear lean.", "in common"},
		"on both sides there is no lean":     {sided(coach.Neither, coach.Neither), "The answers in this room have no lean in common.", "For most"},
		"the work asks for the other side":   {sided(coach.Second, coach.First), "a larger share of leading is asked for now", "ratings of the room show about what"},
		"the work asks for a side of both":   {sided(coach.Neither, coach.Second), "a larger share of managing is asked for now", "ratings of the room show about what"},
		"the work asks for both":             {sided(coach.First, coach.Neither), "about as much of either is asked for now; its ratings show more leading.", "larger share"},
		"the work asks for what there is":    {sided(coach.First, coach.First), "The ratings of the room show about what it says is asked for now.", "larger share"},
		"neither side is better":             {sided(coach.First, coach.First), "A lean can fit the work, and neither side is better.", "should"},
		"too few said what is asked for":     {five(), "it stays open whether the lean fits", "larger share"},
		"how many people":                    {twelve(), "12 people are in this picture.", "That is few"},
		"few people are few":                 {five(), "5 people are in this picture. That is few: one more or one less could change what it says.", "12 people"},
		"some wait, and why":                 {twelve(), "2 more have said yes. They are added once there are five of them, so that nobody stands out.", "One more"},
		"one waits":                          {five(), "One more has said yes, and is added once there are five, so that nobody stands out.", "1 more"},
		"a figure of fewer people says so":   {twelve(), "Trust, from 11 people: +4 in the middle; the middle half lies from −8 to +18.", "Influence, from"},
		"a figure that is kept back says so": {twelve(), "Reality checks: too few people have a figure here, so none is shown.", "Reality checks: 0"},
		"single people from eight on":        {twelve(), "Leading: 54 in the middle", "one a person"},
		"below eight, none":                  {five(), "Dots, one a person, appear where people come into the picture 8 or more at once. Here there are none.", "eight"},
		"the time, in the middle":            {twelve(), "9 people answered. Half of them or more said: yes.", "Too few people answered"},
		"the time, kept back":                {five(), "Too few people answered, so nothing is shown.", "or more said"},
		"what a small room can tell":         {five(), "This picture rests on 5 people who said yes. With others it could look different.", "12 people"},
		"no comparison with others":          {five(), "nobody with other people or other rooms", "norm"},
		"nobody is in it":                    {waiting(0), "So far there is nobody whose figures can be shown.", "lean"},
		"three are not enough":               {waiting(3), "So far 3 people's figures are here.", "lean"},
		"one is not enough":                  {waiting(1), "So far one person's figures are here.", "lean"},
		"what it takes":                      {waiting(3), "It opens once 5 people have come to the end and said yes to it.", "lean"},
	} {
		text := strings.Join(strings.Fields(written(t, Text, roomOf(c.picture))), " ")
		if !strings.Contains(text, c.says) || strings.Contains(text, c.never) {
			t.Errorf("%s: want %q and never %q in\n%s", claim, c.says, c.never, text)
		}
	}
}

func TestARoomThatNobodyWasInIsMarkedInEveryForm(t *testing.T) {
	const mark = "an invented room, to rehearse with"
	for _, f := range Formats() {
		if form := written(t, f, roomOf(sample())); !strings.Contains(form, mark) {
			t.Errorf("%s: nowhere %q", f, mark)
		}
		if form := written(t, f, roomOf(twelve())); strings.Contains(form, mark) {
			t.Errorf("%s: a real room is marked", f)
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(groupCSV(t, sample())), "\n") {
		if i > 0 && !strings.HasSuffix(line, ",sample") {
			t.Errorf("csv: no mark on %q", line)
		}
	}
}

func TestCSVHoldsFiguresAndNoPerson(t *testing.T) {
	for name, p := range map[string]group.Picture{"twelve": twelve(), "five": five(), "three": waiting(3)} {
		rows, err := csv.NewReader(strings.NewReader(groupCSV(t, p))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var figures []string
		for _, row := range rows[1:] {
			figures = append(figures, row[0])
		}
		want := []string{"people", "waiting", "level lead", "level manage", "lean", "theme influence", "theme trust", "theme vision", "theme reality", "demand", "pull", "worth"}
		if !slices.Equal(figures, want) {
			t.Errorf("%s: got %v, want %v", name, figures, want)
		}
	}
}

func TestWhatIsKeptBackIsInNoForm(t *testing.T) {
	p := five()
	for _, f := range Formats() {
		form := written(t, f, roomOf(p))
		for _, dot := range []string{`"dots"`, `class="person"`} {
			if strings.Contains(form, dot) {
				t.Errorf("%s shows single people of five: %s", f, dot)
			}
		}
	}
	if got := written(t, JSON, roomOf(twelve())); strings.Contains(got, `"n": 0`) {
		t.Errorf("a figure of nobody is written:\n%s", got)
	}
}

func TestDotsStandWhereThePeopleDo(t *testing.T) {
	var got documentShape
	if err := json.Unmarshal([]byte(written(t, JSON, roomOf(twelve()))), &got); err != nil {
		t.Fatal(err)
	}
	var dots [][2]float64
	for _, section := range got.Sections {
		for _, block := range section.Blocks {
			if block.Room != nil {
				dots = block.Room.Dots
			}
		}
	}
	if len(dots) != 12 || dots[0] != [2]float64{48, 66} {
		t.Errorf("the dots are %v", dots)
	}
	page := written(t, HTML, roomOf(twelve()))
	if got := strings.Count(page, `class="person"`); got != 11 { // two stand at one place
		t.Errorf("%d circles, want 11", got)
	}
	for _, want := range []string{`<circle class="person" cx="66" cy="52" r="2.2"/><text class="people" x="66" y="52"`, `text-anchor="middle">2</text>`} {
		if !strings.Contains(page, want) {
			t.Errorf("nowhere %s", want)
		}
	}
}

func TestACSVThatCannotBeWrittenIsSaid(t *testing.T) {
	if err := GroupCSV(full{}, twelve()); err == nil || err.Error() != "write csv: full" {
		t.Errorf("got %v", err)
	}
}

// FuzzGroup makes rooms of any figures and any texts: nothing breaks out of a form, and no
// form loses a fact.
func FuzzGroup(f *testing.F) {
	for _, text := range unrulyTexts {
		f.Add(text, 12, 2, -22.0, 6.5)
	}
	f.Fuzz(func(t *testing.T, text string, n, waiting int, low, high float64) {
		if n < 0 || n > 10000 || waiting < 0 || waiting > 4 || !(math.Abs(low) <= 100 && math.Abs(high) <= 100) {
			t.Skip()
		}
		text = content.Shown(text) // as any text of a pack is
		p := twelve()
		pack := *p.Pack
		pack.Title, pack.Poles = "A "+text, slices.Clone(pack.Poles)
		pack.Poles[0].Name, pack.Poles[1].Name = "one "+text, "other "+text
		spread := group.Spread{N: n, Low: min(low, high), Median: (low + high) / 2, High: max(low, high)}
		p.Pack, p.N, p.Waiting, p.Lean, p.Demand = &pack, n, waiting, spread, spread
		d := roomOf(p)
		for _, f := range Formats() {
			form := written(t, f, d)
			everyFact(t, f, d, form)
			switch f {
			case HTML:
				wellMade(t, form, d)
			case JSON:
				readsBack(t, form)
			case Text:
				forAnyPipe(t, form)
			}
		}
		if err := GroupCSV(io.Discard, p); errors.Is(err, io.EOF) {
			t.Error(err)
		}
	})
}

func TestThePosterSaysWhatTheDocumentSays(t *testing.T) {
	_, words := content.Builtin("en")
	halfHearted := twelve()
	halfHearted.Worth.Median = group.PartlyWorth
	partly := NewPoster(words, halfHearted)
	sided := func(practice, asked coach.Side) Poster {
		p := twelve()
		p.Practice, p.Asked = practice, asked
		return NewPoster(words, p)
	}
	for claim, c := range map[string]struct{ got, want string }{
		"a lean":                      {sided(coach.Second, coach.First).Verdict, "For most, more managing"},
		"no lean":                     {sided(coach.Neither, coach.First).Verdict, "No common lean"},
		"how many":                    {NewPoster(words, twelve()).People, "12 people"},
		"few people are few":          {NewPoster(words, five()).People, "only 5 people"},
		"an invented room says so":    {NewPoster(words, sample()).Mark, "an invented room"},
		"and a real one does not":     {NewPoster(words, twelve()).Mark, ""},
		"asked for a side":            {sided(coach.Second, coach.First).Demand, "Asked for: more leading"},
		"asked for both":              {sided(coach.Second, coach.Neither).Demand, "Asked for: as much of each"},
		"asked for what there is":     {sided(coach.Second, coach.Second).Demand, "About as asked for"},
		"not said":                    {NewPoster(words, five()).Demand, "Asked for: not said"},
		"worth the time":              {NewPoster(words, twelve()).Answer, "yes"},
		"of how many":                 {NewPoster(words, twelve()).Answered, "Half or more of 9 people:"},
		"partly is at least partly":   {partly.Answer, "at least partly"},
		"too few said":                {NewPoster(words, five()).Answer, "too few"},
		"and then of nobody":          {NewPoster(words, five()).Answered, ""},
		"nobody yet":                  {NewPoster(words, waiting(0)).Verdict, "No picture yet"},
		"how many of how many":        {NewPoster(words, waiting(3)).People, "3 of 5 people"},
		"nothing else of nobody":      {NewPoster(words, waiting(3)).Demand, ""},
		"what it cannot tell, in all": {strings.Join(NewPoster(words, twelve()).Words.BigLimits, ", "), "more than this room, what others see, how you compare, who is who"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", claim, c.got, c.want)
		}
	}
}
