package report

import (
	"strings"
	"testing"
)

func TestEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"93.8 points":            `93\.8 points`,
		"the mean is 93.8":       "the mean is 93.8",
		"# x":                    `\# x`,
		"a # b":                  "a # b",
		"- x":                    `\- x`,
		"well-known":             "well-known",
		"1. x":                   `1\. x`,
		"12) x":                  `12\) x`,
		"+5":                     `\+5`,
		"===":                    `\===`,
		":-- x":                  `\:-- x`,
		"a*b_c`d`":               "a\\*b\\_c\\`d\\`",
		"[a](b) ![c](d)":         `\[a\](b) !\[c\](d)`,
		"<b>&amp;":               `\<b\>\&amp;`,
		"a|b ~~c~~ $d$":          `a\|b \~\~c\~\~ \$d\$`,
		`\`:                      `\\`,
		"Is it so? Yes, it is.":  "Is it so? Yes, it is.",
		"▲ leading, ● managing":  "▲ leading, ● managing",
		"−24 (from −39 to −9)":   "−24 (from −39 to −9)",
		"I don't! “Why?” 1 of 2": "I don't! “Why?” 1 of 2",
	} {
		if got := escaped(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestQuotedKeepsLines(t *testing.T) {
	for text, want := range map[string]string{
		"one":                "> one\n",
		"one\ntwo":           "> one\\\n> two\n",
		"one\n\ntwo":         "> one\n>\n> two\n",
		"one\n \n\nthree  ":  "> one\n>\n>\n> three\n",
		"    code\n# title":  "> code\\\n> \\# title\n",
		"ends in \\\n\nthen": "> ends in \\\\\n>\n> then\n",
	} {
		if got := quoted(text); got != want {
			t.Errorf("%q: got\n%swant\n%s", text, got, want)
		}
	}
}

func TestNothingEndsAFence(t *testing.T) {
	for text, want := range map[string]string{
		"twohats group room*.jsonl": "```\ntwohats group room*.jsonl\n```\n",
		"one\ntwo":                  "```\none\ntwo\n```\n",
		"```` x ```":                "`````\n```` x ```\n`````\n",
	} {
		if got := fenced(text); got != want {
			t.Errorf("%q: got\n%swant\n%s", text, got, want)
		}
	}
}

func TestWhatAPersonWroteIsNoMarkdown(t *testing.T) {
	plain, unruly := structure(written(t, Markdown, invented(t))), structure(written(t, Markdown, unruly(t)))
	plain["**"]-- // the mark of the invented person
	for sign, count := range plain {
		if unruly[sign] != count {
			t.Errorf("%q opens %d lines, want %d", sign, unruly[sign], count)
		}
	}
	for sign := range unruly {
		if _, known := plain[sign]; !known {
			t.Errorf("%q opens a line", sign)
		}
	}
}

// structure counts the lines of Markdown that open with a sign, by their sign. Quotes may
// have any number of lines.
func structure(markdown string) map[string]int {
	opens := map[string]int{}
	for _, line := range strings.Split(markdown, "\n") {
		sign, _, _ := strings.Cut(line, " ")
		for _, known := range []string{"**", "```"} {
			if strings.HasPrefix(line, known) {
				sign = known
			}
		}
		if sign != "" && sign != ">" && sign == strings.Trim(sign, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") && !strings.HasPrefix(sign, `\`) {
			opens[sign]++
		}
	}
	return opens
}
