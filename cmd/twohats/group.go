package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/projector"
)

// csvForm is the form that a picture of a room has beside those of a document.
const csvForm report.Format = "csv"

func (p program) groupCommand() *cli.Command {
	return ours("group", "the picture of a room", p.group,
		outputFlags(&cli.BoolFlag{Name: "sample", Usage: "an invented room, to rehearse with"},
			&cli.StringFlag{Name: "pack", Usage: "the questions that the room answered"})...)
}

// group shows the picture of a room: in large on a terminal where no form and no file is asked
// for, and else in a form.
func (p program) group(_ context.Context, cmd *cli.Command) error {
	form, err := groupForm(cmd)
	if err != nil {
		return err
	}
	pack, words, err := p.packAndWords(cmd)
	if err != nil {
		return err
	}
	picture, err := p.pictured(cmd, pack)
	if err != nil {
		return err
	}
	if picture.N == 0 && cmd.IsSet("o") { // a file of nothing would stand in the place of a picture
		return errTooFew
	}
	if screen, none := p.screen(); none == nil && !cmd.IsSet("as") && !cmd.IsSet("o") {
		o := p.options(cmd, words.Language)
		err = p.run(screen, projector.New(projector.Options{Picture: picture, Words: o.Words, Width: o.Width, Height: o.Height, Profile: o.Profile, Signs: o.Signs}))
	} else {
		err = p.output(cmd, func(w io.Writer) error { return p.writeGroup(cmd, w, form, words, picture) })
	}
	if err == nil && picture.N == 0 {
		err = errTooFew
	}
	return err
}

// packAndWords returns the pack that --pack names, or else the built-in one, and the words in the
// language that is asked for.
func (p program) packAndWords(cmd *cli.Command) (*content.Pack, *content.Words, error) {
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return nil, nil, err
	}
	own, _, err := p.questions(cmd, language)
	pack, words := content.Builtin(language)
	if own != nil {
		pack = own
	}
	return pack, words, err
}

// errTooFew is that nobody is in a picture. How many have come is said in the picture's place.
var errTooFew = fmt.Errorf("there is no picture yet: it takes %d people", group.Fewest)

// groupForm returns the form that is asked for, as formatOf does, with one more.
func groupForm(cmd *cli.Command) (report.Format, error) {
	name := cmd.String("as")
	if !cmd.IsSet("as") {
		name = strings.TrimPrefix(filepath.Ext(cmd.String("o")), ".")
	}
	if strings.EqualFold(name, string(csvForm)) {
		return csvForm, nil
	}
	return formatOf(cmd, append(report.Formats(), csvForm))
}

// pictured returns the picture of the files that are named, or of an invented room, and prints
// what is wrong in the files.
func (p program) pictured(cmd *cli.Command, pack *content.Pack) (group.Picture, error) {
	files := cmd.Args().Slice()
	switch {
	case cmd.Bool("sample") && len(files) > 0:
		return group.Picture{}, misuse{fmt.Sprintf("--sample shows an invented room, and %q is a file of a real one", files[0]), "leave one of the two out"}
	case cmd.Bool("sample"):
		return group.Sample(pack), nil
	case len(files) == 0:
		return group.Picture{}, misuse{"a group file is wanted", "name those of this room, or rehearse with --sample"}
	}
	picture, found, err := pictureOf(pack, files...)
	for _, problem := range found {
		fmt.Fprintln(p.errs, content.Shown(problem.String()))
	}
	if err == nil && group.Fatal(found) {
		err = errors.New("no picture is made of these files: mend what is said above")
	}
	return picture, err
}

// writeGroup writes a picture in a form.
func (p program) writeGroup(cmd *cli.Command, w io.Writer, form report.Format, words *content.Words, picture group.Picture) error {
	switch {
	case form == csvForm:
		return report.GroupCSV(w, picture)
	case form == report.Text && (!cmd.IsSet("o") || cmd.Bool("ascii")):
		w = lettered{p.plain(cmd, w), picture.Pack.Poles}
	}
	return report.Write(w, form, report.Group(words, picture))
}

// A lettered writer has the poles' letters for their signs where those cannot be shown.
type lettered struct {
	w     io.Writer
	poles []content.Pole
}

func (l lettered) Write(text []byte) (int, error) {
	said := string(text)
	if _, plain := l.w.(typewriter); plain {
		said = strings.NewReplacer("▲", l.poles[0].Letter, "●", l.poles[1].Letter).Replace(said)
	}
	if _, err := io.WriteString(l.w, said); err != nil {
		return 0, err
	}
	return len(text), nil
}
