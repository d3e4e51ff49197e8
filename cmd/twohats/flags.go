package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
)

// inOurWords makes a command, and those below it, complain in our words.
func (p program) inOurWords(top *cli.Command) {
	_ = top.Walk(func(cmd *cli.Command) error {
		cmd.OnUsageError = p.wrongUse
		return nil
	})
}

// wrongUse returns the library's complaint about a flag in our words. Help and version come here as
// well: the library does not know these flags, for it would print texts of its own.
func (p program) wrongUse(ctx context.Context, cmd *cli.Command, err error, _ bool) error {
	what := err.Error()
	if name, ok := strings.CutPrefix(what, "flag provided but not defined: -"); ok {
		return p.noFlag(ctx, cmd, name)
	}
	if flag, ok := strings.CutPrefix(what, "flag needs an argument: "); ok {
		return misuse{flag + " needs a value", "write it behind the flag, " + seeHelp(cmd)}
	}
	var value, name string
	if n, _ := fmt.Sscanf(what, "invalid value %q for flag -%s", &value, &name); n == 2 { // only those that are on or off check it
		flag := p.asTyped(strings.TrimSuffix(name, ":"))
		return misuse{fmt.Sprintf("%s takes no value, and %q is one", flag, value), "write " + flag + " alone"}
	}
	return misuse{strings.ToLower(what[:1]) + what[1:], seeHelp(cmd)}
}

// noFlag answers a flag that the library does not know.
func (p program) noFlag(ctx context.Context, cmd *cli.Command, name string) error {
	switch {
	case (name == "h" || name == "help") && len(cmd.Commands) > 0 && cmd.Args().Present():
		return cmd.Action(ctx, cmd) // which has no such command
	case name == "h", name == "help":
		_, err := p.out.Write(helpOf(cmd))
		return err
	case (name == "v" || name == "version") && cmd == cmd.Root():
		_, err := fmt.Fprintf(p.out, "%s version %s\n", cmd.Name, cmd.Version)
		return err
	}
	flag := p.asTyped(name)
	return misuse{"there is no flag " + flag, suggest(cmd, flag, flagNames(cmd))}
}

// asTyped returns a flag as it was typed, with one dash or two.
func (p program) asTyped(name string) string {
	for _, arg := range p.args {
		flag, _, _ := strings.Cut(strings.TrimSpace(arg), "=")
		if flag == "-"+name || flag == "--"+name {
			return flag
		}
	}
	return "--" + name
}

// flagNames returns the flags that a command takes: its own, and those above that count below too.
func flagNames(cmd *cli.Command) []string {
	names := []string{"--help"}
	for _, command := range cmd.Lineage() {
		for _, flag := range command.Flags {
			if command != cmd && flag.(cli.LocalFlag).IsLocal() {
				continue
			}
			for _, name := range flag.Names() {
				if len(name) > 1 && name != "generate-shell-completion" {
					names = append(names, "--"+name)
				}
			}
		}
	}
	return names
}

// noFlagTooEarly refuses a flag that stands before the command and counts only there: it would do
// nothing.
func noFlagTooEarly(_ context.Context, cmd *cli.Command) error {
	for _, command := range cmd.Lineage()[1:] {
		for _, flag := range command.Flags {
			if !flag.(cli.LocalFlag).IsLocal() || !flag.IsSet() {
				continue
			}
			name := "--" + flag.Names()[0]
			if slices.Contains(flagNames(cmd), name) {
				return misuse{name + " stands before " + cmd.Name, "write it behind"}
			}
			return misuse{cmd.Name + " takes no " + name, seeHelp(cmd)}
		}
	}
	return nil
}

// noArguments refuses words that a command does not take.
func noArguments(cmd *cli.Command) error {
	if !cmd.Args().Present() {
		return nil
	}
	name, names := cmd.Args().First(), commandNames(cmd)
	switch {
	case len(names) == 0:
		return misuse{fmt.Sprintf("%s takes no %q", cmd.Name, name), seeHelp(cmd)}
	case cmd == cmd.Root():
		return misuse{fmt.Sprintf("there is no command %q", name), suggest(cmd, name, names)}
	}
	return misuse{fmt.Sprintf("there is no command %q in %s", name, cmd.Name), suggest(cmd, name, names)}
}

// commandNames returns the commands that a person may type below one.
func commandNames(cmd *cli.Command) []string {
	var names []string
	for _, command := range cmd.VisibleCommands() {
		names = append(names, command.Name)
	}
	return names
}

// suggest offers the nearest of some names, or points to the help that has them all.
func suggest(cmd *cli.Command, name string, names []string) string {
	if near := content.Nearest(name, names); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return seeHelp(cmd)
}

func seeHelp(cmd *cli.Command) string { return "see " + cmd.FullName() + " --help" }
