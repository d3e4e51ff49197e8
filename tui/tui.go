// Package tui shows a walk on a terminal: one root model, one screen at a time.
//
// A screen is a value that turns an intent into an event and draws itself into a width; the
// root alone holds the session, makes commands and keeps time. Every sentence comes from
// the pack or the word file. The package never touches a file, and knows the terminal only
// by its size, its colours and the keys that come from it.
package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// Options are what a program hands to its screens.
type Options struct {
	Pack          *content.Pack
	Words         *content.Words
	Depth         coach.Depth          // asked on Welcome when empty
	Width, Height int                  // cells; the terminal's size at the start
	Profile       colorprofile.Profile // the colours that are wanted
	Codes         bool                 // the terminal can show black on white, wanted or not: a code for a phone
	Signs         draw.Signs
	Clock         func() time.Time
	Lines         bool          // asked and answered line by line: how long an answer takes says nothing, s skips, and what is not kept is not said
	Remote        bool          // the terminal is connected to this computer from another
	Journal       Journal       // where walks are kept; nil keeps nothing
	Save          Saver         // nil where no file can be made
	Invented      *coach.Record // a record to show as an invented person's; nil for a walk
	Workshop      *Workshop     // nil for a walk that is nobody else's turn
}

// New gives the root model.
func New(o Options) tea.Model { return newRoot(o) }
