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

// newID returns an id that holds the zone of the time, if it can. At least one of its four letters is
// no digit: digits alone may stand in a time too, and a part of an id is to name a walk.
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

// The day of a walk is the day where it was begun, wherever it is looked at, and a list of walks
// knows only the names of files. So the letters of an id hold how far from UTC its time was: the
// first two in quarters of an hour, the third is random, and the last is a sum of all before it. The
// first is a digit, as in no id without a zone. To an older program they are letters like others.
const (
	idSigns   = "abcdefghijklmnopqrstuvwxyz" + idDigits
	quarter   = 15 * 60 // seconds
	westmost  = -12 * 4 // quarters from UTC
	eastmost  = 14 * 4  // and those of Kiribati
	trueSigns = len(idSigns) - len(idDigits)
)

// zonedLetters returns letters that hold the zone of a time; false where it is no whole number of
// quarters from UTC, or too far.
func zonedLetters(begun time.Time) (letters string, ok bool) {
	_, seconds := begun.Zone()
	at := seconds/quarter - westmost
	if seconds%quarter != 0 || at < 0 || at > eastmost-westmost {
		return "", false
	}
	zone := string(idDigits[at/trueSigns]) + string(idSigns[at%trueSigns]) + strings.ToLower(rand.Text()[:1])
	return zone + checkSign(begun.UTC().Format(idTime)+"-"+zone), true
}

// zoneOf returns the zone that an id holds; false where it holds none.
func zoneOf(id string) (zone *time.Location, ok bool) {
	letters := id[len(idTime)+1:]
	digit, sign := strings.IndexByte(idDigits, letters[0]), strings.IndexByte(idSigns[:trueSigns], letters[1])
	at := digit*trueSigns + sign
	if digit < 0 || sign < 0 || at > eastmost-westmost || checkSign(id[:len(id)-1]) != id[len(id)-1:] {
		return nil, false
	}
	return time.FixedZone("", (at+westmost)*quarter), true
}

// checkSign returns a sign that another text has by chance once in len(idSigns) times.
func checkSign(text string) string {
	sum := 0
	for i, sign := range []byte(text) {
		sum += (i + 1) * int(sign)
	}
	return idSigns[sum%len(idSigns):][:1]
}

// begun returns when a walk began, in its own zone, or else in that of the clock.
func (j *Journal) begun(id string) time.Time {
	begun, _ := begunOf(id)
	if zone, ok := zoneOf(id); ok {
		return begun.In(zone)
	}
	return begun.In(j.clock().Location())
}
