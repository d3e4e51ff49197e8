package term

import "testing"

func TestUTF8(t *testing.T) {
	for _, c := range []struct {
		claim string
		env   []string
		want  bool
	}{
		{"nothing set is the C locale", nil, false},
		{"LANG says it", []string{"LANG=de_CH.UTF-8"}, true},
		{"in any spelling", []string{"LANG=en_GB.utf8"}, true},
		{"LC_CTYPE wins over LANG", []string{"LANG=en_GB.UTF-8", "LC_CTYPE=C"}, false},
		{"LC_ALL wins over both", []string{"LANG=C", "LC_CTYPE=C", "LC_ALL=C.UTF-8"}, true},
		{"what is empty says nothing", []string{"LC_ALL=", "LC_CTYPE=", "LANG=C.UTF-8"}, true},
		{"LC_MESSAGES is about language", []string{"LC_MESSAGES=en_GB.UTF-8"}, false},
	} {
		if got := utf8Locale("linux", c.env); got != c.want {
			t.Errorf("%s: %q gives %v, want %v", c.claim, c.env, got, c.want)
		}
	}
	if !utf8Locale("windows", nil) {
		t.Error("a Windows console needs no locale")
	}
}
