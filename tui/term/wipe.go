package term

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"
)

// Wipe clears a screen of all that was written to it, by whichever program: the alternate screen,
// the main one and what can be scrolled back to. It resets the modes that a program may have set,
// and leaves the title.
func Wipe(s Screen) error {
	if _, err := s.Out.WriteString(modesOff + wiped); err != nil {
		return fmt.Errorf("wipe the screen: %w", err)
	}
	return nil
}

// wiped clears the alternate screen and then the main one. What can be scrolled back to goes last,
// for some terminals move a cleared screen there. tmux knows the sequence too.
const wiped = ansi.SetModeAltScreenSaveCursor + cleared + ansi.ResetModeAltScreenSaveCursor + cleared + "\x1b[3J"

const cleared = ansi.CursorHomePosition + "\x1b[2J"
