package tui

import (
	"slices"
	"strings"
	"testing"
)

func TestAFileNameThatIsSkippedSavesNothing(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4))).presses("3", "1", "tab", "2", "1", "tab").sees("In which form?")
	if len(m.saved) != 0 {
		t.Errorf("saved are %v", m.saved)
	}
}

func TestAWalkIsSavedUnderANameThatIsFree(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-16 14:00", 2, 4, planned("2026-03-09")))).presses("3", "1").sees("towards managing").presses("tab", "2")
	w.sees("In which form?").presses("1").sees("two-hats-2026-02-16.html").presses("enter").sees("It is saved in this file: /home/ana/two-hats-2026-02-16.html").presses("2")
	w.presses("1", "enter").sees("There is a file of that name already", "two-hats-2026-02-16-2.html").presses("enter").sees("/home/ana/two-hats-2026-02-16-2.html").presses("2")
	w.presses("6", "enter", "2").presses("7").sees("look-back-2026-03-09-plan.ics").presses("enter").sees("saved")
	var names []string
	for name := range m.saved {
		names = append(names, name)
	}
	slices.Sort(names)
	if want := []string{"look-back-2026-03-09-plan.ics", "look-back-2026-03-09.ics", "two-hats-2026-02-16-2.html", "two-hats-2026-02-16.html"}; !slices.Equal(names, want) {
		t.Errorf("saved are %q, want %q", names, want)
	}
	if neutral, told := m.saved["look-back-2026-03-09.ics"], m.saved["look-back-2026-03-09-plan.ics"]; strings.Contains(neutral, "Monday") || !strings.Contains(told, "Monday") {
		t.Errorf("the plan is told where it should not be, or not told where it should:\n%s\n%s", neutral, told)
	}
}
