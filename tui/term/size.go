package term

import tea "charm.land/bubbletea/v2"

// RealSize mends that bytes can resize the screen: Bubble Tea takes a typed or pasted
// CSI 8;1;1t for the terminal's word and draws on one cell until the window moves. The renderer
// resizes before Update, so the model cannot help. To see it: type \x1b[8;1;1t at a bare program.
func RealSize(size func() tea.WindowSizeMsg) Cure {
	return Cure{Name: "real size", Filter: func(msg tea.Msg) tea.Msg {
		if _, ok := msg.(tea.WindowSizeMsg); ok {
			return size()
		}
		return msg
	}}
}
