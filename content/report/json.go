package report

import (
	"encoding/json"
	"io"
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

type documentShape struct {
	Format   int            `json:"format"`
	Language string         `json:"language"`
	Title    string         `json:"title"`
	Made     string         `json:"made,omitempty"`
	Mark     string         `json:"mark,omitempty"`
	Poles    []poleShape    `json:"poles"`
	Sections []sectionShape `json:"sections"`
}

type poleShape struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type sectionShape struct {
	Title   string       `json:"title"`
	Blocks  []blockShape `json:"blocks"`
	Figures []string     `json:"figures,omitempty"`
}

type blockShape struct {
	Say      *sayShape        `json:"say,omitempty"`
	Heading  *headingShape    `json:"heading,omitempty"`
	Dots     *dotsShape       `json:"dots,omitempty"`
	Map      *mapShape        `json:"map,omitempty"`
	Rows     []rowShape       `json:"rows,omitempty"`
	Backing  *backingShape    `json:"backing,omitempty"`
	Cards    []cardShape      `json:"cards,omitempty"`
	Gauges   []gaugeShape     `json:"gauges,omitempty"`
	Spreads  []spreadRowShape `json:"spreads,omitempty"`
	Room     *roomShape       `json:"room,omitempty"`
	List     []string         `json:"list,omitempty"`
	Steps    []stepShape      `json:"steps,omitempty"`
	Commands []string         `json:"commands,omitempty"`
	Quote    *quoteShape      `json:"quote,omitempty"`
}

type sayShape struct {
	Tone string `json:"tone"`
	Text string `json:"text"`
}

type headingShape struct {
	Text string `json:"text"`
}

type dotsShape struct {
	Lean *estimateShape `json:"lean,omitempty"`
}

type estimateShape struct {
	Points float64 `json:"points"`
	Error  float64 `json:"error"`
	N      int     `json:"n"`
}

type mapShape struct {
	Levels []*levelShape `json:"levels"` // null where there is none
	Text   string        `json:"text,omitempty"`
}

type levelShape struct {
	Points   float64 `json:"points"`
	Doubt    float64 `json:"doubt"`
	Raw      float64 `json:"raw"`
	N        int     `json:"n"`
	Reversed int     `json:"reversed"`
}

type rowShape struct {
	Title  string         `json:"title"`
	Lean   *estimateShape `json:"lean,omitempty"`
	Pull   *choiceShape   `json:"pull,omitempty"`
	Demand *choiceShape   `json:"demand,omitempty"`
	Text   string         `json:"text"`
	Marks  string         `json:"marks,omitempty"`
}

type choiceShape struct {
	Points float64 `json:"points"`
	N      int     `json:"n"`
}

type backingShape struct {
	State    string       `json:"state"`
	Claims   []claimShape `json:"claims"`
	Question string       `json:"question,omitempty"`
}

type claimShape struct {
	Pole      int    `json:"pole"`
	Statement string `json:"statement"`
	Line      string `json:"line,omitempty"`
}

type cardShape struct {
	Title string   `json:"title"`
	Text  []string `json:"text"`
}

type gaugeShape struct {
	Title string         `json:"title"`
	Lean  *estimateShape `json:"lean,omitempty"`
	Text  string         `json:"text"`
}

type quoteShape struct {
	Question string `json:"question"`
	Text     string `json:"text"`
}

// writeJSON writes a document in the shape of JSONFormat.
func writeJSON(w io.Writer, d Document) error {
	return encode(w, shapeOf(d))
}

func encode(w io.Writer, shape documentShape) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(shape)
}
