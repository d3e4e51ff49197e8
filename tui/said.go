package tui

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/report"
)

// Said is what a page says, in the order in which it is read, without its looks.
type Said struct {
	Text    []string         // a paragraph each
	Reads   *report.Document // what is read behind the text; mostly nil
	Choices []Choice         // each is chosen by its number, from 1
	Writes  bool             // a text is asked for
	Secret  bool             // what is typed is not to be seen
	Written string           // the text as it is
	More    string           // what another page of choices shows; empty where there is none
	On      string           // what going on does, where nothing need be chosen or written first
}

// A Choice is one thing to choose.
type Choice struct {
	Text   string
	Notes  []string // what goes with it
	Chosen bool     // it was chosen before, or is offered
}

func (w welcome) speak() Said {
	return Said{
		Text:    there(w.pack.Title, w.pack.Purpose, ahead(w.pack, w.words), w.privacy),
		Choices: w.menu.speak(),
	}
}

func (r rating) speak() Said {
	return Said{Text: there(r.frame, r.prompt.Text), Choices: r.scale.speak()}
}

func (q between) speak() Said {
	w := q.words.Walk
	return Said{Text: there(q.frame, q.prompt.Text, w.First+" "+q.ends[0], w.Second+" "+q.ends[1]), Choices: q.scale.speak()}
}

func (s scale) speak() []Choice {
	choices := make([]Choice, len(s.labels))
	for i, label := range s.labels {
		choices[i] = Choice{Text: label, Chosen: i+1 == s.at}
	}
	return choices
}

func (s scenario) speak() Said {
	w := s.words.Walk
	said := Said{Text: []string{s.prompt.Text, w.DoFirst}}
	if s.first > 0 {
		said.Text[1] = w.DoSecond
	}
	for i, option := range s.prompt.Options {
		c := Choice{Text: option.Text, Notes: there(labelled(w.Gain, option.Gain), labelled(w.Cost, option.Cost)), Chosen: i+1 == s.at}
		if i+1 == s.first {
			c.Notes = append(c.Notes, w.Chosen)
		}
		said.Choices = append(said.Choices, c)
	}
	return said
}

func labelled(label, text string) string {
	if text == "" {
		return ""
	}
	return label + " " + text
}

func (c check) speak() Said {
	if c.writes {
		return Said{Text: []string{c.words.Walk.Line}, Writes: true, Written: c.field.Value(), On: c.words.Keys.Go}
	}
	return Said{
		Text:    there(c.opening, c.words.Walk.Claimed, c.item.Claim.Statement, c.item.Check.Text, c.frame),
		Choices: c.scale.speak(),
	}
}

func (w writing) speak() Said {
	said := Said{Text: there(w.label, w.question, w.help), Writes: true, Written: w.field.Value(), On: w.words.Go}
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

func (r review) speak() Said {
	said := Said{Text: []string{r.words.Review.Title, r.intro()}, On: r.words.Review.Go}
	for i, item := range r.items {
		answer := r.words.Review.Open
		if given := r.answers[item.ID]; given.Given() {
			answer = content.OneLine(r.answer(item, given))
		}
		said.Choices = append(said.Choices, Choice{Text: r.question(item), Notes: []string{answer}, Chosen: r.at == i+1})
	}
	return said
}

func (s summary) speak() Said { return Said{Reads: &s.document, On: s.words.Go} }

func (c choosing) speak() Said {
	said := Said{Choices: c.menu.speak(), More: c.pages}
	for _, p := range c.text {
		said.Text = append(said.Text, p.text)
	}
	return said
}

func (p pausing) speak() Said {
	return Said{Text: []string{p.title}, Choices: p.menu.speak()}
}

func (s secret) speak() Said {
	w := s.words.Past
	if s.opening {
		return Said{Text: []string{w.Opening}}
	}
	return Said{Text: there(w.Locked, s.why, w.Hidden, w.Passphrase), Writes: true, Secret: true}
}

func (r reason) speak() Said {
	return Said{Text: append([]string{r.title}, r.text...)}
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

func (c card) speak() Said { return Said{Text: c.home.Lines, On: c.words.Keys.Go} }

// said gives a menu's choices with all that stands beside and below them.
func (m menu) speak() []Choice {
	var choices []Choice
	for _, c := range m.choices {
		said := Choice{Text: c.text, Notes: there(c.detail, c.mark)}
		if c.gauge != nil {
			said.Notes = append(said.Notes, c.gauge.speak())
		}
		for _, n := range c.notes {
			said.Notes = append(said.Notes, strings.TrimSpace(n.label+" "+n.text))
		}
		choices = append(choices, said)
	}
	return choices
}

// said says a lean with the band in which it likely lies.
func (g gauge) speak() string {
	if g.lean.N == 0 {
		return g.none
	}
	return report.Signed(g.lean.Points)
}

// placeSaid says where in the walk a page stands.
func (r *root) placeSaid() string {
	item, on := r.session.Current()
	progress := r.session.Progress()
	if r.stage != atWalk || !on || item.Theme == nil || progress.In == 0 {
		return ""
	}
	return item.Theme.Title + ", " + content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(progress.In), "{of}", strconv.Itoa(progress.Of))
}
