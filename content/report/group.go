package report

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// Group makes the document of a room. Where the picture has nobody in it, it says why, and what
// is needed.
func Group(words *content.Words, picture group.Picture) Document {
	r := roomTeller{words, picture}
	d := newDocument(words, picture.Pack)
	d.Title = r.say(words.Group.Title, "{title}", picture.Pack.Title)
	if picture.Sample {
		d.Mark = words.Group.Sample
	}
	if picture.N == 0 {
		d.Sections = []Section{{Title: words.Group.None, Blocks: r.noPicture()}}
		return d
	}
	for i, blocks := range [][]Block{r.overview(), r.themes(), r.work(), r.time(), r.limits()} {
		d.Sections = append(d.Sections, Section{Title: words.Group.Parts[i], Blocks: blocks})
	}
	return d
}

// A roomTeller tells a picture in words.
type roomTeller struct {
	words   *content.Words
	picture group.Picture
}

func (r roomTeller) noPicture() []Block {
	w := r.words.Group
	return []Block{Strong.Say(r.waiting(w.NoneNobody, w.NoneOne, w.NoneSome)), Plain.Say(r.say(w.NoneWhy)), Plain.Say(r.say(w.NoneNeed))}
}

// waiting returns what is said where nobody waits, one person or some.
func (r roomTeller) waiting(nobody, one, some string) string {
	return r.say([]string{nobody, one, some}[min(r.picture.Waiting, 2)], "{n}", r.picture.Waiting)
}

// overview states where the room leans, how many people it shows and how many wait, and draws
// the map under its name.
func (r roomTeller) overview() []Block {
	w, p := r.words.Group, r.picture
	var said []string
	for i, pole := range p.Pack.Poles {
		title := upperFirst(pole.Name)
		said = append(said, r.row(title, title, p.Levels[i], rounded).Sentence)
	}
	blocks := []Block{
		Strong.Say(r.verdict(w.Leans, w.Sides)), Plain.Say(strings.TrimSpace(r.say(r.few(w.PeopleFew, w.People), "{n}", p.N) + " " + r.waiting("", w.WaitingOne, w.Waiting))),
		Heading{upperFirst(r.say(r.words.Summary.Map))}, RoomMap{p.Levels, p.Dots, w.Half, w.Median, w.Person, w.Several},
		Plain.Say(strings.Join(said, " ")), Aside.Say(w.Middle),
	}
	if len(p.Dots) == 0 {
		blocks = append(blocks, Aside.Say(r.say(w.NoDots, "{n}", group.FewestDots)))
	}
	return blocks
}

// verdict fills leans with the side that the room's answers share, or returns sides for none.
func (r roomTeller) verdict(leans, sides string) string {
	if r.picture.Practice == coach.Neither {
		return sides
	}
	return r.sided(leans, r.picture.Practice)
}

// few returns what is said of few people, or of more.
func (r roomTeller) few(few, more string) string {
	const enough = 12 // of fewer people a quarter is one or two, so that one more could move what is said
	if r.picture.N < enough {
		return few
	}
	return more
}

func (r roomTeller) themes() []Block {
	w := r.words.Group
	rows := []SpreadRow{r.row(w.Whole, w.BigWhole, r.picture.Lean, Signed)}
	for i, theme := range r.picture.Pack.Themes {
		rows = append(rows, r.row(theme.Title, theme.Short, r.picture.Themes[i], Signed))
	}
	return []Block{Spreads{rows}, Aside.Say(r.say(w.Line)), Aside.Say(w.Themes)}
}

// work sets what the weeks held beside what is asked for and what was chosen.
func (r roomTeller) work() []Block {
	w, p := r.words.Group, r.picture
	rows := []SpreadRow{
		r.row(w.Weeks, w.BigWeeks, p.Lean, Signed), r.row(upperFirst(p.Pack.DemandCalled(r.words)), w.BigAsks, p.Demand, Signed), r.row(w.Pull, w.BigChose, p.Pull, Signed),
	}
	return []Block{
		Strong.Say(r.demand(w.DemandMore, w.DemandBoth, w.DemandApart, w.DemandFits, w.DemandNone)),
		Plain.Say(w.Fits), Spreads{rows}, Aside.Say(w.DemandMean), Aside.Say(w.Scales),
	}
}

// demand fills the sentence for how practice compares to what the work asks for, by the rule for one
// person. Demands for opposite sides do not cancel out, neither of people here nor of themes
// there.
func (r roomTeller) demand(more, both, apart, fits, none string) string {
	asked := r.picture.Demand
	fit := coach.DemandFitOf(r.picture.Asked, r.picture.Practice)
	switch low, high := coach.DemandSideOf(asked.Low), coach.DemandSideOf(asked.High); {
	case asked.N == 0:
		return r.say(none)
	case low == coach.Second && high == coach.First: // a quarter or more of the people at either side
		return r.say(apart)
	}
	return r.sided(map[coach.FitKind]string{coach.AsksMore: more, coach.AsksBoth: both, coach.Fits: fits}[fit.Kind], fit.Side)
}

func (r roomTeller) time() []Block {
	w, worth := r.words.Group, r.picture.Worth
	text := r.say(w.WorthFew)
	if worth.N > 0 {
		text = r.say(w.WorthIs, "{n}", worth.N, "{answer}", w.Answers[worth.Median-1])
	}
	return []Block{Heading{w.Worth}, Plain.Say(text)}
}

func (r roomTeller) limits() []Block {
	w := r.words.Group
	return Plain.lines(r.say(w.Few, "{n}", r.picture.N), w.Own, r.say(w.Compare), w.Who, w.Aid)
}

func (r roomTeller) row(title, short string, s group.Spread, points func(float64) string) SpreadRow {
	sentence := r.words.Group.SpreadSome
	switch s.N {
	case 0:
		sentence = r.words.Group.SpreadFew
	case r.picture.N:
		sentence = r.words.Group.Spread
	}
	return SpreadRow{title, short, s, r.say(sentence, "{title}", title, "{n}", s.N,
		"{median}", points(s.Median), "{low}", points(s.Low), "{high}", points(s.High))}
}

func (r roomTeller) sided(sentence string, side coach.Side) string {
	return r.say(sentence, "{pole}", r.picture.Pack.Poles[side.Pole()].Name)
}

func (r roomTeller) say(sentence string, pairs ...any) string {
	return Fill(r.picture.Pack.Poles, sentence, append(pairs, "{fewest}", group.Fewest)...)
}

// A Poster is what a picture says to the back row: a few words for each part of its document.
type Poster struct {
	Words            content.GroupWords // what stands there whatever the room
	Mark             string             // over all parts of an invented room; else empty
	Verdict, People  string
	Demand           string
	Answered, Answer string // how many answered whether it was worth it, empty where too few did; what half of those or more said
}

// NewPoster makes the poster of a room. Where nobody is in the picture, it holds only a verdict, and how
// many people have come, of how many it takes.
func NewPoster(words *content.Words, picture group.Picture) Poster {
	w, r := words.Group, roomTeller{words, picture}
	if picture.N == 0 {
		return Poster{Words: w, Verdict: w.BigNone, People: r.say(w.BigSo, "{n}", picture.Waiting)}
	}
	p := Poster{
		Words: w, Verdict: r.verdict(w.BigLeans, w.BigSides), People: r.say(r.few(w.BigPeopleFew, w.BigPeople), "{n}", picture.N),
		Demand: r.demand(w.BigMore, w.BigBoth, w.BigApart, w.BigFits, w.BigOpen), Answer: w.BigFew,
	}
	if picture.Sample {
		p.Mark = w.BigSample
	}
	if worth := picture.Worth; worth.N > 0 {
		p.Answer, p.Answered = w.Answers[worth.Median-1], r.say(w.BigAnswered, "{n}", worth.N)
	}
	return p
}

// RowInWords lists in words all that a person's row adds to the picture of a room, a figure a line.
func RowInWords(words *content.Words, pack *content.Pack, row group.Row) string {
	w := words.Workshop
	var lines []string
	say := func(sentence string, pairs ...any) { lines = append(lines, Fill(pack.Poles, sentence, pairs...)) }
	say(w.RowLean, "{points}", Signed(row.Lean))
	say(w.RowLevels, "{l}", rounded(row.Levels[0]), "{m}", rounded(row.Levels[1]))
	var themes []string
	for _, theme := range pack.Themes {
		if lean, some := row.Themes[theme.ID]; some {
			themes = append(themes, content.Fill(w.RowTheme, "{theme}", theme.Short, "{points}", Signed(lean)))
		}
	}
	if len(themes) > 0 {
		say(w.RowThemes, "{themes}", strings.Join(themes, ", "))
	}
	if row.Pull != nil {
		say(w.RowPull, "{points}", Signed(*row.Pull))
	}
	if row.Demand != nil {
		say(w.RowDemand, "{demand}", upperFirst(pack.DemandCalled(words)), "{points}", Signed(*row.Demand))
	}
	if row.Worth > 0 {
		say(w.RowWorth, "{worth}", w.Worths[row.Worth-1])
	}
	return strings.Join(lines, "\n")
}
