package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"twohats/content/report"
	"twohats/content/sheet"
)

// sheet prints or saves the pages for whoever leads a workshop.
func (c call) sheet() error {
	format, err := c.format()
	if err != nil {
		return err
	}
	plan, err := c.plan()
	if err != nil {
		return err
	}
	q, err := c.questions()
	if err != nil {
		return err
	}
	file, err := c.ownFile(builtinID(q.words.Language))
	if err != nil {
		return err
	}
	return c.output(func(w io.Writer) error {
		if format == report.Text {
			w = c.plain(w)
		}
		return report.Write(w, format, sheet.Compose(q.words, q.pack, file, plan))
	})
}

// plan reads the flags that say what the room is like.
func (c call) plan() (sheet.Plan, error) {
	var numbers [3]int
	for i, name := range []string{"people", "laptops", "minutes"} {
		typed := c.String(name)
		n, err := strconv.Atoi(typed)
		if err != nil && !errors.Is(err, strconv.ErrRange) {
			return sheet.Plan{}, misuse{fmt.Sprintf("--%s takes a whole number, and %q is none", name, typed), seeHelp(c.Command)}
		}
		numbers[i] = n // of one that is too large the largest, which is none of a room
	}
	plan, err := sheet.NewPlan(numbers[0], numbers[1], numbers[2])
	if wrong, ok := errors.AsType[sheet.PlanError](err); ok {
		return plan, misuse{fmt.Sprintf("--%s cannot be %s", wrong.Of, c.String(wrong.Of)), "choose " + wrong.Want}
	}
	return plan, err
}

// ownFile returns how the file of --pack is typed in its own folder, or "" for the built-in pack. Names
// that a shell would read otherwise are refused, for people type from the sheet.
func (c call) ownFile(builtin string) (string, error) {
	name := filepath.Base(c.String("pack"))
	apart := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._- ", r)
	}
	switch {
	case !c.IsSet("pack"), c.String("pack") == builtin:
		return "", nil
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
