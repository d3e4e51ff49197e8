package main

import (
	"context"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// commands gives the tree of commands. Its help is our own, and so are its errors.
func (p program) commands() *cli.Command {
	return &cli.Command{
		Name:      "twohats",
		Usage:     "see how you lead and how you manage",
		Version:   version(),
		Writer:    p.out,
		ErrWriter: p.errs,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "form", Usage: "quick or full", Local: true},
			&cli.StringFlag{Name: "lang", Usage: "the language of the questions"},
			&cli.BoolFlag{Name: "ascii", Usage: "signs that any terminal can show"},
			&cli.BoolFlag{Name: "no-journal", Usage: "keep nothing", Local: true},
		},
		Action:                          p.walk,
		Commands:                        []*cli.Command{p.demoCommand(), p.journalCommand(), p.lockCommand(), p.unlockCommand()},
		EnableShellCompletion:           true,
		HideHelpCommand:                 true,
		CustomRootCommandHelpTemplate:   rootHelp,
		ConfigureShellCompletionCommand: ownCompletion,
		OnUsageError:                    wrongUse,
		ExitErrHandler:                  func(context.Context, *cli.Command, error) {},
	}
}

// shells are those that completions come for, by the names that people know.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// ownCompletion puts our help and errors on the library's completion command. Its shells are
// hidden from the library, which would print its own help for a command that shows some.
func ownCompletion(completion *cli.Command) {
	completion.Hidden = false
	completion.CustomHelpTemplate = completionHelp
	completion.OnUsageError = wrongUse
	completion.Action = noShell
	completion.ShellComplete = func(_ context.Context, cmd *cli.Command) {
		fmt.Fprintln(cmd.Root().Writer, strings.Join(shells, "\n"))
	}
	for _, shell := range completion.Commands {
		shell.Hidden = true
		shell.CustomHelpTemplate = completionHelp
		if shell.Name == "pwsh" {
			shell.Aliases = []string{"powershell"}
		}
	}
}

// version names the version that was built.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return strings.Trim(info.Main.Version, "()")
	}
	return "devel"
}

// wrongUse puts the library's complaint about a flag into our words.
func wrongUse(_ context.Context, cmd *cli.Command, err error, _ bool) error {
	what := err.Error()
	if name, ok := strings.CutPrefix(what, "flag provided but not defined: "); ok {
		name = "--" + strings.TrimLeft(name, "-")
		return misuse{fmt.Sprintf("there is no flag %s", name), instead(cmd, name, flagNames(cmd))}
	}
	return misuse{strings.ToLower(what[:1]) + what[1:], seeHelp(cmd)}
}

// flagNames gives the flags that a command takes.
func flagNames(cmd *cli.Command) []string {
	var names []string
	for _, command := range cmd.Lineage() {
		for _, flag := range command.Flags {
			for _, name := range flag.Names() {
				if len(name) > 1 && name != "generate-shell-completion" {
					names = append(names, "--"+name)
				}
			}
		}
	}
	return names
}

// noArguments refuses words that a command does not take.
func noArguments(cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return nil
	}
	name := cmd.Args().First()
	if cmd != cmd.Root() {
		return misuse{fmt.Sprintf("%s takes no %q", cmd.Name, name), seeHelp(cmd)}
	}
	return misuse{fmt.Sprintf("there is no command %q", name), instead(cmd, name, commandNames(cmd))}
}

// commandNames gives the commands that stand below one.
func commandNames(cmd *cli.Command) []string {
	var names []string
	for _, command := range cmd.Commands {
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

// instead offers the nearest of some names, or where to find them all.
func instead(cmd *cli.Command, name string, names []string) string {
	if near := content.Nearest(name, names); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return seeHelp(cmd)
}

// seeHelp points to a command's own help.
func seeHelp(cmd *cli.Command) string { return "see " + cmd.FullName() + " --help" }
