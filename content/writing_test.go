package content

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestTheWritingRulesWarnOfWhatBreaksThemAndNothingElse(t *testing.T) {
	files, err := filepath.Glob("testdata/warned-*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no packs to warn of", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src := read(t, file)
			pack, problems := Proofread(file, src)
			if pack == nil {
				t.Error("a warning made a pack unusable")
			}
			sameProblems(t, problems, wanted(src))
			if _, problems := Load(file, src); len(problems) > 0 {
				t.Errorf("Load looks for warnings: it found %v", problems)
			}
		})
	}
}

func TestThePacksThatComeWithTheProgramAreWellWritten(t *testing.T) {
	for _, language := range Languages() {
		_, problems := Proofread("two-hats.yaml", Source(language))
		sameProblems(t, problems, nil)
	}
	_, problems := Proofread(neighbours, read(t, neighbours))
	sameProblems(t, problems, nil)
}

func TestWarningsComeBesideProblems(t *testing.T) {
	src := strings.Replace(string(read(t, "testdata/broken-ten.yaml")), "opening: It begins.", "opening: It begins!", 1)
	want := append(wanted([]byte(src)),
		"15:3: warning: no prompt is marked quick: true, so Quick asks as much as Full: mark some in each theme",
		"18:14: warning: this text raises its voice with an exclamation mark: end it with a full stop")
	pack, problems := Proofread("ten.yaml", []byte(src))
	sameProblems(t, problems, want)
	if pack != nil {
		t.Error("got a pack")
	}
}

func TestATextCutByANoteIsWarnedOf(t *testing.T) {
	src := string(read(t, neighbours))
	line := strings.Count(src[:strings.Index(src, "title: Good Neighbours")], "\n") + 1
	for text, want := range map[string]string{
		"I carry  #1 thing":        `17: warning: from "#1 thing" on this text is read as a note: put the text in quotes; or, if it is a note, write a space after the #`,
		"“I carry #1 thing.”":      `17: warning: from "#1 thing.”" on this text is read as a note: put the text in quotes: " is one, and “ is none; or, if it is a note, write a space after the #`,
		"I carry\n  what\n  is #1": `6: warning: from "#1" on this text is read as a note: put the text in quotes; or, if it is a note, write a space after the #`,
		"I carry # a thing":        "",
		`"I carry #1 thing"`:       "",
		"I carry a#1 thing":        "",
		"I carry\u00e9 ünd #é \r":  `21: warning: from "#é" on this text is read as a note: put the text in quotes; or, if it is a note, write a space after the #`,
	} {
		_, problems := Proofread("pack.yaml", []byte(strings.Replace(src, "title: Good Neighbours", "title: "+text, 1)))
		var all []string
		if want != "" {
			all = append(all, fmt.Sprintf("%d:%s", line+strings.Count(text, "\n"), want))
		}
		t.Run(text, func(t *testing.T) { sameProblems(t, problems, all) })
	}
}

// What has to be mended is not warned of as well.
func TestAProblemIsNotAWarningAsWell(t *testing.T) {
	src := string(read(t, neighbours))
	for mistake, c := range map[string]struct{ old, new, want string }{
		"points in words":          {"points: {giving: 1, asking: 1}", "points: {giving: one, asking: 1}", "a whole number is wanted here, not text: write digits, without quotes"},
		"the only quick in quotes": {"quick: true", `quick: "true"`, "true or false is wanted here, not text: write true or false, without quotes"},
	} {
		wrong := strings.ReplaceAll(src, c.old, c.new)
		if wrong == src {
			t.Fatalf("%s: there is no %s", mistake, c.old)
		}
		_, problems := Proofread("pack.yaml", []byte(wrong))
		for _, problem := range problems {
			if said := problem.What + ": " + problem.Mend; said != c.want {
				t.Errorf("%s: found %v", mistake, problem)
			}
		}
	}
}

// A third pole has to be mended first: until then no rule on the two sides of a lean applies.
func TestAPackOfThreePolesIsProofreadToTheEnd(t *testing.T) {
	src := string(read(t, neighbours))
	const third = "  - {id: waiting, name: waiting, hat: the waiting hat, asks: Waiting asks for time., letter: W}\n"
	for _, change := range []struct{ old, new string }{{"mission:\n", third + "mission:\n"}, {"pole: giving", "pole: waiting"}} {
		src = strings.Replace(src, change.old, change.new, 1)
	}
	pack, problems := Proofread("pack.yaml", []byte(src))
	sameProblems(t, slices.DeleteFunc(problems, func(p Problem) bool { return p.Warning }),
		[]string{
			"13:3: a pack has two poles, and here are 3: write two, the plus side first",
			`132:16: "offer-first" is a rating for "waiting", and this check is for "giving": ask about lend-things or pass-on-news`,
		})
	if pack != nil {
		t.Error("got a pack")
	}
}

func TestAPackWithoutReversedStatementsIsWarnedOf(t *testing.T) {
	const none = "19:3: warning: no statement of this pack is reversed, so it cannot be told who agrees to everything: " +
		`reverse about one in four, with "reversed: true" and the opposite act`
	const all = "19:3: warning: all statements of this pack are reversed, so it cannot be told who agrees to everything: " +
		"reverse about one in four, and let the others speak for their pole"
	for claim, c := range map[string]struct {
		ratings  int
		reversed bool
		want     []string
	}{
		"three are too few to reverse one":   {3, false, nil},
		"of four, one should be":             {4, false, []string{none}},
		"and one of them should be straight": {4, true, []string{all}},
	} {
		src := `format: 1
id: small
revision: 1
language: en
title: Small
poles:
  - {id: a, name: a, hat: a, asks: A., letter: A}
  - {id: b, name: b, hat: b, asks: B., letter: B}
mission:
  text: What for?
scales:
  rating:
    frame: How often?
    labels: [x, y, z]
cards:
  meets: They meet.
  parts: They part.
themes:
  - {id: t, title: T, short: T, opening: T., prompts: [`
		for i := range c.ratings {
			src += "{id: p" + string(rune('0'+i)) + ", kind: rating, quick: true, pole: " + string("ab"[i%2]) + ", text: I do.}, "
			if c.reversed {
				src = strings.TrimSuffix(src, "}, ") + ", reversed: true}, "
			}
		}
		_, problems := Proofread("small.yaml", []byte(src+"]}\n"))
		t.Run(claim, func(t *testing.T) { sameProblems(t, problems, c.want) })
	}
}

func TestWordListsAreInSmallLettersWithoutRepeats(t *testing.T) {
	entries, err := builtin.ReadDir("writing")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		src := builtinFile("writing/" + entry.Name())
		lists, problems := loadAs[wordLists](entry.Name(), src)
		sameProblems(t, problems, nil)
		root, _ := parse(src, newProblems(entry.Name()))
		if lists.Language+".yaml" != entry.Name() {
			t.Errorf("%s is for %q", entry.Name(), lists.Language)
		}
		for key, list := range root.pairs() {
			var seen []string
			for _, item := range list.node.Content {
				if item.Kind != yaml.ScalarNode || item.Value != strings.ToLower(item.Value) || slices.Contains(seen, item.Value) {
					t.Errorf("%s: %s has %q", entry.Name(), key.node.Value, item.Value)
				}
				seen = append(seen, item.Value)
			}
		}
	}
}

func TestSentencesEndWhereTheyEnd(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         nil,
		"One":                      {"One"},
		"One. Two? Three… Four":    {"One.", " Two?", " Three…", " Four"},
		"At 3.5 it is over.":       {"At 3.5 it is over."},
		"一。二！":                     {"一。", "二！"},
		"a.b …":                    {"a.b …"},
		"He said “no.” She agreed": {"He said “no.” She agreed"},
	} {
		if got := sentencesOf(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
