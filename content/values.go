package content

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// maxText is the greatest length of a text, in characters.
const maxText = 2000

// text reads a text of one line that can be shown as it stands.
func (d decoder) text(at place, v reflect.Value) {
	n := at.node
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
		mend := "put it in quotes"
		if n.Kind == yaml.SequenceNode && n.Style&yaml.FlowStyle == 0 {
			mend = `write one text, without "- "`
		}
		d.wrong(at, "text is wanted here", mend)
		return
	}
	text := n.Value
	if n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		text = strings.TrimRight(text, "\n") // YAML's own, after "|" and ">"
	}
	v.SetString(text)
	bad := strings.IndexFunc(text, unshowable)
	switch length := utf8.RuneCountInString(text); {
	case length > maxText:
		d.found.spoil(at, fmt.Sprintf("this text has %d characters, and a text may have %d", length, maxText), "shorten it")
	case bad < 0:
	case text[bad] == '\n':
		d.found.spoil(at, "this text has more than one line", `write it as one line or, over several, after ">-" and without empty lines`)
	case text[bad] == '\t':
		d.found.spoil(at, "this text holds a tab", "write spaces in its place")
	default:
		r, _ := utf8.DecodeRuneInString(text[bad:])
		d.found.spoil(at, fmt.Sprintf("this text holds the character %U, which cannot be shown on a screen", r), "take it out")
	}
}

func (d decoder) boolean(at place, v reflect.Value) {
	if at.node.Tag != "!!bool" {
		mend := "write true or false, without quotes"
		switch strings.ToLower(at.node.Value) {
		case "yes", "on", "y":
			mend = "write true, without quotes"
		case "no", "off", "n":
			mend = "write false, without quotes"
		}
		d.wrong(at, "true or false is wanted here", mend)
		return
	}
	v.SetBool(strings.EqualFold(at.node.Value, "true"))
}

func (d decoder) whole(at place, v reflect.Value) {
	whole, err := strconv.Atoi(at.node.Value)
	switch {
	case at.node.Tag == "!!float":
		d.found.spoil(at, "this number is not whole", "write digits alone")
	case at.node.Tag != "!!int":
		d.wrong(at, "a whole number is wanted here", "write digits, without quotes")
	case err != nil:
		d.found.spoil(at, "this number cannot be read", "write digits alone")
	default:
		v.SetInt(int64(whole))
	}
}

func (d decoder) number(at place, v reflect.Value) {
	number, err := strconv.ParseFloat(at.node.Value, 64)
	switch {
	case at.node.Tag != "!!int" && at.node.Tag != "!!float":
		d.wrong(at, "a number is wanted here", "write one such as 5 or -2.5, without quotes")
	case err != nil || math.IsInf(number, 0) || math.IsNaN(number):
		d.found.spoil(at, "this number cannot be read", "write one such as 5 or -2.5")
	default:
		v.SetFloat(number)
	}
}

// wrong reports that something else is wanted at a place than what stands there.
func (d decoder) wrong(at place, wanted, mend string) {
	d.found.spoil(at, wanted+", not "+kindOf(at), mend)
}

// kindOf names what stands at a place, in words that need no YAML.
func kindOf(at place) string {
	switch at.node.Kind {
	case yaml.MappingNode:
		return "keys with values"
	case yaml.SequenceNode:
		return "a list"
	}
	switch at.node.Tag {
	case "!!int", "!!float":
		return "a number"
	case "!!bool":
		return at.node.Value
	case "!!timestamp":
		return "a date"
	}
	return "text"
}
