package tui

import tea "charm.land/bubbletea/v2"

// Beside gives a model that is made once the program has started. The first frame waits for
// the renderer's ticker anyway, and what making the model takes fits into that wait.
func Beside(model func() tea.Model) tea.Model { return &beside{unmade: model} }

type beside struct {
	unmade func() tea.Model
	made   tea.Model
}

func (b *beside) model() tea.Model {
	if b.made == nil {
		b.made = b.unmade()
	}
	return b.made
}

func (b *beside) Init() tea.Cmd                           { return b.model().Init() }
func (b *beside) Update(msg tea.Msg) (tea.Model, tea.Cmd) { return b.model().Update(msg) }
func (b *beside) View() tea.View                          { return b.model().View() }
