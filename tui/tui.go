// Package tui is the program on a terminal: one root model that hands keys to the screen that is
// seen, its events to the flow that is under way, and what changed to the journal.
//
// The root alone keeps time, and runs what flows and autosave want of the disk. Every sentence comes
// from the pack or the word file; the names of keys stand in the code. The package never touches a
// file, and knows the terminal only by its size, its colours and the keys that come from it.
package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// Options are what a program hands to its screens. Pack, Words and Clock are needed.
type Options struct {
	Pack          *content.Pack
	Words         *content.Words
	Depth         coach.Depth          // asked on Welcome when empty
	Width, Height int                  // cells; the terminal's size at the start
	Profile       colorprofile.Profile // the colours that are wanted
	Codes         bool                 // the terminal can show black on white, wanted or not: a code for a phone
	Signs         draw.Signs
	Clock         func() time.Time
	Lines         bool          // line by line, as tui/plain: no times are kept, and whoever reads the lines says what could not be saved
	Remote        bool          // the terminal is connected to this computer from another
	Journal       Journal       // where walks are kept; nil keeps nothing
	Save          flow.Saver    // nil where no file can be made
	Invented      *coach.Record // a record to show as an invented person's; nil for a walk
	Workshop      *Workshop     // nil outside a workshop
}

// A Journal keeps the walk that is under way, and returns earlier ones.
type Journal interface {
	Keeper
	flow.Journal
}

// What a workshop needs and comes to.
type (
	Workshop = flow.Workshop
	Outcome  = flow.Outcome
	Tries    = flow.Tries
)

// LeastWord is how many characters the word has at least that ends a workshop.
const LeastWord = screen.LeastWord

// New returns the root model.
func New(o Options) tea.Model { return newRoot(o) }
