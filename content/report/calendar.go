package report

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"twohats/content"
	"twohats/content/coach"
)

// A Detail is how much a calendar may show of a plan. Calendars are often shared.
type Detail int

const (
	Neutral Detail = iota // the day alone
	WithPlan
)

// Calendar writes the day to look back at a plan as an iCalendar file, RFC 5545, of one event with
// an alarm. An entry always has the same event, so that a calendar moves it and adds no second one.
// A plan without such a day is an error.
func Calendar(w io.Writer, words *content.Words, entry coach.Entry, now time.Time, detail Detail) error {
	day, err := dueDay(entry.Record.Plan)
	if err != nil {
		return fmt.Errorf("write calendar: %w", err)
	}
	sum := sha256.Sum256([]byte(cmp.Or(entry.ID, entry.Record.Plan.Due))) // says nothing of the entry; its day stands for one that is kept nowhere
	lines := []string{
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Two Hats//twohats//EN",
		"BEGIN:VEVENT",
		fmt.Sprintf("UID:%x@twohats", sum[:16]),
		"DTSTAMP:" + now.UTC().Format("20060102T150405Z"),
		"DTSTART;VALUE=DATE:" + day.Format(dateForm),
		"DTEND;VALUE=DATE:" + day.AddDate(0, 0, 1).Format(dateForm), // the first day after it
		"SUMMARY:" + calendarText(words.Forms.Calendar),
		"TRANSP:TRANSPARENT", // the day stays free
		"CLASS:PRIVATE",      // others who see the calendar see no more than that something is there
	}
	if plan := *entry.Record.Plan; detail == WithPlan && plan.Planned() { // others may read it: whom the person tells is left out
		text := inLines(StepLines(words, plan), []string{filled(words.Plan.InTheWay, "{obstacle}", plan.Obstacle)})
		lines = append(lines, "DESCRIPTION:"+calendarText(strings.Join(text, "\n")))
	}
	lines = append(lines,
		"BEGIN:VALARM", // without one a phone shows a day that is free, and reminds of nothing
		"ACTION:DISPLAY",
		"DESCRIPTION:"+calendarText(words.Forms.Calendar), // no more than the event's name
		"TRIGGER;RELATED=START:PT9H",                      // nine in the morning, wherever the calendar is
		"END:VALARM",
		"END:VEVENT",
		"END:VCALENDAR")
	var file strings.Builder
	for _, line := range lines {
		file.WriteString(folded(line))
	}
	if _, err := io.WriteString(w, file.String()); err != nil {
		return fmt.Errorf("write calendar: %w", err)
	}
	return nil
}

// CalendarEntry returns the day to look back at a plan as a phone reads it from a code: an event of
// a whole day that says no more than the file of Calendar. The alarm is left out: with it the event
// would not fit the smallest code. It returns false when there is no such day.
func CalendarEntry(words *content.Words, entry coach.Entry) (string, bool) {
	const most = 105 // bytes: what the smallest code holds of a text that is more than ASCII
	day, err := dueDay(entry.Record.Plan)
	if err != nil {
		return "", false
	}
	begins, ends := "BEGIN:VEVENT\r\nSUMMARY:", "\r\nDTSTART;VALUE=DATE:"+day.Format(dateForm)+"\r\nEND:VEVENT"
	title := content.OneLine(words.Forms.Calendar)
	for left := most - len(begins) - len(ends); len(calendarText(title)) > left; {
		title, _ = headOf(title, min(left, len(title)-1))
	}
	return begins + calendarText(title) + ends, true
}

const dateForm = "20060102" // of a day in a calendar

func dueDay(plan *coach.Plan) (time.Time, error) {
	if plan == nil || plan.Due == "" {
		return time.Time{}, errors.New("the plan has no day to look back at it")
	}
	return time.Parse(time.DateOnly, plan.Due)
}

// calendarText writes a text as a value: RFC 5545, 3.3.11.
func calendarText(text string) string {
	return strings.NewReplacer(`\`, `\\`, `;`, `\;`, `,`, `\,`, "\n", `\n`).Replace(text)
}

// folded ends a line, and breaks it after at most 75 octets, never within a rune; what follows
// a break begins with a space: RFC 5545, 3.1.
func folded(line string) string {
	const most = 75
	var b strings.Builder
	room := most
	for _, r := range line {
		if utf8.RuneLen(r) > room {
			b.WriteString("\r\n ")
			room = most - 1
		}
		b.WriteRune(r)
		room -= utf8.RuneLen(r)
	}
	return b.String() + "\r\n"
}
