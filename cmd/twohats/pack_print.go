package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// printPack saves the file of the built-in pack as it is.
func (p program) printPack(_ context.Context, cmd *cli.Command) error {
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return err
	}
	id := builtinID(language)
	if args := cmd.Args(); args.Len() > 1 || args.Present() && args.First() != id {
		name := args.First()
		if name == id {
			name = args.Get(1)
		}
		return misuse{fmt.Sprintf("no pack %q is built in", name), "there is " + id}
	}
	return p.output(cmd, whole(content.Source(language)))
}

// completePack names the packs that are built in.
func (p program) completePack(ctx context.Context, cmd *cli.Command) {
	if completesFlag(cmd) {
		cli.DefaultCompleteWithFlags(ctx, cmd)
		return
	}
	if language, err := p.language(""); err == nil {
		fmt.Fprintln(cmd.Root().Writer, builtinID(language))
	}
}
