package plain

import (
	"strings"
	"testing"
)

func TestANumberStandsWithItsWords(t *testing.T) {
	said, _ := heardFrom(t, "\n\n1\n1\n1\n1\n", byHand)
	if want := "\n4. More the second\n5. Clearly the second\n"; !strings.Contains(said, want) {
		t.Errorf("choices that do not fit on a line have none each:\n%s", said)
	}
	if want := "\n1 Never, 2 Rarely, 3 Sometimes, 4 Often, 5 Almost always\n"; !strings.Contains(said, want) {
		t.Errorf("choices that fit are not on one line:\n%s", said)
	}
}

// Checks ask about claims of any theme, and stand behind the last.
func TestACheckStandsUnderNoTheme(t *testing.T) {
	answers := ""
	for _, ratings := range []string{"2 4 2 4", "2 2 4 4", "2 4 2 4", "2 2 4 4"} {
		answers += "\n" + strings.ReplaceAll(ratings+" 3 3 1 2 ", " ", "\n")
	}
	said, _ := heardFrom(t, "skip\n"+answers+"skip\n4\n\n")
	for _, want := range []string{"\nWhat you rated high, 1 of 2\nHere is what you rated high.", "\nWhat you rated high, 1 of 2\nWhat was it?", "\nWhat you rated high, 2 of 2\nYou said"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is nowhere:\n%s", want, said)
		}
	}
}
