package content

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestBrokenPacksAreRefusedWithAllProblemsAndNoOthers(t *testing.T) {
	files, err := filepath.Glob("testdata/broken-*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no broken packs", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src := read(t, file)
			pack, problems := Load(file, src)
			if pack != nil {
				t.Error("got a pack")
			}
			sameProblems(t, problems, wanted(src))
			if !slices.IsSortedFunc(problems, func(a, b Problem) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) }) {
				t.Error("the problems do not come in the order of the file")
			}
		})
	}
}

// A key that cannot be read leaves its value unread, which is not reported as well.
func TestAKeyThatCannotBeReadIsReportedOnce(t *testing.T) {
	src := string(read(t, neighbours))
	for key, want := range map[string]string{
		"title:Good: ": `8:1: a space is missing after the colon of "title:Good": put one there`,
		"&a title: ":   `8:1: "&a" is a YAML anchor, and packs have none: take it out or, if it is a text, put it in quotes`,
	} {
		_, problems := Load("pack.yaml", []byte(strings.Replace(src, "title: Good", key+"Good", 1)))
		sameProblems(t, problems, []string{want})
	}
}

// wanted collects the problems that a broken pack announces: each broken line ends in the column and
// the problem to be found, as "# want 5: what is wrong: how to mend it".
func wanted(src []byte) []string {
	var all []string
	for i, line := range strings.Split(string(src), "\n") {
		for _, part := range strings.Split(line, "# want ")[1:] {
			all = append(all, fmt.Sprintf("%d:%s", i+1, strings.TrimSpace(part)))
		}
	}
	return all
}

func sameProblems(t *testing.T, problems []Problem, want []string) {
	t.Helper()
	var got []string
	for _, p := range problems {
		_, said, _ := strings.Cut(p.String(), ":") // without the file
		got = append(got, said)
	}
	for _, one := range got {
		if !slices.Contains(want, one) {
			t.Errorf("found, but not wanted:\n\t%s", one)
		}
	}
	for _, one := range want {
		if !slices.Contains(got, one) {
			t.Errorf("wanted, but not found:\n\t%s", one)
		}
	}
	if len(got) != len(want) && !t.Failed() {
		t.Errorf("got %d problems, want %d:\n%s", len(got), len(want), strings.Join(got, "\n"))
	}
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return src
}
