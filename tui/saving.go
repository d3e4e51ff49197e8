package tui

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A saving is a walk on its way into a file.
type saving struct {
	entry coach.Entry
	from  stage // where it was asked for
	form  form
	name  string // of the file
	path  string // where it is
}

// A form is one way to take a walk along.
type form struct {
	label string
	name  string // of its file, if the person names no other
	write func(io.Writer) error
}

// saveForms offers the forms of a walk, asked for at a stage.
func (r *root) saveForms(entry coach.Entry, from stage) {
	r.saving = saving{entry: entry, from: from}
	r.open(atForms)
}

// formsOf gives the forms that a walk can be taken along in.
func (r *root) formsOf(entry coach.Entry) []form {
	words, day := r.o.Words, entry.Begun.Format(time.DateOnly)
	var forms []form
	for _, format := range report.Formats() {
		forms = append(forms, form{format.Name(words), "two-hats-" + day + format.Extension(), func(w io.Writer) error {
			return report.Write(w, format, r.composed(entry))
		}})
	}
	forms = append(forms, form{words.Forms.Sheet, "two-hats-ask-" + day + report.Text.Extension(), func(w io.Writer) error {
		return report.Write(w, report.Text, report.Ask(words, entry))
	}})
	if plan := entry.Record.Plan; plan.Planned() && plan.Due != "" {
		for _, c := range []struct {
			label, told string
			detail      report.Detail
		}{{words.Forms.Date, "", report.Neutral}, {words.Forms.Told, "-plan", report.WithPlan}} {
			forms = append(forms, form{c.label, "look-back-" + plan.Due + c.told + ".ics", func(w io.Writer) error {
				return report.Calendar(w, words, entry, r.now(), c.detail)
			}})
		}
	}
	return forms
}

// forms gives the screens that save a walk.
func (r *root) forms(s stage) screen {
	w := r.o.Words.Forms
	switch s {
	case atName:
		return r.writing(writing{label: r.saving.form.label, question: w.Name, help: w.NameHelp, needed: true}, r.saving.name)
	case atSaved:
		return choosing{text: []para{{strong, w.Saved}, {normal, r.saving.path}}, words: r.o.Words.Keys,
			menu: menu{at: 1, choices: []choice{{text: w.On}, {text: w.Another}}}}
	}
	c := choosing{text: []para{{strong, w.Which}}, menu: menu{at: 1}, words: r.o.Words.Keys}
	for _, f := range r.formsOf(r.saving.entry) {
		c.menu.choices = append(c.menu.choices, choice{text: f.label})
	}
	return c
}

// nameForm asks for the name of the file of the n-th form, from 0.
func (r *root) nameForm(n int) {
	r.saving.form = r.formsOf(r.saving.entry)[n]
	r.saving.name = r.saving.form.name
	r.open(atName)
}

// saveForm makes the file, and says where it is or why it is not.
func (r *root) saveForm() {
	w := r.o.Words.Forms
	name := content.OneLine(r.saving.name)
	if path.Ext(name) == "" {
		name += path.Ext(r.saving.form.name)
	}
	full, err := r.o.Save(name, r.saving.form.write)
	switch {
	case err == nil:
		r.saving.path = full
		r.open(atSaved)
	case errors.Is(err, fs.ErrExist):
		r.notice = w.Exists
	default:
		r.notice = content.Fill(w.NotSaved, "{reason}", reasonOf(err))
	}
}
