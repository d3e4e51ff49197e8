package report

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"twohats/content"
	"twohats/content/coach"
)

// hostile gives a text of what can steer a terminal, break a line or turn the order of characters.
func hostile(r *rand.Rand) string {
	parts := []string{"word", " ", "\x1b[2J", "\x1b]8;;http://x\x07", "\x9b31m", "\x00", "\b\b", "\x7f", "\u0085", "\u2028", "\u2029", "\r", "\r\n", "\t",
		"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff", "\xff", "שלום", "\u200f", "BEGIN:VEVENT\n", `","x":"`, "</p>"}
	var b strings.Builder
	for range 1 + r.IntN(12) {
		b.WriteString(parts[r.IntN(len(parts))])
	}
	return b.String()
}

// overrun gives a walk whose own words are all hostile.
func overrun(r *rand.Rand, pack *content.Pack) coach.Entry {
	record := anybody(r, pack)
	for id, answer := range record.Answers {
		answer.Text = hostile(r)
		record.Answers[id] = answer
	}
	record.Answers[content.MissionID] = coach.Answer{Text: hostile(r)}
	record.Fits = hostile(r)
	record.Plan = &coach.Plan{Obstacle: hostile(r), When: hostile(r), Will: "go " + hostile(r), Whom: hostile(r), Due: "2026-12-01",
		CheckIns: []coach.CheckIn{{On: hostile(r), Step: hostile(r), Went: coach.Partly, Why: hostile(r), Asked: hostile(r), Then: coach.KeepOn}}}
	return on("2026-11-25 14:05", coach.Entry{Pack: pack, Record: record})
}

func TestNoFormHoldsWhatSteersATerminalOrTurnsATextRound(t *testing.T) {
	pack, words := content.Builtin("en")
	r := rand.New(rand.NewPCG(20, 66))
	for i := range 40 {
		entry := overrun(r, pack)
		d := Compose(words, entry, nil)
		forms := map[string]string{"spoken": spoken(t, d), "spoken comparison": spoken(t, Compare(words, entry, entry))}
		for _, f := range Formats() {
			forms[string(f)], forms["comparison as "+string(f)] = written(t, f, d), written(t, f, Compare(words, entry, entry))
		}
		home := CardLines(words, entry)
		forms["card"], forms["card, told"] = strings.Join(home.Lines, "\n"), strings.Join(home.Told, "\n")
		parts, _ := home.Parts(200)
		forms["codes"] = strings.Join(parts, "\n")
		forms["calendar code"], _ = CalendarEntry(words, entry)
		var file bytes.Buffer
		if err := Calendar(&file, words, entry, time.Date(2026, 11, 25, 14, 5, 0, 0, time.UTC), WithPlan); err != nil {
			t.Fatal(err)
		}
		forms["calendar"] = file.String()
		for name, form := range forms {
			for _, sign := range strings.ReplaceAll(form, "\r\n", "\n") {
				if sign != '\n' && unicode.IsControl(sign) || sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069 || sign == 0x2028 || sign == 0x2029 {
					t.Fatalf("walk %d, %s holds %U:\n%q", i, name, sign, form)
				}
			}
		}
	}
}
