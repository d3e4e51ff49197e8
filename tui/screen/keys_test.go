package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/tui/draw"
)

var (
	left      = tea.KeyPressMsg{Code: tea.KeyLeft}
	backspace = tea.KeyPressMsg{Code: tea.KeyBackspace}
	escape    = tea.KeyPressMsg{Code: tea.KeyEscape}
	three     = tea.KeyPressMsg{Code: '3', Text: "3"}
	letter    = tea.KeyPressMsg{Code: 'h', Text: "h"}
	stop      = tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl}
	lateReply = tea.KeyPressMsg{Code: '3', Mod: tea.ModAlt}
)

func TestWhatAKeyMeans(t *testing.T) {
	choices := Keymap{Keys: []Key{{In: Choose{N: 5}}, {In: Move{}}, {In: GoBack{}}, {In: Pause{}}}}
	offers, text, bare := choices, Keymap{Typing: AllTypes, Keys: []Key{{In: GoBack{}}, {In: Pause{}}}}, Keymap{}
	offers.Typing = LetterTypes
	back := choices.EscIs(Key{In: GoBack{}})
	for claim, means := range map[string]struct{ got, want Intent }{
		"a digit chooses":                              {choices.Intent(three), Choose{N: 3}},
		"a letter moves where no text is near":         {choices.Intent(letter), Move{-1}},
		"a letter begins a text that is offered":       {offers.Intent(letter), Write{letter}},
		"an arrow moves beside a text that is offered": {offers.Intent(left), Move{-1}},
		"a letter is typed within a text":              {text.Intent(letter), Write{letter}},
		"a late reply of the terminal is no text":      {text.Intent(lateReply), nil},
		"backspace goes back outside of a text":        {choices.Intent(backspace), GoBack{}},
		"backspace erases within a text":               {text.Intent(backspace), Write{backspace}},
		"a key that a page does not name does nothing": {bare.Intent(three), Other{}},
		"esc pauses": {choices.Intent(escape), Pause{}},
		"esc goes back where the page is left so":        {back.Intent(escape), GoBack{}},
		"ctrl+c leaves even where the page names no key": {bare.Intent(stop), Quit{}},
	} {
		if means.got != means.want {
			t.Errorf("%s: got %#v, want %#v", claim, means.got, means.want)
		}
	}
}

func TestTheListOfKeysHoldsAllThatTheFooterShows(t *testing.T) {
	pack, words := content.Builtin("en")
	l := draw.NewLook(draw.Unknown, colorprofile.ASCII, draw.Unicode, pack.Poles)
	digits, back := Key{In: Choose{N: 5}, Does: "answer"}, Key{In: GoBack{}, Does: "back"}
	for name, keys := range map[string]Keymap{
		"choices": {Keys: []Key{digits, {In: Move{}, Does: "move"}, back, {In: Clear{}}, {In: Why{}, Does: "why"}, {In: Pause{}, Does: "pause"}}},
		"text":    {Typing: AllTypes, Keys: []Key{{In: GoOn{}, Does: "go on"}, {In: Write{}, Does: "line"}, back, {In: Why{}, Does: "why"}, {In: Pause{}, Does: "pause"}}},
	} {
		listed := strings.Fields(fmt.Sprint(keys.List(words.Help, l)))
		for _, hint := range keys.Footer(l) {
			for _, key := range strings.Fields(hint.Key) {
				if !slices.ContainsFunc(listed, func(word string) bool { return strings.Trim(word, "{[]}") == key }) {
					t.Errorf("%s: the footer shows %q, which the list does not have: %v", name, key, listed)
				}
			}
		}
	}
}

func TestEscTakesThePlaceOfTheKeyThatDoesTheSame(t *testing.T) {
	keys := Keymap{Keys: []Key{{In: GoBack{}, Does: "back"}, {In: Pause{}, Does: "pause"}}}.EscIs(Key{In: GoBack{}, Does: "back"})
	if got, want := fmt.Sprint(keys.Footer(draw.Look{})), "[{esc back}]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
