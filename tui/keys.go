package tui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/tui/draw"
)

// intended gives what a key means outside a text.
func intended(key tea.KeyPressMsg) intent {
	switch name := key.String(); name {
	case "1", "2", "3", "4", "5", "6", "7", "8", "9":
		return choose{n: int(name[0] - '0')}
	case "left", "up", "h", "k":
		return move{-1}
	case "right", "down", "l", "j":
		return move{1}
	case "pgup":
		return turn{-1}
	case "pgdown", "space":
		return turn{1}
	case "home":
		return turn{-farthest}
	case "end":
		return turn{farthest}
	case "enter":
		return goOn{}
	case "backspace", "shift+tab":
		return goBack{}
	case "tab":
		return skip{}
	case "delete", "0":
		return clear{}
	case "?", "f1", draw.WhyInText:
		return why{}
	case "q", "esc":
		return pause{}
	case "ctrl+c":
		return quit{}
	}
	return other{}
}

// farthest is more screens than any page has.
const farthest = 1000

// written gives what a key means within a text, where all that types, types; nil is nothing.
func written(key tea.KeyPressMsg) intent {
	switch name := key.String(); name {
	case "enter":
		return goOn{}
	case "ctrl+j", "alt+enter", "shift+enter":
		return write{tea.KeyPressMsg{Code: tea.KeyEnter}}
	case "shift+tab":
		return goBack{}
	case "tab":
		return skip{}
	case "f1", draw.WhyInText:
		return why{}
	case "pgup":
		return turn{-1}
	case "pgdown":
		return turn{1}
	case "esc":
		return pause{}
	case "ctrl+c":
		return quit{}
	default:
		// An alt with a digit is how a terminal's late reply can read.
		if digit, alt := strings.CutPrefix(name, "alt+"); alt && strings.Contains("0123456789", digit) {
			return nil
		}
		return write{key}
	}
}

// besideText returns what a key means where a text can be written beside what is chosen: a letter begins
// it, the other keys choose.
func besideText(key tea.KeyPressMsg) intent {
	r, _ := utf8.DecodeRuneInString(key.Text)
	if unicode.IsLetter(r) {
		return write{key}
	}
	return intended(key)
}

// isBackspace tells whether a key erases within a text, and goes back outside of one.
func isBackspace(msg tea.Msg) bool {
	key, ok := msg.(tea.KeyPressMsg)
	return ok && key.String() == "backspace"
}

// isUp tells whether a key moves up within a text.
func isUp(msg tea.Msg) bool {
	key, ok := msg.(tea.KeyPressMsg)
	return ok && key.String() == "up"
}
