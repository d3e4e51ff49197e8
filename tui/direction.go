package tui

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content"
)

// undirected returns a view without what changes the order of characters. What is typed and what
// is read has none; this holds for all else, such as the name of a file.
func undirected(view tea.View) tea.View {
	view.Content = content.Undirected(view.Content)
	return view
}
