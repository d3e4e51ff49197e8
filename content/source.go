package content

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// MaxSize is how large a pack's file may be, in bytes: 1 MiB. The built-in pack has some 35 KB.
const MaxSize = 1 << 20

// clean makes the bytes of a file fit for YAML. Every character that may not stand in a file
// is reported and replaced, one for one, so that the rest can be read and keeps its place.
func clean(src []byte, found *problems) (cleaned []byte, ok bool) {
	if len(src) > MaxSize {
		found.addAt(1, 1, "the file is larger than 1 MiB", "leave out what is not a pack")
		return nil, false
	}
	src = Unmarked(src)
	switch {
	case bytes.HasPrefix(src, []byte("\xff\xfe")), bytes.HasPrefix(src, []byte("\xfe\xff")):
		found.addAt(1, 1, "the file is saved as UTF-16", "save it as UTF-8")
		found.stop()
		return nil, false
	case sound(src):
		return src, true
	case !utf8.Valid(src) && bytes.IndexByte(src, 0) >= 0:
		found.addAt(1, 1, "this is no text", "name the file of a pack: it is a text in YAML, saved as UTF-8")
		return nil, false
	}
	cleaned = make([]byte, 0, len(src)+len(src)/8)
	line, column := 1, 1
	reported := 0 // the line of the last report: one a line is enough
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			found.addAt(line, column, "this is no UTF-8 character", "save the file as UTF-8")
			found.stop()
			return nil, false // one cure mends them all
		case allowedInSource(r):
			cleaned = append(cleaned, src[i:i+size]...)
		default:
			cleaned = utf8.AppendRune(cleaned, utf8.RuneError)
			if reported != line {
				found.addAt(line, column, fmt.Sprintf("the character %U cannot be shown on a screen", r), "take it out")
				reported = line
			}
		}
		column++
		if r == '\n' || r == '\r' && !bytes.HasPrefix(src[i+size:], []byte("\n")) {
			line, column = line+1, 1
		}
		i += size
	}
	return cleaned, true
}

// sound tells whether nothing has to be cleaned: the common case, without a copy.
func sound(src []byte) bool {
	for i := 0; i < len(src); {
		if c := src[i]; c < utf8.RuneSelf {
			if !allowedInSource(rune(c)) {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && size == 1 || !allowedInSource(r) {
			return false
		}
		i += size
	}
	return true
}

// allowedInSource lets through what may stand in a file: what may be shown, line ends and tabs.
func allowedInSource(r rune) bool {
	return r == '\n' || r == '\r' || r == '\t' || showable(r)
}
