package journal

import (
	"crypto/rand"
	"strings"
	"time"
)

// The day of a walk is the day where it was begun, wherever it is looked at, and a list of walks
// knows only the names of files. So the letters of an id tell how far from UTC its time was: the
// first two in quarters of an hour, the third is by chance, and the last is a sum of all before it.
// The first is a digit, and that of no id was that told nothing: to whom knows no such ids these
// are letters like others.
const (
	idSigns   = "abcdefghijklmnopqrstuvwxyz" + idDigits
	quarter   = 15 * 60 // seconds
	westmost  = -12 * 4 // quarters from UTC
	eastmost  = 14 * 4  // and those of Kiribati
	trueSigns = len(idSigns) - len(idDigits)
)

// zonedLetters returns letters that tell how far the time of an id is from UTC; false where that
// is no number of quarters.
func zonedLetters(begun time.Time) (letters string, ok bool) {
	_, seconds := begun.Zone()
	at := seconds/quarter - westmost
	if seconds%quarter != 0 || at < 0 || at > eastmost-westmost {
		return "", false
	}
	told := string(idDigits[at/trueSigns]) + string(idSigns[at%trueSigns]) + strings.ToLower(rand.Text()[:1])
	return told + checkSign(begun.UTC().Format(idTime)+"-"+told), true
}

// zoneOf returns the zone that an id tells of; false where it tells of none.
func zoneOf(id string) (zone *time.Location, ok bool) {
	told := id[len(idTime)+1:]
	digit, sign := strings.IndexByte(idDigits, told[0]), strings.IndexByte(idSigns[:trueSigns], told[1])
	at := digit*trueSigns + sign
	if digit < 0 || sign < 0 || at > eastmost-westmost || checkSign(id[:len(id)-1]) != id[len(id)-1:] {
		return nil, false
	}
	return time.FixedZone("", (at+westmost)*quarter), true
}

// checkSign returns a sign that one text in as many as there are signs has by chance.
func checkSign(text string) string {
	sum := 0
	for i, sign := range []byte(text) {
		sum += (i + 1) * int(sign)
	}
	return idSigns[sum%len(idSigns):][:1]
}

// begun returns when a walk began, in the time of where that was, or else in the time of here.
func (j *Journal) begun(id string) time.Time {
	begun, _ := begunOf(id)
	if zone, ok := zoneOf(id); ok {
		return begun.In(zone)
	}
	return begun.In(j.clock().Location())
}
