//go:build unix

package term

import (
	"strings"
	"testing"
)

func TestAPasteOfEscapesLeavesTheKeysAlive(t *testing.T) {
	t.Parallel()
	for _, poison := range []string{"\x1bX", "\x1b^", "\x1b_", "\x1bPb", "\x1b]0;b", "\x90", "\x98", "\x9e", "\x9f"} {
		t.Run(strings.ReplaceAll(poison, "\x1b", "ESC "), func(t *testing.T) {
			t.Parallel()
			paste := []string{pasteStart + "a" + poison + "c" + pasteEnd}
			if !keyAfter(t, answering, paste, but()) {
				t.Error("with the cure the key after the paste is dead")
			}
			if keyAfter(t, answering, paste, but("guard")) {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

func TestAnEndMarkerInTwoReadsLeavesTheKeysAlive(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			paste := []string{pasteStart + "a" + pasteEnd[:3], pasteEnd[3:]}
			if !keyAfter(t, m, paste, but()) {
				t.Error("with the cure the key after the paste is dead")
			}
			for range 5 { // a busy machine may read both halves at once
				if !keyAfter(t, m, paste, but("guard")) {
					return
				}
			}
			t.Error("without the cure all is well: drop the cure or mend this test")
		})
	}
}

// keyAfter reports whether a key typed after a paste comes through. It comes a while after, and a
// clean paste behind it, which brings dead keys back to life, shows that it has had its time.
func keyAfter(t *testing.T, m mood, paste []string, cures setting) bool {
	t.Helper()
	s := start(t, newFake(t, m, 80, 24), cures)
	s.hears("settled")
	s.typesSlowly(append(paste, "x", pasteStart+"clean"+pasteEnd)...)
	s.until("hear the clean paste", func() (bool, <-chan struct{}) {
		lines, more := s.said()
		for _, l := range lines {
			if strings.HasPrefix(l, "paste") && strings.Contains(l, "clean") {
				return true, nil
			}
		}
		return false, more
	})
	return s.heard("key x")
}
