package report

import (
	"twohats/content"
	"twohats/content/group"
)

type spreadRowShape struct {
	Title  string       `json:"title"`
	Spread *spreadShape `json:"spread,omitempty"`
	Text   string       `json:"text"`
}

type spreadShape struct {
	N      int     `json:"n"`
	Low    float64 `json:"low"`
	Median float64 `json:"median"`
	High   float64 `json:"high"`
}

type roomShape struct {
	Levels []*spreadShape               `json:"levels"` // null where there is none
	Dots   [][content.PoleCount]float64 `json:"dots,omitempty"`
}

func spreadShapeOf(s group.Spread) *spreadShape {
	if s.N == 0 {
		return nil
	}
	return &spreadShape{s.N, s.Low, s.Median, s.High}
}

func spreadRowShapesOf(b Spreads) (rows []spreadRowShape) {
	for _, row := range b.Rows {
		rows = append(rows, spreadRowShape{row.Title, spreadShapeOf(row.Spread), row.Sentence})
	}
	return rows
}

func roomShapeOf(b RoomMap) *roomShape {
	shape := new(roomShape)
	for _, level := range b.Levels {
		shape.Levels = append(shape.Levels, spreadShapeOf(level))
	}
	for _, dot := range b.Dots {
		shape.Dots = append(shape.Dots, dot.Levels)
	}
	return shape
}
