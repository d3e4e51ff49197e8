package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"twohats/content"
)

func TestAPackIsReadByItsFileOrItsID(t *testing.T) {
	var errs strings.Builder
	p := program{errs: &errs}
	mine := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(mine, content.Starter(), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{mine: "speak-and-listen", "two-hats": "two-hats"} {
		pack, src, err := p.readPack(name)
		if err != nil || pack.ID != want || !strings.Contains(string(src), "id: "+want) {
			t.Errorf("%s: got the pack %v and %v, want %s", name, pack, err, want)
		}
	}
	if errs.Len() > 0 {
		t.Errorf("with nothing wrong it said %q", errs.String())
	}
}

func TestAPackWithProblemsTellsThemAllAtOnce(t *testing.T) {
	var errs strings.Builder
	name := filepath.Join(t.TempDir(), "mine.yaml")
	src := strings.NewReplacer("revision: 1", "revision: 0", "title: Speaking", "titel: Speaking").Replace(string(content.Starter()))
	if err := os.WriteFile(name, []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	pack, _, err := program{errs: &errs}.readPack(name)
	want := name + " has 2 problems: mend what is said above"
	if pack != nil || err == nil || err.Error() != want || errors.As(err, new(misuse)) {
		t.Errorf("got %v and %v, want %s", pack, err, want)
	}
	if n := strings.Count(errs.String(), "\n"); n != 2 {
		t.Errorf("it said on %d lines\n%s", n, errs.String())
	}
}

func TestOfAHugeFileNoMoreIsReadThanAPackMayHave(t *testing.T) {
	name := filepath.Join(t.TempDir(), "huge.yaml")
	if err := os.WriteFile(name, []byte("format: 1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(name, 100<<20); err != nil {
		t.Fatal(err)
	}
	src, err := program{}.packSource(name)
	if err != nil || len(src) != content.MaxSize+1 {
		t.Errorf("got %d bytes and %v, want %d", len(src), err, content.MaxSize+1)
	}
	if _, problems := content.Load(name, src); len(problems) != 1 || problems[0].What != "the file is larger than 1 MiB" {
		t.Errorf("got %v", problems)
	}
}
