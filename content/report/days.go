package report

import (
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// Day writes a day in words.
func Day(words *content.Words, t time.Time) string {
	return content.Fill(words.Plan.Day, "{day}", strconv.Itoa(t.Day()), "{month}", words.Plan.Months[t.Month()-1], "{year}", strconv.Itoa(t.Year()))
}

// dayOf writes a held day in words; what is no day stands as it is.
func dayOf(words *content.Words, held string) string {
	day, err := time.Parse(time.DateOnly, held)
	if err != nil {
		return held
	}
	return Day(words, day)
}

// Days names walks by their days, in full and in at most 12 cells in English. Those of one
// day are told apart by the time.
func Days(words *content.Words, entries []coach.Entry) (full, short []string) {
	w, times := words.Compare, map[string]int{}
	for _, entry := range entries {
		times[Day(words, entry.Begun)]++
	}
	for _, entry := range entries {
		begun := entry.Begun
		day, named, briefly := Day(words, begun), "{day}", w.ShortDay
		if times[day] > 1 {
			named, briefly = w.DayTime, w.ShortTime
		}
		clock := begun.Format("15:04")
		full = append(full, content.Fill(named, "{day}", day, "{time}", clock))
		short = append(short, content.Fill(briefly, "{day}", strconv.Itoa(begun.Day()), "{month}", w.ShortMonths[begun.Month()-1],
			"{year}", strconv.Itoa(begun.Year()), "{time}", clock))
	}
	return full, short
}
