package plain

import (
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/tui"
	"twohats/tui/screen"
)

func TestAChoiceCanBeCalledByItsName(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want, not string }{
		"a name chooses":                   {"\n\nOften\nb\n", "Your answer now: 4 Often\n", ""},
		"in any case":                      {"\n\nalmost ALWAYS\nb\n", "Your answer now: 5 Almost always\n", ""},
		"three letters are enough":         {"\n\nsom\nb\n", "Your answer now: 3 Sometimes\n", ""},
		"two letters are not":              {"\n\nso\n", "Type a number from 1 to 5.\n", "Influence, 2"},
		"nor what begins two names":        {"\n\n1\n1\n1\n1\nmore the\n", "Type a number from 1 to 5.\n", "Influence, 6"},
		"a full stop need not be typed":    {"\n\n1\n1\n1\n1\n1\n1\nask how the goal looks from their side\n", "Your first choice: 3 Ask how the goal", ""},
		"a whole word is enough":           {"\n\n4\nq\n3\nno\n", "No, go on.\n\nInfluence, 2 of 7", ""},
		"a part has a name":                {"\n\n4\nq\n2\nlean\n", "Part 1 of ", "Type a number"},
		"dots alone are no name":           {"\n\n4\nq\n3\n...\n", "Type a number from 1 to 2.\n", ""},
		"a command may have its full stop": {"\n\n4\nBack.\n", "Your answer now: 4 Often\n", ""},
		"a number is its place":            {"\n\n04\nb\n", "Your answer now: 4 Often\n", ""},
		"a command word is none":           {"\n\n4\nback\n", "Your answer now: 4 Often\n", ""},
		"what was chosen is said":          {"\n\n4\n", "Your number: \nOften.\n\nInfluence, 2 of 7\n", ""},
		"also in a menu":                   {"\n\n4\nq\n3\n", "Your number: \nLeave and erase my answers.\n\n", ""},
		"not if the next page names it":    {"\n\n1\n1\n1\n1\n1\n1\n1\n", "Your first choice: 1 Agree", "Agree on the next three steps with dates.\n\nInfluence"},
		"nor if it was refused":            {"\n\n1\n1\n1\n1\n1\n1\n1\n1\n", "Your number: \nThis is your first choice already.\n", ""},
		"nor what was kept by enter alone": {"\n\n4\nb\n\n", "enter alone to keep 4: \n\nInfluence, 2", ""},
	} {
		said, _ := heardFrom(t, c.lines)
		if !strings.Contains(said, c.want) || c.not != "" && strings.Contains(said, c.not) {
			t.Errorf("%s: want %q and not %q:\n%s", claim, c.want, c.not, said)
		}
	}
}

// A page has offered a name, so that it comes before a command of that name.
func TestAChoiceOfTheVeryNameOfACommandComesFirst(t *testing.T) {
	labels := func(o *tui.Options, _ *Options) {
		for _, theme := range o.Pack.Themes {
			for i := range theme.Prompts {
				copy(o.Pack.Scale(&theme.Prompts[i]).Labels, []string{"Skip", "Back home", "B", "Quit soon", "0"})
			}
		}
	}
	for lines, want := range map[string]string{
		"\n\nskip\nback\n":  "Your answer now: 1 Skip\n",
		"\n\n3\nback\n":     "Your answer now: 3 B\n",
		"\n\nb\n/b\n":       "Your answer now: 3 B\n",
		"\n\n/skip\nback\n": "Influence, 1 of 7\nIn the last",
		"\n\n5\n/back\n":    "Your answer now: 5 0\n",
		"\n\n2\nquit\n":     "Paused.",
	} {
		if said, _ := heardFrom(t, lines, labels); !strings.Contains(said, want) {
			t.Errorf("after %q %q is nowhere:\n%s", lines, want, said)
		}
	}
}

func TestAWrongLineRepeatsOnlyWhatIsAsked(t *testing.T) {
	for claim, c := range map[string]struct{ lines, want string }{
		"of a rating":       {"\n\nx\n", "Your number: \nType a number from 1 to 5.\nYour number: \n"},
		"of a scenario":     {"\n\n1\n1\n1\n1\n1\n1\n9\n", "Your number: \nType a number from 1 to 5.\nYour number: \n"},
		"of a menu":         {"\n\n4\nq\nx\n", "Your number: \nType a number from 1 to 3.\nYour number: \n"},
		"after a refusal":   {"\n\n1\n1\n1\n1\n1\n1\n1\n1\nx\n", "already.\nYour number: \nType a number from 1 to 5.\nYour number: \n"},
		"where none may be": {"\n\n\n", "Your number: \nType a number from 1 to 5.\nYour number: \n"},
	} {
		said, _ := heardFrom(t, c.lines)
		said = strings.TrimSuffix(said, "Nothing of it is kept.\n")
		if !strings.HasSuffix(said, c.want) {
			t.Errorf("%s: %q is not at its end:\n%s", claim, c.want, said)
		}
	}
}

// Time can put another menu in the place of one while a line is typed.
func TestANumberForAnotherMenuIsNotTaken(t *testing.T) {
	o := tui.Options{Clock: time.Now}
	o.Pack, o.Words = content.Builtin("en")
	var out strings.Builder
	w := &walk{talk: tui.NewTalk(o), say: sayer{out: &out, o: Options{Words: o.Words}}, o: Options{Words: o.Words}}
	w.page = w.talk.Said()
	w.waited = screen.Said{Choices: []screen.Choice{{Text: "Go on"}, {Text: "Leave"}}}
	if w.taken("1") || !strings.Contains(out.String(), "it was not taken. Type it again") {
		t.Errorf("a number for another menu was taken; said is %q", out.String())
	}
	w.waited = w.page
	if !w.taken("1") || !w.talk.Said().Writes {
		t.Errorf("typed again it is not taken; the page is %+v", w.talk.Said())
	}
}
