package term

import (
	"reflect"

	tea "charm.land/bubbletea/v2"
)

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
