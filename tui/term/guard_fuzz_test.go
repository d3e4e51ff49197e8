package term

import (
	"bytes"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// chunked is a terminal whose reads give one chunk each, all at the same time.
type chunked struct {
	File
	chunks [][]byte
}

func (c *chunked) Read(p []byte) (int, error) {
	if len(c.chunks) == 0 {
		return 0, io.EOF
	}
	n := copy(p, c.chunks[0])
	if c.chunks[0] = c.chunks[0][n:]; len(c.chunks[0]) == 0 {
		c.chunks = c.chunks[1:]
	}
	return n, nil
}

// guarded returns all that comes through a guard, read into buffers of a size, and whether a paste
// is still open.
func guarded(t *testing.T, chunks [][]byte, size int, now func() time.Time) (out string, open bool) {
	t.Helper()
	most := 10
	for _, c := range chunks {
		most += 2*len(c) + 1
	}
	g := &guard{File: &chunked{chunks: chunks}, now: now}
	var all []byte
	for range most {
		p := make([]byte, size)
		n, err := g.Read(p)
		if all = append(all, p[:n]...); err == io.EOF {
			return string(all), g.pasting
		}
	}
	t.Fatalf("%q does not end", chunks)
	return "", false
}

func still() time.Time { return time.Time{} }

func TestGuardPasses(t *testing.T) {
	start, end := pasteStart, pasteEnd
	for claim, c := range map[string]struct{ in, want string }{
		"keys as they are":              {"a\x1b[A\x1b\x1bX\x90\xff\x03ä", "a\x1b[A\x1b\x1bX\x90\xff\x03ä"},
		"text, lines and tabs":          {start + "ä\n\tß" + end, start + "ä\n\tß" + end},
		"CR LF as one end of a line":    {start + "a\r\nb\r\n\r\nc" + end, start + "a\nb\n\nc" + end},
		"CR as an end of a line":        {start + "a\rb\r\rc\n\rd" + end, start + "a\nb\n\nc\n\nd" + end},
		"LF behind another paste's CR":  {start + "a\r" + end + start + "\nb" + end, start + "a\n" + end + start + "\nb" + end},
		"CR LF outside a paste":         {"a\r\nb", "a\r\nb"},
		"no escape":                     {start + "a\x1bXb\x1b[Ac" + end, start + "aXb[Ac" + end},
		"no half end marker":            {start + "\x1b[20\x1b[201" + end + "x", start + "[20[201" + end + "x"},
		"no control code":               {start + "a\x00\x03\x7f\x9b\u009bb" + end, start + "ab" + end},
		"no broken letter":              {start + "a\xc3\x1b\xa4b" + end, start + "ab" + end},
		"a start marker only once":      {start + start + "a" + end, start + "[200~a" + end},
		"an end marker outside a paste": {"a" + end + "b", "a" + end + "b"},
		"a second paste":                {start + "a" + end + start + "\x1bb" + end, start + "a" + end + start + "b" + end},
		"escape before a start marker":  {"\x1b\x1b[20" + start + "\x1b" + end, "\x1b\x1b[20" + start + end},
	} {
		for _, chunks := range [][][]byte{{[]byte(c.in)}, bytes.SplitAfter([]byte(c.in), nil)} {
			if got, _ := guarded(t, chunks, 4096, still); got != c.want {
				t.Errorf("%s: got %q of %q, want %q", claim, got, chunks, c.want)
			}
		}
	}
}

func TestHalfAStartMarkerIsForgottenAsBubbleTeaForgetsIt(t *testing.T) {
	var at time.Time
	slowly := func() time.Time { at = at.Add(forgotten + 1); return at }
	in := pasteStart + "\x1bOP" // typed by hand: what follows are keys
	if got, open := guarded(t, bytes.SplitAfter([]byte(in), nil), 4096, slowly); got != in || open {
		t.Errorf("got %q, in a paste: %v; want all of it, and no paste", got, open)
	}
}

func FuzzGuard(f *testing.F) {
	f.Add([]byte("a"+pasteStart+"b\x1bX\xc3"+pasteEnd+"c"), uint64(1))
	f.Add([]byte(pasteStart+"a\r\nb\rc\n\r"+pasteEnd), uint64(3))
	f.Add([]byte(pasteStart+"\x1b[20\x1b[201~\x1b[200"+"~\xf0\x9f\x98"), uint64(2))
	f.Fuzz(func(t *testing.T, in []byte, seed uint64) {
		whole, _ := guarded(t, [][]byte{bytes.Clone(in)}, 8192, still)
		r := rand.New(rand.NewPCG(seed, 0))
		if got, _ := guarded(t, cut(bytes.Clone(in), r), 1+r.IntN(20), still); got != whole {
			t.Fatalf("in pieces %q gives %q, whole %q", in, got, whole)
		}
		sound(t, string(in), whole)
	})
}

// sound checks what came through against what went in, paste by paste.
func sound(t *testing.T, in, out string) {
	t.Helper()
	for {
		keys, paste, begun := strings.Cut(in, pasteStart)
		gotKeys, gotPaste, gotBegun := strings.Cut(out, pasteStart)
		if gotKeys != keys || gotBegun != begun {
			t.Fatalf("outside a paste %q became %q", keys, gotKeys)
		}
		_, rest, ended := strings.Cut(paste, pasteEnd)
		text, gotRest, gotEnded := strings.Cut(gotPaste, pasteEnd)
		if gotEnded != ended {
			t.Fatalf("the paste %q ended: %v, want %v", paste, gotEnded, ended)
		}
		if strings.ContainsFunc(text, notText) || !utf8.ValidString(text) {
			t.Fatalf("the paste %q lets %q through", paste, text)
		}
		if got, want := strings.Count(text, "\n"), lineEnds(paste); ended && got != want {
			t.Fatalf("the paste %q has %d ends of lines, and %q %d", paste, want, text, got)
		}
		if !ended {
			return
		}
		in, out = rest, gotRest
	}
}

func notText(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\n\t", r) }

// lineEnds counts the ends of lines in a paste: CR LF, CR or LF.
func lineEnds(paste string) int {
	paste, _, _ = strings.Cut(paste, pasteEnd)
	return len(regexp.MustCompile("\r\n|\r|\n").FindAllString(paste, -1))
}

// cut makes pieces of 1 to 7 bytes.
func cut(in []byte, r *rand.Rand) (pieces [][]byte) {
	for len(in) > 0 {
		n := min(len(in), 1+r.IntN(7))
		pieces, in = append(pieces, in[:n]), in[n:]
	}
	return pieces
}
