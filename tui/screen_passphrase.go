package tui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A secret asks for the passphrase, and shows nothing of it.
type secret struct {
	why     string // what it is asked for, where that is not plain
	typed   string
	opening bool // it is being tried,
	longer  bool // and takes longer than it mostly does
	words   *content.Words
}

// unlocking says that a passphrase is to be tried.
type unlocking struct{ passphrase string }

func (s secret) Update(in intent) (screen, event) {
	if s.opening {
		switch in.(type) {
		case pause, quit, goBack:
			return s, general(in, coach.Answer{})
		}
		return s, refused{s.words.Past.Meanwhile}
	}
	switch in := in.(type) {
	case write:
		s.typed = secretly(s.typed, in.Msg)
		return s, nil
	case goOn:
		if s.typed == "" {
			return s, refused{s.words.Keys.WriteFirst}
		}
		passphrase := s.typed
		s.typed, s.opening = "", true
		return s, unlocking{passphrase}
	}
	return s, general(in, coach.Answer{})
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

func (s secret) View(b draw.Box, l draw.Look) draw.Page {
	w := s.words.Past
	p := draw.Page{Text: draw.Styled(l.Wrap(w.Locked, b.W), l.Strong.Render)}
	if s.why != "" {
		p.Text = append(append(p.Text, ""), l.Wrap(s.why, b.W)...)
	}
	p.Text = append(append(p.Text, ""), draw.Styled(l.Wrap(w.Hidden, b.W), l.Quiet.Render)...)
	if s.opening {
		p.List = append([]string{""}, l.Wrap(s.progress(), b.W)...)
		return p
	}
	ask := l.Wrap(w.Passphrase, b.W)
	p.List = append([]string{""}, ask...)
	last := len(p.List) - 1
	p.From, p.To, p.Writes, p.Cursor = last, last, true, &draw.Spot{X: min(draw.Width(ask[len(ask)-1])+1, b.W-1), Y: last}
	return p
}

// progress says that the passphrase is being tried.
func (s secret) progress() string {
	if s.longer {
		return s.words.Past.Longer
	}
	return s.words.Past.Opening
}

func (s secret) Hints(draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: "enter", Does: s.words.Keys.Go}, {Key: "tab", Does: s.words.Keys.Skip}, {Key: draw.WhyInText, Does: s.words.Keys.Keys}, {Key: "esc", Does: s.words.Keys.Back},
	}
}

func (s secret) Writes() bool { return true }

func (s secret) speak() Said {
	w := s.words.Past
	if s.opening {
		return Said{Text: []string{s.progress()}}
	}
	return Said{Text: there(w.Locked, s.why, w.Hidden, w.Passphrase), Writes: true, Secret: true}
}
