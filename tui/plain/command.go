package plain

import "strings"

// A command is a line that is no answer.
type command int

const (
	none command = iota
	back
	skip
	quit
	help
	clears
	more
)

// slash before a command has it be one where the line could be something else.
const slash = "/"

// command returns the command that a line is. Where a text is asked for, a letter or a sign alone
// may well be the text: there only a written-out word is a command, or what stands behind a slash.
// Of what does not show it is the slash alone, for a passphrase may be a word. A choice of the very
// name of a command comes before it, for the page has offered that; the slash is left then.
func (w *walk) command(line string) command {
	behind, slashed := strings.CutPrefix(line, slash)
	switch {
	case w.page.Secret && (line == "?" || line == slash+"?"):
		return help
	case w.page.Secret && w.page.On != "": // the word that ends a workshop may be any other
		return none
	case slashed && w.lettered(behind) != none:
		return w.lettered(behind)
	case slashed:
		return w.worded(behind)
	case w.page.Secret:
		return none
	case w.page.Writes:
		return w.worded(line)
	case w.bears(line):
		return none
	case w.worded(strings.TrimRight(line, ends)) != none: // dictated lines end in a full stop
		return w.worded(strings.TrimRight(line, ends))
	}
	return w.lettered(line)
}

// lettered returns the command that a letter or a sign means.
func (w *walk) lettered(line string) command {
	return map[string]command{"b": back, "s": skip, "q": quit, "?": help, "0": clears, "m": more}[strings.ToLower(line)]
}

// worded returns the command that a word means.
func (w *walk) worded(line string) command {
	p := w.o.Words.Plain
	switch {
	case strings.EqualFold(line, p.Back):
		return back
	case strings.EqualFold(line, p.Skip):
		return skip
	case strings.EqualFold(line, p.Quit):
		return quit
	case strings.EqualFold(line, p.Help):
		return help
	case strings.EqualFold(line, p.More):
		return more
	}
	return none
}

// bears reports whether a line is the very name of one of the choices.
func (w *walk) bears(line string) bool {
	return only(w.names(), func(name string) bool { return isName(line, name) }) > 0
}
