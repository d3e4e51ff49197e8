package report

import (
	"cmp"
	"strings"

	"twohats/content"
)

// A passage is a piece of a document told in words alone, for the forms without pictures.
type passage struct {
	kind kind
	text string
}

// A kind is what a passage is in its form.
type kind int

// The kinds. A detail and a note stand under the item before them. Notes and quotes are the
// person's own words. A quote and commands may have several lines.
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

// prose tells a document in passages, none of them empty.
func prose(d Document) (passages []passage) {
	say := func(kind kind, text string) {
		if kind != quote && kind != commands {
			text = content.OneLine(text)
		}
		if text = strings.TrimSpace(text); text != "" {
			passages = append(passages, passage{kind, text})
		}
	}
	say(title, d.Title)
	say(strong, d.Mark)
	say(plain, d.Made)
	say(aside, signs(d.Poles))
	for _, section := range d.Sections {
		say(part, section.Title)
		for _, block := range section.Blocks {
			tell(block, say)
		}
	}
	if explains(d) {
		say(part, d.How)
	}
	for _, section := range d.Sections {
		if len(section.Figures) == 0 {
			continue
		}
		say(heading, section.Title)
		for _, line := range section.Figures {
			say(item, line)
		}
	}
	return passages
}

// tell says a block in words.
func tell(block Block, say func(kind, string)) {
	switch b := block.(type) {
	case Say:
		say(map[Tone]kind{Plain: plain, Strong: strong, Aside: aside}[b.Tone], cmp.Or(b.Told, b.Text))
	case Heading:
		say(heading, b.Text)
	case Map:
		say(plain, b.Sentence)
	case Rows:
		for _, row := range b.Rows {
			say(item, row.Told)
			say(detail, upperFirst(row.Chosen))
		}
	case Backing:
		say(heading, upperFirst(b.State))
		for _, claim := range b.Claims {
			say(item, sign(claim.Pole)+" "+claim.Statement)
			say(note, claim.Line)
		}
		say(plain, b.Question)
	case Cards:
		for i, card := range b.Cards {
			say(heading, sign(i)+" "+upperFirst(card.Title))
			for _, text := range card.Text {
				say(plain, text)
			}
		}
	case Gauges:
		for _, gauge := range b.Gauges {
			say(item, gauge.Told)
		}
	case Spreads:
		for _, row := range b.Rows {
			say(item, row.Sentence)
		}
	case List:
		for _, text := range b.Items {
			say(item, text)
		}
	case Steps:
		for _, step := range b.Steps {
			say(item, step.head())
			say(detail, step.How)
		}
	case Commands:
		say(commands, b.text())
	case Quote:
		say(plain, b.Question)
		say(quote, b.Text)
	}
}

// explains tells whether a document says how any of its figures came about.
func explains(d Document) bool {
	for _, section := range d.Sections {
		if len(section.Figures) > 0 {
			return true
		}
	}
	return false
}

// sign gives a pole's sign, which always goes with its colour. The pole is 0 or 1.
func sign(pole int) string {
	if pole == 0 {
		return "▲"
	}
	return "●"
}

// signs says which sign is which pole's.
func signs(poles []content.Pole) string {
	var named []string
	for i, pole := range poles {
		named = append(named, sign(i)+" "+pole.Name)
	}
	return strings.Join(named, ", ")
}

// marks says what stands under a theme's row; nothing where nothing was chosen.
func marks(row Row, legend Rows) string {
	return chosen(row, "◇ "+legend.Pull, "◆ "+legend.Demand, Signed)
}

// chosen says what was chosen in a theme, with points written in one way or another.
func chosen(row Row, pull, demand string, write func(points float64) string) string {
	var said []string
	if row.Pull.N > 0 {
		said = append(said, pull+": "+write(row.Pull.Points))
	}
	if row.Demand.N > 0 {
		said = append(said, demand+": "+write(row.Demand.Points))
	}
	return strings.Join(said, ", ")
}
