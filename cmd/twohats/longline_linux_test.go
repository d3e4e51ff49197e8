package main

import (
	"strings"
	"testing"

	"twohats/content"
)

// On Linux a terminal drops what is typed of a line beyond its 4,095th byte.
func TestOfALongLineNothingIsLostWithoutAWord(t *testing.T) {
	t.Parallel()
	ascii, greek := strings.Repeat("bread and ", 1000), strings.Repeat("ψωμί και ", 1000)
	for claim, c := range map[string]struct {
		before, line, want string
		cut                bool
	}{
		"just below the limit":      {"", ascii[:4094], ascii[:4094], false},
		"at the limit":              {"", ascii[:4095], ascii[:4095], true},
		"just above it":             {"", ascii[:4096], ascii[:4095], true},
		"far above it":              {"", ascii, ascii[:4095], true},
		"in letters of two bytes":   {"", "x" + greek, ("x" + greek)[:4094], true}, // the next one is half
		"behind lines that wait":    {".\rfirst\r", ascii, "first\n" + ascii[:4095], true},
		"behind a line that is cut": {ascii[:4095] + "\r", ascii, ascii[:4095] + "\n" + ascii[:4095], true},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			p := startAt(t, home, 80, 24, "--plain", "--form", "quick").sees("One line holds at most 4094 plain letters").sees("without:")
			p.writes(c.before + c.line + "\r")
			if c.cut {
				p.sees("This line fills all the room").writes("salt\r.\r")
				c.want += "\nsalt"
			}
			p.sees("Press enter to go on:")
			if got := keptAt(t, home).Record.Answers[content.MissionID].Text; got != strings.TrimSpace(c.want) {
				t.Errorf("kept are %d bytes that end in %q, want %d that end in %q", len(got), end(got), len(c.want), end(c.want))
			}
		})
	}
}

func end(text string) string { return text[max(0, len(text)-40):] }
