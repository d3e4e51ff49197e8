package journal

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// at is a clock that stands still in a zone.
func at(clock time.Time, offset time.Duration) func() time.Time {
	return func() time.Time { return clock.In(time.FixedZone("", int(offset.Seconds()))) }
}

func TestAWalkHasTheSameDayAndTimeInEveryZone(t *testing.T) {
	t.Parallel()
	late := time.Date(2026, 3, 14, 23, 30, 0, 0, time.UTC)
	for _, begun := range []time.Duration{0, time.Hour, -7 * time.Hour, 13*time.Hour + 45*time.Minute, 14 * time.Hour, -12 * time.Hour, 5*time.Hour + 30*time.Minute, -(3*time.Hour + 30*time.Minute)} {
		for _, locks := range []bool{false, true} {
			folder := newFolder(t)
			j := Open(folder, content.Source("en"), at(late, begun))
			if err := j.Finish(said("bread")); err != nil {
				t.Fatal(err)
			}
			id, want := j.walk.id, late.In(time.FixedZone("", int(begun.Seconds()))).Format(time.RFC3339)
			j.Close()
			if text := get(t, folder, fileOf(entries, id)); !strings.Contains(text, `"begun": "`+want+`"`) {
				t.Errorf("begun at %v it is kept as\n%s", begun, text)
			}
			if locks {
				mustNot(t, open(t, folder).encrypt(passphrase, quickWork))
			}
			for _, seen := range []time.Duration{0, 2 * time.Hour, -11 * time.Hour, 14 * time.Hour} {
				j := Open(folder, nil, at(late.AddDate(0, 0, 3), seen))
				past, err := j.List()
				if err != nil || len(past) != 1 || past[0].Begun.Format(time.RFC3339) != want {
					t.Errorf("begun at %v and listed at %v: got %+v (%v), want %s", begun, seen, past, err, want)
				}
				if locks {
					unlock(t, j)
				}
				entry, err := j.Read(id)
				if err != nil || entry.Begun.Format(time.RFC3339) != want {
					t.Errorf("begun at %v and read at %v: got %v (%v), want %s", begun, seen, entry.Begun, err, want)
				}
				j.Close()
			}
		}
	}
}

func TestChangedElsewhereAWalkKeepsItsDay(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := Open(folder, content.Source("en"), at(noon(), 13*time.Hour))
	id := finish(t, j, planned("bread", "2026-03-28"))
	j.Close()
	j = Open(folder, nil, at(noon(), -8*time.Hour))
	mustNot(t, j.Revise(id, &coach.Plan{Will: "bake", Due: "2026-04-11"}))
	if text := get(t, folder, fileOf(entries, id)); !strings.Contains(text, `"begun": "2026-03-15T00:00:00+13:00"`) {
		t.Errorf("it is kept as\n%s", text)
	}
}

func TestEachZoneStandsInTheNameAndOddOnesDoNot(t *testing.T) {
	t.Parallel()
	older := regexp.MustCompile(`^[0-9]{8}-[0-9]{6}-[a-z2-7]{4}$`) // what older programs take for an id
	for minutes := -26 * 60; minutes <= 26*60; minutes++ {
		zone := time.FixedZone("", minutes*60)
		id := newID(noon().In(zone))
		got, told := zoneOf(id)
		if want := minutes%15 == 0 && minutes >= -12*60 && minutes <= 14*60; told != want {
			t.Errorf("%d minutes from UTC: %s tells of a zone: %t, want %t", minutes, id, told, want)
		} else if told && noon().In(got).Format(time.RFC3339) != noon().In(zone).Format(time.RFC3339) {
			t.Errorf("%d minutes from UTC: %s tells of %v", minutes, id, noon().In(got))
		}
		if !older.MatchString(id) || !strings.HasPrefix(id, "20260314-110000-") {
			t.Errorf("%d minutes from UTC: an older program does not know %s", minutes, id)
		}
	}
	for range 1000 {
		if id := unzonedID(noon()); strings.ContainsAny(id[len(idTime)+1:][:1], idDigits) {
			t.Fatalf("%s seems to tell of a zone", id)
		}
	}
}

func TestAnOlderWalkIsShownInTheTimeOfHere(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{fileOf(entries, someID): []byte(whole())})
	for _, offset := range []time.Duration{0, 9 * time.Hour, -9 * time.Hour} {
		j := Open(folder, content.Source("en"), at(noon(), offset))
		want := time.Date(2026, 1, 1, 8, 0, 0, 0, time.UTC).Add(offset).Format(time.DateTime)
		past, err := j.List()
		if err != nil || len(past) != 1 || past[0].Begun.Format(time.DateTime) != want {
			t.Errorf("at %v: got %v (%v), want %s", offset, past, err, want)
		}
		j.Close()
	}
}

func TestManyWalksOfOneSecondHaveANameEach(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	for range 100 { // more than one zone has names for
		j := open(t, folder)
		keep(t, j, said("bread"))
		j.Close()
	}
	if past, err := open(t, folder).List(); err != nil || len(past) != 100 {
		t.Errorf("there are %d (%v), want 100", len(past), err)
	}
}
