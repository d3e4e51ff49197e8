package main

import (
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// asProgram, set in the environment, makes the test binary run as the program itself.
const asProgram = "TWOHATS_RUN_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	// Most of these tests wait, for a terminal or for another process: eight at once take half the
	// time of two. What -parallel says counts all the same.
	if err := flag.Set("test.parallel", "8"); err != nil {
		panic(err)
	}
	testscript.Main(m, map[string]func(){"twohats": main})
}

func TestTranscripts(t *testing.T) {
	if testing.Short() {
		t.Skip("hundreds of processes, each of which does one thing at a time")
	}
	testscript.Run(t, testscript.Params{
		Dir:   "testdata/transcripts",
		Setup: ownFolder,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"walked": walked,
			"locked": locked,
			"roomed": roomed,
		},
	})
}

func TestAnEndingHidesNoOtherError(t *testing.T) {
	full, shut := errors.New("the disk is full"), errors.New("it is shut")
	for claim, c := range map[string]struct {
		err  error
		want string
	}{
		"a signal alone is no error":                 {ending(143), ""},
		"nor is it where nothing went wrong besides": {errors.Join(ending(143), nil), ""},
		"what went wrong besides is told":            {errors.Join(ending(143), full, shut), "the disk is full\nit is shut"},
		"however deep it stands":                     {errors.Join(errors.Join(ending(129), full), shut), "the disk is full\nit is shut"},
	} {
		got := ""
		if err := beside(c.err); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", claim, got, c.want)
		}
	}
}

func TestAnErrorIsOneLine(t *testing.T) {
	for err, want := range map[error]string{
		errors.Join(errors.New("a"), errors.New("b")): "twohats: a; b\n",
		misuse{"x\ny.md\x1b[2J is a folder", "z"}:     "twohats: x; y.md[2J is a folder: z\n",
	} {
		var out strings.Builder
		program{errs: &out}.tell(err)
		if out.String() != want {
			t.Errorf("got %q, want %q", out.String(), want)
		}
	}
}

func TestWhatMeansNoTurnsNothingOn(t *testing.T) {
	for value, want := range map[string]bool{
		"1": true, "true": true, "yes": true, "on": true, "2": true, "screen reader": true,
		"": false, " ": false, "0": false, "false": false, "FALSE": false, "no": false, "No": false, "off": false, " off ": false,
	} {
		if got := (program{env: []string{"ACCESSIBLE=" + value}}).isOn("ACCESSIBLE"); got != want {
			t.Errorf("ACCESSIBLE=%q: on is %t, want %t", value, got, want)
		}
	}
	if (program{}).isOn("ACCESSIBLE") {
		t.Error("what is not set is on")
	}
}
