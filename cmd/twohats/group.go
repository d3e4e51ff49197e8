package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"syscall"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/projector"
)

// csvForm is the form that a picture of a room has beside those of a document.
const csvForm report.Format = "csv"

// errTooFew means that nobody is in a picture. In its place stands how many have come.
var errTooFew = fmt.Errorf("there is no picture yet: it takes %d people", group.Fewest)

// group shows the picture of a room: large on a terminal, unless a form or a file is asked for.
func (c call) group() error {
	form, err := c.format(csvForm)
	if err != nil {
		return err
	}
	q, err := c.questions()
	if err != nil {
		return err
	}
	picture, err := c.picture(q.pack)
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

// picture returns the picture of the named files, whose problems it prints, or of an invented room.
func (c call) picture(pack *content.Pack) (group.Picture, error) {
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

// writeGroup writes a picture in a form. Where the signs of the poles cannot be shown, letters are.
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

// pictureOf makes the picture of a room from its files, and first notes in each of them whose figures
// are shown. Two programs that read the same files do so one after the other. With a fatal problem,
// or if the note cannot be made, the picture is empty.
func pictureOf(pack *content.Pack, paths ...string) (group.Picture, []group.Problem, error) {
	files, found, err := holdGroups(paths)
	defer func() {
		for _, g := range files {
			g.close()
		}
	}()
	if err != nil {
		return group.Picture{}, nil, err
	}
	var said []group.File
	for _, g := range files {
		file, more, err := g.read()
		if err != nil {
			return group.Picture{}, nil, err
		}
		found = append(found, more...)
		if !group.Fatal(more) {
			said = append(said, file)
		}
	}
	room, more := group.Merge(pack, said...)
	if len(said) < len(files) { // who is left out is told once all can be read
		more = slices.DeleteFunc(more, func(p group.Problem) bool { return !p.Fatal })
	}
	found = append(found, more...)
	if group.Fatal(found) {
		return group.Picture{Pack: pack}, found, nil
	}
	if err := noteShown(room, said, files); err != nil {
		return group.Picture{}, found, err
	}
	return room.Picture(), found, nil
}

// noteShown notes in each file those people shown whom it does not know of yet. If a kill comes before
// they are shown, nobody is harmed: they are shown together the next time.
func noteShown(room group.Room, said []group.File, files []*groupFile) error {
	lines := make([][]byte, len(files))
	for i, file := range said {
		for _, block := range room.Unnoted(file) {
			lines[i] = append(lines[i], group.EncodeShown(block)...)
		}
		if len(lines[i]) > 0 && files[i].readOnly {
			return fmt.Errorf("%s cannot be written, so that who is shown cannot be noted, and nothing is shown: give yourself the right to write it", files[i].path)
		}
	}
	for i, g := range files {
		if len(lines[i]) > 0 {
			if err := g.add(lines[i]); err != nil {
				return g.wrap("nothing is shown, for who is shown must be noted in", err)
			}
		}
	}
	return nil
}

// holdGroups opens files and locks each once, in the order of their full names, so that two programs
// never wait for each other. The caller closes what it returns, after an error too.
func holdGroups(paths []string) (files []*groupFile, found []group.Problem, err error) {
	for _, path := range paths {
		g, err := openGroup(path, os.O_RDWR)
		if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) {
			if g, err = openGroup(path, os.O_RDONLY); err == nil {
				g.readOnly = true
			}
		}
		if err != nil {
			return files, nil, err
		}
		if i := slices.IndexFunc(files, g.same); i >= 0 {
			g.close()
			what := "it is the same file as " + files[i].path + ", and counts once"
			if path == files[i].path {
				what = "this file is named twice, and counts once"
			}
			found = append(found, group.Problem{File: path, What: what, Mend: "nothing needs to be done"})
			continue
		}
		files = append(files, g)
	}
	slices.SortFunc(files, func(a, b *groupFile) int { return strings.Compare(a.full, b.full) })
	for _, g := range files {
		if err := g.hold(); err != nil {
			return files, nil, err
		}
	}
	return files, found, nil
}

func (g *groupFile) same(other *groupFile) bool {
	a, _ := g.f.Stat()
	b, _ := other.f.Stat()
	return os.SameFile(a, b)
}
