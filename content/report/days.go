package report

import (
	"cmp"
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// Day writes a day in words.
func Day(words *content.Words, t time.Time) string {
	return content.Fill(words.Plan.Day, "{day}", strconv.Itoa(t.Day()), "{month}", words.Plan.Months[t.Month()-1], "{year}", strconv.Itoa(t.Year()))
}

// shortDay puts a day into a sentence in few cells.
func shortDay(words *content.Words, sentence string, t time.Time) string {
	return content.Fill(sentence, "{day}", strconv.Itoa(t.Day()), "{month}", words.Compare.ShortMonths[t.Month()-1], "{year}", strconv.Itoa(t.Year()))
}

// Days names walks by their days, in full and in at most 12 cells in English. Those of one
// day are told apart by the time, and those of one minute by which of the day's walks they are.
func Days(words *content.Words, entries []coach.Entry) (full, short []string) {
	w, alike := words.Compare, map[string]int{} // by day, and by day and minute
	minute := func(entry coach.Entry) string { return Day(words, entry.Begun) + entry.Begun.Format(" 15:04") }
	for _, entry := range entries {
		alike[Day(words, entry.Begun)]++
		alike[minute(entry)]++
	}
	for i, entry := range entries {
		begun := entry.Begun
		day, named, briefly, n := Day(words, begun), "{day}", w.ShortDay, 0
		switch {
		case alike[minute(entry)] > 1:
			named, briefly, n = w.DaySame, w.ShortSame, ofDay(entries, i)
		case alike[day] > 1:
			named, briefly = w.DayTime, w.ShortTime
		}
		values := []string{"{time}", begun.Format("15:04"), "{n}", strconv.Itoa(n)}
		full = append(full, content.Fill(named, append(values, "{day}", day)...))
		short = append(short, shortDay(words, content.Fill(briefly, values...), begun))
	}
	return full, short
}

// ofDay returns which of its day's walks one is, from 1, by when they were begun.
func ofDay(entries []coach.Entry, at int) int {
	entry, n := entries[at], 1
	day := entry.Begun.Format(time.DateOnly)
	for i, other := range entries {
		before := cmp.Or(other.Begun.Compare(entry.Begun), cmp.Compare(other.ID, entry.ID), cmp.Compare(i, at)) < 0
		if before && other.Begun.Format(time.DateOnly) == day {
			n++
		}
	}
	return n
}
