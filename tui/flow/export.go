package flow

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
	"twohats/tui/screen"
)

// The stops of an export.
const (
	Forms Stop = "forms" // in which form
	Name  Stop = "name"  // of the file
	Saved Stop = "saved" // where it is
)

// An Export takes a walk along in a file.
type Export struct {
	*Env
	place
	entry coach.Entry
	from  Flow // where it was asked for
	form  form
	name  string // of the file
	path  string // where it is

	taken   string // a name that another file has,
	number  int    // the number that was put behind it last,
	offered string // and what that came to
}

// savesAs takes the walk along in a form.
type savesAs struct{ form form }

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

// newExport offers the forms of a walk.
func newExport(e *Env, from Flow, entry coach.Entry) *Export {
	x := &Export{Env: e, entry: entry, from: from}
	x.place = place{stop: Forms, route: route{
		{name: Forms, page: x.forms, next: always(Forms)}, // while no form is chosen
		{name: Name, page: x.naming, keep: func(text string) { x.name = text }, pass: always(Forms)},
		{name: Saved, page: x.saved, next: always(outside), back: always(Forms)},
	}}
	return x
}

// Update acts on an event.
func (x *Export) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Answered: // with the name
		x.name = ev.Answer.Text
		return x.write()
	case savesAs:
		x.form, x.name = ev.form, ev.form.name
		return x.stand(Name)
	case goes:
		return x.reach(ev.to, x.leave)
	}
	if next, followed := x.follow(ev, x.leave); followed {
		return next
	}
	return x.act(x, ev)
}

// leave goes to where the export was asked for.
func (x *Export) leave() Next { return to(x.from) }

// About returns the facts of the stop.
func (x *Export) About() About {
	return About{Stop: x.stop, Header: titled(x.Words.Forms.Title), Esc: x.back(), MayIdle: true, Shows: x.earlier(x.entry)}
}

func (x *Export) forms() screen.Screen {
	var options []screen.Option
	for _, f := range x.formsOf(x.entry) {
		options = append(options, screen.Option{Text: f.label, Does: savesAs{f}})
	}
	return x.ask(options, strong(x.Words.Forms.Which))
}

// formsOf returns the forms that a walk can be taken along in.
func (e *Env) formsOf(entry coach.Entry) []form {
	words, day := e.Words, entry.Begun.Format(time.DateOnly)
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

func (x *Export) naming() screen.Screen {
	w := x.Words.Forms
	return x.writing(screen.Writing{Label: x.form.label, Question: w.Name, Help: w.NameHelp, Needed: true}, x.name)
}

func (x *Export) saved() screen.Screen {
	w := x.Words.Forms
	return x.ask([]screen.Option{{Text: w.On, Does: goes{outside}}, {Text: w.Another, Does: goes{Forms}}}, strong(w.Saved), normal(x.path))
}

// write makes the file, and says where it is or why it is not.
func (x *Export) write() Next {
	name := content.OneLine(x.name)
	if path.Ext(name) == "" {
		name += path.Ext(x.form.name)
	}
	save, form := x.Save, x.written()
	return Next{Do: func() func() Next {
		full, err := save(name, form)
		return func() Next { return x.made(name, full, err) }
	}}
}

// made shows where the file is, or why it is not.
func (x *Export) made(name, full string, err error) Next {
	w := x.Words.Forms
	switch {
	case err == nil:
		x.path, x.Exported = full, full
		return x.stand(Saved)
	case errors.Is(err, fs.ErrExist):
		x.name = x.next(name)
		return x.stand(Name).saying(w.Exists)
	}
	return Next{Notice: content.Fill(w.NotSaved, "{reason}", RootCause(err))}
}

// written returns what writes the walk in the form that was chosen.
func (x *Export) written() func(io.Writer) error {
	words, entry, now, tells := x.Words, x.entry, x.Now(), x.form.tells
	switch x.form.kind {
	case askSheet:
		return func(w io.Writer) error { return report.Write(w, report.Text, report.Ask(words, entry)) }
	case calendarDay:
		return func(w io.Writer) error { return report.Calendar(w, words, entry, now, tells) }
	}
	document, format := x.composed(entry), x.form.as
	return func(w io.Writer) error { return report.Write(w, format, document) }
}

// next returns another name for a file whose name is taken: a-2.html for a.html, then a-3.html.
func (x *Export) next(name string) string {
	if name != x.offered {
		x.taken, x.number = name, 1
	}
	x.number++
	ext := path.Ext(x.taken)
	x.offered = strings.TrimSuffix(x.taken, ext) + "-" + strconv.Itoa(x.number) + ext
	return x.offered
}
