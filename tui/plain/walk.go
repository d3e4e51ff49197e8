package plain

import (
	"bufio"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui"
	"twohats/tui/screen"
)

// A walk asks, and hands on what is meant.
type walk struct {
	talk  *tui.Talk
	in    *bufio.Reader
	say   sayer
	o     Options
	page  screen.Said
	parts []report.Spoken // of what is read on the page
	part  int             // the one that was said last, from 0
	wrong int             // lines that meant nothing since one did
	told  bool            // what came of the last line was said
	ended bool            // the input ended, and may go on

	notice  string   // what was told last
	trouble string   // why answers are not kept, as it was said
	several bool     // a text of several lines is being written
	lines   []string // those that it has so far
	limited bool     // it was said how long a line can be
	full    bool     // the last line took all that room

	next   chan heard  // the line that is being waited for; nil while none is
	waited screen.Said // the page on which it began to be waited for
}

// turn says a page, if another is seen now, and reads until something is meant by a line, or time
// turns the page.
func (w *walk) turn() error {
	w.turnTo(w.talk.Said())
	w.told = false
	for meant := false; !meant; {
		line, passed, err := w.asked()
		switch {
		case err != nil:
			return err
		case passed:
			meant = true
		default:
			meant = w.taken(line)
		}
	}
	w.wrong = 0
	w.notes()
	return nil
}

// notes reports what came of a line. That answers cannot be kept is said once, by the
// Keeper on the error output; that they are kept again is said here.
func (w *walk) notes() {
	notice, trouble := w.talk.Notice(), w.talk.Trouble()
	if notice != "" && notice != w.trouble && notice != trouble {
		w.tell(notice)
	}
	switch {
	case trouble == "" && notice == w.o.Words.Past.PlanGone:
		w.trouble = "" // with what it could not be saved in
	case trouble == "" && w.trouble != "":
		w.tell(w.o.Words.Plain.SavedAgain)
		w.trouble = ""
	case trouble != "":
		w.trouble = trouble
	}
}

// turnTo says a page unless it was said already. Nothing that was typed is left without a word.
func (w *walk) turnTo(page screen.Said) {
	if reflect.DeepEqual(page, w.page) {
		if !w.told {
			w.say.paragraphs(w.possible())
		}
		return
	}
	w.page, w.parts, w.part = page, nil, 0
	if page.Reads != nil {
		w.parts = report.Speak(*page.Reads, w.o.Words)
	}
	w.say.page(page)
	if len(w.parts) > 0 {
		w.reads(0)
	}
	for !w.o.Echo && w.part+1 < len(w.parts) {
		w.reads(w.part + 1) // nobody is there to ask for it
	}
	if page.Many || page.Secret && page.On != "" || w.part+1 < len(w.parts) {
		w.say.paragraphs(w.possible()) // nothing else says so
	}
	if page.Writes && !page.Secret && w.o.Most > 0 && !w.limited {
		w.limited = true
		w.say.paragraphs(content.Fill(w.o.Words.Plain.Longest, "{n}", strconv.Itoa(w.o.Most-1)))
	}
}

func (w *walk) tell(text string) {
	w.say.paragraphs(text)
	w.told, w.notice = true, text
}

// taken takes a line: as one of several, as a sign that somebody is there, or for what it means.
func (w *walk) taken(line string) (meant bool) {
	w.full = w.fills(line)
	line, keysAlone := w.withoutKeys(line)
	stirs, text := w.talk.NoteActivity(), w.waited.Writes && !w.waited.Secret && line != ""
	w.several = w.several && (w.page.Writes || stirs) // time may have turned the page
	if stirs && text && !w.several {
		w.page = w.talk.Said() // which the line was typed for
	}
	switch {
	case keysAlone:
		return stirs
	case w.several:
		return w.gathers(line) || stirs
	case stirs && !text:
		return true // that somebody is there, and no more
	case text && !w.page.Writes, !sameChoices(w.waited, w.page):
		w.tell(w.o.Words.Plain.Late)
		return false
	case text && w.full:
		w.several, w.lines = true, nil
		return w.gathers(line) || stirs
	case w.page.Secret:
		return w.means(line) || stirs
	}
	return w.means(strings.TrimSpace(line)) || stirs
}

// sameChoices reports whether a number of one page means the same on another, if it means anything
// on both.
func sameChoices(a, b screen.Said) bool {
	return len(a.Choices) == 0 || len(b.Choices) == 0 || sameTexts(a.Choices, b.Choices)
}

// means does what a line means; false where it means nothing here, or only has something said.
func (w *walk) means(line string) bool {
	switch command := w.command(line); {
	case command == back && w.part > 0 && w.o.Echo:
		return w.reads(w.part - 1)
	case command == back:
		w.talk.Do(screen.GoBack{})
		w.stays(w.o.Words.Keys.NoBack)
	case command == skip:
		w.talk.Do(screen.Skip{})
	case command == quit:
		w.talk.Pause()
	case command == help:
		return w.helps()
	case command == clears:
		w.clears()
	case command == more && w.page.Many:
		return w.lists()
	case command == more && w.page.More != "":
		w.talk.Do(screen.Turn{By: 1})
	case line == "" && w.part+1 < len(w.parts):
		return w.reads(w.part + 1)
	case line == "" && (w.page.On != "" || w.page.Chosen > 0):
		w.talk.GoOn()
	case line != "" && w.page.Writes:
		return w.writes(line)
	default:
		return w.chosen(line)
	}
	return true
}

// stays explains why a page stays, where nothing else says so.
func (w *walk) stays(why string) {
	if w.talk.Notice() == "" && !w.talk.Over() && reflect.DeepEqual(w.talk.Said(), w.page) {
		w.tell(why)
	}
}

// helps explains why the page is asked, and all that can be typed, and then the page again, but for
// what is read: of that it says how its figures come about.
func (w *walk) helps() bool {
	w.wrong = 0
	why := w.talk.Why()
	if len(w.parts) > 0 {
		if why = w.parts[w.part].Figures; len(why) == 0 {
			why = []string{w.o.Words.Figures.None}
		}
	}
	w.say.paragraphs(why...)
	w.say.paragraphs(append(slices.Clone(w.o.Words.Plain.Keys), w.possible())...)
	if len(w.parts) == 0 {
		w.say.whole(w.page)
	}
	return false
}

// clears takes back what is answered here.
func (w *walk) clears() {
	if w.talk.Clear() {
		w.tell(w.o.Words.Plain.Cleared)
	} else {
		w.tell(w.o.Words.Plain.Clear)
	}
}

// lists says all of many choices.
func (w *walk) lists() bool {
	w.wrong = 0
	for i, c := range w.page.Choices {
		w.say.choice(i+1, c)
	}
	return false
}

// reads says a part of what is read.
func (w *walk) reads(part int) bool {
	w.part, w.wrong = part, 0
	w.say.part(w.parts, part)
	return false
}
