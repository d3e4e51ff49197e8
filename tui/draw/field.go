package draw

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"twohats/content"
)

// A Field is a text that is being written. Copies share one text: Value keeps what was written.
type Field struct{ area *textarea.Model }

// promptCells is the room of the sign before a text, in cells.
const promptCells = 2

// mostLines is the most lines that the editor takes. It drops those beyond.
const mostLines = 9000

// NewField returns a field that holds a text, with the cursor behind it.
func NewField(text string) Field {
	area, s := textarea.New(), lipgloss.NewStyle() // the terminal's own foreground
	plain := textarea.StyleState{Base: s, Text: s, CursorLine: s, EndOfBuffer: s, Placeholder: s, Prompt: s, Selection: s.Reverse(true)}
	area.SetStyles(textarea.Styles{Focused: plain, Blurred: plain, Cursor: textarea.CursorStyle{Shape: tea.CursorBar}})
	area.ShowLineNumbers = false
	area.EndOfBufferCharacter = ' '
	area.CharLimit, area.MaxHeight = 0, 0
	area.SetVirtualCursor(false)
	// Copying and pasting through the system would start a process, and would leave a text
	// in the clipboard for the next person. The terminal's own paste still comes in.
	for _, binding := range []*key.Binding{&area.KeyMap.Paste, &area.KeyMap.CopySelection, &area.KeyMap.PageUp, &area.KeyMap.PageDown} {
		binding.SetEnabled(false)
	}
	area.SetValue(content.Shown(text))
	area.Focus()
	return Field{&area}
}

// resize sets the room of the text, of at least one row. The editor would stay scrolled when it has room again, so the
// cursor goes to the top and back.
func (f Field) resize(b Box) {
	if f.area.Width() == b.W-promptCells && f.area.Height() == b.H {
		return
	}
	f.area.SetWidth(b.W)
	row, column := f.area.Line(), f.area.Column()
	f.area.MoveToBegin()
	for last := -1; f.area.Line() < row && f.area.Line() > last; {
		last = f.area.Line()
		f.area.CursorEnd()
		f.area.CursorDown()
	}
	f.area.SetCursorColumn(column)
	f.area.SetHeight(b.H)
}

// Update takes a key or a paste, without its control characters and with one end of a line for CR LF.
func (f Field) Update(msg tea.Msg) {
	switch in := msg.(type) {
	case tea.PasteMsg:
		msg = tea.PasteMsg{Content: content.Shown(in.Content)}
	case tea.KeyPressMsg:
		if typed := content.Shown(in.Text); typed != in.Text {
			msg = tea.PasteMsg{Content: typed}
		}
	}
	if paste, ok := msg.(tea.PasteMsg); ok && strings.Count(paste.Content, "\n")+f.area.LineCount() > mostLines {
		msg = tea.PasteMsg{Content: content.OneLine(paste.Content)}
	}
	*f.area, _ = f.area.Update(msg)
}

// Value returns what was written, without blanks around it.
func (f Field) Value() string { return strings.TrimSpace(f.area.Value()) }

// Empty removes what was written.
func (f Field) Empty() { f.area.Reset() }

// OnFirstLine reports whether the cursor stands on the first line, as it is shown.
func (f Field) OnFirstLine() bool { return f.area.Line() == 0 && f.area.LineInfo().RowOffset == 0 }

// mostWritten is the most rows of a text; a longer one scrolls within itself.
const mostWritten = 8

// WithField puts a text to write below what is asked, after other lines.
func (p Page) WithField(f Field, b Box, before []string, l Look) Page {
	f.area.SetPromptFunc(promptCells, func(p textarea.PromptInfo) string {
		if p.LineNumber == 0 {
			return l.Glyphs.write + " "
		}
		return "  "
	})
	f.resize(Box{W: b.W, H: min(mostWritten, max(2, b.H-len(p.Text)-len(before)-b.lead()-1))})
	p.List = append(append(p.List, before...), "")
	first := len(p.List)
	for line := range strings.SplitSeq(f.area.View(), "\n") {
		p.List = append(p.List, strings.TrimRight(Cut(line, b.W, ""), " "))
	}
	p.Cursor, p.Writes = &Spot{0, first}, true
	if at := f.area.Cursor(); at != nil {
		p.Cursor = &Spot{min(at.X, b.W-1), min(first+at.Y, len(p.List)-1)}
	}
	p.From, p.To = p.Cursor.Y, p.Cursor.Y
	return p
}
