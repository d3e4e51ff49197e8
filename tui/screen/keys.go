package screen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/tui/draw"
)

// NavKey returns what a key means outside a text.
func NavKey(key tea.KeyPressMsg) Intent {
	switch name := key.String(); name {
	case "1", "2", "3", "4", "5", "6", "7", "8", "9":
		return Choose{N: int(name[0] - '0')}
	case "left", "up", "h", "k":
		return Move{-1}
	case "right", "down", "l", "j":
		return Move{1}
	case "pgup":
		return Turn{-1}
	case "pgdown", "space":
		return Turn{1}
	case "home":
		return Turn{-Farthest}
	case "end":
		return Turn{Farthest}
	case "enter":
		return GoOn{}
	case "backspace", "shift+tab":
		return GoBack{}
	case "tab":
		return Skip{}
	case "delete", "0":
		return Clear{}
	case "?", "f1", draw.WhyInText:
		return Why{}
	case "q", "esc":
		return Pause{}
	case "ctrl+c":
		return Quit{}
	}
	return Other{}
}

// Farthest is more screens than any page has.
const Farthest = 1000

// TextKey returns what a key means within a text, where all that types, types; nil is nothing.
func TextKey(key tea.KeyPressMsg) Intent {
	switch name := key.String(); name {
	case "enter":
		return GoOn{}
	case "ctrl+j", "alt+enter", "shift+enter":
		return Write{tea.KeyPressMsg{Code: tea.KeyEnter}}
	case "shift+tab":
		return GoBack{}
	case "tab":
		return Skip{}
	case "f1", draw.WhyInText:
		return Why{}
	case "pgup":
		return Turn{-1}
	case "pgdown":
		return Turn{1}
	case "esc":
		return Pause{}
	case "ctrl+c":
		return Quit{}
	default:
		// An alt with a digit is how a terminal's late reply can read.
		if digit, alt := strings.CutPrefix(name, "alt+"); alt && strings.Contains("0123456789", digit) {
			return nil
		}
		return Write{key}
	}
}

// BesideTextKey returns what a key means where a text can be written beside what is chosen: a letter begins
// it, the other keys choose.
func BesideTextKey(key tea.KeyPressMsg) Intent {
	r, _ := utf8.DecodeRuneInString(key.Text)
	if unicode.IsLetter(r) {
		return Write{key}
	}
	return NavKey(key)
}

// isBackspace reports whether a key erases within a text, and goes back outside of one.
func isBackspace(msg tea.Msg) bool {
	key, ok := msg.(tea.KeyPressMsg)
	return ok && key.String() == "backspace"
}

// isUp reports whether a key moves up within a text.
func isUp(msg tea.Msg) bool {
	key, ok := msg.(tea.KeyPressMsg)
	return ok && key.String() == "up"
}
