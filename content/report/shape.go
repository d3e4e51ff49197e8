package report

import (
	"twohats/content/coach"
)

// shapeOf gives a document the shape of JSONFormat.
func shapeOf(d Document) documentShape {
	shape := documentShape{Format: JSONFormat, Language: d.Language, Title: d.Title, Made: d.Made, Mark: d.Mark,
		Poles: []poleShape{}, Sections: []sectionShape{}}
	for _, pole := range d.Poles {
		shape.Poles = append(shape.Poles, poleShape{pole.ID, pole.Name})
	}
	for _, section := range d.Sections {
		blocks := make([]blockShape, len(section.Blocks))
		for i, block := range section.Blocks {
			blocks[i] = blockShapeOf(block)
		}
		shape.Sections = append(shape.Sections, sectionShape{section.Title, blocks, section.Figures})
	}
	return shape
}

func blockShapeOf(block Block) (shape blockShape) {
	switch b := block.(type) {
	case Say:
		shape.Say = &sayShape{map[Tone]string{Plain: "plain", Strong: "strong", Aside: "aside"}[b.Tone], b.Text}
	case Heading:
		shape.Heading = &headingShape{b.Text}
	case Dots:
		shape.Dots = &dotsShape{estimateShapeOf(b.Lean)}
	case Map:
		shape.Map = &mapShape{levelShapesOf(b), b.Sentence}
	case Rows:
		for _, row := range b.Rows {
			shape.Rows = append(shape.Rows, rowShape{row.Title, estimateShapeOf(row.Lean), choiceShapeOf(row.Pull),
				choiceShapeOf(row.Demand), row.Sentence, marks(row, b)})
		}
	case Backing:
		shape.Backing = &backingShape{b.State, nil, b.Question}
		for _, claim := range b.Claims {
			shape.Backing.Claims = append(shape.Backing.Claims, claimShape(claim))
		}
	case Cards:
		for _, card := range b.Cards {
			shape.Cards = append(shape.Cards, cardShape(card))
		}
	case Gauges:
		for _, gauge := range b.Gauges {
			shape.Gauges = append(shape.Gauges, gaugeShape{gauge.Title, estimateShapeOf(gauge.Lean), gauge.Sentence})
		}
	case Spreads:
		shape.Spreads = spreadRowShapesOf(b)
	case RoomMap:
		shape.Room = roomShapeOf(b)
	case List:
		shape.List = b.Items
	case Steps:
		shape.Steps = stepShapesOf(b)
	case Commands:
		shape.Commands = b.Lines
	case Quote:
		shape.Quote = &quoteShape{b.Question, b.Text}
	}
	return shape
}

func estimateShapeOf(e coach.Estimate) *estimateShape {
	if e.N == 0 {
		return nil
	}
	return &estimateShape{e.Points, e.Error, e.N}
}

func choiceShapeOf(c coach.Choice) *choiceShape {
	if c.N == 0 {
		return nil
	}
	return &choiceShape{c.Points, c.N}
}

func levelShapesOf(m Map) (levels []*levelShape) {
	for i, level := range m.Levels {
		if level.N == 0 {
			levels = append(levels, nil)
			continue
		}
		levels = append(levels, &levelShape{level.Points, m.Doubts[i], level.Raw, level.N, level.Reversed})
	}
	return levels
}
