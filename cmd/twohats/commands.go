package main

import (
	"context"
	"embed"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v3"
)

// commands returns the tree of commands. Its help is our own, and so are its errors.
func (p program) commands() *cli.Command {
	ours, ofIDs := p.command, p.ofIDs
	builtin := func() []string { return []string{builtinID(p.systemLanguage())} }
	participant := ours(participantName, "one person's walk", call.participant)
	participant.Hidden = true
	root := with(ours("twohats", "see how you lead and how you manage", alone(call.walk),
		text("form", "quick or full"),
		&cli.StringFlag{Name: "lang", Usage: "the language of the questions"},
		text("pack", "questions of your own"),
		&cli.BoolFlag{Name: "ascii", Usage: "signs that any terminal can show"},
		&cli.BoolFlag{Name: "plain", Usage: "line by line, for screen readers and pipes"},
		on("no-journal", "keep nothing")),
		ours("demo", "an invented person's summary", alone(call.demo)),
		with(ours("journal", "look back, save, erase", noCommand),
			ours("list", "what is kept, newest first", alone(call.list), on("json", "for other programs")),
			ofIDs("show", "an entry as text", call.showEntry, on("json", "for other programs")),
			ofIDs("compare", "two entries beside each other", call.compare, on("json", "for other programs")),
			ofIDs("export", "save an entry", call.export,
				formFlags(on("with-plan", "put the plan's words into the calendar file"))...),
			ofIDs("ask", "a sheet to ask one person with", call.ask, formFlags()...),
			ofIDs("erase", "erase entries", call.erase, on("all", "everything"), on("yes", "without a question")),
			ours("where", "where it is kept, and whether it is locked", alone(call.where))),
		ours("lock", "set a passphrase for the journal", alone(call.lock)),
		ours("unlock", "take the journal's passphrase away", alone(call.unlock)),
		with(ours("workshop", "one person after another on a shared laptop", alone(call.workshop),
			text("form", "quick or full"),
			text("minutes", "the time for the questions"),
			text("idle", "how long no key may come"),
			text("pack", "questions of your own"),
			text("group", "the file of the room's figures"),
			text("word-file", "where the word stands that ends it")),
			ours("sheet", "the pages for who leads the room", alone(call.sheet), formFlags(
				&cli.StringFlag{Name: "people", Usage: "how many come", Value: "12"},
				&cli.StringFlag{Name: "laptops", Usage: "how many there are for them", Value: "4"},
				&cli.StringFlag{Name: "minutes", Usage: "45, 60 or 90, for all of it", Value: "45"},
				text("pack", "questions of your own"))...),
			participant),
		ours("group", "the picture of a room", call.group, formFlags(
			on("sample", "an invented room, to rehearse with"),
			text("pack", "the questions that the room answered"))...),
		with(ours("pack", "questionnaires of your own", noCommand),
			ours("new", "a pack to begin with", alone(call.newPack), fileFlags()...),
			ours("check", "all that is to be mended in a pack", call.checkPacks),
			p.completing(builtin, ours("print", "the built-in pack's file", call.printPack, fileFlags()...)),
			ours("schema", "the form of a pack, for editors", alone(call.packSchema), fileFlags()...),
			ours("score", "the figures of everybody in a table of answers", call.score, tableFlags(
				text("as", "csv or json"),
				on("json", "the same as --as json"),
				on("header", "the first row of a table for a pack"))...),
			ours("stats", "how the prompts and scales of a pack do in a pilot", call.stats, tableFlags(
				text("impute", "median"),
				on("json", "for other programs"))...)),
	)
	root.Version = version()
	root.Writer, root.ErrWriter = p.out, p.errs
	root.HideHelp, root.HideVersion = true, true // the library's own: see wrongUse
	root.ArgValidator = noFlagTooEarly
	root.EnableShellCompletion, root.ConfigureShellCompletionCommand = true, p.ownCompletion
	root.ExitErrHandler = func(context.Context, *cli.Command, error) {}
	p.inOurWords(root)
	return root
}

// text returns a flag with a value, and on one without. Both count for their own command alone.
func text(name, usage string) cli.Flag {
	return &cli.StringFlag{Name: name, Usage: usage, Local: true}
}

func on(name, usage string) cli.Flag {
	return &cli.BoolFlag{Name: name, Usage: usage, Local: true}
}

// fileFlags adds the flags of a command that can save a file.
func fileFlags(more ...cli.Flag) []cli.Flag {
	return append(more, text("o", "the file to make"), on("force", "overwrite that file"))
}

// formFlags adds the flags of a command that can save several forms.
func formFlags(more ...cli.Flag) []cli.Flag {
	return fileFlags(append(more, text("as", "the form"))...)
}

// tableFlags adds the flags of a command that reads a table of answers.
func tableFlags(more ...cli.Flag) []cli.Flag {
	return fileFlags(append(more, text("missing", "what stands for no answer"), text("ignore", "columns to pass over"))...)
}

// A call is a command as it was typed, and the program that runs it.
type call struct {
	program
	*cli.Command
}

func (p program) command(name, usage string, run func(call) error, flags ...cli.Flag) *cli.Command {
	return &cli.Command{Name: name, Usage: usage, Flags: flags,
		Action: func(_ context.Context, cmd *cli.Command) error { return run(call{p, cmd}) }}
}

// ofIDs returns a command that takes ids of entries.
func (p program) ofIDs(name, usage string, run func(call) error, flags ...cli.Flag) *cli.Command {
	return p.completing(p.ids, p.command(name, usage, run, flags...))
}

func with(cmd *cli.Command, below ...*cli.Command) *cli.Command {
	cmd.Commands = below
	return cmd
}

// alone returns run for a command that takes no arguments.
func alone(run func(call) error) func(call) error {
	return func(c call) error {
		if err := noArguments(c.Command); err != nil {
			return err
		}
		return run(c)
	}
}

// noCommand refuses the name of a group without one of its commands.
func noCommand(c call) error {
	if !c.Args().Present() {
		return misuse{"a command is wanted after " + c.Name, "one of " + strings.Join(commandNames(c.Command), ", ")}
	}
	return noArguments(c.Command)
}

// completing has the shell complete a command's arguments with names.
func (p program) completing(names func() []string, command *cli.Command) *cli.Command {
	command.ShellComplete = func(ctx context.Context, cmd *cli.Command) {
		if args := cmd.Args().Slice(); len(args) > 0 && strings.HasPrefix(args[len(args)-1], "-") {
			cli.DefaultCompleteWithFlags(ctx, cmd)
			return
		}
		for _, name := range names() {
			fmt.Fprintln(p.out, name)
		}
	}
	return command
}

// shells are the shells with completions, by the names that people know.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// ownCompletion puts our help and errors into the library's completion command.
func (p program) ownCompletion(completion *cli.Command) {
	completion.Hidden = false
	completion.Action = noShell
	completion.ShellComplete = func(context.Context, *cli.Command) { fmt.Fprintln(p.out, strings.Join(shells, "\n")) }
	for _, shell := range completion.Commands {
		if shell.Name == "pwsh" {
			shell.Aliases = []string{"powershell"}
		}
		script := shell.Action
		shell.Action = func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			return script(ctx, cmd)
		}
	}
	p.inOurWords(completion)
}

func noShell(_ context.Context, cmd *cli.Command) error {
	offered := "one of " + strings.Join(shells, ", ")
	if !cmd.Args().Present() {
		return misuse{"a shell is wanted", offered}
	}
	return misuse{fmt.Sprintf("there is no completion for %q", cmd.Args().First()), "choose " + offered}
}

// version returns the version that was built.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return strings.Trim(info.Main.Version, "()")
	}
	return "devel"
}

// The help texts, a file a command: that of twohats journal list is journal-list.txt. Each fits 80
// columns, with what is needed first on top.
//
//go:embed help/*.txt
var helpTexts embed.FS

// helpOf returns a command's help. A command without a text of its own has that of the one above.
func helpOf(cmd *cli.Command) (text []byte) {
	for _, command := range cmd.Lineage() {
		name := strings.TrimPrefix(strings.Join(command.Path(), "-"), "twohats-")
		if text, _ = helpTexts.ReadFile("help/" + name + ".txt"); text != nil {
			break
		}
	}
	return text
}
