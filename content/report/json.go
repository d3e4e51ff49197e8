package report

import (
	"encoding/json"
	"io"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// JSONFormat is the version of the shape that JSON has. It rises when a reader of the one
// before would go wrong; new keys alone don't raise it.
//
// A document is an object with the fields of Document: format, language, title, made, mark, poles,
// each with its id and its name, and sections, each with its title, blocks and figures. Elsewhere a
// pole is 0 or 1, by its place in poles.
//
// A block is an object with one key, the name of its kind. Its value has the fields of that type, by
// their tags; rows, gauges, spreads, cards, list, steps and commands are lists of what they hold. Two
// have a shape of their own:
//
//	map   {"levels": by pole {"points": 0 to 100, "doubt": points to either side, "raw": points
//	      before the correction, "n": ratings, "reversed": how many of them}, "text"}
//	room  {"levels": by pole a spread, 0 to 100, "dots": [[points by pole]]}
//
// A lean is from −100 to 100 points, the first pole's side above zero, with its standard error and
// the number of ratings; it likely lies within 1.645 errors. A pull or a demand is from −100 to 100
// points, of n choices. The middle half of the n people of a spread lies from low to high. A figure
// that there is not, for there were too few answers, is absent, as is an empty text.
const JSONFormat = 1

// writeJSON writes a document in the shape of JSONFormat.
func writeJSON(w io.Writer, d Document) error {
	type section struct {
		Title   string           `json:"title"`
		Blocks  []map[string]any `json:"blocks"`
		Figures []string         `json:"figures,omitempty"`
	}
	shape := struct {
		Format int `json:"format"`
		Document
		Poles    []map[string]string `json:"poles"`
		Sections []section           `json:"sections"`
	}{JSONFormat, d, []map[string]string{}, []section{}}
	for _, of := range d.Poles {
		shape.Poles = append(shape.Poles, map[string]string{"id": of.ID, "name": of.Name})
	}
	for _, of := range d.Sections {
		blocks := []map[string]any{}
		form := jsonForm{func(name string, shape any) { blocks = append(blocks, map[string]any{name: shape}) }}
		for _, block := range of.Blocks {
			block.Visit(form)
		}
		shape.Sections = append(shape.Sections, section{of.Title, blocks, of.Figures})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(shape)
}

// A jsonForm is the visitor that puts blocks into their shape. Most are their own, by their tags.
type jsonForm struct{ named }

func (j jsonForm) Rows(b Rows) { j.named("rows", b.Rows) }

func (j jsonForm) Map(b Map) {
	type level struct {
		Points float64 `json:"points"`
		Doubt  float64 `json:"doubt"`
		coach.Level
	}
	shape := struct {
		Levels [content.PoleCount]*level `json:"levels"` // null where there is none
		Text   string                    `json:"text,omitempty"`
	}{Text: b.Sentence}
	for i, of := range b.Levels {
		if of.N > 0 {
			shape.Levels[i] = &level{of.Points, b.Doubts[i], of}
		}
	}
	j.named("map", shape)
}

func (j jsonForm) RoomMap(b RoomMap) {
	var shape struct {
		Levels [content.PoleCount]*group.Spread `json:"levels"` // null where there is none
		Dots   [][content.PoleCount]float64     `json:"dots,omitempty"`
	}
	for i, level := range b.Levels {
		if level.N > 0 {
			shape.Levels[i] = &level
		}
	}
	for _, dot := range b.Dots {
		shape.Dots = append(shape.Dots, dot.Levels)
	}
	j.named("room", shape)
}
