package tui

import (
	"encoding/json"
	"syscall"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/term"
)

// A scene is a screen as a person may see it. A new screen is one added row.
type scene struct {
	name string
	set  func(*walker) *walker
}

func scenes() []scene {
	return []scene{
		{"welcome", func(w *walker) *walker { return w }},
		{"mission", func(w *walker) *walker { return w.at(content.MissionID).types("Bread for the valley") }},
		{"opening", func(w *walker) *walker { return w.at("open:influence") }},
		{"opening with sources", func(w *walker) *walker { return w.at("open:trust") }},
		{"rating", func(w *walker) *walker { return w.at("promise-stands") }},
		{"rating after an arrow", func(w *walker) *walker { return w.at("promise-stands").presses("right") }},
		{"rating with a notice", func(w *walker) *walker { return w.at("promise-stands").presses("enter") }},
		{"between", func(w *walker) *walker { return w.at("influence-between") }},
		{"between after an arrow", func(w *walker) *walker { return w.at("trust-demand").presses("right", "right") }},
		{"scenario", func(w *walker) *walker { return w.at("shared-goal").presses("down") }},
		{"scenario, second", func(w *walker) *walker { return w.at("shared-goal").presses("2", "down") }},
		{"open", func(w *walker) *walker { return w.at("chose-to-follow").types("Two of the night shift.") }},
		{"check", func(w *walker) *walker { return w.at(content.MissionID).answered().check().presses("down") }},
		{"check, a step chosen", func(w *walker) *walker { return w.at(content.MissionID).answered().check().presses("3") }},
		{"check, the line", func(w *walker) *walker {
			return w.at(content.MissionID).answered().check().presses("3").types("the roster, on the Friday as I said")
		}},
		{"review", func(w *walker) *walker { return w.reviewed() }},
		{"review, further down", func(w *walker) *walker { return w.reviewed().presses("pgdown", "pgdown", "down") }},
		{"summary", func(w *walker) *walker { return w.reviewed().presses("enter") }},
		{"summary, themes", func(w *walker) *walker { return w.reviewed().presses("enter", "2") }},
		{"summary, work", func(w *walker) *walker { return w.reviewed().presses("enter", "3") }},
		{"summary, claims", func(w *walker) *walker { return w.reviewed().presses("enter", "4") }},
		{"summary, jobs", func(w *walker) *walker { return w.reviewed().presses("enter", "5") }},
		{"summary, words", func(w *walker) *walker { return w.reviewed().presses("enter", "6") }},
		{"summary of nothing", func(w *walker) *walker { return w.at(content.MissionID).on(flow.Summary) }},
		{"figures", func(w *walker) *walker { return w.reviewed().presses("enter", "?") }},
		{"next", func(w *walker) *walker { return w.presses("1").on(flow.NextWay) }},
		{"fits", func(w *walker) *walker { return w.reviewed().on(flow.Fits) }},
		{"obstacle", func(w *walker) *walker { return w.reviewed().on(flow.Obstacle) }},
		{"step", func(w *walker) *walker {
			return w.reviewed().on(flow.Obstacle).types("the morning rush").presses("enter", "down")
		}},
		{"when", func(w *walker) *walker { return w.reviewed().on(flow.When).types("the shift begins") }},
		{"will", func(w *walker) *walker { return w.reviewed().on(flow.Will) }},
		{"whom", func(w *walker) *walker { return w.reviewed().on(flow.Step).presses("1") }},
		{"check-in", func(w *walker) *walker { return w.reviewed().on(flow.Step).presses("1", "tab") }},
		{"last", func(w *walker) *walker {
			return w.reviewed().on(flow.Step).presses("1").types("Ana").presses("enter", "enter")
		}},
		{"last without a step", func(w *walker) *walker { return w.reviewed().on(flow.Last) }},
		{"why", func(w *walker) *walker { return w.at("promise-stands").presses("?") }},
		{"why, in a text", func(w *walker) *walker { return w.at(content.MissionID).presses("f1") }},
		{"pause", func(w *walker) *walker { return w.at("promise-stands").presses("4", "esc") }},
		{"pause, asked again", func(w *walker) *walker { return w.at("promise-stands").presses("4", "esc", "3") }},
		{"pause, nothing answered", func(w *walker) *walker { return w.at("promise-stands").presses("esc") }},
		{"pause, kept", func(w *walker) *walker {
			return w.again(remembering(&memory{})).at("promise-stands").presses("4", "esc")
		}},
		{"pause, not saved", func(w *walker) *walker {
			return w.again(remembering(&memory{full: syscall.ENOSPC})).at("promise-stands").presses("4", "esc")
		}},
		{"welcome with the past", func(w *walker) *walker { return w.again(yearsOf()) }},
		{"welcome, all locked", func(w *walker) *walker {
			return w.again(remembering(&memory{passphrase: "x"}, walked("2026-02-27 14:00", 4, 2), walked("2026-02-28 14:00", 4, 2, brokenOff(12))))
		}},
		{"drafts", func(w *walker) *walker {
			return w.again(remembering(&memory{}, walked("2026-03-01 14:00", 4, 2, brokenOff(12)), walked("2026-03-02 08:30", 2, 4, brokenOff(20)))).presses("1")
		}},
		{"passphrase", func(w *walker) *walker {
			return w.again(remembering(&memory{passphrase: "x"}, walked("2026-02-27 14:00", 4, 2))).presses("3").types("ab")
		}},
		{"look back", func(w *walker) *walker { return w.again(yearsOf()).presses("4") }},
		{"look back, further", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "pgdown") }},
		{"look back, one", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2") }},
		{"look back, what now", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab") }},
		{"look back, beside", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "2", "1") }},
		{"look back, beside, themes", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "2", "1", "2") }},
		{"look back, over time", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "9") }},
		{"look back, erase", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "4") }},
		{"forms", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "3") }},
		{"forms, the name", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "3", "1") }},
		{"forms, saved", func(w *walker) *walker { return w.again(yearsOf()).presses("4", "2", "tab", "3", "1", "enter") }},
		{"happened", func(w *walker) *walker { return w.again(dueOne()) }},
		{"what happened", func(w *walker) *walker { return w.again(dueOne()).presses("2").types("the meeting was off once") }},
		{"what becomes of it", func(w *walker) *walker { return w.again(dueOne()).presses("2", "tab", "tab") }},
		{"when again", func(w *walker) *walker { return w.again(dueOne()).presses("2", "tab", "tab", "1") }},
		{"free", func(w *walker) *walker { return w.again(atWorkshop(nil)) }},
		{"free, broken off", func(w *walker) *walker {
			return w.again(atWorkshop(nil, func(w *Workshop) { w.Broke = true }))
		}},
		{"free, the word", func(w *walker) *walker { return w.again(atWorkshop(nil)).types("har") }},
		{"free, why", func(w *walker) *walker { return w.again(atWorkshop(nil)).presses("?") }},
		{"rating, minutes left", func(w *walker) *walker {
			return w.again(atWorkshop(nil, func(w *Workshop) { w.Minutes = 12 * time.Minute })).presses("enter", "enter", "enter")
		}},
		{"rating, time soon over", func(w *walker) *walker {
			w = w.again(atWorkshop(nil, func(w *Workshop) { w.Minutes = 3 * time.Minute })).presses("enter", "enter", "enter")
			return w.passes(time.Minute)
		}},
		{"summary, time over", func(w *walker) *walker {
			w = w.again(atWorkshop(nil, func(w *Workshop) { w.Minutes = 2 * time.Minute })).presses("enter", "enter", "enter")
			return w.passes(2 * time.Minute)
		}},
		{"absent", func(w *walker) *walker {
			return w.again(atWorkshop(nil)).presses("enter").types("Bread").passes(5 * time.Minute)
		}},
		{"pause in a workshop", func(w *walker) *walker {
			return w.again(atWorkshop(nil)).presses("enter", "enter", "enter", "4", "esc")
		}},
		{"last in a workshop", func(w *walker) *walker { return w.again(atWorkshop(nil)).toTheEnd() }},
		{"card", func(w *walker) *walker { return w.again(atWorkshop(nil)).toTheEnd().takesHome() }},
		{"card, the text", func(w *walker) *walker {
			w = w.again(atWorkshop(nil)).toTheEnd().takesHome()
			for range 12 {
				if w.root.Keys(w.root.about.Esc).Footer(w.root.look)[0].Does == w.root.o.Words.Card.Next {
					w.presses("enter")
				}
			}
			return w
		}},
		{"finish", func(w *walker) *walker {
			return w.again(atWorkshop(nil)).toTheEnd().choosing(w.root.o.Words.Workshop.Finish)
		}},
		{"worth", func(w *walker) *walker { return w.again(atWorkshop(nil)).toTheEnd().finishes() }},
		{"consent", func(w *walker) *walker { return w.again(atWorkshop(nil)).toTheEnd().finishes().presses("3") }},
		{"demo", invented},
	}
}

// answered answers the whole walk.
func (w *walker) answered() *walker { return w.answers(managing) }

// reviewed answers the whole walk and stands on its review.
func (w *walker) reviewed() *walker {
	w.root.apply(w.root.env.Begin(coach.Full))
	w.now = w.now.Add(time.Second)
	return w.types("Bread for the valley").answered()
}

// check goes back to the first check.
func (w *walker) check() *walker {
	w.t.Helper()
	for _, item := range w.root.env.Walk.Session.Items() {
		if item.Check != nil {
			w.root.env.Walk.Session.Goto(item.ID)
			w.root.env.Walk.Session.Note(coach.Answer{})
			return w.on(flow.Asking)
		}
	}
	w.t.Fatal("the walk has no check")
	return w
}

// invented opens the demo.
func invented(w *walker) *walker {
	w.t.Helper()
	o := w.root.o
	var record coach.Record
	if err := json.Unmarshal(content.Invented("en"), &record); err != nil {
		w.t.Fatal(err)
	}
	o.Invented = &record
	w.root = newRoot(o)
	w.root.pace.settled = true
	w.now = w.now.Add(time.Second)
	return w
}

// sceneAt sets a scene on a terminal of a size.
func sceneAt(t testing.TB, s scene, width, height int, change ...func(*Options)) *walker {
	t.Helper()
	return s.set(newWalker(t, width, height, change...))
}

// again begins anew with other options.
func (w *walker) again(change ...func(*Options)) *walker {
	o := w.root.o
	for _, c := range change {
		c(&o)
	}
	w.root = newRoot(o)
	w.send(term.Settled{})
	w.now = w.now.Add(time.Second)
	return w
}

// yearsOf returns a journal of many walks, one of them broken off and one that cannot be read.
func yearsOf() func(*Options) {
	past := []coach.Entry{walked("2026-03-02 08:30", 2, 4, brokenOff(20))}
	for i := range 12 {
		begun := time.Date(2026, 2, 20, 14, 0, 0, 0, time.UTC).AddDate(0, -i, 0)
		past = append(past, walked(begun.Format("2006-01-02 15:04"), 2+i%3, 4-i%2, planned("")))
	}
	past[4].Record.Answers = nil
	return remembering(&memory{}, past...)
}

// dueOne returns a journal with a plan whose day has come.
func dueOne() func(*Options) {
	return remembering(&memory{}, walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")))
}
