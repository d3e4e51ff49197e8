package main

import (
	"context"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// newPack saves a small pack with notes, for who begins one.
func (p program) newPack(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	return p.output(cmd, whole(content.Starter()))
}
