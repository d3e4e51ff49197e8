//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestErasingAsksAndTakesOnlyYes(t *testing.T) {
	t.Parallel()
	folder, id := oneKept(t, planned)
	for _, answer := range []string{"", "y", "no", "yes please", "\x04"} {
		p := startIn(t, folder, "journal", "erase", id)
		p.sees("3 Nov 2025").says(`Type "yes" to erase`, answer).sees("Nothing was erased.").leaves(0)
	}
	if got := kept(t, folder); !strings.Contains(got, id+".json") {
		t.Fatalf("after other answers than yes there is %s", got)
	}
	startIn(t, folder, "journal", "erase", "--all").says(`Type "yes" to erase`, " Yes").sees("Nothing is kept there.").leaves(0)
	if _, err := os.Stat(folder); !os.IsNotExist(err) {
		t.Errorf("after erasing all the folder is there: %v", kept(t, folder))
	}
}

func TestWhatWouldGoIsSeenBeforeTheQuestionWhereverTheOutputGoes(t *testing.T) {
	t.Parallel()
	folder, id := oneKept(t, planned)
	for args, goes := range map[string]string{id: "3 Nov 2025", "--all": "In it: 1 entry"} {
		out, err := os.Create(filepath.Join(t.TempDir(), "out"))
		if err != nil {
			t.Fatal(err)
		}
		defer out.Close()
		p := startInto(t, folder, out, "journal", "erase", args)
		p.sees(`Type "yes" to erase`)
		if text := p.text(); !strings.Contains(text, goes) {
			t.Errorf("erase %s: the question came before what would go: %s", args, text)
		}
		p.writes("no\r")
		p.leaves(0)
	}
}
