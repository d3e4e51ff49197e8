package screen

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/draw"
)

// A Keymap is what the keys of a page do. What a key means, the footer and the list behind "?" are
// all made from it: a key that it does not name neither acts nor shows.
type Keymap struct {
	Keys   []Key // most needed first; the one that explains and the one that stops last
	Typing Typing
	Final  bool // a choice cannot be taken back, so that a digit only moves there
	esc    Intent
}

// A Key is one thing that keys do on a page. Which keys do it is the same on every page.
type Key struct {
	In   Intent                   // of choices, N is how many there are
	Does string                   // in the footer; a key without is only listed behind "?"
	Full string                   // behind "?", where that is not said on every page alike
	Name func(draw.Glyphs) string // in the footer, where its first key is not the one to show
	All  string                   // all its keys behind "?", where others than the usual do it too
}

// Typing is what the keys do that a keymap does not name.
type Typing int

const (
	NoText      Typing = iota // nothing
	LetterTypes               // a letter begins a text
	AllTypes                  // they are typed
)

// A binding is an intent with its keys. Its help holds the name of the key that the footer shows,
// and the names of all of them.
type binding struct {
	Intent
	key.Binding
}

func bind(in Intent, shown, all string, keys ...string) binding {
	return binding{in, key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, all))}
}

// bindings are the keys of all intents; of an intent in two directions, the first names both.
func (t Typing) bindings(g draw.Glyphs) []binding {
	always := []binding{
		bind(GoOn{}, "enter", "enter", "enter"),
		bind(Skip{}, "tab", "tab", "tab"),
		bind(Quit{}, "ctrl+c", "ctrl+c", "ctrl+c"),
	}
	if t == AllTypes {
		return append(always,
			bind(Write{tea.KeyPressMsg{Code: tea.KeyEnter}}, "ctrl+j", "ctrl+j alt+enter", "ctrl+j", "alt+enter", "shift+enter"),
			bind(GoBack{}, "shift+tab", "shift+tab", "shift+tab"),
			bind(Move{-1}, g.UpKey, g.UpKey, "up"),
			bind(Turn{-1}, g.Page, g.Page, "pgup"), bind(Turn{1}, "", "", "pgdown"),
			bind(Why{}, draw.WhyInText, "F1 "+draw.WhyInText, "f1", draw.WhyInText),
			bind(Pause{}, "esc", "esc", "esc"),
		)
	}
	move, stop := g.Arrows+" "+g.UpDown+" hjkl", "q esc"
	if t == LetterTypes {
		move, stop = g.Arrows+" "+g.UpDown, "esc"
	}
	for n := 1; n <= 9; n++ {
		always = append(always, bind(Choose{N: n}, "", "", string(rune('0'+n))))
	}
	return append(always,
		bind(Move{-1}, g.UpDown, move, "up", "left", "k", "h"), bind(Move{1}, "", "", "down", "right", "j", "l"),
		bind(Turn{-1}, g.Page, g.Page+" space", "pgup"), bind(Turn{1}, "", "", "pgdown", "space"),
		bind(Turn{-Farthest}, "", "", "home"), bind(Turn{Farthest}, "", "", "end"),
		bind(GoBack{}, "backspace", "backspace shift+tab", "backspace", "shift+tab"),
		bind(Clear{}, "delete", "delete 0", "delete", "0"),
		bind(Why{}, "?", "? F1 "+draw.WhyInText, "?", "f1", draw.WhyInText),
		bind(Pause{}, "esc", stop, "esc", "q"),
	)
}

// Farthest is more screens than any page has.
const Farthest = 1000

// Intent returns what a key means; nil is nothing.
func (m Keymap) Intent(pressed tea.KeyPressMsg) Intent {
	if r, _ := utf8.DecodeRuneInString(pressed.Text); m.Typing == LetterTypes && unicode.IsLetter(r) {
		return Write{pressed}
	}
	for _, b := range m.Typing.bindings(draw.Glyphs{}) {
		if key.Matches(pressed, b.Binding) && m.names(b.Intent) {
			if _, stops := b.Intent.(Pause); stops && m.esc != nil {
				return m.esc
			}
			return b.Intent
		}
	}
	if m.Typing != AllTypes {
		return Other{}
	}
	// An alt with a digit is how a terminal's late reply can read.
	if digit, alt := strings.CutPrefix(pressed.String(), "alt+"); alt && strings.Contains("0123456789", digit) {
		return nil
	}
	return Write{pressed}
}

// names reports whether a page has keys for an intent. Every page can be scrolled and left.
func (m Keymap) names(in Intent) bool {
	switch in.(type) {
	case Turn, Quit:
		return true
	}
	return slices.ContainsFunc(m.Keys, func(k Key) bool { return alike(k.In, in) })
}

// alike reports whether two intents are the same but for how far or to which they go.
func alike(a, b Intent) bool { return reflect.TypeOf(a) == reflect.TypeOf(b) }

// EscIs returns the keys of a page that esc leaves in a way of its own. Other keys that do the same
// give up their place in the footer.
func (m Keymap) EscIs(esc Key) Keymap {
	m.Keys, m.esc = slices.Clone(m.Keys), esc.In
	for i, k := range m.Keys {
		switch {
		case alike(k.In, Pause{}):
			m.Keys[i].Does, m.Keys[i].Full = esc.Does, esc.Full
		case alike(k.In, esc.In):
			m.Keys[i].Does, m.Keys[i].Full = "", esc.Full
		}
	}
	return m
}

// Footer returns the keys that the footer shows.
func (m Keymap) Footer(l draw.Look) []draw.Hint {
	var hints []draw.Hint
	all := m.Typing.bindings(l.Glyphs)
	for _, k := range m.Keys {
		if k.Does != "" {
			hints = append(hints, draw.Hint{Key: k.help(all, l.Glyphs).Key, Does: k.Does})
		}
	}
	return hints
}

// List returns all keys of a page with what they do, as the page behind "?" lists them.
func (m Keymap) List(h content.HelpWords, l draw.Look) []draw.Hint {
	var hints []draw.Hint
	all := m.Typing.bindings(l.Glyphs)
	for _, k := range m.Keys {
		hints = append(hints, draw.Hint{Key: k.help(all, l.Glyphs).Desc, Does: cmp.Or(k.Full, m.usually(k.In, h))})
	}
	at := slices.IndexFunc(m.Keys, func(k Key) bool { return alike(k.In, Why{}) })
	if at >= 0 && !slices.ContainsFunc(m.Keys, func(k Key) bool { return alike(k.In, Turn{}) }) {
		hints = slices.Insert(hints, at, draw.Hint{Key: Key{In: Turn{}}.help(all, l.Glyphs).Desc, Does: h.Scroll})
	}
	if m.esc != nil {
		return append(hints, draw.Hint{Key: "ctrl+c", Does: h.Pause})
	}
	hints[len(hints)-1].Key += " ctrl+c"
	return hints
}

// help returns the names of a key's keys among all bindings: the one for the footer, and all.
func (k Key) help(all []binding, g draw.Glyphs) key.Help {
	var help key.Help
	switch in := k.In.(type) {
	case Choose:
		help = key.Help{Key: draw.Digits(in.N), Desc: draw.Digits(in.N)}
	default:
		if at := slices.IndexFunc(all, func(b binding) bool { return alike(b.Intent, in) }); at >= 0 {
			help = all[at].Help()
		}
	}
	if k.Name != nil {
		help.Key = k.Name(g)
	}
	help.Desc = cmp.Or(k.All, help.Desc)
	return help
}

// usually returns what keys do on every page alike.
func (m Keymap) usually(in Intent, h content.HelpWords) string {
	switch in.(type) {
	case Choose:
		if m.Final {
			return h.MoveThere
		}
		return h.Choose
	case Move:
		return h.Move
	case Turn:
		return h.Scroll
	case GoOn:
		return h.Enter
	case GoBack:
		return h.Back
	case Skip:
		return h.Skip
	case Clear:
		return h.Clear
	case Write:
		return h.Newline
	case Why:
		return h.Why
	}
	return h.Pause
}

// GoesOn reports whether a digit takes a choice and goes on.
func (m Keymap) GoesOn() bool {
	return slices.ContainsFunc(m.Keys, func(k Key) bool { return alike(k.In, Choose{}) && k.Full == "" && !m.Final })
}

// isBackspace reports whether a key erases within a text, and goes back outside of one.
func isBackspace(msg tea.Msg) bool {
	pressed, ok := msg.(tea.KeyPressMsg)
	return ok && pressed.String() == "backspace"
}
