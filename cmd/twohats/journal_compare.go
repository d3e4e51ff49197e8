package main

import (
	"context"

	"github.com/urfave/cli/v3"

	"twohats/content/coach"
	"twohats/content/report"
)

// compare prints two entries beside each other, the earlier one first.
func (p program) compare(_ context.Context, cmd *cli.Command) error {
	parts := cmd.Args().Slice()
	if len(parts) != 2 {
		return misuse{"two ids are wanted", "see twohats journal list"}
	}
	words, err := p.words(cmd)
	if err != nil {
		return err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return err
	}
	defer j.Close()
	if _, err := j.Past(); err != nil {
		return err
	}
	ids := make([]string, len(parts))
	for i, part := range parts {
		if ids[i], err = found(j, part); err != nil {
			return err
		}
	}
	if ids[0] == ids[1] {
		return misuse{"both ids are of one entry, " + ids[0], "name another, see twohats journal list"}
	}
	if err := p.unlocked(j); err != nil {
		return err
	}
	entries := make([]coach.Entry, len(ids))
	for i, id := range ids {
		if entries[i], err = readable(j, id); err != nil {
			return err
		}
	}
	earlier, later := entries[0], entries[1]
	if later.Begun.Before(earlier.Begun) {
		earlier, later = later, earlier
	}
	return p.print(cmd, report.Compare(words, earlier, later), words)
}
