package report

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"twohats/content"
)

// What a person with much to say takes home.
func TestAFullSummaryPrintsOnTwoPages(t *testing.T) { printsOn(t, 2, talkative(t)) }

func TestARoomPrintsOnOnePage(t *testing.T) { printsOn(t, 1, roomOf(twelve())) }

// printsOn prints in a real browser, on the paper of either half of the world, and fails where
// a document takes more than so many pages.
func printsOn(t *testing.T, most int, d Document) {
	t.Helper()
	if os.Getenv("TWOHATS_LONG") != "1" {
		t.Skip("starts a browser: TWOHATS_LONG=1 runs it")
	}
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("there is no chromium here")
	}
	page := written(t, HTML, d)
	for _, paper := range []string{"A4", "letter"} {
		t.Run(paper, func(t *testing.T) {
			dir, err := os.MkdirTemp("", "print") // a browser may write when it has ended; no test waits for that
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(dir) })
			html, pdf := filepath.Join(dir, "summary.html"), filepath.Join(dir, "summary.pdf")
			sized := strings.Replace(page, "</style>", "@page { size: "+paper+" }</style>", 1)
			if err := os.WriteFile(html, []byte(sized), 0o600); err != nil {
				t.Fatal(err)
			}
			command := exec.CommandContext(t.Context(), browser, "--headless=new", "--no-sandbox", "--disable-gpu",
				"--user-data-dir="+filepath.Join(dir, "browser"), "--no-pdf-header-footer", "--print-to-pdf="+pdf, html)
			if out, err := command.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			printed, err := os.ReadFile(pdf)
			if err != nil {
				t.Fatal(err)
			}
			if got := bytes.Count(printed, []byte("/Type /Page\n")); got < 1 || got > most {
				t.Errorf("%d pages, want %d at most", got, most)
			}
		})
	}
}

// talkative returns a full walk with a plan, of a person who wrote some two lines everywhere.
func talkative(t *testing.T) Document {
	t.Helper()
	_, words := content.Builtin("en")
	const said = "The forms take longer than the visit, and on Fridays nobody is left to explain them. " +
		"I could bring the board one morning of them."
	entry := inventedWalk(t)
	for _, theme := range entry.Pack.Themes {
		for _, prompt := range theme.Prompts {
			if prompt.Kind == content.Open {
				answer := entry.Record.Answers[prompt.ID]
				answer.Text = said
				entry.Record.Answers[prompt.ID] = answer
			}
		}
	}
	entry.Record.Fits, entry.Record.Plan.Obstacle = said, said
	return Compose(words, entry, nil)
}
