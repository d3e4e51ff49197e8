package term

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"
)

// Wipe leaves nothing on a screen of what was on it, whoever wrote it: neither in the alternate
// screen nor in what can be scrolled back to, and none of the modes that a program may have set.
// The title is not touched.
func Wipe(s Screen) error {
	if _, err := s.Out.WriteString(modesOff + wiped); err != nil {
		return fmt.Errorf("wipe the screen: %w", err)
	}
	return nil
}

// wiped goes to the alternate screen, which clears it, and then clears the one behind it. What
// can be scrolled back to goes last, for some terminals move a cleared screen there. tmux knows
// the sequence too.
const wiped = ansi.SetModeAltScreenSaveCursor + cleared + ansi.ResetModeAltScreenSaveCursor + cleared + "\x1b[3J"

const cleared = ansi.CursorHomePosition + "\x1b[2J"
