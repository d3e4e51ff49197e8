package main

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/urfave/cli/v3"
)

func TestEveryCommandHasItsHelpAndEveryHelpItsCommand(t *testing.T) {
	out, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	p := program{out: out, errs: out}
	root := p.commands()
	_ = root.Run(t.Context(), []string{"twohats", "--version"}) // which makes the command for completions too

	unused, err := fs.Glob(helpTexts, "help/*")
	if err != nil || len(unused) == 0 {
		t.Fatalf("there are no help texts: %v", err)
	}
	_ = root.Walk(func(cmd *cli.Command) error {
		name := "help/" + strings.TrimPrefix(strings.ReplaceAll(cmd.FullName(), " ", "-"), "twohats-") + ".txt"
		text, err := fs.ReadFile(helpTexts, name)
		unused = slices.DeleteFunc(unused, func(other string) bool { return other == name })
		switch above := cmd.Lineage(); {
		case cmd.Hidden, len(above) > 1 && above[1].Name == "completion": // they show the text above theirs
		case err != nil:
			t.Errorf("%s has no help: write %s", cmd.FullName(), name)
		case !strings.Contains(string(text), "\n  "+cmd.FullName()):
			t.Errorf("%s does not show how %s is typed", name, cmd.FullName())
		}
		if string(helpOf(cmd)) == "" {
			t.Errorf("%s shows no help", cmd.FullName())
		}
		for line := range strings.Lines(string(text)) {
			if utf8.RuneCountInString(line) > 80+len("\n") || !strings.HasSuffix(line, "\n") {
				t.Errorf("%s: %q is wider than 80 columns, or has no end", name, line)
			}
		}
		return nil
	})
	if len(unused) > 0 {
		t.Errorf("there is no command for %q", unused)
	}
}
