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

// isBlock reports whether words are the ids of people who may have been shown together.
func isBlock(words []string) bool {
	noID := func(word string) bool { return !isID(word) }
	return !slices.ContainsFunc(words, noID) && len(sorted(words)) >= Fewest
}

func isDigest(word string) bool {
	return len(word) <= 128 && strings.Trim(word, "0123456789abcdef") == ""
}

// maxBrackets is how many brackets may open in a line: as many as maxRows people need.
const maxBrackets = 3*maxRows + 2

// decode reads a line and reports whether it is, apart from spaces, just as line would write it:
// without a key that is unknown, repeated or in other letters, a figure in another form, or anything
// after the end.
func decode(text []byte, into any) bool {
	if bytes.Count(text, []byte("{"))+bytes.Count(text, []byte("[")) > maxBrackets || json.Unmarshal(text, into) != nil {
		return false
	}
	var tight bytes.Buffer
	again := line(reflect.ValueOf(into).Elem().Interface())
	return json.Compact(&tight, text) == nil && bytes.Equal(tight.Bytes(), bytes.TrimSpace(again))
}

// cut reports whether a line begins as given, as far as it goes, and is an object that lacks only
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
