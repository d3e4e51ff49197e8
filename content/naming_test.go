package content

import (
	"strings"
	"testing"
)

func TestNamesAreListedAsAPersonWould(t *testing.T) {
	for want, names := range map[string][]string{
		"none":               nil,
		"a":                  {"a"},
		"a or b":             {"a", "b"},
		`"\x1b[31m" or lead`: {"\x1b[31m", "lead"},
		`lead or "man\tage"`: {"lead", "man\tage"},
		"a, b or c":          {"a", "b", "c"},
		`"giving<no-break space>" or "a<space of no width>b"`: {"giving\u00a0", "a\u200bb"},
		"x, x, x, x, x, x, x, x, x, x, x, x, x, x or others":  {"x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x", "x"},
	} {
		if got := listed(names, "or"); got != want {
			t.Errorf("%q: got %q, want %q", names, got, want)
		}
	}
}

func TestANameInAProblemIsNeverLong(t *testing.T) {
	long := strings.Repeat("é", 500)
	want := `"` + strings.Repeat("é", 39) + `…"`
	if got := quoted(long); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := shown(long); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := quoted(long[:80]), `"`+long[:80]+`"`; got != want {
		t.Errorf("forty characters: got %s, want %s", got, want)
	}
}
