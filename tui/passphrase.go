package tui

import (
	"strings"
	"time"
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

// unlocked says how a passphrase did.
type unlocked struct {
	ok  bool
	err error
}

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

// secret asks for the passphrase.
func (r *root) secret() screen {
	s := secret{words: r.o.Words}
	if r.past.wanted == atHappened {
		s.why = r.o.Words.Past.DueLocked
	}
	return s
}

// usually is how long opening a journal takes at most, as a rule.
const usually = 3 * time.Second

// stillOpening says that a passphrase takes longer to be tried than is usual.
type stillOpening struct{}

// unlock tries a passphrase beside everything else: it takes about a second, by intent.
func (r *root) unlock(passphrase string) tea.Cmd {
	journal := r.o.Journal
	tries := func() tea.Msg {
		ok, err := journal.Unlock(passphrase)
		return unlocked{ok, err}
	}
	if r.o.Lines {
		return tries
	}
	return tea.Batch(tries, r.later(usually, stillOpening{}))
}

// takesLonger says so, where a passphrase is still being tried.
func (r *root) takesLonger() {
	if s, asked := r.screen.(secret); asked && s.opening {
		s.longer = true
		r.screen = s
	}
}

// unlocked goes where the passphrase was asked for, or asks for it again.
func (r *root) unlocked(u unlocked) {
	switch {
	case r.stage != atPassphrase:
	case r.over != nil:
		r.screen = r.secret() // who has paused meanwhile is asked again
	case u.ok:
		r.arrive()
	case u.err != nil:
		r.refuse(content.Fill(r.o.Words.Past.NoOpen, "{reason}", reasonOf(u.err)))
	default:
		r.refuse(r.o.Words.Past.Wrong)
	}
}
