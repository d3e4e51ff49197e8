package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// packCommand groups what a person does with a questionnaire of their own.
func (p program) packCommand() *cli.Command {
	group := ours("pack", "questionnaires of your own", noCommand)
	printed := ours("print", "the built-in pack's file", p.printPack, fileFlags()...)
	printed.ShellComplete = p.completePack
	group.Commands = []*cli.Command{
		ours("new", "a pack to begin with", p.newPack, fileFlags()...),
		ours("check", "all that is to be mended in a pack", p.checkPacks),
		printed,
		ours("schema", "the form of a pack, for editors", p.packSchema, fileFlags()...),
		p.scoreCommand(),
		p.statsCommand(),
	}
	return group
}

// fileFlags are those of what has one form only.
func fileFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "o", Usage: "the file to make"},
		&cli.BoolFlag{Name: "force", Usage: "overwrite that file"},
	}
}

// whole writes a text that is there already.
func whole(text []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	}
}

// newPack saves a small pack with notes, for who begins one.
func (p program) newPack(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	return p.output(cmd, whole(content.Starter()))
}

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

// packSchema saves the JSON Schema of packs.
func (p program) packSchema(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	return p.output(cmd, whole(content.Schema()))
}
