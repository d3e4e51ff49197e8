package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"unicode"

	xterm "github.com/charmbracelet/x/term"
	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/tui/term"
)

// language returns the language that --lang asks for, else one that the environment asks for
// and that there is, else English.
func (p program) language(asked string) (string, error) {
	there := content.Languages()
	if asked != "" {
		for _, language := range there {
			if strings.EqualFold(language, asked) {
				return language, nil
			}
		}
		return "", misuse{fmt.Sprintf("there is no language %q", asked), "there is " + strings.Join(there, ", ")}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := p.variable(name)
		if value == "" {
			continue
		}
		for _, language := range there {
			if value == language || strings.HasPrefix(value, language+"_") || strings.HasPrefix(value, language+".") {
				return language, nil
			}
		}
		break
	}
	return "en", nil
}

// variable returns a variable of the environment; the last one of a name counts.
func (p program) variable(name string) string {
	for i := len(p.env) - 1; i >= 0; i-- {
		if value, ok := strings.CutPrefix(p.env[i], name+"="); ok {
			return value
		}
	}
	return ""
}

// screen returns the terminal that the screens run on. It is a misuse where there is none that can
// show them.
func (p program) screen() (term.Screen, error) {
	screen := term.Screen{In: p.in, Out: p.out, Env: p.env}
	var err error
	switch name := p.variable("TERM"); {
	case !screen.IsTerminal():
		err = misuse{"this needs a terminal for what you type and for what you see", "open a terminal window and run it there"}
	case name == "dumb":
		err = misuse{"the terminal says that nothing on it can be cleared for the next person, TERM is dumb", "use another, or set TERM to what it is, xterm for example"}
	case name == "" && runtime.GOOS != "windows":
		err = misuse{"the terminal does not say what it can, TERM is empty", "set TERM, to xterm for example"}
	}
	return screen, err
}

// isPlain reports whether the walk goes line by line: because somebody wants that, or because there
// is no terminal that could show screens.
func (p program) isPlain(cmd *cli.Command) bool {
	return p.isHeard(cmd) || !xterm.IsTerminal(p.in.Fd()) || !xterm.IsTerminal(p.out.Fd())
}

// isHeard reports whether somebody wants what is written to make sense without being seen.
func (p program) isHeard(cmd *cli.Command) bool {
	return cmd.Bool("plain") || p.isOn("ACCESSIBLE") || p.variable("TERM") == "dumb"
}

// isOn reports whether a variable of the environment turns something on: it is set, and not to
// what means no.
func (p program) isOn(name string) bool {
	switch strings.ToLower(strings.TrimSpace(p.variable(name))) {
	case "", "0", "false", "no", "off":
		return false
	}
	return true
}

// plain takes text that people read to standard output or standard error: with signs that any
// terminal can show where --ascii or the locale asks for them.
func (p program) plain(cmd *cli.Command, to io.Writer) io.Writer {
	if cmd.Bool("ascii") || !term.UTF8(p.env) {
		return typewriter{to}
	}
	return to
}

// A typewriter writes good print with the signs that it has. What it is given must end between
// two characters.
type typewriter struct{ w io.Writer }

func (t typewriter) Write(text []byte) (int, error) {
	if _, err := content.Typewriter().WriteString(t.w, string(text)); err != nil {
		return 0, err
	}
	return len(text), nil
}

// shelled returns a name as it is typed in a shell.
func shelled(name string) string {
	if !strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._-/+:@,", r)
	}) {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
