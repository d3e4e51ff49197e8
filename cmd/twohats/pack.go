package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"twohats/content"
)

// newPack saves a small pack with notes, to begin one's own with.
func (c call) newPack() error { return c.output(whole(content.Starter())) }

// packSchema saves the JSON Schema of packs.
func (c call) packSchema() error { return c.output(whole(content.Schema())) }

// printPack saves the file of the built-in pack as it is.
func (c call) printPack() error {
	q, err := c.questions()
	if err != nil {
		return err
	}
	for i, name := range c.Args().Slice() {
		if i > 0 || name != q.pack.ID {
			return misuse{fmt.Sprintf("no pack %q is built in", name), "there is " + q.pack.ID}
		}
	}
	return c.output(whole(q.source))
}

// whole writes a text that is there already.
func whole(text []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	}
}

// checkPacks prints all that is to be mended in some packs, and on the last line how much that is.
func (c call) checkPacks() error {
	if !c.Args().Present() {
		return misuse{"a pack's file is wanted", "name one, or begin one with twohats pack new"}
	}
	var unread []error
	var stopped []string
	problems, warnings := 0, 0
	for _, name := range c.Args().Slice() {
		src, err := c.packSource(name)
		if err != nil {
			unread = append(unread, err)
			continue
		}
		_, found := content.Proofread(name, src)
		for _, one := range found {
			if one.Warning {
				warnings++
			} else {
				problems++
			}
			if one.Stopped {
				stopped = append(stopped, name)
			}
			if _, err := fmt.Fprintln(c.out, one); err != nil {
				return err
			}
		}
	}
	if len(unread) < c.Args().Len() {
		if _, err := fmt.Fprintln(c.out, tally(problems, warnings)+beyond(stopped, problems)); err != nil {
			return err
		}
	}
	if problems > 0 {
		unread = append(unread, ending(failed)) // what is wrong has been said
	}
	return errors.Join(unread...)
}

// beyond returns the remark that the rest of some files could not be read yet.
func beyond(stopped []string, problems int) string {
	if len(stopped) == 0 {
		return ""
	}
	mended := "this is mended"
	if problems > 1 {
		mended = "these are mended"
	}
	return fmt.Sprintf("; the rest of %s can be read once %s", content.OneLine(content.Shown(strings.Join(stopped, ", "))), mended)
}

// tally returns how much was found.
func tally(problems, warnings int) string {
	var found []string
	if problems > 0 {
		found = append(found, plural(problems, "problem", "problems"))
	}
	if warnings > 0 {
		found = append(found, plural(warnings, "warning", "warnings"))
	}
	return cmp.Or(strings.Join(found, ", "), "all is well")
}

// readPack returns the pack in a file and its source, or the built-in one if its id is named. It
// prints all that is wrong in the file.
func (p program) readPack(name string) (*content.Pack, []byte, error) {
	src, err := p.packSource(name)
	if err != nil {
		return nil, nil, err
	}
	pack, problems := content.Load(name, src)
	for _, problem := range problems {
		fmt.Fprintln(p.errs, problem)
	}
	if pack == nil {
		return nil, nil, fmt.Errorf("%s has %s: mend what is said above", name, plural(len(problems), "problem", "problems"))
	}
	return pack, src, nil
}

// packSource reads the file of a pack, and at most one byte more than a pack may have, which shows
// that it is too large. It opens nothing that it might wait for.
func (p program) packSource(name string) ([]byte, error) {
	language := p.systemLanguage()
	builtin := builtinID(language)
	switch name {
	case "":
		return nil, misuse{"a pack has no name", "name its file, or " + builtin + ", which is built in"}
	case "-":
		return nil, misuse{"a pack cannot come from standard input", "save it to a file, and name that"}
	case builtin:
		return content.Source(language), nil
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, openError("pack", name, err, packNear(name, builtin))
	case info.IsDir():
		return nil, misuse{name + " is a folder", "add the name of a file in it"}
	case !info.Mode().IsRegular():
		return nil, misuse{name + " is no file", "save the pack to a file, and name that"}
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, openError("pack", name, err, packNear(name, builtin))
	}
	defer f.Close()
	src, err := io.ReadAll(io.LimitReader(f, content.MaxSize+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, readError(err))
	}
	return src, nil
}

// builtinID returns the id of the built-in pack.
func builtinID(language string) string {
	pack, _ := content.Builtin(language)
	return pack.ID
}

// openError returns why a file cannot be opened, and what mends it. Near is the name meant, if known.
func openError(what, name string, err error, near string) error {
	switch {
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("open %s: %w", name, readError(err))
	case near == "":
		return misuse{"there is no " + what + " at " + name, "check its name"}
	}
	return misuse{"there is no " + what + " at " + name, "did you mean " + near + "?"}
}

// packNear returns what a misspelt name may be meant for: a pack beside it, or the built-in one.
func packNear(name, builtin string) string {
	files := map[string]string{builtin: builtin} // by their names without an ending
	entries, _ := os.ReadDir(filepath.Dir(name))
	for _, entry := range entries {
		if ending := filepath.Ext(entry.Name()); ending == ".yaml" || ending == ".yml" {
			files[strings.TrimSuffix(entry.Name(), ending)] = filepath.Join(filepath.Dir(name), entry.Name())
		}
	}
	base := filepath.Base(name)
	return files[content.Nearest(strings.TrimSuffix(base, filepath.Ext(base)), slices.Sorted(maps.Keys(files)))]
}
