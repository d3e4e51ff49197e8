package tui

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A saving is a walk on its way into a file.
type saving struct {
	entry coach.Entry
	from  stage // where it was asked for
	form  form
	name  string // of the file
	path  string // where it is

	taken   string // a name that another file has,
	number  int    // the number that was put behind it last,
	offered string // and what that came to
}

// A form is one way to take a walk along.
type form struct {
	label string
	name  string // of its file, if the person names no other
	kind  formKind
	as    report.Format // of a whole summary
	tells report.Detail // of a day in a calendar
}

type formKind int

const (
	wholeSummary formKind = iota
	askSheet
	calendarDay
)

// saveForms offers the forms of the walk that is under way, or of the one that is looked at.
func (r *root) saveForms() {
	r.saving = saving{entry: r.past.one, from: r.stage}
	if r.stage != atActs {
		r.saving.entry = r.entry()
	}
	r.open(atForms)
}

// formsOf gives the forms that a walk can be taken along in.
func (r *root) formsOf(entry coach.Entry) []form {
	words, day := r.o.Words, entry.Begun.Format(time.DateOnly)
	var forms []form
	for _, format := range report.Formats() {
		forms = append(forms, form{label: format.Name(words), name: "two-hats-" + day + format.Extension(), as: format})
	}
	forms = append(forms, form{label: words.Forms.Sheet, name: "two-hats-ask-" + day + report.Text.Extension(), kind: askSheet})
	if plan := entry.Record.Plan; plan.Planned() && plan.Due != "" {
		forms = append(forms,
			form{label: words.Forms.Date, name: "look-back-" + plan.Due + ".ics", kind: calendarDay, tells: report.Neutral},
			form{label: words.Forms.Told, name: "look-back-" + plan.Due + "-plan.ics", kind: calendarDay, tells: report.WithPlan})
	}
	return forms
}

// write writes the walk that is being saved in a form.
func (r *root) write(w io.Writer, f form) error {
	entry := r.saving.entry
	switch f.kind {
	case askSheet:
		return report.Write(w, report.Text, report.Ask(r.o.Words, entry))
	case calendarDay:
		return report.Calendar(w, r.o.Words, entry, r.now(), f.tells)
	}
	return report.Write(w, f.as, r.composed(entry))
}

// forms gives the screens that save a walk.
func (r *root) forms(s stage) screen.Screen {
	w := r.o.Words.Forms
	switch s {
	case atName:
		name := r.writing(screen.Writing{Label: r.saving.form.label, Question: w.Name, Help: w.NameHelp, Needed: true}, r.saving.name)
		name.Words = r.keysHere()
		return name
	case atSaved:
		return screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: w.Saved}, {Tone: draw.Normal, Text: r.saving.path}}, Words: r.keysHere(),
			Menu: screen.Menu{At: 1, Options: []screen.Option{{Text: w.On, Does: goes{r.saving.from}}, {Text: w.Another, Does: goes{atForms}}}}}
	}
	c := screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: w.Which}}, Menu: screen.Menu{At: 1}, Words: r.keysHere()}
	for _, f := range r.formsOf(r.saving.entry) {
		c.Menu.Options = append(c.Menu.Options, screen.Option{Text: f.label, Does: savesAs{f}})
	}
	return c
}

// nameForm asks for the name of the file of a form.
func (r *root) nameForm(f form) {
	r.saving.form, r.saving.name = f, f.name
	r.open(atName)
}

// saveForm makes the file, and says where it is or why it is not.
func (r *root) saveForm() {
	w := r.o.Words.Forms
	name := content.OneLine(r.saving.name)
	if path.Ext(name) == "" {
		name += path.Ext(r.saving.form.name)
	}
	full, err := r.o.Save(name, func(w io.Writer) error { return r.write(w, r.saving.form) })
	switch {
	case err == nil:
		r.saving.path = full
		r.open(atSaved)
	case errors.Is(err, fs.ErrExist):
		r.saving.name = r.saving.next(name)
		r.Notice = w.Exists
		r.open(atName)
	default:
		r.Notice = content.Fill(w.NotSaved, "{reason}", reasonOf(err))
	}
}

// next returns another name for a file whose name is taken: a-2.html for a.html, then a-3.html.
func (s *saving) next(name string) string {
	if name != s.offered {
		s.taken, s.number = name, 1
	}
	s.number++
	ext := path.Ext(s.taken)
	s.offered = strings.TrimSuffix(s.taken, ext) + "-" + strconv.Itoa(s.number) + ext
	return s.offered
}
