package term

import (
	"bytes"
	"runtime"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Painted mends that nothing shows for the 17 ms until Bubble Tea's renderer first ticks, and that
// an empty frame is written into the shell's own screen where the model is not drawn by then. It
// shows the model's first View before Bubble Tea runs. To see it: let Init take 50 ms.
//
// On Windows it does nothing: the console takes no escapes before Bubble Tea has told it to.
func Painted(s Screen) Cure {
	if runtime.GOOS == "windows" {
		return Cure{Name: "painted"}
	}
	p := &painter{Screen: s}
	return Cure{
		Name:   "painted",
		Output: func(out File) File { return &handover{File: out, painter: p} },
		Model:  func(m tea.Model) tea.Model { p.model = m; return m },
		Start:  p.start,
	}
}

type painter struct {
	Screen
	model tea.Model
	ours  bool // the alternate screen is on, and Bubble Tea has not drawn on it
}

// start paints. If Bubble Tea never draws, stop restores the shell's screen, and the modes too, which
// Bubble Tea leaves raw when it fails early.
func (p *painter) start(func(tea.Msg)) (stop func()) {
	before, err := ModesOf(p.Screen)
	if view := p.model.View(); view.AltScreen {
		p.ours = true
		_, _ = p.Out.Write(p.frame(view)) // Bubble Tea's own write meets the same error
	}
	return func() {
		if !p.ours {
			return
		}
		if err == nil {
			_ = before.restore(p.Screen)
		}
		_, _ = p.Out.WriteString(ansi.ResetModeAltScreenSaveCursor + ansi.SetModeTextCursorEnable)
	}
}

// frame returns the bytes that show a view on a terminal that is not in raw mode yet.
func (p *painter) frame(view tea.View) []byte {
	var frame bytes.Buffer
	frame.WriteString(ansi.SetModeAltScreenSaveCursor + ansi.ResetModeTextCursorEnable + cleared)
	content := colorprofile.Writer{Forward: &frame, Profile: Colours(p.Env)}
	_, _ = content.WriteString(strings.ReplaceAll(view.Content, "\n", "\r\n"))
	if c := view.Cursor; c != nil {
		frame.WriteString(ansi.CursorPosition(c.X+1, c.Y+1) + ansi.SetModeTextCursorEnable)
	}
	return frame.Bytes()
}

// A handover drops Bubble Tea's own switch to the alternate screen, which would save the cursor a
// second time, now on the painted page. It holds back what Bubble Tea writes until then, for that may
// be an empty frame. The write that follows clears the page and draws it again; a terminal that
// knows synchronized output shows both at once.
type handover struct {
	File
	*painter
	held []byte
}

func (h *handover) Write(p []byte) (int, error) {
	if !h.ours {
		return h.File.Write(p)
	}
	h.held = append(h.held, p...)
	if before, after, enters := bytes.Cut(h.held, []byte(ansi.SetModeAltScreenSaveCursor)); enters {
		h.ours, h.held = false, nil
		frame := slices.Concat([]byte(ansi.SetModeSynchronizedOutput), before, after, []byte(ansi.ResetModeSynchronizedOutput))
		if _, err := h.File.Write(frame); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}
