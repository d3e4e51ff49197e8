package term

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

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
