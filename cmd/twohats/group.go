package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/projector"
)

// csvForm is the form that a picture of a room has beside those of a document.
const csvForm report.Format = "csv"

// errTooFew is that nobody is in a picture. How many have come is said in the picture's place.
var errTooFew = fmt.Errorf("there is no picture yet: it takes %d people", group.Fewest)

// group shows the picture of a room: in large on a terminal if no form and no file is asked for, else
// in a form.
func (c call) group() error {
	form, err := c.format(csvForm)
	if err != nil {
		return err
	}
	q, err := c.questions()
	if err != nil {
		return err
	}
	picture, err := c.pictured(q.pack)
	if err != nil {
		return err
	}
	if picture.N == 0 && c.IsSet("o") { // a file of nothing would stand in the place of a picture
		return errTooFew
	}
	if screen, none := c.screen(); none == nil && !c.IsSet("as") && !c.IsSet("o") {
		o := c.options(q)
		err = run(screen, projector.New(projector.Options{Picture: picture, Words: o.Words, Width: o.Width, Height: o.Height, Profile: o.Profile, Signs: o.Signs}))
	} else {
		err = c.output(func(w io.Writer) error { return c.writeGroup(w, form, q.words, picture) })
	}
	if err == nil && picture.N == 0 {
		err = errTooFew
	}
	return err
}

// pictured returns the picture of the files that are named, or of an invented room, and prints
// what is wrong in the files.
func (c call) pictured(pack *content.Pack) (group.Picture, error) {
	files := c.Args().Slice()
	switch {
	case c.Bool("sample") && len(files) > 0:
		return group.Picture{}, misuse{fmt.Sprintf("--sample shows an invented room, and %q is a file of a real one", files[0]), "leave one of the two out"}
	case c.Bool("sample"):
		return group.Sample(pack), nil
	case len(files) == 0:
		return group.Picture{}, misuse{"a group file is wanted", "name those of this room, or rehearse with --sample"}
	}
	picture, found, err := pictureOf(pack, files...)
	for _, problem := range found {
		fmt.Fprintln(c.errs, content.Shown(problem.String()))
	}
	if err == nil && group.Fatal(found) {
		err = errors.New("no picture is made of these files: mend what is said above")
	}
	return picture, err
}

// writeGroup writes a picture in a form. Signs of the poles that cannot be shown become their letters.
func (c call) writeGroup(w io.Writer, form report.Format, words *content.Words, picture group.Picture) error {
	if form == csvForm {
		return report.GroupCSV(w, picture)
	}
	if form == report.Text && (!c.IsSet("o") || c.Bool("ascii")) && c.isASCII() {
		poles := picture.Pack.Poles
		w = typewriter{c.plain(w), strings.NewReplacer("▲", poles[0].Letter, "●", poles[1].Letter)}
	}
	return report.Write(w, form, report.Group(words, picture))
}
