package plain

import (
	"strings"
	"testing"

	"twohats/content"
	"twohats/tui"
)

func TestWhereATextIsAskedForALetterIsText(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want, not string }{
		"b is text":                       {"b\nb\n", "Now it is: b\n", ""},
		"s is text":                       {"s\nb\n", "Now it is: s\n", ""},
		"q is text":                       {"q\nb\n", "Now it is: q\n", "Paused"},
		"m is text":                       {"m\nb\n", "Now it is: m\n", ""},
		"0 is text":                       {"0\nb\n", "Now it is: 0\n", "There is nothing to take back"},
		"? is text":                       {"?\nb\n", "Now it is: ?\n", "Why this is asked"},
		"who meant the command hears how": {"q\n", "That was taken as your text; back goes back to it.", ""},
		"of another text nothing is said": {"x\n", "", "That was taken"},
		"skip goes on without":            {"Bread\nb\nskip\nb\n", "Now it is: Bread\n", "Now it is: skip"},
		"quit stops":                      {"Bread\nb\nQuit\n", "Paused. 0 of 29 answered.", ""},
		"help tells all":                  {"help\n", "A text of several lines begins with a dot", "taken"},
		"/b goes back":                    {"Bread\nb\n/b\n", "This is the first page.", ""},
		"/back goes back":                 {"Bread\nb\n/back\n", "This is the first page.", ""},
		"/s skips":                        {"/s\n", "Part 1 of 4", "taken"},
		"/q stops":                        {"Bread\nb\n/q\n", "Paused. 0 of 29 answered.", ""},
		"/? tells all":                    {"/?\n", "A text of several lines begins with a dot", "taken"},
		"/0 takes it back":                {"Bread\nb\n/0\n", "Taken back.\n", ""},
		"a slash alone is text":           {"/\nb\n", "Now it is: /\n", ""},
		"a path is text":                  {"/home/bread\nb\n", "Now it is: /home/bread\n", ""},
		"/m, which does nothing, is text": {"/m\nb\n", "Now it is: /m\n", ""},
		"back and more is text":           {"back to bread\nb\n", "Now it is: back to bread\n", ""},
		"between dots all is text":        {".\n/b\nskip\nq\n.\nb\n", "Now it is, on 3 lines:\n/b\nskip\nq\n", ""},
		"elsewhere a slash does no harm":  {"\n\n4\n/b\n", "Your answer now: 4 Often", ""},
		"the prompt names the words":      {"", "Your text, or back, skip, quit, help, or enter alone to go on without:", ""},
		"blanks behind a dot do no harm":  {".\nBread\n. \nb\n", "Now it is: Bread\n", ""},
		"two dots change nothing":         {"Bread\nb\n.\n.\nb\n", "Now it is: Bread\n", "Taken:"},
	} {
		said, _ := heardFrom(t, c.lines)
		if !strings.Contains(said, c.want) || c.not != "" && strings.Contains(said, c.not) {
			t.Errorf("%s: want %q and not %q:\n%s", claim, c.want, c.not, said)
		}
	}
}

func TestPromptsForTextsNameTheCommandsAsTheyAre(t *testing.T) {
	p := content.BuiltinWords("en").Plain
	for _, text := range []string{p.AskText, p.AskTextOn, p.AskTextKept, p.TakenSign} {
		for _, word := range []string{p.Back, p.Skip, p.Quit, p.Help} {
			if !strings.Contains(text, word) {
				t.Errorf("%q does not name %q", text, word)
			}
		}
	}
}

func TestTheOpeningIsShort(t *testing.T) {
	const most = 35
	said, _ := heardFrom(t, "")
	opening, _, _ := strings.Cut(said, "\n\n")
	if words := strings.Fields(opening); len(words) > most || len(words) == 0 {
		t.Errorf("the opening has %d words, want at most %d: %s", len(words), most, opening)
	}
}

// A terminal drops what is typed beyond the length of a line.
func TestALineThatFillsTheTerminalIsGoneOnWith(t *testing.T) {
	narrow := func(_ *tui.Options, p *Options) { p.Echo, p.Most = true, 10 }
	for claim, c := range map[string]struct{ lines, want, not string }{
		"how long a line can be is said":      {"", "One line holds at most 9 plain letters, and fewer with accents or in other scripts.", ""},
		"it holds fewer with accents":         {"ééééé\n", "It ends with: ééééé\n", "Part 1"},
		"a line just below is a text":         {"BreadBrea\nb\n", "Now it is: BreadBrea\n", "may be lost"},
		"a line that fills it is kept":        {"BreadBread\n.\nb\n", "Now it is: BreadBread\n", ""},
		"it says where it ends":               {"Bread Brea\n", "It ends with: Brea\n", "Part 1"},
		"the person goes on behind it":        {"BreadBread\nSalt\n.\nb\n", "Now it is, on 2 lines:\nBreadBread\nSalt\n", ""},
		"so it is between dots":               {".\nBread Brea\nSalt\n.\nb\n", "It ends with: Brea\n", ""},
		"half a letter is left out":           {"Bread ééx\xc3\n.\nb\n", "Now it is: Bread ééx\n", ""},
		"blanks at its ends count as well":    {"  Bread   \nx\n.\nb\n", "Now it is, on 2 lines:\n", ""},
		"a dot is no end of a line that fits": {"Bread....\nb\n", "Now it is: Bread....\n", ""},
	} {
		said, _ := heardFrom(t, c.lines, narrow)
		if !strings.Contains(said, c.want) || c.not != "" && strings.Contains(said, c.not) {
			t.Errorf("%s: want %q and not %q:\n%s", claim, c.want, c.not, said)
		}
	}
	if said, _ := heardFrom(t, "Bread\nb\nSalt\nb\n", narrow); strings.Count(said, "One line holds") != 1 {
		t.Errorf("how long a line can be is not said once:\n%s", said)
	}
	if said, _ := heardFrom(t, strings.Repeat("Bread", 4000)+"\nb\n"); strings.Contains(said, "One line holds") || !strings.Contains(said, strings.Repeat("Bread", 4000)) {
		t.Error("a pipe has a limit, or hears of one")
	}
}

func TestKeysWithoutALetterLeaveNothingInALine(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want string }{
		"an arrow in a text":        {"Bread\x1b[D\x1b[C and salt\nback\n", "Now it is: Bread and salt\n"},
		"it is said":                {"Bread\x1b[D\n", "Arrow keys and their like do nothing in a line.\nWithout them it is: Bread\n"},
		"an arrow before a digit":   {"\n\n\x1bOA4\nback\n", "Your answer now: 4 Often\n"},
		"arrows alone are no enter": {"\x1b[A\x1b[B\n", "nothing in a line.\nYour text, or"},
		"between dots":              {".\nBread\x1b[A\n.\nback\n", "Now it is: Bread\n"},
	} {
		if said, _ := heardFrom(t, c.lines, byHand); !strings.Contains(said, c.want) {
			t.Errorf("%s: %q is nowhere:\n%s", claim, c.want, said)
		}
	}
}
