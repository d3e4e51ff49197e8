package main

import (
	"os"
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
	testscript.Main(m, map[string]func(){"twohats": main})
}

func TestTranscripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:   "testdata/transcripts",
		Setup: ownFolder,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"walked": walked,
			"locked": locked,
		},
	})
}
