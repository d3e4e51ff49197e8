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
	root := &cli.Command{
		Name:      "twohats",
		Usage:     "see how you lead and how you manage",
		Version:   version(),
		Writer:    p.out,
		ErrWriter: p.errs,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "form", Usage: "quick or full", Local: true},
			&cli.StringFlag{Name: "lang", Usage: "the language of the questions"},
			&cli.StringFlag{Name: "pack", Usage: "questions of your own", Local: true},
			&cli.BoolFlag{Name: "ascii", Usage: "signs that any terminal can show"},
			&cli.BoolFlag{Name: "plain", Usage: "line by line, for screen readers and pipes"},
			&cli.BoolFlag{Name: "no-journal", Usage: "keep nothing", Local: true},
		},
		Action: p.walk,
		Commands: []*cli.Command{
			p.demoCommand(), p.journalCommand(), p.lockCommand(), p.unlockCommand(),
			p.workshopCommand(), p.groupCommand(), p.packCommand(),
		},
		EnableShellCompletion:           true,
		HideHelp:                        true, // from the library: see wrongUse
		HideVersion:                     true,
		ArgValidator:                    noFlagTooEarly,
		ConfigureShellCompletionCommand: p.ownCompletion,
		ExitErrHandler:                  func(context.Context, *cli.Command, error) {},
	}
	p.inOurWords(root)
	return root
}

// inOurWords has a command, and those below it, complain in our words.
func (p program) inOurWords(top *cli.Command) {
	_ = top.Walk(func(cmd *cli.Command) error {
		cmd.OnUsageError = p.wrongUse
		return nil
	})
}

// shells are those that completions come for, by the names that people know.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// ownCompletion puts our help and errors on the library's completion command.
func (p program) ownCompletion(completion *cli.Command) {
	completion.Hidden = false
	completion.Action = noShell
	completion.ShellComplete = func(_ context.Context, cmd *cli.Command) {
		fmt.Fprintln(p.out, strings.Join(shells, "\n"))
	}
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

// version names the version that was built.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return strings.Trim(info.Main.Version, "()")
	}
	return "devel"
}

// noArguments refuses words that a command does not take.
func noArguments(cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return nil
	}
	name := cmd.Args().First()
	if names := commandNames(cmd); cmd != cmd.Root() && len(names) > 0 {
		return misuse{fmt.Sprintf("there is no command %q in %s", name, cmd.Name), instead(cmd, name, names)}
	}
	if cmd != cmd.Root() {
		return misuse{fmt.Sprintf("%s takes no %q", cmd.Name, name), seeHelp(cmd)}
	}
	return misuse{fmt.Sprintf("there is no command %q", name), instead(cmd, name, commandNames(cmd))}
}

// commandNames returns the commands that a person may type below one.
func commandNames(cmd *cli.Command) []string {
	var names []string
	for _, command := range cmd.VisibleCommands() {
		names = append(names, command.Name)
	}
	return names
}

func noShell(_ context.Context, cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return misuse{"a shell is wanted", "one of " + strings.Join(shells, ", ")}
	}
	name := cmd.Args().First()
	return misuse{fmt.Sprintf("there is no completion for %q", name), "choose one of " + strings.Join(shells, ", ")}
}

// The help texts, a file a command: that of twohats journal list is journal-list.txt. Each fits 80
// columns; what is needed first stands first.
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
