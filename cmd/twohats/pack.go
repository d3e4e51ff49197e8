package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
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

// beyond says that the rest of some files could not be read yet.
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

// tally says how much was found.
func tally(problems, warnings int) string {
	var found []string
	if problems > 0 {
		found = append(found, counted(problems, "problem", "problems"))
	}
	if warnings > 0 {
		found = append(found, counted(warnings, "warning", "warnings"))
	}
	return cmp.Or(strings.Join(found, ", "), "all is well")
}
