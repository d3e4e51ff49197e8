package term

import (
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// Settled is sent when the terminal has answered all it was asked, or has had its time:
// from now on a digit is a person's.
type Settled struct{}

// Fence mends that a program which is quit at once leaves the answers to its start-up queries
// to the shell, which takes them for typed text (bubbletea #1627). It asks one last question that
// every terminal answers, and answers in turn: primary device attributes. A quit before that answer
// waits for it. To see it: quit a bare program at once over a slow line, and read the prompt.
func Fence() Cure {
	f := &fence{}
	// Behind the first frame is behind the queries in it.
	first := sync.OnceFunc(func() { time.AfterFunc(afterFrame, func() { f.send(ask{}) }) })
	return Cure{
		Name:   "fence",
		Output: func(out File) File { return watched{out, first} },
		Start: func(send func(tea.Msg)) (stop func()) {
			f.send = send
			return func() {}
		},
		Filter: f.filter,
	}
}

const (
	afterFrame = 40 * time.Millisecond  // by then what Init asked has gone out too
	patience   = 400 * time.Millisecond // with a terminal that does not answer
)

// A watched file calls seen before each write.
type watched struct {
	File
	seen func()
}

func (w watched) Write(p []byte) (int, error) {
	w.seen()
	return w.File.Write(p)
}

// A fence runs in Bubble Tea's event loop.
type fence struct {
	send    func(tea.Msg)
	asked   bool
	settled bool
	gone    bool    // no terminal is left that could answer
	quit    tea.Msg // the quit that waits, if one does
}

// ask and overdue are the fence's own clock.
type (
	ask     struct{}
	overdue struct{}
)

func (f *fence) filter(msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case ask:
		f.asked = true
		time.AfterFunc(patience, func() { f.send(overdue{}) })
		return tea.RawMsg{Msg: ansi.RequestPrimaryDeviceAttributes}
	case uv.PrimaryDeviceAttributesEvent, overdue:
		return f.settle()
	case Leaving:
		f.gone = f.gone || msg.Code == hangup
		return msg
	case tea.QuitMsg, tea.InterruptMsg:
		if f.settled || f.gone {
			return msg
		}
		f.quit = msg
	}
	if f.quit != nil {
		return nil // the model has quit: nothing may change it any more
	}
	return msg
}

// settle opens the fence, once, and lets out the quit that waited.
func (f *fence) settle() tea.Msg {
	if !f.asked || f.settled {
		return nil
	}
	f.settled = true
	if f.quit != nil {
		return f.quit
	}
	return Settled{}
}
