package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"twohats/content"
	"twohats/content/group"
)

// pictureOf makes the picture of a room from its files, and notes in each of them who is shown,
// before anything is. Two that look at the same files at the same time do it one after the
// other. With a fatal problem the picture is empty; where what would be shown cannot be noted
// there is none, but the error.
func pictureOf(pack *content.Pack, paths ...string) (group.Picture, []group.Problem, error) {
	files, found, err := holdGroups(paths)
	defer closeGroups(files)
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

// noteShown notes in each file what it does not know yet of who is shown. What a kill leaves
// noted and unshown harms nobody: those people are shown together the next time.
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
		if len(lines[i]) == 0 {
			continue
		}
		if err := g.add(lines[i]); err != nil {
			return g.failed("nothing is shown, for who is shown must be noted in", err)
		}
	}
	return nil
}

// holdGroups opens and locks files, each once, in the order of their full names, so that two who
// want the same ones do not wait for each other. What is open is given back in any case.
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
			found = append(found, namedTwice(path, files[i].path))
			continue
		}
		files = append(files, g)
	}
	slices.SortFunc(files, func(a, b *groupFile) int { return strings.Compare(full(a.path), full(b.path)) })
	for _, g := range files {
		if err := g.hold(); err != nil {
			return files, nil, err
		}
	}
	return files, found, nil
}

// namedTwice says that a file is named more than once, under one name or two.
func namedTwice(path, before string) group.Problem {
	what := "it is the same file as " + before + ", and counts once"
	if path == before {
		what = "this file is named twice, and counts once"
	}
	return group.Problem{File: path, What: what, Mend: "nothing needs to be done"}
}

func (g *groupFile) same(other *groupFile) bool {
	a, err := g.f.Stat()
	b, wrong := other.f.Stat()
	return err == nil && wrong == nil && os.SameFile(a, b)
}

func full(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}

func closeGroups(files []*groupFile) {
	for _, g := range files {
		g.close()
	}
}
