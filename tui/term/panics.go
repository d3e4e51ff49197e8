package term

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"
)

// A Panic is the error of a program that panicked.
type Panic struct {
	Value any // as it was given to panic
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("panic: %v", p.Value) }

// Unwrap gives the value where it is an error itself.
func (p *Panic) Unwrap() error {
	err, _ := p.Value.(error)
	return err
}

// Panics mends that a panic sprays its stack over the person's screen, and that one in a command
// of a Batch or a Sequence leaves no trace of its value in the error: Run says only that the
// program was killed. To see it: panic in a command.
func Panics() Cure {
	c := &catcher{}
	return Cure{
		Name:  "panics",
		Model: func(m tea.Model) tea.Model { return &caught{catcher: c, model: m} },
		Start: func(send func(tea.Msg)) (stop func()) {
			c.send = send
			return func() {}
		},
		Ending: func(code int, err error) (int, error) {
			if p := c.first.Load(); p != nil {
				return 1, p
			}
			return code, err
		},
	}
}

// A catcher keeps the first panic; those behind it mostly follow from it.
type catcher struct {
	send  func(tea.Msg)
	first atomic.Pointer[Panic]
}

// keep is called with what recover gave, and tells whether that was a panic.
func (c *catcher) keep(value any) (panicked bool) {
	if value != nil {
		c.first.CompareAndSwap(nil, &Panic{Value: value, Stack: debug.Stack()})
	}
	return value != nil
}

// A caught model quits when the model within panics, and never calls it again.
type caught struct {
	*catcher
	model tea.Model
	last  tea.View // shown while quitting
}

func (m *caught) Init() (cmd tea.Cmd) {
	defer func() {
		if m.keep(recover()) {
			cmd = tea.Quit
		}
	}()
	return m.recovering(m.model.Init())
}

func (m *caught) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	if m.first.Load() != nil {
		return m, nil
	}
	defer func() {
		if m.keep(recover()) {
			next, cmd = m, tea.Quit
		}
	}()
	m.model, cmd = m.model.Update(msg)
	return m, m.recovering(cmd)
}

func (m *caught) View() (v tea.View) {
	if m.first.Load() != nil {
		return m.last
	}
	defer func() {
		if m.keep(recover()) {
			v = m.last
			go m.send(tea.QuitMsg{}) // from here it would wait for itself
		}
	}()
	m.last = m.model.View()
	return m.last
}
