package report

import (
	"encoding/json"
	"io"

	"twohats/content"
	"twohats/content/group"
)

// JSONFormat is the version of the shape that JSON has. It rises when a reader of the one
// before would go wrong; new keys alone don't raise it.
//
// A document is an object:
//
//	format    JSONFormat
//	language  of its sentences, such as "en"
//	title     of the pack
//	made      the day of the walk, in words; absent where it is not known
//	mark      says that the person is invented; absent where they are not
//	poles     two, each with its id and its name, or none where no pole is spoken of;
//	          elsewhere a pole is 0 or 1, by its place here
//	sections  in the order in which they are read, each with its title, its blocks, and its
//	          figures: sentences that say how they came about
//
// A block is an object with one key, which says what it is:
//
//	say      {"tone": "strong", "plain" or "aside", "text"}
//	heading  {"text"}: opens a part within the section
//	dots     {"lean"}: where the lean may lie; its sentence is the say that follows
//	map      {"levels": by pole {"points": 0 to 100, "doubt": points to either side, "raw":
//	         points before the correction, "n": ratings, "reversed": how many of them}, "text"}
//	rows     [{"title", "lean", "pull", "demand", "text", "marks"}]: a theme each; pull is what
//	         was chosen first, demand what the work asks for, marks the same in words
//	backing  {"state", "claims": [{"pole", "statement", "line"}], "question"}
//	cards    by pole {"title", "text": sentences}
//	gauges   [{"title", "lean", "text"}]
//	quote    {"question", "text"}: what the person wrote
//	list     sentences of one kind
//	steps    [{"when", "what", "how"}]: what is done one after another
//	commands what is typed in a terminal, a line each
//	spreads  [{"title", "spread", "text"}]: figures of many people, from −100 to 100
//	room     {"levels": by pole a spread, 0 to 100, "dots": [[points by pole]]}: a dot for each
//	         of many people, in no order that tells anything; absent where they are too few
//
// A lean is {"points": −100 to 100, the first pole's side above zero, "error": the standard
// error in points, "n": ratings}; it likely lies within 1.645 errors. Pull and demand are
// {"points": −100 to 100, "n": choices}. A spread is {"n": people, "low", "median", "high"}: the
// middle half of them lies from low to high. A figure that there is not, for there were too few
// answers, is absent, as is an empty text.
const JSONFormat = 1

// writeJSON writes a document in the shape of JSONFormat.
func writeJSON(w io.Writer, d Document) error {
	type pole struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	type section struct {
		Title   string           `json:"title"`
		Blocks  []map[string]any `json:"blocks"`
		Figures []string         `json:"figures,omitempty"`
	}
	shape := struct {
		Format   int       `json:"format"`
		Language string    `json:"language"`
		Title    string    `json:"title"`
		Made     string    `json:"made,omitempty"`
		Mark     string    `json:"mark,omitempty"`
		Poles    []pole    `json:"poles"`
		Sections []section `json:"sections"`
	}{JSONFormat, d.Language, d.Title, d.Made, d.Mark, []pole{}, []section{}}
	for _, of := range d.Poles {
		shape.Poles = append(shape.Poles, pole{of.ID, of.Name})
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
		Points   float64 `json:"points"`
		Doubt    float64 `json:"doubt"`
		Raw      float64 `json:"raw"`
		N        int     `json:"n"`
		Reversed int     `json:"reversed"`
	}
	shape := struct {
		Levels [content.PoleCount]*level `json:"levels"` // null where there is none
		Text   string                    `json:"text,omitempty"`
	}{Text: b.Sentence}
	for i, of := range b.Levels {
		if of.N > 0 {
			shape.Levels[i] = &level{of.Points, b.Doubts[i], of.Raw, of.N, of.Reversed}
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
