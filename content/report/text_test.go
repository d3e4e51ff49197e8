package report

import (
	"strings"
	"testing"

	"twohats/content"
)

func TestTextIsForAnyPipe(t *testing.T) {
	for name, d := range map[string]Document{"invented": invented(t), "neighbours": neighbours(t), "unruly": unruly(t)} {
		t.Run(name, func(t *testing.T) { forAnyPipe(t, written(t, Text, d)) })
	}
}

// forAnyPipe fails where a text steers a terminal, or has a line that is too wide.
func forAnyPipe(t testing.TB, text string) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		if cells(line) > textCells {
			t.Errorf("%d cells: %s", cells(line), line)
		}
		if line != content.Shown(line) {
			t.Errorf("a control in %q", line)
		}
		if line != strings.TrimRight(line, " ") {
			t.Errorf("blanks end %q", line)
		}
	}
}

func TestWhatBelongsTogetherStandsTogether(t *testing.T) {
	text := written(t, Text, Document{Language: "en", Title: "Two Hats", How: "How the figures come about", Sections: []Section{{
		Title: "Claims",
		Blocks: []Block{
			Say{Tone: Strong, Text: "First."}, Say{Tone: Plain, Text: "Second."}, Say{Tone: Aside, Text: "Aside."}, Heading{"Heading"}, Say{Tone: Plain, Text: "Third."},
			Backing{"recent", []Claim{{0, "I ask.", "the rota"}, {1, strings.Repeat("I plan. ", 10), ""}}, "What helped?"},
			Quote{"Which?", "one\n\n# two"},
		},
		Figures: []string{"So and so."},
	}}})
	const want = `Two Hats
========


Claims
------

First.
Second.

Aside.

Heading
Third.

Recent
- ▲ I ask.
  > the rota
- ● I plan. I plan. I plan. I plan. I plan. I plan. I plan. I plan. I plan.
  I plan.

What helped?
Which?
> one
>
> # two


How the figures come about
--------------------------

Claims
- So and so.
`
	if text != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
}
