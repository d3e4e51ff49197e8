package plain

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"twohats/content"
)

// several is what begins and ends a text of several lines.
const several = "."

// writes takes a text on one line, or begins one of several. A text that would be a command
// elsewhere is kept, but anyone who meant the command hears what to type for it.
func (w *walk) writes(line string) bool {
	if line == several && !w.page.Secret {
		w.several, w.lines = true, nil
		w.say.paragraphs(w.o.Words.Plain.AskLines)
		return false
	}
	if w.page.Secret && w.o.Hush != nil {
		defer w.o.Hush()()
	}
	if w.page.Secret && w.page.On == "" {
		w.say.paragraphs(w.o.Words.Past.Opening) // a passphrase, which takes its time
	}
	w.talk.Write(line)
	said := w.talk.Said()
	if !said.Writes {
		return true // what it was written for is gone, and the notice says so
	}
	w.say.paragraphs(said.Shown...)
	w.talk.GoOn()
	if !w.page.Secret && w.lettered(line) != none {
		w.tell(w.o.Words.Plain.TakenSign)
	}
	return true
}

// gathers takes one of several lines. Each is kept at once: whatever comes next, it is not lost.
func (w *walk) gathers(line string) bool {
	if line = strings.TrimRight(whole(line), " \t"); line != several {
		w.lines = append(w.lines, line)
		if w.talk.Write(strings.Join(w.lines, "\n")); !w.talk.Said().Writes {
			w.several = false
			return true
		}
		if w.full {
			w.say.paragraphs(content.Fill(w.o.Words.Plain.Cut, "{end}", lastOf(line)), w.o.Words.Plain.AskLines)
		}
		return false
	}
	w.several = false
	switch n := len(w.lines); n {
	case 0:
	case 1:
		w.tell(w.o.Words.Plain.TakenLine)
	default:
		w.tell(content.Fill(w.o.Words.Plain.TakenLines, "{n}", strconv.Itoa(n)))
	}
	w.talk.GoOn()
	return true
}

// fills reports whether a line takes all the room that the terminal has for one. What was typed
// beyond that, the terminal has dropped without a word.
func (w *walk) fills(line string) bool { return w.o.Most > 0 && len(line) >= w.o.Most }

// keyless matches what a terminal sends for a key without a letter: ESC [ D for an arrow.
const keyless = "\x1b(?:\\[[0-9;]*[A-Za-z~]|O[A-Za-z])"

// withoutKeys takes out of a line what a terminal puts into it for an arrow and other keys without a
// letter; alone reports that there was nothing else. They cannot change a line, so that anyone
// who pressed them hears how it came in.
func (w *walk) withoutKeys(line string) (typed string, alone bool) {
	if !w.o.Echo || w.page.Secret || !strings.Contains(line, "\x1b") {
		return line, false
	}
	if typed = regexp.MustCompile(keyless).ReplaceAllString(line, ""); typed == line {
		return line, false
	}
	w.say.paragraphs(w.o.Words.Plain.OddKeys)
	if typed == "" {
		return "", true
	}
	w.say.paragraphs(content.Fill(w.o.Words.Plain.WithoutThem, "{text}", typed))
	return typed, false
}

// whole returns a line without what is left at its end of a character that was cut.
func whole(line string) string {
	for range utf8.UTFMax - 1 {
		if last, size := utf8.DecodeLastRuneInString(line); last != utf8.RuneError || size != 1 {
			break
		}
		line = line[:len(line)-1]
	}
	return line
}

// lastOf returns the last words of a line, enough to know where it ends.
func lastOf(line string) string {
	const enough = 40 // characters
	runes := []rune(line)
	end := string(runes[max(0, len(runes)-enough):])
	if _, words, several := strings.Cut(end, " "); several {
		return words
	}
	return end
}
