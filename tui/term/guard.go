package term

import (
	"bytes"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Guard mends that a paste can kill every key, ctrl+c too, until the next paste. Inside a paste
// Bubble Tea still looks for escape sequences, and waits for the end of one that has none: ESC X,
// ESC ^, ESC _, ESC P, ESC ], and the bytes 0x90, 0x98, 0x9e and 0x9f. It also misses an end
// marker that comes in two reads more than 50 ms apart, as on a slow line. To see it: paste
// "\x1bX", then type.
//
// On Windows it does not help: Bubble Tea reads the console's own events there, past it.
func Guard() Cure {
	return Cure{Name: "guard", Input: func(in File) File { return &guard{File: in, now: time.Now} }}
}

const (
	pasteStart = ansi.BracketedPasteStart
	pasteEnd   = ansi.BracketedPasteEnd
	forgotten  = 50 * time.Millisecond // after which Bubble Tea takes half a marker for keys
)

// A guard lets pastes through as text and nothing else, and all outside them as it is.
//
// It is called only when the terminal has bytes (a canceled wait lies before it), so it reads
// once a call, and gives nothing rather than wait; and what it holds back must never be what
// somebody waits for: it is half an end marker or half a letter.
type guard struct {
	File
	now     func() time.Time
	last    time.Time // of the last read
	matched int       // outside a paste, how much of a start marker has gone by
	pasting bool
	held    []byte // inside a paste, an unfinished end marker or letter: at most 5 bytes
	ready   []byte // what did not fit into the caller's buffer; none where that has 6 bytes or more
}

// Read fills p, or gives 0 and no error when all that came is held back.
func (g *guard) Read(p []byte) (int, error) {
	if len(g.ready) > 0 || len(p) == 0 {
		return g.deliver(p), nil
	}
	n, err := g.File.Read(p[:max(1, len(p)-len(g.held))]) // with what is held it will fit
	if at := g.now(); n > 0 {
		if at.Sub(g.last) > forgotten {
			g.matched = 0
		}
		g.last = at
	}
	g.ready = g.clean(append(g.held, p[:n]...))
	n = g.deliver(p)
	if len(g.ready) > 0 {
		err = nil // the next read will meet it again
	}
	return n, err
}

// deliver hands over what is ready, as far as there is room.
func (g *guard) deliver(p []byte) int {
	n := copy(p, g.ready)
	g.ready = g.ready[n:]
	return n
}

// clean gives what may pass of the bytes, and holds back their unfinished end.
func (g *guard) clean(in []byte) []byte {
	out := make([]byte, 0, len(in))
	g.held = nil
	for len(in) > 0 {
		if g.pasting {
			out, in = g.inside(out, in)
		} else {
			out, in = g.outside(out, in)
		}
	}
	return out
}

// outside passes bytes on up to and with a start marker, of which the first half may have gone
// by in an earlier read.
func (g *guard) outside(out, in []byte) (passed, rest []byte) {
	for i, b := range in {
		switch {
		case b == pasteStart[g.matched]:
			g.matched++
		case b == ansi.ESC:
			g.matched = 1
		default:
			g.matched = 0
		}
		if g.matched == len(pasteStart) {
			g.matched, g.pasting = 0, true
			return append(out, in[:i+1]...), in[i+1:]
		}
	}
	return append(out, in...), nil
}

// inside passes text on up to and with the end marker.
func (g *guard) inside(out, in []byte) (passed, rest []byte) {
	for len(in) > 0 {
		switch {
		case bytes.HasPrefix(in, []byte(pasteEnd)):
			g.pasting = false
			return append(out, pasteEnd...), in[len(pasteEnd):]
		case bytes.HasPrefix([]byte(pasteEnd), in), !utf8.FullRune(in):
			g.held = bytes.Clone(in)
			return out, nil
		}
		r, n := utf8.DecodeRune(in)
		if isText(r, n) {
			out = append(out, in[:n]...)
		}
		in = in[n:]
	}
	return out, nil
}

// isText tells whether a rune that took n bytes may stand in a paste. A byte that is no UTF-8
// reads as a RuneError of one byte.
func isText(r rune, n int) bool {
	if r == '\n' || r == '\r' || r == '\t' {
		return true
	}
	return !unicode.IsControl(r) && (r != utf8.RuneError || n > 1)
}
