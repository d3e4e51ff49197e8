package term

import (
	"fmt"
	"reflect"
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

// Unwrap returns the value if it is an error itself.
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

// A catcher keeps the first panic. Later ones mostly follow from it.
type catcher struct {
	send  func(tea.Msg)
	first atomic.Pointer[Panic]
}

// try calls f, and then rescue if f panicked.
func (c *catcher) try(f, rescue func()) {
	defer func() {
		if value := recover(); value != nil {
			c.first.CompareAndSwap(nil, &Panic{Value: value, Stack: debug.Stack()})
			rescue()
		}
	}()
	f()
}

// A caught model quits when the model within panics, and never calls that one again.
type caught struct {
	*catcher
	model tea.Model
	last  tea.View // shown while quitting
}

func (m *caught) Init() (cmd tea.Cmd) {
	m.try(func() { cmd = m.recovering(m.model.Init()) }, func() { cmd = tea.Quit })
	return cmd
}

func (m *caught) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	if m.first.Load() == nil {
		m.try(func() {
			m.model, cmd = m.model.Update(msg)
			cmd = m.recovering(cmd)
		}, func() { cmd = tea.Quit })
	}
	return m, cmd
}

func (m *caught) View() tea.View {
	if m.first.Load() == nil {
		m.try(func() { m.last = m.model.View() }, func() {
			go m.send(tea.QuitMsg{}) // the loop that takes messages is waiting for View
		})
	}
	return m.last
}

// recovering returns a command that quits where the given one panics.
func (c *catcher) recovering(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		c.try(func() { msg = c.recoveringAll(cmd()) }, func() { msg = tea.QuitMsg{} })
		return msg
	}
}

// recoveringAll does the same for the commands in a message. Those of a Sequence come in a type
// that Bubble Tea does not export, hence reflect.
func (c *catcher) recoveringAll(msg tea.Msg) tea.Msg {
	list := reflect.ValueOf(msg)
	if msg == nil || list.Kind() != reflect.Slice || list.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return msg
	}
	cured := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
	for i := range list.Len() {
		cured.Index(i).Set(reflect.ValueOf(c.recovering(list.Index(i).Interface().(tea.Cmd))))
	}
	return cured.Interface()
}
