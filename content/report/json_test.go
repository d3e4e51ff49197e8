package report

import (
	"encoding/json"
	"strings"
	"testing"

	"twohats/content"
)

func TestJSONReadsBack(t *testing.T) {
	for name, d := range map[string]Document{"invented": invented(t), "neighbours": neighbours(t), "unruly": unruly(t), "empty": {}} {
		t.Run(name, func(t *testing.T) { readsBack(t, written(t, JSON, d)) })
	}
}

// readsBack fails where JSON does not have the shape that is documented, or not what it was
// made from.
func readsBack(t testing.TB, form string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(form))
	decoder.DisallowUnknownFields()
	var got documentShape
	if err := decoder.Decode(&got); err != nil {
		t.Fatal(err)
	}
	var again strings.Builder
	encoder := json.NewEncoder(&again)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(got); err != nil || again.String() != form {
		t.Errorf("read and written again it is\n%s\nnot\n%s", again.String(), form)
	}
	var raw struct {
		Sections []struct{ Blocks []map[string]any }
	}
	if err := json.Unmarshal([]byte(form), &raw); err != nil {
		t.Fatal(err)
	}
	for _, section := range raw.Sections {
		for _, block := range section.Blocks {
			if len(block) != 1 {
				t.Errorf("a block has %d keys: %v", len(block), block)
			}
		}
	}
}

func TestJSONGivesTheFigures(t *testing.T) {
	d := invented(t)
	var got documentShape
	if err := json.Unmarshal([]byte(written(t, JSON, d)), &got); err != nil {
		t.Fatal(err)
	}
	var dots *dotsShape
	var levels []*levelShape
	rows := 0
	for _, section := range got.Sections {
		for _, block := range section.Blocks {
			switch {
			case block.Dots != nil:
				dots = block.Dots
			case block.Map != nil:
				levels = block.Map.Levels
			}
			rows += len(block.Rows)
		}
	}
	if dots == nil || Signed(dots.Lean.Points) != "−22" || dots.Lean.N != 32 || dots.Lean.Error < 6 || dots.Lean.Error > 7 {
		t.Errorf("the lean is %+v", dots)
	}
	if len(levels) != 2 || exact(levels[0].Points) != "50.5" || exact(levels[1].Points) != "72.4" || levels[1].N != 16 || levels[1].Reversed != 4 {
		t.Errorf("the levels are %+v", levels)
	}
	if rows != 4 || got.Format != 1 || got.Poles[1].ID != "manage" {
		t.Errorf("%d rows, format %d, poles %v", rows, got.Format, got.Poles)
	}
}

// A documentShape is what JSONFormat says, written from its words.
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

type stepShape struct {
	When string `json:"when"`
	What string `json:"what"`
	How  string `json:"how,omitempty"`
}

type quoteShape struct {
	Question string `json:"question"`
	Text     string `json:"text"`
}

type spreadRowShape struct {
	Title  string           `json:"title"`
	Spread *roomSpreadShape `json:"spread,omitempty"`
	Text   string           `json:"text"`
}

type roomSpreadShape struct {
	N      int     `json:"n"`
	Low    float64 `json:"low"`
	Median float64 `json:"median"`
	High   float64 `json:"high"`
}

type roomShape struct {
	Levels []*roomSpreadShape           `json:"levels"` // null where there is none
	Dots   [][content.PoleCount]float64 `json:"dots,omitempty"`
}
