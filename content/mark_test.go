package content

import "testing"

func TestUnmarkedRemovesOneMark(t *testing.T) {
	for text, want := range map[string]string{
		"":                    "",
		"\xef":                "\xef",
		"\xef\xbb":            "\xef\xbb",
		"\ufeff":              "",
		"bread":               "bread",
		"\ufeffbread":         "bread",
		"\ufeff\ufeffbread":   "\ufeffbread",
		" \ufeffbread":        " \ufeffbread",
		"bread\ufeff":         "bread\ufeff",
		"\xef\xbb\xbfid: a\n": "id: a\n",
	} {
		if got := Unmarked(text); got != want {
			t.Errorf("of %q there is %q, want %q", text, got, want)
		}
		if got := string(Unmarked([]byte(text))); got != want {
			t.Errorf("of the bytes of %q there is %q, want %q", text, got, want)
		}
	}
}
