package main

import (
	"context"
	"fmt"
	"runtime"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
)

// journalCommand groups what a person does with what was kept.
func (p program) journalCommand() *cli.Command {
	group := ours("journal", "look back, save, erase", noCommand)
	json := func() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "for other programs"} }
	group.Commands = []*cli.Command{
		ours("list", "what is kept, newest first", p.list, json()),
		p.ofIDs(ours("show", "an entry as text", p.showEntry, json())),
		p.ofIDs(ours("compare", "two entries beside each other", p.compare, json())),
		p.ofIDs(ours("export", "save an entry", p.export,
			outputFlags(&cli.BoolFlag{Name: "with-plan", Usage: "put the plan's words into the calendar file"})...)),
		p.ofIDs(ours("ask", "a sheet to ask one person with", p.ask, outputFlags()...)),
		p.ofIDs(ours("erase", "erase entries", p.erase,
			&cli.BoolFlag{Name: "all", Usage: "everything"}, &cli.BoolFlag{Name: "yes", Usage: "without a question"})),
		ours("where", "where it is kept, and whether it is locked", p.where),
	}
	return group
}

// ours returns a command.
func ours(name, usage string, action cli.ActionFunc, flags ...cli.Flag) *cli.Command {
	return &cli.Command{Name: name, Usage: usage, Action: action, Flags: flags}
}

// ofIDs has a command's ids completed. They stand in the names of files, so that no passphrase
// is asked for.
func (p program) ofIDs(command *cli.Command) *cli.Command {
	command.ShellComplete = func(ctx context.Context, cmd *cli.Command) {
		if completesFlag(cmd) {
			cli.DefaultCompleteWithFlags(ctx, cmd)
			return
		}
		j, err := p.openJournal(nil)
		if err != nil {
			return
		}
		defer j.Close()
		past, _ := j.Past()
		for _, kept := range past {
			fmt.Fprintln(cmd.Root().Writer, kept.ID)
		}
	}
	return command
}

func completesFlag(cmd *cli.Command) bool {
	args := cmd.Args().Slice()
	return len(args) > 0 && strings.HasPrefix(args[len(args)-1], "-")
}

// noCommand is for who typed a group's name and none of its commands.
func noCommand(_ context.Context, cmd *cli.Command) error {
	names := commandNames(cmd)
	if !cmd.Args().Present() {
		return misuse{"a command is wanted after " + cmd.Name, "one of " + strings.Join(names, ", ")}
	}
	return noArguments(cmd)
}

// openJournal returns the journal that the environment names, for walks of the pack in source; nil
// where none is walked.
func (p program) openJournal(source []byte) (*journal.Journal, error) {
	folder, err := journal.Folder(runtime.GOOS, p.variable)
	if err != nil {
		return nil, err
	}
	return journal.Open(folder, source, p.clock), nil
}
