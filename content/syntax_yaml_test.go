package content

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// yamlRead is the version of the YAML package whose messages stumbles knows.
const yamlRead = "v4.0.0"

func TestTheVersionOfYAMLIsTheOneRead(t *testing.T) {
	if !strings.Contains(string(read(t, "../go.mod")), "\tgo.yaml.in/yaml/v4 "+yamlRead+"\n") {
		t.Errorf("YAML is no longer at %s: look in its scanner and its parser for messages that stumbles does not know, then name the new version here", yamlRead)
	}
}

func TestYAMLStillSendsTheseMessages(t *testing.T) {
	messages := map[string]string{
		"a: *b\n":                        ": unknown anchor 'b' referenced",
		"a: & b\n":                       "while scanning an anchor: did not find expected alphabetic or numeric character",
		"a: !<b c\n":                     "while scanning a tag: did not find the expected '>'",
		"a: !!<b\n":                      "while parsing a tag: found character '<' that is not allowed in a YAML tag",
		"a: !b!c d\n":                    "while parsing a node: found undefined tag handle",
		"a:\n  b: c\n\td: e\n":           "while scanning a plain scalar: found a tab character that violates indentation",
		"%a\nb: c\n":                     "while scanning a directive: found unknown directive name",
		"a: >b\n":                        "while scanning a block scalar: did not find expected comment or line break",
		"a: \"b\nc: d\n":                 "while scanning a quoted scalar: found unexpected end of stream",
		"a: 'b\n---\nc'\n":               "while scanning a quoted scalar: found unexpected document indicator",
		"a: \"b\\c\"\n":                  "while scanning a quoted scalar: found unknown escape character",
		"a: \"\\xzz\"\n":                 "while scanning a quoted scalar: did not find expected hexadecimal number",
		"a: \"\\ud800\"\n":               "while scanning a quoted scalar: found invalid Unicode character escape code",
		"a: [b, c\nd: e\n":               "while parsing a flow sequence: did not find expected ',' or ']'",
		"a: {b: 1 c: 2}\n":               "while parsing a flow mapping: did not find expected ',' or '}'",
		"a: 1\nb\nc: 3\n":                "while scanning a simple key: could not find expected ':'",
		"a: @b\n":                        "while scanning for the next token: found character that cannot start any token",
		"a: - b\n":                       ": block sequence entries are not allowed in this context",
		"a: ? b\n":                       ": mapping keys are not allowed in this context",
		"a: \"b\"#c\n":                   ": found a comment without preceding whitespace",
		"a:\n  - b: c\n    d: e\n   f:":  "while parsing a block collection: did not find expected '-' indicator",
		"a: ]\n":                         "while parsing a block node: did not find expected node content",
		" a: b\nc: d\n":                  ": did not find expected <document start>",
		"a: b\n... c\n":                  "while scanning a document-end marker: found unexpected content after document-end marker",
		"a: " + strings.Repeat("[", 1e5): "while increasing flow level: exceeded max depth of 10000",
		"a: b: c\n":                      ": mapping values are not allowed in this context",
		"a: [b] c\n":                     "while parsing a block mapping: did not find expected key",
	}
	for src, want := range messages {
		if got := messageOf(t, src); got != want {
			t.Errorf("%.40q: YAML says %q, want %q", src, got, want)
		}
	}
	for _, stumble := range stumbles() {
		known := false
		for _, message := range messages {
			known = known || strings.Contains(message, stumble.says)
		}
		if !known {
			t.Errorf("none of these messages holds %q", stumble.says)
		}
	}
}

// messageOf returns YAML's message on a text of one or two documents that it cannot read.
func messageOf(t *testing.T, src string) string {
	t.Helper()
	loader, err := yaml.NewLoader(bytes.NewReader([]byte(src)))
	for range 2 {
		if err == nil {
			err = loader.Load(new(yaml.Node))
		}
	}
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		t.Fatalf("%.40q: got the error %v", src, err)
	}
	return saysOf(load)
}
