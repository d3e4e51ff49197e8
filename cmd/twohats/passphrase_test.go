package main

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestALineIsTypedWithoutBeingSeen(t *testing.T) {
	for claim, c := range map[string]struct {
		keys, want, left string
		err              error
	}{
		"enter ends it":                       {keys: "horse\rnext", want: "horse", left: "next"},
		"so does a newline":                   {keys: "horse\nnext", want: "horse", left: "next"},
		"spaces belong to it":                 {keys: " a  b \r", want: " a  b "},
		"backspace takes a letter":            {keys: "horsf\x7fe\x08e\r", want: "horse"},
		"backspace takes all of a letter":     {keys: "höß\x7f\x7fo\r", want: "ho"},
		"backspace takes nothing of nothing":  {keys: "\x7f\x7fa\r", want: "a"},
		"ctrl+u takes it all":                 {keys: "wrong\x15right\r", want: "right"},
		"other controls are no part of it":    {keys: "a\tb\x00c\r", want: "abc"},
		"arrows are no part of it":            {keys: "b\x1b[Dr\x1bOCead\x1b[1;5D\r", want: "bread"},
		"nor are other keys with names":       {keys: "\x1b[3~b\x1bOPr\x1b[15~e\x1b[[Aa\x1b[200~d\r", want: "bread"},
		"esc alone takes no letter":           {keys: "br\x1bead\x1b\x1b[D\x1b\r", want: "bread"},
		"a key that was cut ends at enter":    {keys: "bread\x1b[1\r", want: "bread"},
		"and takes no ctrl+c":                 {keys: "a\x1b[\x03b", left: "b", err: interrupted},
		"brackets are letters":                {keys: "[O[D~\r", want: "[O[D~"},
		"ctrl+c leaves":                       {keys: "a\x03b", left: "b", err: interrupted},
		"ctrl+d leaves where nothing is":      {keys: "\x04b", left: "b", err: errLeftOut},
		"ctrl+d is nothing behind something":  {keys: "a\x04b\r", want: "ab"},
		"the end of input is no passphrase":   {keys: "half", err: io.EOF},
		"and neither is the end at the start": {keys: "", err: io.EOF},
	} {
		in := strings.NewReader(c.keys)
		got, err := typedLine(in)
		left, _ := io.ReadAll(in)
		if got != c.want || !errors.Is(err, c.err) || string(left) != c.left {
			t.Errorf("%s: got %q, %v, with %q left; want %q, %v, with %q left", claim, got, err, left, c.want, c.err, c.left)
		}
	}
}
