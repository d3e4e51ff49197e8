package tuitest

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// KeyNamed returns the press of a key by its name, such as "a", "ctrl+c" or "shift+tab".
func KeyNamed(t testing.TB, name string) tea.KeyPressMsg {
	t.Helper()
	named := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "backspace": tea.KeyBackspace, "esc": tea.KeyEscape, "up": tea.KeyUp,
		"down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
		"delete": tea.KeyDelete, "f1": tea.KeyF1, "home": tea.KeyHome, "end": tea.KeyEnd,
	}
	base, mod := name, tea.KeyMod(0)
	for prefix, m := range map[string]tea.KeyMod{"ctrl+": tea.ModCtrl, "alt+": tea.ModAlt, "shift+": tea.ModShift} {
		if rest, ok := strings.CutPrefix(base, prefix); ok && rest != "" {
			base, mod = rest, m
		}
	}
	if code, ok := named[base]; ok {
		return tea.KeyPressMsg{Code: code, Mod: mod}
	}
	if base == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	r := []rune(base)[0]
	key := tea.KeyPressMsg{Code: r, Mod: mod}
	if mod == 0 {
		key.Text = base
	}
	if key.String() != name {
		t.Fatalf("there is no key %q: it reads %q", name, key.String())
	}
	return key
}

// WindowSize returns the message of a terminal's size.
func WindowSize(width, height int) tea.Msg { return tea.WindowSizeMsg{Width: width, Height: height} }
