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
	"twohats/tui/screen"
)

// A shownMenu is what a person has seen of a page of choices: the labels as they stand on the
// screen, by the digit that takes each, and the one that the cursor stands on.
type shownMenu struct {
	labels map[string]string
	at     string // the digit under the cursor; empty where there is none
	final  bool   // digits only move
	stage  stage
	over   bool          // it lies over another
	alone  time.Duration // no key has come for so long
}

// choiceRow is a choice as it is drawn: the cursor, its digit, and the first line of its label.
var choiceRow = regexp.MustCompile(`^ *(▸ |  )([1-9])  (\S.*)$`)

// shownMenu reads the choices off the screen, where the page that is seen has some.
func (w *walker) shownMenu() shownMenu {
	d := shownMenu{labels: map[string]string{}, stage: w.root.stage, final: w.root.isFinal(), over: w.root.Over != nil}
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
	at := func(stages ...stage) promise {
		return func(w *walker, _ string) bool {
			return slices.Contains(stages, w.root.stage) && w.root.Over == nil && !w.root.leaving
		}
	}
	leaves := func(w *walker, _ string) bool { return w.root.leaving }
	stays := func(w *walker, _ string) bool { return w.root.Over == nil && !w.root.leaving }
	asks := func(w *walker, _ string) bool {
		p, paused := w.root.Over.(screen.Pausing)
		return paused && p.Final()
	}
	or := func(a, b promise) promise {
		return func(w *walker, label string) bool { return a(w, label) || b(w, label) }
	}
	walks := func(depth coach.Depth) promise {
		return func(w *walker, label string) bool {
			return at(atWalk, atReview)(w, label) && w.root.session.Depth() == depth
		}
	}
	step := func(w *walker, label string) bool {
		return at(atWhom)(w, label) && matches(label, w.root.planned(w.root.plan()))
	}
	dated := func(w *walker, label string) bool {
		day, err := time.Parse(time.DateOnly, w.root.plan().Due)
		return at(atWelcome, atHappened, atPassphrase)(w, label) || at(atLast)(w, label) && err == nil && strings.HasSuffix(label, w.root.day(day))
	}
	plan, past, shop, pause := words.Plan, words.Past, words.Workshop, words.Pause
	all := map[string]promise{
		words.Welcome.Quick: walks(coach.Quick), words.Welcome.Full: walks(coach.Full),
		words.Welcome.Resume: at(atResume, atPassphrase, atWalk, atReview), words.Welcome.LookBack: at(atPast, atPassphrase),
		plan.Next: at(atFits), plan.Mine: at(atLast), plan.Again: at(atSummary), plan.Own: at(atWhen), plan.Leave: leaves, "When ": step,
		strings.SplitN(plan.Rest, "{n}", 2)[0]: walks(coach.Full), plan.Save: at(atForms), past.Save: at(atForms),
		words.Forms.On: at(atNext, atLast, atActs), words.Forms.Another: at(atForms),
		shop.Take: at(atCard), shop.TakeFirst: at(atCard), shop.Finish: or(at(atFinish, atWorth), leaves),
		shop.FinishSure: or(at(atWorth), leaves), shop.No: leaves, shop.Yes: leaves,
		past.OverTime: at(atOverTime), past.List: at(atPast), past.Compare: at(atOther), past.Erase: at(atErase),
		past.No: at(atActs), past.Yes: at(atPast, atWelcome, atHappened, atPassphrase),
		past.Done: at(atWhy), past.Partly: at(atWhy, atConsent), past.NotYet: at(atWhy), past.AskLater: at(atWelcome, atHappened, atPassphrase),
		past.Keep: at(atAgain), past.Change: at(atNewWhen), past.Drop: at(atWelcome, atHappened, atPassphrase),
		pause.On: stays, pause.Stay: at(atSummary), pause.See: at(atSummary), pause.Questions: at(atWalk), pause.Save: leaves,
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
	held := after.stage == before.stage && maps.Equal(after.labels, before.labels) && !w.root.leaving
	return held || w.root.leaving && w.root.o.Workshop != nil && before.alone >= w.root.idle()
}

// promise returns what a label promises: of the longest text that it begins with, or of a row of
// walks or forms.
func (w *walker) promise(before shownMenu, label string) promise {
	if before.over {
		return w.promiseOf(label)
	}
	looks := func(to stage, at *coach.Entry) promise {
		return func(w *walker, label string) bool {
			full, short := w.root.named(at.Kept)
			return w.root.stage == to && (strings.HasPrefix(label, short[0]) || strings.HasPrefix(label, full[0]))
		}
	}
	days := label[0] >= '0' && label[0] <= '9'
	switch {
	case before.stage == atPast && days:
		return looks(atEntry, &w.root.past.one)
	case before.stage == atOther && days:
		return looks(atBeside, &w.root.past.other)
	case before.stage == atForms:
		return func(w *walker, label string) bool {
			return w.root.stage == atName && matches(label, w.root.saving.form.label)
		}
	}
	return w.promiseOf(label)
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
