package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"github.com/urfave/cli/v3"

	"twohats/content/report"
	"twohats/content/sheet"
)

func (p program) sheetCommand() *cli.Command {
	return ours("sheet", "the pages for who leads the room", p.sheet, outputFlags(
		&cli.StringFlag{Name: "people", Usage: "how many come", Value: "12"},
		&cli.StringFlag{Name: "laptops", Usage: "how many there are for them", Value: "4"},
		&cli.StringFlag{Name: "minutes", Usage: "45, 60 or 90, for all of it", Value: "45"},
		&cli.StringFlag{Name: "pack", Usage: "questions of your own"})...)
}

// sheet prints or saves the pages for who leads a workshop.
func (p program) sheet(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	format, err := formatOf(cmd, report.Formats())
	if err != nil {
		return err
	}
	plan, err := planOf(cmd)
	if err != nil {
		return err
	}
	pack, words, err := p.packAndWords(cmd)
	if err != nil {
		return err
	}
	file, err := ownFile(cmd, words.Language)
	if err != nil {
		return err
	}
	return p.output(cmd, func(w io.Writer) error {
		if format == report.Text {
			w = p.plain(cmd, w)
		}
		return report.Write(w, format, sheet.Compose(words, pack, file, plan))
	})
}

// planOf reads the flags that say what the room is like.
func planOf(cmd *cli.Command) (sheet.Plan, error) {
	var numbers [3]int
	for i, name := range []string{"people", "laptops", "minutes"} {
		typed := cmd.String(name)
		n, err := strconv.Atoi(typed)
		if err != nil && !errors.Is(err, strconv.ErrRange) {
			return sheet.Plan{}, misuse{fmt.Sprintf("--%s takes a whole number, and %q is none", name, typed), seeHelp(cmd)}
		}
		numbers[i] = n // of one that is too large the largest, which is none of a room
	}
	plan, err := sheet.NewPlan(numbers[0], numbers[1], numbers[2])
	if wrong, ok := errors.AsType[sheet.PlanError](err); ok {
		return plan, misuse{fmt.Sprintf("--%s cannot be %s", wrong.Of, cmd.String(wrong.Of)), "choose " + wrong.Want}
	}
	return plan, err
}

// ownFile returns how a command names the questions that --pack names; "" for the built-in ones.
func ownFile(cmd *cli.Command, language string) (string, error) {
	if !cmd.IsSet("pack") { // nor is the built-in pack read for its id
		return "", nil
	}
	name, builtin := cmd.String("pack"), builtinID(language)
	if name == builtin {
		return "", nil
	}
	return inCommand(filepath.Base(name), builtin)
}

// inCommand returns the name of a pack's file as it is typed in a command, in the folder of the file.
// What a shell would take for something else is refused, for the sheet is made to be typed from.
func inCommand(name, builtin string) (string, error) {
	apart := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._- ", r)
	}
	switch {
	case strings.ContainsFunc(name, apart), strings.Contains(name, "  "):
		return "", misuse{fmt.Sprintf("%q cannot be typed as it stands", name), "copy the pack under a name of letters and digits"}
	case name == builtin, strings.HasPrefix(name, "-"):
		name = "./" + name
	}
	if strings.Contains(name, " ") {
		return `"` + name + `"`, nil
	}
	return name, nil
}
