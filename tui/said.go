package tui

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// Said is what a page says, in the order in which it is read, without its looks.
type Said struct {
	Place   string           // where in the walk it stands
	Frame   string           // what the page before may have said too
	Text    []string         // a paragraph each
	Reads   *report.Document // what is read behind the text; mostly nil
	Choices []Choice         // each is chosen by its number, from 1
	Chosen  int              // the choice that was taken before, from 1; 0 where there is none
	Brief   bool             // each choice is a few words
	Many    bool             // so many choices that they are said only when they are asked for
	Writes  bool             // a text is asked for
	Secret  bool             // what is typed is not to be seen
	Written string           // the text as it is
	Shown   []string         // a step in one's own words, as it will be shown
	More    string           // what another page of choices shows; empty where there is none
	On      string           // what going on does, where nothing need be chosen or written first
}

// A Choice is one thing to choose.
type Choice struct {
	Text  string
	Notes []string // what goes with it
	Open  bool     // said, though they are many
}

func (w welcome) speak() Said {
	return Said{
		Text:    there(w.pack.Title, w.pack.Purpose, report.Heard(w.words, ahead(w.pack, w.words)), w.privacy),
		Choices: w.menu.speak(),
	}
}

func (r rating) speak() Said {
	return withSteps(r.scale, Said{Frame: r.frame, Text: []string{r.prompt.Text}})
}

func (q between) speak() Said {
	w := q.words.Walk
	return withSteps(q.scale, Said{Frame: q.frame, Text: []string{q.prompt.Text, w.First + " " + q.ends[0], w.Second + " " + q.ends[1]}})
}

// withSteps adds the steps of a scale to what is said.
func withSteps(s draw.Scale, said Said) Said {
	for _, label := range s.Labels {
		said.Choices = append(said.Choices, Choice{Text: label})
	}
	said.Chosen, said.Brief = s.At, true
	return said
}

func (s scenario) speak() Said {
	w := s.words.Walk
	said := Said{Frame: s.prompt.Text, Text: []string{w.DoFirst}, Chosen: s.at}
	if s.first > 0 {
		said.Text = []string{content.Fill(s.words.Plain.First, "{choice}", strconv.Itoa(s.first)+" "+s.prompt.Options[s.first-1].Text), w.DoSecond}
	}
	for _, option := range s.prompt.Options {
		said.Choices = append(said.Choices, Choice{Text: option.Text, Notes: there(labelled(w.Gain, option.Gain), labelled(w.Cost, option.Cost))})
	}
	return said
}

func labelled(label, text string) string {
	if text == "" {
		return ""
	}
	return strings.TrimSpace(label + " " + text)
}

func (c check) speak() Said {
	if c.writes {
		return Said{Text: []string{c.words.Walk.Line}, Writes: true, Written: c.field.Value(), On: c.words.Keys.Go}
	}
	return withSteps(c.scale, Said{Text: there(c.opening, c.words.Walk.Claimed, c.item.Claim.Statement, c.item.Check.Text, c.frame)})
}

func (w writing) speak() Said {
	said := Said{Frame: w.label, Text: there(w.question, w.help), Writes: true, Written: w.field.Value(), On: w.words.Go}
	said.Shown = w.as.shown(said.Written)
	if w.needed && said.Written == "" {
		said.On = ""
	}
	return said
}

func (o opening) speak() Said {
	text := []string{o.part, o.theme.Title, o.theme.Opening}
	for _, key := range slices.Sorted(maps.Keys(o.theme.Sources)) {
		text = append(text, o.theme.Sources[key])
	}
	return Said{Text: there(append(text, o.theme.Why)...), On: o.words.Go}
}

// mostOpen is how many questions left open are said though nobody asked for them.
const mostOpen = 5

func (r review) speak() Said {
	said := Said{Text: []string{r.words.Review.Title, r.intro()}, Many: true, On: r.words.Review.Go}
	open := r.open()
	for _, item := range r.items {
		c := Choice{Text: r.question(item)}
		if given := r.answers[item.ID]; given.Given() {
			c.Notes = []string{content.OneLine(r.answer(item, given))}
		} else {
			c.Notes, c.Open = []string{r.words.Review.Open}, open <= mostOpen
		}
		said.Choices = append(said.Choices, c)
	}
	if open > 0 {
		said.Text = append(said.Text, content.Fill(r.words.Plain.Open, "{n}", strconv.Itoa(open)))
	}
	return said
}

func (s summary) speak() Said { return Said{Reads: &s.document, On: s.words.Go} }

func (c choosing) speak() Said {
	said := Said{Choices: c.menu.speak(), More: c.pages}
	for _, p := range c.text {
		said.Text = append(said.Text, p.Text)
	}
	if c.told != "" {
		said.Text[len(said.Text)-1] = c.told
	}
	return said
}

func (p pausing) speak() Said {
	return Said{Text: []string{p.title}, Choices: p.menu.speak()}
}

func (s secret) speak() Said {
	w := s.words.Past
	if s.opening {
		return Said{Text: []string{s.progress()}}
	}
	return Said{Text: there(w.Locked, s.why, w.Hidden, w.Passphrase), Writes: true, Secret: true}
}

func (r reason) speak() Said {
	return Said{Text: append([]string{r.title}, r.told()...)}
}

// told returns the reasons with the signs of figures in words: no word of a person's is in them.
func (r reason) told() []string {
	told := make([]string, len(r.text))
	for i, text := range r.text {
		told[i] = report.Heard(r.words, text)
	}
	return told
}

func (f free) speak() Said {
	w := f.words.Workshop
	said := Said{Text: there(f.title, w.Free, w.Clean, w.Ends), Writes: true, Secret: true, On: f.begin}
	if f.broke {
		said.Text[2] = w.Trouble
	}
	return said
}

func (a absent) speak() Said {
	return Said{Text: []string{a.words.Still, a.words.StillWhy}, On: a.words.StillKey}
}

func (c card) speak() Said {
	text := append([]string{c.words.Card.Text}, c.home.Told...)
	return Said{Text: append(text, c.words.Plain.CopyEnd), On: c.words.Keys.Go}
}

// placeSaid says where in the walk a page stands.
func (r *root) placeSaid() string {
	progress := r.session.Progress()
	if r.stage != atWalk || progress.In == 0 {
		return ""
	}
	title, n, of := r.session.Themes()[progress.Theme-1].Title, progress.In, progress.Of
	if item, _ := r.session.Current(); item.Check != nil { // which may be of any theme
		title = r.o.Words.Review.Checks
		n, of = r.checked(item)
	}
	return title + ", " + content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(n), "{of}", strconv.Itoa(of))
}

// checked returns which of the checks an item is, from 1, and how many there are.
func (r *root) checked(item coach.Item) (n, of int) {
	for _, other := range r.session.Items() {
		if other.Check == nil {
			continue
		}
		of++
		if other.ID == item.ID {
			n = of
		}
	}
	return n, of
}
