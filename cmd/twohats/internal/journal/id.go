package journal

import (
	"crypto/rand"
	"strings"
	"time"
)

// sealed ends the name of a file that is encrypted.
const sealed = ".age"

// An id is the second in which a walk began, in UTC, and four letters that tell apart walks
// that began together: 20060102-150405-xxxx.
const (
	idTime    = "20060102-150405"
	idLetters = 4
	idDigits  = "234567" // which stand among the letters
)

// newID has a true letter among its four: by digits alone, which may stand in a time too, a walk
// could not be named. They tell the zone of the time where they can.
func newID(begun time.Time) string {
	if letters, ok := zonedLetters(begun); ok {
		return begun.UTC().Format(idTime) + "-" + letters
	}
	return unzonedID(begun)
}

// unzonedID tells no zone.
func unzonedID(begun time.Time) string {
	letters := strings.TrimLeft(rand.Text(), idDigits) // 26 are drawn
	return begun.UTC().Format(idTime) + "-" + strings.ToLower(letters[:idLetters])
}

// begunOf gives when a walk began; false where a word is no id.
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

// idOf gives the id of a draft's or an entry's file; false where it is none.
func idOf(file string) (id string, ok bool) {
	id, ok = strings.CutSuffix(strings.TrimSuffix(file, sealed), ".json")
	return id, ok && isID(id)
}

// fileOf names the file of a walk, without what ends it in a locked journal.
func fileOf(folder, id string) string { return folder + "/" + id + ".json" }
