package report

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"twohats/content"
)

// facts returns all that a document says, one text each, and the numbers of its pictures. It
// is written from the document alone, to hold the forms against: those that draw, and those that
// only tell.
func facts(d Document, drawn bool) []string {
	facts := []string{d.Title, d.Made, d.Mark}
	for _, pole := range d.Poles {
		facts = append(facts, pole.Name)
	}
	for _, section := range d.Sections {
		facts = append(append(facts, section.Title), section.Figures...)
		for _, block := range section.Blocks {
			facts = append(facts, factsOf(block, drawn)...)
		}
	}
	return facts
}

func factsOf(block Block, drawn bool) (facts []string) {
	switch b := block.(type) {
	case Say:
		if !drawn && b.Spoken != "" {
			return []string{b.Spoken}
		}
		return []string{b.Text}
	case Heading:
		return []string{b.Text}
	case Map:
		return []string{b.Sentence}
	case Rows:
		for _, row := range b.Rows {
			if !drawn {
				facts = append(facts, row.Spoken, row.Chosen)
				continue
			}
			facts = append(facts, row.Sentence, row.Marks)
			if row.Pull.N > 0 {
				facts = append(facts, b.Pull+": "+Signed(row.Pull.Points))
			}
			if row.Demand.N > 0 {
				facts = append(facts, b.Demand+": "+Signed(row.Demand.Points))
			}
		}
	case Backing:
		facts = append(facts, b.State, b.Question)
		for _, claim := range b.Claims {
			facts = append(facts, claim.Statement, claim.Line)
		}
	case Cards:
		for _, card := range b.Cards {
			facts = append(append(facts, card.Title), card.Text...)
		}
	case Gauges:
		for _, gauge := range b.Gauges {
			if !drawn {
				facts = append(facts, gauge.Spoken)
				continue
			}
			facts = append(facts, gauge.Sentence)
		}
	case Spreads:
		for _, row := range b.Rows {
			facts = append(facts, row.Sentence)
		}
	case List:
		return b.Items
	case Steps:
		for _, step := range b.Steps {
			facts = append(facts, step.When, step.What, step.How)
		}
	case Commands:
		return b.Lines
	case Quote:
		return []string{b.Question, b.Text}
	}
	return facts
}

// read returns what a form shows as one line: its signs undone, its lines joined.
func read(t testing.TB, f Format, form string) string {
	t.Helper()
	switch f {
	case HTML:
		form = seen(t, form)
	case JSON:
		var all any
		if err := json.Unmarshal([]byte(form), &all); err != nil {
			t.Fatal(err)
		}
		form = strings.Join(texts(all), " ")
	case Markdown:
		form = unescaped(form)
	}
	return bare(form)
}

// bare leaves letters and figures, so that neither a wrap nor a sign before a line matters.
func bare(text string) string {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\\>*-|#", r) })
	return strings.Join(fields, "")
}

// unescaped undoes Markdown's escapes, and only those.
func unescaped(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) && strings.IndexByte(markdownSigns+markdownOpens, text[i+1]) >= 0 {
			i++
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// seen returns the text of a page's body: what a reader sees, not what stands in attributes.
func seen(t testing.TB, page string) string {
	t.Helper()
	var b strings.Builder
	in := 0
	for token := range tokens(t, page) {
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "body" || in > 0 {
				in++
			}
		case xml.EndElement:
			if in > 0 {
				in--
			}
			b.WriteByte(' ')
		case xml.CharData:
			if in > 0 {
				b.Write(token)
			}
		}
	}
	return b.String()
}

// tokens reads a page as XML, strictly.
func tokens(t testing.TB, page string) func(yield func(xml.Token) bool) {
	t.Helper()
	return func(yield func(xml.Token) bool) {
		decoder := xml.NewDecoder(strings.NewReader(page))
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				t.Fatalf("the page is no XML: %v in\n%s", err, page)
			}
			if !yield(token) {
				return
			}
		}
	}
}

// texts returns the texts anywhere in a JSON value.
func texts(value any) (all []string) {
	switch value := value.(type) {
	case string:
		return []string{value}
	case []any:
		for _, value := range value {
			all = append(all, texts(value)...)
		}
	case map[string]any:
		for _, value := range value {
			all = append(all, texts(value)...)
		}
	}
	return all
}

func written(t testing.TB, f Format, d Document) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, f, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// everyFact fails where a form lacks something that a document says.
func everyFact(t testing.TB, f Format, d Document, form string) {
	t.Helper()
	shows := read(t, f, form)
	for _, fact := range facts(d, f == HTML || f == JSON) {
		if !strings.Contains(shows, bare(fact)) {
			t.Errorf("%s says nowhere %q", f, fact)
		}
	}
}

func TestEveryFactIsInEveryForm(t *testing.T) {
	gauges := Document{Language: "en", Title: "Two walks", Poles: invented(t).Poles, Sections: []Section{{
		Title: "Over time", Blocks: []Block{Gauges{[]Gauge{{"3 May 2025", "3 May", invented(t).Sections[0].Blocks[4].(Dots).Lean, "3 May 2025: the lean was −22.", "3 May 2025: the lean was −22."}}}},
	}}}
	for name, d := range map[string]Document{"invented": invented(t), "neighbours": neighbours(t), "gauges": gauges, "unruly": unruly(t)} {
		for _, f := range Formats() {
			t.Run(name+" as "+string(f), func(t *testing.T) { everyFact(t, f, d, written(t, f, d)) })
		}
	}
}

// unruly returns a document in which a person wrote what might break out of any form.
func unruly(t testing.TB) Document {
	t.Helper()
	_, words := content.Builtin("en")
	entry := inventedWalk(t)
	texts := make([]string, len(unrulyTexts))
	for i, text := range unrulyTexts {
		texts[i] = content.Shown(text) // as a journal gives it
	}
	i := 0
	for _, id := range slices.Sorted(maps.Keys(entry.Record.Answers)) {
		if answer := entry.Record.Answers[id]; answer.Text != "" {
			answer.Text = texts[i%len(texts)]
			entry.Record.Answers[id] = answer
			i++
		}
	}
	entry.Record.Fits = strings.Join(texts, "\n")
	entry.Record.Plan.Obstacle, entry.Record.Plan.Whom = texts[0], texts[5]
	return Compose(words, entry, nil)
}

var unrulyTexts = []string{
	`</p></section><script>alert("1")</script><img src="http://example.org/x.png" onerror='x'/> &amp; <!-- ]]>`,
	"# no heading\n> no quote\n- no list\n1. nor this\n2) nor this\n+ x\n    no code\n---\n===\n***\n```go\n~~~",
	"a | b\n--|--\n`code` *bold* _thin_ [a](http://example.org) ![b](c) <http://d.org> [^1] ~~gone~~ $x$ \\* &copy;",
	"\x1b[31mred\x1b[0m \x9b31m \x07\x00\ufeff\r\nnext\rline\u2028sep\u2029par\u0085 \t tab \u202eevil\u202c \u2066isolate",
	"مرحبا بالعالم, שלום, 日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語 👩‍👩‍👧‍👦 e\u0301",
	"http://" + strings.Repeat("verylongword", 30),
	"one\n\n\n\ntwo\n \n three   ",
	"{{.Title}} {{template \"x\"}} ${x} %s %d {first} \xff\xfe \ufffe",
}
