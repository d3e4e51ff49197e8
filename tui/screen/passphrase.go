package screen

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Passphrase page asks for the passphrase, and shows nothing of it.
type Passphrase struct {
	Why     string // what it is asked for, where that is not plain
	typed   string
	Opening bool // it is being tried,
	Longer  bool // and takes longer than it mostly does
	Words   *content.Words
}

// Unlocking is the event that a passphrase is to be tried.
type Unlocking struct{ Passphrase string }

func (s Passphrase) Update(in Intent) (Screen, Event) {
	if s.Opening {
		switch in.(type) {
		case Pause, Quit, GoBack:
			return s, Common(in, coach.Answer{})
		}
		return s, Refused{s.Words.Past.Meanwhile}
	}
	switch in := in.(type) {
	case Write:
		s.typed = secretly(s.typed, in.Msg)
		return s, nil
	case GoOn:
		if s.typed == "" {
			return s, Refused{s.Words.Keys.WriteFirst}
		}
		passphrase := s.typed
		s.typed, s.Opening = "", true
		return s, Unlocking{passphrase}
	}
	return s, Common(in, coach.Answer{})
}

// secretly takes a key or a paste.
func secretly(typed string, msg tea.Msg) string {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return typed + strings.TrimRight(msg.Content, "\r\n") // a blank can be part of it
	case tea.KeyPressMsg:
		switch {
		case msg.String() == "ctrl+u":
			return ""
		case isBackspace(msg):
			_, size := utf8.DecodeLastRuneInString(typed)
			return typed[:len(typed)-size]
		}
		return typed + msg.Text
	}
	return typed
}

func (s Passphrase) View(b draw.Box, l draw.Look) draw.Page {
	w := s.Words.Past
	p := draw.Page{Text: draw.Styled(l.Wrap(w.Locked, b.W), l.Strong.Render)}
	if s.Why != "" {
		p.Text = append(append(p.Text, ""), l.Wrap(s.Why, b.W)...)
	}
	p.Text = append(append(p.Text, ""), draw.Styled(l.Wrap(w.Hidden, b.W), l.Quiet.Render)...)
	if s.Opening {
		p.List = append([]string{""}, l.Wrap(s.progress(), b.W)...)
		return p
	}
	ask := l.Wrap(w.Passphrase, b.W)
	p.List = append([]string{""}, ask...)
	last := len(p.List) - 1
	p.From, p.To, p.Writes, p.Cursor = last, last, true, &draw.Spot{X: min(draw.Width(ask[len(ask)-1])+1, b.W-1), Y: last}
	return p
}

// progress returns that the passphrase is being tried.
func (s Passphrase) progress() string {
	if s.Longer {
		return s.Words.Past.Longer
	}
	return s.Words.Past.Opening
}

func (s Passphrase) Keys() Keymap {
	w := s.Words.Keys
	return Keymap{Typing: AllTypes, Keys: []Key{
		{In: GoOn{}, Does: w.Go}, {In: Skip{}, Does: w.Skip}, {In: GoBack{}, Does: w.Back}, {In: Why{}, Does: w.Keys}, {In: Pause{}, Does: w.Pause},
	}}
}

func (s Passphrase) Speak() Said {
	w := s.Words.Past
	if s.Opening {
		return Said{Text: []string{s.progress()}}
	}
	return Said{Text: NonEmpty(w.Locked, s.Why, w.Hidden, w.Passphrase), Writes: true, Secret: true}
}
