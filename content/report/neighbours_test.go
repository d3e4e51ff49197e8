package report

import (
	"os"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// neighboursPack returns a pack that is about something else than work.
func neighboursPack(t *testing.T) *content.Pack {
	t.Helper()
	src, err := os.ReadFile("../testdata/neighbours.yaml")
	if err != nil {
		t.Fatal(err)
	}
	pack, problems := content.Load("neighbours.yaml", src)
	if pack == nil {
		t.Fatal(problems)
	}
	return pack
}

func TestAPackAboutSomethingElseNeverSpeaksOfLeading(t *testing.T) {
	_, words := content.Builtin("en")
	pack := neighboursPack(t)
	var walks []coach.Entry
	for _, pole := range []string{pack.Poles[0].ID, pack.Poles[1].ID} {
		for _, choose := range []string{"", pack.Poles[0].ID, pack.Poles[1].ID} {
			for _, steps := range [][2]int{{4, 1}, {3, 2}, {2, 2}} {
				walks = append(walks, on("2026-11-25 14:05", walked(pack, coach.Full, towards(pack, pole, steps[0], steps[1], choose), nil)))
			}
		}
	}
	said := sentences(OverTime(words, walks))
	for i, walk := range walks {
		before := walks[(i+7)%len(walks)]
		said += sentences(Compose(words, walk, &before)) + sentences(Compare(words, before, walk)) + sentences(Ask(words, walk))
	}
	for _, word := range []string{"leading", "managing", "Leading", "Managing", "{", "}"} {
		if strings.Contains(said, word) {
			t.Errorf("%q is in\n%s", word, said)
		}
	}
	for _, pole := range pack.Poles {
		for _, want := range []string{"towards " + pole.Name, "more " + pole.Name} {
			if !strings.Contains(said, want) {
				t.Errorf("nowhere %q in\n%s", want, said)
			}
		}
	}
}
