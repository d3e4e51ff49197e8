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

// forgotten is how long Bubble Tea waits for the rest of a marker before it takes it for keys.
const forgotten = 50 * time.Millisecond

// A guard lets only text through inside a paste, and everything as it is outside.
//
// It is called only when the terminal has bytes (a canceled wait lies before it). So it reads once
// a call, and returns nothing rather than wait. What it holds back is never what somebody waits
// for: it is half an end marker or half a letter.
type guard struct {
	File
	now      func() time.Time
	last     time.Time // of the last read
	matched  int       // outside a paste, how many bytes of a start marker have gone by
	pasting  bool
	returned bool   // inside a paste, whether the last character that went by was a CR
	held     []byte // inside a paste, an unfinished end marker or letter: at most 5 bytes
	ready    []byte // what did not fit into the caller's buffer; nothing where that has 6 bytes or more
}

// Read fills p. It returns 0 and no error when all that came is held back.
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

func (g *guard) deliver(p []byte) int {
	n := copy(p, g.ready)
	g.ready = g.ready[n:]
	return n
}

const (
	pasteStart = ansi.BracketedPasteStart
	pasteEnd   = ansi.BracketedPasteEnd
)

// clean returns what may pass of the bytes, and holds back their unfinished end.
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

// outside passes bytes on, up to and including a start marker. Its first half may have gone by in
// an earlier read.
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

// inside passes text on, up to and including the end marker. Each end of a line comes out as "\n",
// also CR LF, of which a text editor would make two. The two may come in different reads.
func (g *guard) inside(out, in []byte) (passed, rest []byte) {
	for len(in) > 0 {
		switch {
		case bytes.HasPrefix(in, []byte(pasteEnd)):
			g.pasting, g.returned = false, false
			return append(out, pasteEnd...), in[len(pasteEnd):]
		case bytes.HasPrefix([]byte(pasteEnd), in), !utf8.FullRune(in):
			g.held = bytes.Clone(in)
			return out, nil
		}
		r, n := utf8.DecodeRune(in)
		switch {
		case r == '\r', r == '\n' && !g.returned:
			out = append(out, '\n')
		case isText(r, n):
			out = append(out, in[:n]...)
		}
		g.returned = r == '\r'
		in = in[n:]
	}
	return out, nil
}

// isText reports whether a rune that took n bytes may stand within a line of a paste. An invalid
// byte decodes as a RuneError of one byte.
func isText(r rune, n int) bool {
	return r == '\t' || !unicode.IsControl(r) && (r != utf8.RuneError || n > 1)
}
