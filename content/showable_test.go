package content

import "testing"

func TestShownTextOnlyShowsItself(t *testing.T) {
	for text, want := range map[string]string{
		"plain":                             "plain",
		"one\r\ntwo\rthree\n":               "one\ntwo\nthree\n",
		"a\tb":                              "a b",
		"line\u2028paragraph\u2029end":      "line\nparagraph\n\nend",
		"\x1b[31mred\x07\x00\u009b\u0085":   "[31mred",
		"\u202eevil\u202c \u2066in\u2069":   "evil in",
		"\ufeffmark \xff \ufffe":            "mark \ufffd ",
		"\u200eתודה\u200f e\u0301 👩\u200d👧": "\u200eתודה\u200f e\u0301 👩\u200d👧",
	} {
		if got := Shown(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
