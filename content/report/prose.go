package report

import (
	"cmp"
	"io"
	"strings"

	"twohats/content"
)

// A kind is what a passage is: a piece of a document told in words alone, for the forms without
// pictures. A detail and a note stand under the item before them. Notes and quotes are the person's
// own words. A quote and commands may have several lines.
type kind int

const (
	title kind = iota
	part
	heading
	strong
	plain
	aside
	item
	detail
	note
	quote
	commands
)

func (k kind) listed() bool { return k == item || k == detail || k == note }

// writeProse writes the passages of a document, with what belongs between two of them.
func writeProse(w io.Writer, d Document, write func(kind, string) string, between func(above, below kind) string) error {
	var b strings.Builder
	var above kind
	teller(func(kind kind, text string) {
		if b.Len() > 0 {
			b.WriteString(between(above, kind))
		}
		b.WriteString(write(kind, text))
		above = kind
	}).document(d)
	_, err := io.WriteString(w, b.String())
	return err
}

// A teller is the visitor that tells blocks in words. It is called with each passage, none of
// them empty.
type teller func(kind, string)

func (t teller) document(d Document) {
	t.tell(title, d.Title)
	t.tell(strong, d.Mark)
	t.tell(plain, d.Made)
	var poles []string
	for i, pole := range d.Poles {
		poles = append(poles, sign(i)+" "+pole.Name)
	}
	t.tell(aside, strings.Join(poles, ", "))
	for _, section := range d.Sections {
		t.tell(part, section.Title)
		for _, block := range section.Blocks {
			block.Visit(t)
		}
	}
	for i, section := range d.explained() {
		if i == 0 {
			t.tell(part, d.How)
		}
		t.tell(heading, section.Title)
		t.tellAll(item, section.Figures)
	}
}

func (t teller) tell(kind kind, text string) {
	if kind != quote && kind != commands {
		text = content.OneLine(text)
	}
	if text = strings.TrimSpace(text); text != "" {
		t(kind, text)
	}
}

func (t teller) tellAll(kind kind, texts []string) {
	for _, text := range texts {
		t.tell(kind, text)
	}
}

func (t teller) Say(b Say) {
	t.tell(map[Tone]kind{Plain: plain, Strong: strong, Aside: aside}[b.Tone], cmp.Or(b.Spoken, b.Text))
}

func (t teller) Heading(b Heading) { t.tell(heading, b.Text) }

func (t teller) Quote(b Quote) {
	t.tell(plain, b.Question)
	t.tell(quote, b.Text)
}

func (t teller) List(b List) { t.tellAll(item, b.Items) }

func (t teller) Steps(b Steps) {
	for _, step := range b.Steps {
		t.tell(item, step.When+" "+step.What)
		t.tell(detail, step.How)
	}
}

func (t teller) Commands(b Commands) { t.tell(commands, strings.Join(b.Lines, "\n")) }

func (t teller) Backing(b Backing) {
	t.tell(heading, upperFirst(b.State))
	for _, claim := range b.Claims {
		t.tell(item, sign(claim.Pole)+" "+claim.Statement)
		t.tell(note, claim.Line)
	}
	t.tell(plain, b.Question)
}

func (t teller) Cards(b Cards) {
	for i, card := range b.Cards {
		t.tell(heading, sign(i)+" "+upperFirst(card.Title))
		t.tellAll(plain, card.Text)
	}
}

func (t teller) Dots(Dots) {} // a sentence beside them says it

func (t teller) Map(b Map) { t.tell(plain, b.Sentence) }

func (t teller) Rows(b Rows) {
	for _, row := range b.Rows {
		t.tell(item, row.Spoken)
		t.tell(detail, upperFirst(row.Chosen))
	}
}

func (t teller) Gauges(b Gauges) {
	for _, gauge := range b.Gauges {
		t.tell(item, gauge.Spoken)
	}
}

func (t teller) Spreads(b Spreads) {
	for _, row := range b.Rows {
		t.tell(item, row.Sentence)
	}
}

func (t teller) RoomMap(RoomMap) {} // a sentence beside it says it

// sign returns the sign of a pole, 0 or 1, which always goes with its colour.
func sign(pole int) string { return [content.PoleCount]string{"▲", "●"}[pole] }
