package content

import "testing"

func TestEachStumbleOfYAMLSaysWhatToMend(t *testing.T) {
	for src, want := range map[string]string{
		"a: b: c\n":                         `1:5: a text without quotes cannot hold a colon and a space: put the whole text in quotes`,
		"a:\n  - Note: b: c\n":              `2:12: a text without quotes cannot hold a colon and a space: put the whole text in quotes`,
		"a: b\n  c: d\n":                    `2:4: this line is read as part of the text above it, where a colon cannot stand: line the key up with those above it, or put the text above it in quotes`,
		"a: 1\nb\nc: 3\n":                   `2:1: this line has no colon: write "key: value", with a space after the colon or, if it goes on with the text above, indent it further`,
		"a: 1\nb:2\nc: 3\n":                 `2:3: a space is missing after the colon of "b": put one there`,
		"a: b\nhttp://c\nd: e\n":            `2:1: this line has no colon: write "key: value", with a space after the colon or, if it goes on with the text above, indent it further`,
		"a: b\n10:30\nc: d\n":               `2:1: this line has no colon: write "key: value", with a space after the colon or, if it goes on with the text above, indent it further`,
		"a: 1\nB and:2\nc: 3\n":             `2:1: this line has no colon: write "key: value", with a space after the colon or, if it goes on with the text above, indent it further`,
		"a:\n  - b:2\n    c: 3\n":           `2:7: a space is missing after the colon of "b": put one there`,
		"a: 1\nb:\u00a02\nc: 3\n":           `2:3: a space is missing after the colon of "b", for a no-break space stands there: delete it and type a space`,
		"a:\n  b: 1\n \u00a0c: 3\n":         `3:2: a no-break space stands where only plain spaces may: delete it and type a space`,
		"a:\n  b: 1\n\u2003 c: 3\n  d: 4\n": `3:1: a space of another width stands where only plain spaces may: delete it and type a space`,
		"a:\n  - b: 1\n  -c: 3\n":           `3:3: a "-" begins an item and needs a space behind it: write "- "`,
		"a: “b: c”\n":                       `1:6: a text without quotes cannot hold a colon and a space: put the whole text in quotes: " is one, and “ is none`,
		"a: @b\n":                           `1:4: a text cannot begin with "@": put the text in quotes`,
		"a: %b\n":                           `1:4: a text cannot begin with "%": put the text in quotes`,
		"a: `b`\n":                          "1:4: a text cannot begin with \"`\": put the text in quotes",
		"a: *b\n":                           `1:4: a text cannot begin with "*": put the text in quotes`,
		"a: **b**\n":                        `1:4: a text cannot begin with "*": put the text in quotes`,
		"a: & b\n":                          `1:4: a text cannot begin with "&": put the text in quotes`,
		"a: !<b c\n":                        `1:4: a text cannot begin with "!": put the text in quotes`,
		"a: !b!c d\n":                       `1:4: a text cannot begin with "!": put the text in quotes`,
		"a: >b\n":                           `1:4: a text cannot begin with ">": put the text in quotes`,
		"a: |b\n":                           `1:4: a text cannot begin with "|": put the text in quotes`,
		"a: ? b\n":                          `1:4: a text cannot begin with "? ": put the text in quotes`,
		"a: - b\n":                          `1:4: a list cannot begin in the middle of a line: begin it on the next line or, if it is a text, put it in quotes`,
		"a: ]\n":                            `1:4: a value is missing here: write it or, if it is a text, put it in quotes`,
		"a: \"b\nc: d\n":                    `1:4: the quotation mark that opens here is not closed: close it at the end of the text`,
		"é: ['é', 'b\n":                     `1:10: the quotation mark that opens here is not closed: close it at the end of the text`,
		"a: 'b\n---\nc'\n":                  `1:4: the quotation mark that opens here is not closed: close it at the end of the text`,
		"a: 'it's'\n":                       `1:8: text follows a closing quotation mark: put the whole text in quotes of the other kind`,
		"a: \"b\" c\nd: e\n":                `1:8: text follows a closing quotation mark: put the whole text in quotes of the other kind`,
		"a: \"b\"#c\n":                      `1:7: a "#" begins a note and needs a space before it: put a space before it or, if it is a text, put it in quotes`,
		"a: \"b\nc: 'd'\ne: \"f\"\ng: h\n":  `1:4: the quotation mark that opens here is not closed on its line: close it at the end of the text`,
		"a: 'b\n  it''s c'\nd: @e\n":        `3:4: a text cannot begin with "@": put the text in quotes`,
		"a: [b] c\n":                        `1:8: text follows a closing bracket: put the whole text in quotes`,
		"a: {b} c\n":                        `1:8: text follows a closing bracket: put the whole text in quotes`,
		"a:\n  -b: c\n# note\n\n    d: e\n": `2:3: a "-" begins an item and needs a space behind it: write "- "`,
		"a: \"b\\c\"\n":                     `1:6: in double quotes a backslash begins a code, and "\c" is none: write the backslash twice, or put the text in single quotes`,
		"a: \"\\xzz\"\n":                    `1:7: this is no character code: write the character itself`,
		"a: \"\\ud800\"\n":                  `1:7: this is no character code: write the character itself`,
		"a: [b, c\nd: e\n":                  `2:2: the "[" of line 1 is not closed before this: put commas between its items and a "]" after the last or, if it is a text, put it in quotes`,
		"a: {b: 1 c: 2}\n":                  `1:11: the "{" of line 1 is not closed before this: put commas between its keys and a "}" after the last or, if it is a text, put it in quotes`,
		"\ta: b\n":                          `1:1: a tab stands where only spaces may: indent with spaces`,
		"a:\n  b: c\n\td: e\n":              `3:1: a tab stands where only spaces may: indent with spaces`,
		"a: b\n  \tc: d\n":                  `2:5: a tab stands where only spaces may: indent with spaces`,
		"a:\n  b: c\n d: e\n":               `3:2: this does not line up with the keys above it: begin it under the first letter of the key that it belongs beside`,
		"a:\n  - b\n - c\n":                 `3:2: this item does not line up with a list above it: begin it under the "-" of the item that it belongs beside`,
		"a:\n  - b: c\n    d: e\n   f:":     `4:4: this does not line up with what stands above it: line it up with the other keys of its item or, if it begins one, write "- " before it`,
		" a: b\nc: d\n":                     `2:1: this line begins further left than the first key: let all keys of the file begin at the left edge`,
		"%a\nb: c\n":                        `1:1: a line cannot begin with "%": take it out or, if it is a text, put it in quotes`,
		"%YAML 3.0\n---\na: b\n":            `1:1: this cannot be read as YAML: look at the quotes, colons and indentation of this line and the one above`,
		"a: b\n... c\n":                     `2:5: nothing can follow "...": take that line out`,
		"a: b\r\nc: @d\r\n":                 `2:4: a text cannot begin with "@": put the text in quotes`,
		"a: b\rc: @d\r":                     `2:4: a text cannot begin with "@": put the text in quotes`,
		"a: b\n--- @\n":                     `2:5: a text cannot begin with "@": put the text in quotes`,
	} {
		t.Run(src, func(t *testing.T) {
			pack, problems := Load("pack.yaml", []byte(src))
			if pack != nil {
				t.Error("got a pack")
			}
			if last := problems[len(problems)-1]; !last.Stopped {
				t.Error("nothing says that the rest could not be read")
			}
			sameProblems(t, problems, []string{want})
		})
	}
}
