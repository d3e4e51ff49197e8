package group

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
)

// isID reports whether a word can be an id, as in a pack: 1 to 40 letters, digits and hyphens.
func isID(word string) bool {
	return word != "" && len(word) <= 40 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == ""
}

// isBlock reports whether words are the ids of people who can have been shown together.
func isBlock(words []string) bool {
	noID := func(word string) bool { return !isID(word) }
	return !slices.ContainsFunc(words, noID) && len(sorted(words)) >= Fewest
}

func isDigest(word string) bool {
	return len(word) <= 128 && strings.Trim(word, "0123456789abcdef") == ""
}

// most is how many objects and lists a line may hold: as many as MaxRows people take.
const most = 3*MaxRows + 2

// decode reads a line that is as line would write it, blanks apart: no key that is unknown, there
// twice or in other letters, nothing behind it, no figure in another form. It reports whether the
// line is so.
func decode(text []byte, into any) bool {
	if bytes.Count(text, []byte("{"))+bytes.Count(text, []byte("[")) > most || json.Unmarshal(text, into) != nil {
		return false
	}
	var tight bytes.Buffer
	again := line(reflect.ValueOf(into).Elem().Interface())
	return json.Compact(&tight, text) == nil && bytes.Equal(tight.Bytes(), bytes.TrimSpace(again))
}

// cut reports whether a line is an object that begins as given, as far as it goes, and only lacks
// its end.
func cut(text []byte, as string) bool {
	if n := min(len(text), len(as)); string(text[:n]) != as[:n] {
		return false
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	for depth := 0; ; {
		token, err := decoder.Token()
		switch {
		case err != nil:
			return err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF)
		case token == json.Delim('{'), token == json.Delim('['):
			depth++
		case token == json.Delim('}'), token == json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return false
		}
	}
}
