package main

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"unicode"

	xterm "github.com/charmbracelet/x/term"

	"twohats/content"
	"twohats/tui/term"
)

// variable returns a variable of the environment; the last one of a name counts.
func (p program) variable(name string) string {
	for i := len(p.env) - 1; i >= 0; i-- {
		if value, ok := strings.CutPrefix(p.env[i], name+"="); ok {
			return value
		}
	}
	return ""
}

// isOn reports whether a variable of the environment is set, and not to something that means no.
func (p program) isOn(name string) bool {
	switch strings.ToLower(strings.TrimSpace(p.variable(name))) {
	case "", "0", "false", "no", "off":
		return false
	}
	return true
}

// systemLanguage returns the language of the environment if it is a built-in one, else English.
func (p program) systemLanguage() string {
	name := cmp.Or(p.variable("LC_ALL"), p.variable("LC_MESSAGES"), p.variable("LANG"))
	for _, language := range content.Languages() {
		if name == language || strings.HasPrefix(name, language+"_") || strings.HasPrefix(name, language+".") {
			return language
		}
	}
	return "en"
}

// language returns the language that --lang asks for, else that of the environment.
func (c call) language() (string, error) {
	asked, there := c.String("lang"), content.Languages()
	if asked == "" {
		return c.systemLanguage(), nil
	}
	if at := slices.IndexFunc(there, func(language string) bool { return strings.EqualFold(language, asked) }); at >= 0 {
		return there[at], nil
	}
	return "", misuse{fmt.Sprintf("there is no language %q", asked), "there is " + strings.Join(there, ", ")}
}

// screen returns the terminal that the screens run on. It is a misuse where it cannot show them.
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

// isPlain reports whether the walk goes line by line: somebody wants it, or no terminal shows screens.
func (c call) isPlain() bool {
	return c.isHeard() || !xterm.IsTerminal(c.in.Fd()) || !xterm.IsTerminal(c.out.Fd())
}

// isHeard reports whether what is written must make sense without being seen.
func (c call) isHeard() bool {
	return c.Bool("plain") || c.isOn("ACCESSIBLE") || c.variable("TERM") == "dumb"
}

// isASCII reports whether to keep to signs that any terminal can show.
func (c call) isASCII() bool { return c.Bool("ascii") || !term.UTF8(c.env) }

// plain returns a writer for text that people read, in ASCII where --ascii or the locale asks for it.
func (c call) plain(to io.Writer) io.Writer {
	if c.isASCII() {
		return typewriter{to, content.Typewriter()}
	}
	return to
}

// A typewriter replaces signs that it lacks. Each Write must end between two characters.
type typewriter struct {
	w     io.Writer
	signs *strings.Replacer
}

func (t typewriter) Write(text []byte) (int, error) {
	_, err := t.signs.WriteString(t.w, string(text))
	return len(text), err
}

// shellQuote returns a name as it is typed in a shell.
func shellQuote(name string) string {
	if !strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._-/+:@,", r)
	}) {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
