package content

import (
	"errors"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// A stumble is one way in which YAML fails to read on: a part of its message, and what to tell a
// person instead. {c} stands for the character at the place, {cc} for the two there, {line} for the
// line where YAML began what it was reading.
type stumble struct {
	says, what, mend string
	at               stumbleAt
}

// A stumbleAt is one of the two places in YAML's message.
type stumbleAt int

const (
	whereStuck stumbleAt = iota // where it could not read on
	whereBegun                  // where what it was reading began
)

const orQuote = " or, if it is a text, put it in quotes"

// stumbles returns the failures of yaml v4.0.0. The first that matches counts.
func stumbles() []stumble {
	return []stumble{
		{"unknown anchor", `a text cannot begin with "*"`, "put the text in quotes", whereStuck},
		{"alphabetic or numeric character", `a text cannot begin with "{c}"`, "put the text in quotes", whereBegun},
		{"while scanning a tag", `a text cannot begin with "!"`, "put the text in quotes", whereBegun},
		{"while parsing a tag", `a text cannot begin with "!"`, "put the text in quotes", whereBegun},
		{"undefined tag handle", `a text cannot begin with "!"`, "put the text in quotes", whereStuck},
		{"tab", "a tab stands where only spaces may", "indent with spaces", whereStuck},
		{"directive", `a line cannot begin with "%"`, "take it out" + orQuote, whereBegun},
		{"while scanning a block scalar", `a text cannot begin with "{c}"`, "put the text in quotes", whereBegun},
		{"while scanning a quoted scalar: found unexpected", "the quotation mark that opens here is not closed", "close it at the end of the text", whereBegun},
		{"unknown escape", `in double quotes a backslash begins a code, and "{cc}" is none`, "write the backslash twice, or put the text in single quotes", whereStuck},
		{"hexadecimal number", "this is no character code", "write the character itself", whereStuck},
		{"character escape code", "this is no character code", "write the character itself", whereStuck},
		{"',' or ']'", `the "[" of line {line} is not closed before this`, `put commas between its items and a "]" after the last` + orQuote, whereStuck},
		{"',' or '}'", `the "{" of line {line} is not closed before this`, `put commas between its keys and a "}" after the last` + orQuote, whereStuck},
		{"could not find expected ':'", "this line has no colon", `write "key: value", with a space after the colon or, if it goes on with the text above, indent it further`, whereBegun},
		{"cannot start any token", `a text cannot begin with "{c}"`, "put the text in quotes", whereStuck},
		{"block sequence entries", `a list cannot begin in the middle of a line`, "begin it on the next line" + orQuote, whereStuck},
		{"mapping keys are not allowed", `a text cannot begin with "? "`, "put the text in quotes", whereStuck},
		{"comment without", `a "#" begins a note and needs a space before it`, "put a space before it" + orQuote, whereStuck},
		{"'-' indicator", "this does not line up with what stands above it", `line it up with the other keys of its item or, if it begins one, write "- " before it`, whereStuck},
		{"node content", "a value is missing here", "write it" + orQuote, whereStuck},
		{"<document start>", "this line begins further left than the first key", "let all keys of the file begin at the left edge", whereStuck},
		{"document-end marker", `nothing can follow "..."`, "take that line out", whereStuck},
		{"max depth", "the brackets or the lines go too deep here", "write it with fewer levels", whereStuck},
	}
}

// syntax reports where YAML could not read on. It is the last problem found in a file.
func (p *problems) syntax(src []byte, err error) {
	var load *yaml.LoadError
	if !errors.As(err, &load) || load.Mark.Line < 1 {
		p.stop(spot(1, 1), "this file cannot be read as YAML", "look at its quotes, colons and indentation")
		return
	}
	file, line, column := linesOf(src), load.Mark.Line, load.Mark.Column
	if quoteLine, at := file.openQuote(line); quoteLine > 0 {
		p.stop(spot(quoteLine, at), "the quotation mark that opens here is not closed on its line", "close it at the end of the text")
		return
	}
	if p.oddSpace(file, line, load.ContextMark.Line, file.above(line)) || p.noSpace(file, load) {
		return
	}
	at, dash, says := spot(line, column), file.dashed(line), saysOf(load)
	colon, key := strings.Contains(says, "mapping values"), strings.Contains(says, "expected key")
	before, after := file.around(line, column)
	indent := before[:len(before)-len(strings.TrimLeft(before, " \t"))]
	ends := func(marks string) bool {
		text := strings.TrimRight(before, " ")
		return text != "" && strings.Contains(marks, text[len(text)-1:])
	}
	switch {
	case strings.Contains(says, "any token") && strings.HasPrefix(after, "\t"), strings.Contains(indent, "\t"):
		p.stop(at, "a tab stands where only spaces may", "indent with spaces")
	case colon && strings.Contains(before, ": "):
		p.stop(at, "a text without quotes cannot hold a colon and a space", "put the whole text in "+quotesFor(valueOf(before)))
	case dash > 0 && (colon || key || strings.Contains(says, "'-' indicator")):
		p.stop(spot(dash, 1+strings.Index(file.at(dash), "-")), `a "-" begins an item and needs a space behind it`, `write "- "`)
	case colon:
		p.stop(at, "this line is read as part of the text above it, where a colon cannot stand",
			"line the key up with those above it, or put the text above it in quotes")
	case key && ends(`"'`):
		p.stop(at, "text follows a closing quotation mark", "put the whole text in quotes of the other kind")
	case key && ends("]}"):
		p.stop(at, "text follows a closing bracket", "put the whole text in quotes")
	case key && strings.HasPrefix(after, "- "):
		p.stop(at, "this item does not line up with a list above it", `begin it under the "-" of the item that it belongs beside`)
	case key:
		p.stop(at, "this does not line up with the keys above it", "begin it under the first letter of the key that it belongs beside")
	default:
		p.stumbled(file, load, says)
	}
}

func saysOf(load *yaml.LoadError) string { return load.ContextMsg + ": " + load.Message }

// stumbled reports the first of the stumbles that matches YAML's message.
func (p *problems) stumbled(file lines, load *yaml.LoadError, says string) {
	for _, stumble := range stumbles() {
		if !strings.Contains(says, stumble.says) {
			continue
		}
		mark := load.Mark
		if stumble.at == whereBegun && load.ContextMark.Line > 0 {
			mark = load.ContextMark
		}
		_, after := file.around(mark.Line, mark.Column)
		what := Fill(stumble.what, "{c}", firstOf(after, 1), "{cc}", firstOf(after, 2), "{line}", strconv.Itoa(load.ContextMark.Line))
		p.stop(spot(mark.Line, mark.Column), what, stumble.mend)
		return
	}
	p.stop(spot(load.Mark.Line, load.Mark.Column), "this cannot be read as YAML", "look at the quotes, colons and indentation of this line and the one above")
}
