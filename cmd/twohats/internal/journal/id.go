package journal

import (
	"crypto/rand"
	"strings"
	"time"
)

// sealed ends the name of a file that is encrypted.
const sealed = ".age"

// An id is the second in which a walk began, in UTC, and four letters that keep apart walks that
// began together: 20060102-150405-xxxx.
const (
	idTime    = "20060102-150405"
	idLetters = 4
	idDigits  = "234567" // they count as letters
)

// newID returns an id that holds the zone of the time, if it can. Of its four letters one at least
// is no digit: by digits alone, which may stand in a time too, a walk could not be named.
func newID(begun time.Time) string {
	if letters, ok := zonedLetters(begun); ok {
		return begun.UTC().Format(idTime) + "-" + letters
	}
	return unzonedID(begun)
}

func unzonedID(begun time.Time) string {
	letters := strings.TrimLeft(rand.Text(), idDigits) // 26 are drawn
	return begun.UTC().Format(idTime) + "-" + strings.ToLower(letters[:idLetters])
}

// begunOf returns when a walk began; false where a word is no id.
func begunOf(id string) (time.Time, bool) {
	if len(id) != len(idTime)+1+idLetters || id[len(idTime)] != '-' ||
		strings.Trim(id[len(idTime)+1:], idSigns) != "" {
		return time.Time{}, false
	}
	begun, err := time.Parse(idTime, id[:len(idTime)])
	return begun, err == nil
}

func isID(word string) bool {
	_, ok := begunOf(word)
	return ok
}

// idOf returns the id of a draft's or an entry's file; false where it is none.
func idOf(file string) (id string, ok bool) {
	id, ok = strings.CutSuffix(strings.TrimSuffix(file, sealed), ".json")
	return id, ok && isID(id)
}

// fileOf names the file of a walk, without the end that it has in a locked journal.
func fileOf(folder, id string) string { return folder + "/" + id + ".json" }
