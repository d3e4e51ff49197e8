package tui

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// A shownMenu is what a person has seen of a page of choices: the labels as they stand on the
// screen, by the digit that takes each, and the one that the cursor stands on.
type shownMenu struct {
	labels map[string]string
	at     string // the digit under the cursor; empty where there is none
	final  bool   // digits only move
	stop   flow.Stop
	over   bool          // it lies over another
	alone  time.Duration // no key has come for so long
}

// choiceRow is a choice as it is drawn: the cursor, its digit, and the first line of its label.
var choiceRow = regexp.MustCompile(`^ *(▸ |  )([1-9])  (\S.*)$`)

// shownMenu reads the choices off the screen, where the page that is seen has some.
func (w *walker) shownMenu() shownMenu {
	d := shownMenu{labels: map[string]string{}, stop: w.root.about.Stop, final: w.root.Final(), over: w.root.Over != nil}
	switch w.root.Seen().(type) {
	case screen.Choosing, screen.Pausing, screen.Welcome:
	default:
		return d
	}
	for line := range strings.SplitSeq(ansi.Strip(w.root.View().Content), "\n") {
		if m := choiceRow.FindStringSubmatch(line); m != nil {
			d.labels[m[2]] = m[3]
			if m[1] == "▸ " {
				d.at = m[2]
			}
		}
	}
	return d
}

// takes returns the label of the choice that a key takes; empty where it takes none.
func (d shownMenu) takes(key string) string {
	switch {
	case key == "enter" && d.at != "":
		return d.labels[d.at]
	case !d.final:
		return d.labels[key]
	}
	return ""
}

// A promise is what holds of the program once a choice with a label was taken.
type promise func(w *walker, label string) bool

// promises are what the labels of choices promise, by what they begin with.
func promises(words *content.Words) map[string]promise {
	at := func(stops ...flow.Stop) promise {
		return func(w *walker, _ string) bool {
			return slices.Contains(stops, w.root.about.Stop) && w.root.Over == nil && !w.root.leaving
		}
	}
	leaves := func(w *walker, _ string) bool { return w.root.leaving }
	stays := func(w *walker, _ string) bool { return w.root.Over == nil && !w.root.leaving }
	asks := func(w *walker, _ string) bool {
		p, paused := w.root.Over.(screen.Pausing)
		return paused && p.Menu.Final()
	}
	or := func(a, b promise) promise {
		return func(w *walker, label string) bool { return a(w, label) || b(w, label) }
	}
	walks := func(depth coach.Depth) promise {
		return func(w *walker, label string) bool {
			return at(flow.Asking, flow.Review)(w, label) && w.root.env.Walk.Session.Record().Depth == depth
		}
	}
	step := func(w *walker, label string) bool {
		return at(flow.Whom)(w, label) && matches(label, strings.Join(report.StepLines(words, w.plan()), "\n"))
	}
	dated := func(w *walker, label string) bool {
		day, err := time.Parse(time.DateOnly, w.plan().Due)
		return at(flow.AtWelcome, flow.Happened, flow.Passphrase)(w, label) || at(flow.Last)(w, label) && err == nil && strings.HasSuffix(label, report.Day(words, day))
	}
	plan, past, shop, pause := words.Plan, words.Past, words.Workshop, words.Pause
	all := map[string]promise{
		words.Welcome.Quick: walks(coach.Quick), words.Welcome.Full: walks(coach.Full),
		words.Welcome.Resume: at(flow.Drafts, flow.Passphrase, flow.Asking, flow.Review), words.Welcome.LookBack: at(flow.Walks, flow.Passphrase),
		plan.Next: at(flow.Fits), plan.Mine: at(flow.Last), plan.Again: at(flow.Summary), plan.Own: at(flow.When), plan.Leave: leaves, "When ": step,
		strings.SplitN(plan.Rest, "{n}", 2)[0]: walks(coach.Full), plan.Save: at(flow.Forms), past.Save: at(flow.Forms),
		words.Forms.On: at(flow.NextWay, flow.Last, flow.Acts), words.Forms.Another: at(flow.Forms),
		shop.Take: at(flow.Card), shop.TakeFirst: at(flow.Card), shop.Finish: or(at(flow.Finish, flow.Worth), leaves),
		shop.FinishSure: or(at(flow.Worth), leaves), shop.No: leaves, shop.Yes: leaves,
		past.OverTime: at(flow.OverTime), past.List: at(flow.Walks), past.Compare: at(flow.Others), past.Erase: at(flow.Erase),
		past.No: at(flow.Acts), past.Yes: at(flow.Walks, flow.AtWelcome, flow.Happened, flow.Passphrase),
		past.Done: at(flow.Why), past.Partly: at(flow.Why, flow.Consent), past.NotYet: at(flow.Why), past.AskLater: at(flow.AtWelcome, flow.Happened, flow.Passphrase),
		past.Keep: at(flow.Again), past.Change: at(flow.NewWhen), past.Drop: at(flow.AtWelcome, flow.Happened, flow.Passphrase),
		pause.On: stays, pause.Stay: at(flow.Summary), pause.See: at(flow.Summary), pause.Questions: at(flow.Asking), pause.Save: leaves,
		pause.Erase: asks, pause.No: stays, pause.Yes: leaves,
	}
	for _, weeks := range plan.Weeks {
		all[weeks] = dated
	}
	return all
}

// kept fails the test when a key did something else than the label said that it takes.
func (w *walker) kept(before shownMenu, key string) {
	w.t.Helper()
	label := before.takes(key)
	if label == "" || w.excused(before) {
		return
	}
	if !w.promise(before, label)(w, label) {
		w.t.Fatalf("%s took %q, and it came to this at %v:\n%s", key, label, w.now, w.text())
	}
}

// excused reports whether nothing came of a choice: it was held back, the page says why, or nobody
// was there for so long that the answers were wiped.
func (w *walker) excused(before shownMenu) bool {
	words := w.root.o.Words
	switch w.root.Notice {
	case words.Past.Gone, words.Past.PlanGone, words.Past.LockedNow, words.Past.NotRead, words.Workshop.ReadFirst, words.Workshop.OverNow, words.Workshop.Over:
		return true
	}
	after := w.shownMenu()
	held := after.stop == before.stop && maps.Equal(after.labels, before.labels) && !w.root.leaving
	return held || w.root.leaving && w.root.o.Workshop != nil && before.alone >= w.root.sitting.mayIdle(w.root.about)
}

// promise returns what a label promises: of the longest text that it begins with, or of a row of
// walks or forms.
func (w *walker) promise(before shownMenu, label string) promise {
	if before.over {
		return w.promiseOf(label)
	}
	// looks reports whether the page that is seen is about the walk of a row, by its day.
	looks := func(to flow.Stop, about func(*walker) string) promise {
		return func(w *walker, label string) bool {
			full, short := w.named()
			i := slices.IndexFunc(short, func(day string) bool { return strings.HasPrefix(label, day) })
			return w.root.about.Stop == to && i >= 0 && strings.Contains(about(w), full[i])
		}
	}
	days := label[0] >= '0' && label[0] <= '9'
	switch {
	case before.stop == flow.Walks && days:
		return looks(flow.OneWalk, func(w *walker) string { return w.root.about.Spoken })
	case before.stop == flow.Others && days:
		return looks(flow.Beside, (*walker).text)
	case before.stop == flow.Forms:
		return func(w *walker, label string) bool {
			return w.root.about.Stop == flow.Name && matches(label, w.root.Screen.(screen.Writing).Label)
		}
	}
	return w.promiseOf(label)
}

// named names the walks that were seen through by their days, in full and briefly.
func (w *walker) named() (full, short []string) {
	kept, _ := w.root.o.Journal.List()
	var entries []coach.Entry
	for _, k := range kept {
		if !k.Own && !k.Draft {
			entries = append(entries, coach.Entry{Kept: k})
		}
	}
	return report.Days(w.root.o.Words, entries)
}

func (w *walker) promiseOf(label string) promise {
	longest := ""
	for text := range w.promised {
		if matches(label, text) && len(text) > len(longest) {
			longest = text
		}
	}
	if longest == "" {
		return func(*walker, string) bool { return true } // nothing was promised of it
	}
	return w.promised[longest]
}

// matches reports whether a label on the screen is, or begins with, a text, or is its first line.
func matches(label, text string) bool {
	const broken = 20 // cells: no shorter label is broken, whatever the terminal
	return strings.HasPrefix(label, text) || len(label) > broken && strings.HasPrefix(text, label)
}
