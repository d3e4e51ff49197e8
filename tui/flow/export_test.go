package flow

import "testing"

func TestATakenNameGetsTheNextNumber(t *testing.T) {
	var x Export
	for _, c := range []struct{ taken, want string }{
		{"a.html", "a-2.html"}, {"a-2.html", "a-3.html"}, {"a-3.html", "a-4.html"},
		{"look-back-2026-03-09.ics", "look-back-2026-03-09-2.ics"}, {"~/x/a", "~/x/a-2"}, {"a.html", "a-2.html"},
	} {
		if got := x.next(c.taken); got != c.want {
			t.Errorf("%s: got %s, want %s", c.taken, got, c.want)
		}
	}
}
