package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// checkPacks prints all that is to be mended in some packs, and on the last line how much that is.
func (p program) checkPacks(_ context.Context, cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return misuse{"a pack's file is wanted", "name one, or begin one with twohats pack new"}
	}
	var unread []error
	var stopped []string
	problems, warnings := 0, 0
	for _, name := range cmd.Args().Slice() {
		src, err := p.packSource(name)
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
			if _, err := fmt.Fprintln(p.out, one); err != nil {
				return err
			}
		}
	}
	if len(unread) < cmd.Args().Len() {
		if _, err := fmt.Fprintln(p.out, tally(problems, warnings)+beyond(stopped, problems)); err != nil {
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
	switch {
	case problems == 0 && warnings == 0:
		return "all is well"
	case problems == 0:
		return counted(warnings, "warning", "warnings")
	case warnings == 0:
		return counted(problems, "problem", "problems")
	}
	return counted(problems, "problem", "problems") + ", " + counted(warnings, "warning", "warnings")
}
