package main

import (
	"context"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// packSchema saves the JSON Schema of packs.
func (p program) packSchema(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	return p.output(cmd, whole(content.Schema()))
}
