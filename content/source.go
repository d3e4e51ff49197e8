package content

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// MaxSize is the largest size of a pack's file, in bytes: 1 MiB. The built-in pack has some 35 KB.
const MaxSize = 1 << 20

// byteOrderMark is what some editors, most of them on Windows, put in front of a text.
const byteOrderMark = "\ufeff"

// Unmarked returns a text without the byte order mark that may stand in front of it.
func Unmarked[Text string | []byte](text Text) Text {
	if strings.HasPrefix(string(text[:min(len(text), len(byteOrderMark))]), byteOrderMark) {
		return text[len(byteOrderMark):]
	}
	return text
}

// clean makes the bytes of a file fit for YAML. It replaces each character that may not stand in a
// file, so that the rest keeps its place, and reports the first of them on each line.
func clean(src []byte, found *problems) (cleaned []byte, ok bool) {
	if len(src) > MaxSize {
		found.add(spot(1, 1), "the file is larger than 1 MiB", "leave out what is not a pack")
		return nil, false
	}
	src = Unmarked(src)
	switch {
	case bytes.HasPrefix(src, []byte("\xff\xfe")), bytes.HasPrefix(src, []byte("\xfe\xff")):
		found.stop(spot(1, 1), "the file is saved as UTF-16", "save it as UTF-8")
		return nil, false
	case utf8.Valid(src) && !bytes.ContainsFunc(src, notOfSource):
		return src, true // the common case, without a copy
	case !utf8.Valid(src) && bytes.IndexByte(src, 0) >= 0:
		found.add(spot(1, 1), "this is no text", "name the file of a pack: it is a text in YAML, saved as UTF-8")
		return nil, false
	}
	cleaned = make([]byte, 0, len(src)+len(src)/8)
	line, column := 1, 1
	reported := 0 // the line of the last report
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			found.stop(spot(line, column), "this is no UTF-8 character", "save the file as UTF-8")
			return nil, false // saving it as UTF-8 mends them all
		case !notOfSource(r):
			cleaned = append(cleaned, src[i:i+size]...)
		default:
			cleaned = utf8.AppendRune(cleaned, utf8.RuneError)
			if reported != line {
				found.add(spot(line, column), fmt.Sprintf("the character %U cannot be shown on a screen", r), "take it out")
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

// notOfSource reports whether a character may not stand in a file. Line ends, tabs and what can be
// shown may.
func notOfSource(r rune) bool { return unshowable(r) && r != '\n' && r != '\r' && r != '\t' }
