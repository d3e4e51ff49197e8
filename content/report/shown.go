package report

import (
	"slices"

	"twohats/content"
)

// shown gives a document whose texts only ever show themselves, so that each form can put
// them down as they are but for its own signs.
func shown(d Document) Document {
	d.Language, d.Title, d.Made, d.Mark = content.Shown(d.Language), content.Shown(d.Title), content.Shown(d.Made), content.Shown(d.Mark)
	d.How = content.Shown(d.How)
	d.Poles = slices.Clone(d.Poles)
	for i, pole := range d.Poles {
		d.Poles[i].ID, d.Poles[i].Name = content.Shown(pole.ID), content.Shown(pole.Name)
	}
	d.Sections = slices.Clone(d.Sections)
	for i, section := range d.Sections {
		blocks := make([]Block, len(section.Blocks))
		for j, block := range section.Blocks {
			blocks[j] = shownBlock(block)
		}
		d.Sections[i] = Section{content.Shown(section.Title), blocks, shownTexts(section.Figures)}
	}
	return d
}

func shownBlock(block Block) Block {
	switch b := block.(type) {
	case Say:
		return Say{Tone: b.Tone, Text: content.Shown(b.Text), Told: content.Shown(b.Told), Own: b.Own}
	case Heading:
		return Heading{content.Shown(b.Text)}
	case Map:
		b.Here, b.Doubt, b.Sentence = content.Shown(b.Here), content.Shown(b.Doubt), content.Shown(b.Sentence)
		return b
	case Rows:
		b.Hill, b.Pull, b.Demand, b.Both = content.Shown(b.Hill), content.Shown(b.Pull), content.Shown(b.Demand), content.Shown(b.Both)
		b.Rows = slices.Clone(b.Rows)
		for i, row := range b.Rows {
			b.Rows[i].Title, b.Rows[i].Short = content.Shown(row.Title), content.Shown(row.Short)
			b.Rows[i].Sentence, b.Rows[i].Told, b.Rows[i].Chosen = content.Shown(row.Sentence), content.Shown(row.Told), content.Shown(row.Chosen)
		}
		return b
	case Backing:
		b.State, b.Question = content.Shown(b.State), content.Shown(b.Question)
		b.Claims = slices.Clone(b.Claims)
		for i, claim := range b.Claims {
			b.Claims[i].Statement, b.Claims[i].Line = content.Shown(claim.Statement), content.Shown(claim.Line)
		}
		return b
	case Cards:
		for i, card := range b.Cards {
			b.Cards[i] = Card{content.Shown(card.Title), shownTexts(card.Text)}
		}
		return b
	case Gauges:
		b.Gauges = slices.Clone(b.Gauges)
		for i, gauge := range b.Gauges {
			b.Gauges[i].Title, b.Gauges[i].Short = content.Shown(gauge.Title), content.Shown(gauge.Short)
			b.Gauges[i].Sentence, b.Gauges[i].Told = content.Shown(gauge.Sentence), content.Shown(gauge.Told)
		}
		return b
	case Spreads:
		return shownSpreads(b)
	case RoomMap:
		return shownRoom(b)
	case List:
		return List{shownTexts(b.Items)}
	case Steps:
		return shownSteps(b)
	case Commands:
		return shownCommands(b)
	case Quote:
		return Quote{content.Shown(b.Question), content.Shown(b.Text)}
	}
	return block
}

func shownTexts(texts []string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = content.Shown(text)
	}
	return out
}
