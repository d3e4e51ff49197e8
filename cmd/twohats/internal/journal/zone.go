package journal

import (
	"crypto/rand"
	"strings"
	"time"
)

// The day of a walk is the day where it was begun, wherever it is looked at, and a list of walks
// knows only the names of files. So the letters of an id hold how far from UTC its time was: the
// first two in quarters of an hour, the third is random, and the last is a sum of all before it.
// The first is a digit, as in no id without a zone. An older program takes them for letters like
// others.
const (
	idSigns   = "abcdefghijklmnopqrstuvwxyz" + idDigits
	quarter   = 15 * 60 // seconds
	westmost  = -12 * 4 // quarters from UTC
	eastmost  = 14 * 4  // and those of Kiribati
	trueSigns = len(idSigns) - len(idDigits)
)

// zonedLetters returns letters that hold how far the time of an id is from UTC; false where that
// is no number of quarters.
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
