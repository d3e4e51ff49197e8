package journal

import (
	"encoding/json"
	"maps"
	"strings"
	"testing"
	"time"
	"unicode"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// FuzzNoFormOfARecordSteersATerminalOrTurnsATextRound has a file say anything wherever a person
// may write. A journal is the door that such texts come in by: no form cleans them again.
func FuzzNoFormOfARecordSteersATerminalOrTurnsATextRound(f *testing.F) {
	for _, text := range []string{
		"word \x1b[2J \x1b]8;;http://x\x07 \x9b31m \u009b31m \x00 \b\b \x7f \u0085",
		"a\u2028b\u2029c\rd\r\ne\tf\ufeff\xff",
		"\u202aa\u202bb\u202cc\u202dd\u202ee \u2066f\u2067g\u2068h\u2069i \u200fשלום",
		"BEGIN:VEVENT\r\n\x0b`,\",\"x\":\"</p>",
		"\x1b", "\u202e", "\x1bsay so.",
	} {
		f.Add(text)
	}
	pack, words := content.Builtin("en")
	f.Fuzz(func(t *testing.T, text string) {
		entry := coach.Entry{Kept: coach.Kept{Begun: time.Date(2026, 11, 25, 14, 5, 0, 0, time.UTC)}, Pack: pack, Record: overrun(t, text)}
		for name, form := range formsOf(t, words, entry) {
			for _, sign := range strings.ReplaceAll(form, "\r\n", "\n") {
				if sign != '\n' && unicode.IsControl(sign) || sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069 || sign == 0x2028 || sign == 0x2029 {
					t.Fatalf("%s holds %U:\n%q", name, sign, form)
				}
			}
		}
	})
}

// overrun returns the walk that nobody made, as it is read from a file with a text of somebody
// else's in all places.
func overrun(t *testing.T, text string) coach.Record {
	t.Helper()
	var record coach.Record
	if err := json.Unmarshal(content.Invented("en"), &record); err != nil {
		t.Fatal(err)
	}
	answers := maps.Clone(record.Answers)
	for id, answer := range answers {
		answer.Text = text
		answers[id] = answer
	}
	answers[content.MissionID] = coach.Answer{Text: text}
	record.Answers, record.Fits = answers, text
	record.Plan = &coach.Plan{Obstacle: text, When: text, Will: "go " + text, Whom: text, Due: "2026-12-01",
		CheckIns: []coach.CheckIn{{On: text, Step: text, Went: coach.Partly, Why: text, Asked: text, Then: coach.KeepOn}}}
	data, err := file{Pack: strings.Repeat("0", 64), Record: record}.encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return read.Record
}

// formsOf returns all that an entry is ever written as, by name.
func formsOf(t *testing.T, words *content.Words, entry coach.Entry) map[string]string {
	t.Helper()
	forms := map[string]string{}
	write := func(name string, err error, b *strings.Builder) {
		if err != nil {
			t.Fatal(err)
		}
		forms[name] = b.String()
	}
	for name, d := range map[string]report.Document{
		"summary":    report.Compose(words, entry, &entry),
		"comparison": report.Compare(words, entry, entry),
		"over time":  report.OverTime(words, []coach.Entry{entry, entry, entry}),
		"ask":        report.Ask(words, entry),
	} {
		for _, f := range report.Formats() {
			var b strings.Builder
			write(name+" as "+string(f), report.Write(&b, f, d), &b)
		}
		var b strings.Builder
		write(name+", spoken", report.WriteSpoken(&b, d, words), &b)
	}
	home := report.NewTakeHome(words, entry)
	codes, _ := home.Parts(200)
	for name, lines := range map[string][]string{"card": home.Lines, "card, spoken": home.Spoken, "codes": codes, "step": report.StepLines(words, *entry.Record.Plan)} {
		forms[name] = strings.Join(lines, "\n")
	}
	forms["calendar code"], _ = report.CalendarEntry(words, entry)
	var b strings.Builder
	write("calendar", report.Calendar(&b, words, entry, entry.Begun, report.WithPlan), &b)
	return forms
}
