//go:build unix

package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
)

// startIn starts the program on a terminal, with a data folder.
func startIn(t *testing.T, folder string, args ...string) *person {
	t.Helper()
	return startInto(t, folder, nil, args...)
}

// startInto starts the program on a terminal, but for its standard output, if that is given.
func startInto(t *testing.T, folder string, out *os.File, args ...string) *person {
	t.Helper()
	const width, height = 200, 40 // so wide that no folder breaks a line
	p := &person{t: t, screen: vt.NewEmulator(width, height), news: make(chan struct{})}
	p.program = exec.Command(os.Args[0], args...)
	p.program.Env = []string{asProgram + "=1", "TERM=xterm-256color", "LANG=en_US.UTF-8", "TWOHATS_DATA=" + folder}
	terminal, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(terminal, &pty.Winsize{Cols: width, Rows: height}); err != nil {
		t.Fatal(err)
	}
	p.program.Stdin, p.program.Stdout, p.program.Stderr = tty, tty, tty
	if out != nil {
		p.program.Stdout = out
	}
	p.program.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := p.program.Start(); err != nil {
		t.Fatal(err)
	}
	p.terminal = terminal
	go p.watch()
	go io.Copy(terminal, p.screen)
	t.Cleanup(func() {
		p.program.Process.Kill()
		tty.Close() // held open until here, so that the terminal's modes can still be asked for
		terminal.Close()
		if answers, ok := p.screen.InputPipe().(io.Closer); ok {
			answers.Close()
		}
	})
	return p
}

// says types a line, once the program has asked for it.
func (p *person) says(question, line string) *person {
	p.t.Helper()
	p.sees(question)
	p.mu.Lock()
	p.screen.Write([]byte("\x1b[2J\x1b[H")) // so that the next question is a new one
	p.mu.Unlock()
	p.writes(line + "\r")
	return p
}

// echoes reports whether the terminal shows what is typed.
func (p *person) echoes() bool {
	p.t.Helper()
	state, err := term.GetState(p.terminal.Fd())
	if err != nil {
		p.t.Fatal(err)
	}
	return state.Lflag&syscall.ECHO != 0 && state.Lflag&syscall.ICANON != 0
}

// kept returns the names of the files in a data folder.
func kept(t *testing.T, folder string) string {
	t.Helper()
	var names []string
	filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, filepath.Base(path))
		}
		return nil
	})
	return strings.Join(names, " ")
}

// theDay is when the walks of these tests began.
func theDay() time.Time { return time.Date(2025, 11, 3, 12, 0, 0, 0, time.UTC) }

// oneKept returns a data folder with one walk of a kind in it.
func oneKept(t *testing.T, kind string) (folder, id string) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "data")
	id, err := keepWalk(folder, kind, theDay())
	if err != nil {
		t.Fatal(err)
	}
	return folder, id
}

const (
	askedNew   = "A new passphrase"
	askedAgain = "The same once more"
	asked      = "Passphrase (nothing shows"
)

func TestAJournalIsLockedReadAndUnlocked(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("passphrases, each of which is work for seconds")
	}
	folder, id := oneKept(t, planned)
	plain, err := os.ReadFile(filepath.Join(folder, "entries", id+".json"))
	if err != nil {
		t.Fatal(err)
	}
	p := startIn(t, folder, "lock")
	p.sees("there is no way back").says(askedNew, "short").sees("That is short").says(askedAgain, "shore")
	p.sees("The two were not the same").says(askedNew, "wrongly\x15größer, höherx\x7f").says(askedAgain, "größer, höhey\x7fr")
	p.sees("The journal is locked: 1 entry, 0 drafts.").sees("age -d -i").leaves(0)
	if got := kept(t, folder); !strings.Contains(got, id+".json.age") || strings.Contains(got, id+".json ") {
		t.Fatalf("after locking there is %s", got)
	}

	p = startIn(t, folder, "lock")
	p.sees("twohats: the journal is locked already: twohats unlock takes the passphrase away").leaves(1)

	p = startIn(t, folder, "journal", "list")
	p.says(asked, "größer").sees("That is another passphrase").says(asked, "größer, höher").sees("3 Nov 2025").leaves(0)

	other := strings.Replace(id, "2025", "2024", 1) // as a kill leaves it: still plain
	if err := os.WriteFile(filepath.Join(folder, "entries", other+".json"), plain, 0o600); err != nil {
		t.Fatal(err)
	}
	startIn(t, folder, "journal", "where").sees("Some of it is locked and some is not").leaves(0)
	p = startIn(t, folder, "lock")
	p.sees("not locked to its last file").says(asked, "größer, höher").sees("The journal is locked: 2 entries").leaves(0)
	if got := kept(t, folder); !strings.Contains(got, other+".json.age") {
		t.Errorf("after locking it to the end there is %s", got)
	}

	p = startIn(t, folder, "unlock")
	p.says(asked, "").sees("That is another").says(asked, "").sees("That is another").says(asked, "")
	p.sees("twohats: that is another passphrase: nothing was changed").leaves(1)
	key, err := os.ReadFile(filepath.Join(folder, "key.age"))
	if err != nil {
		t.Fatal(err)
	}
	p = startIn(t, folder, "unlock")
	p.says(asked, "größer, höher").sees("is not locked any more").leaves(0)
	if got := kept(t, folder); !strings.Contains(got, id+".json") || strings.Contains(got, ".age") || strings.Contains(got, "key") {
		t.Errorf("after unlocking there is %s", got)
	}
	p = startIn(t, folder, "unlock")
	p.sees("twohats: the journal is not locked: twohats lock sets a passphrase").leaves(1)

	if err := os.WriteFile(filepath.Join(folder, "key.age"), key, 0o600); err != nil { // as a kill leaves it
		t.Fatal(err)
	}
	startIn(t, folder, "journal", "where").sees("A lock or unlock was broken off.").leaves(0)
	startIn(t, folder, "unlock").sees("is not locked any more").leaves(0)
}

func TestNothingOfAPassphraseIsShown(t *testing.T) {
	t.Parallel()
	folder, _ := oneKept(t, finished)
	p := startIn(t, folder, "lock")
	p.sees(askedNew)
	if p.echoes() {
		t.Error("the terminal echoes while the passphrase is asked for")
	}
	p.writes("a secret of ours\r")
	p.sees(askedAgain).writes("a secret of ours\r")
	p.sees("The journal is locked").leaves(0)
	if strings.Contains(p.text(), "secret") {
		t.Errorf("the passphrase is on the screen: %s", p.text())
	}
	if !p.echoes() {
		t.Error("the terminal does not echo any more")
	}
}

func TestWhatIsTypedWhileAPassphraseIsTriedIsNotShown(t *testing.T) {
	t.Parallel()
	folder, _ := oneKept(t, finished)
	p := startIn(t, folder, "lock")
	p.says(askedNew, "a secret of ours").says(askedAgain, "a secret of ours").sees("The journal is locked").leaves(0)
	p = startIn(t, folder, "unlock")
	p.says(asked, "another").sees("One moment")
	p.writes("typed early\r")
	if p.sees("Try again.").sees(asked); strings.Contains(p.text(), "early") {
		t.Errorf("it shows: %s", p.text())
	}
	p.says(asked, "a secret of ours").sees("is not locked any more").leaves(0)
	if !p.echoes() {
		t.Error("the terminal does not echo any more")
	}
}

func TestWhateverEndsTheQuestionTheTerminalEchoesAgain(t *testing.T) {
	t.Parallel()
	folder, id := oneKept(t, finished)
	ends := map[string]struct {
		by   func(*person)
		code int
	}{
		"ctrl+c":           {func(p *person) { p.writes("half a wo\x03") }, 130},
		"ctrl+d":           {func(p *person) { p.writes("\x04") }, 1},
		"nothing typed":    {func(p *person) { p.writes("\r") }, 1},
		"SIGINT":           {func(p *person) { p.program.Process.Signal(syscall.SIGINT) }, 130},
		"SIGTERM":          {func(p *person) { p.program.Process.Signal(syscall.SIGTERM) }, 143},
		"SIGHUP":           {func(p *person) { p.program.Process.Signal(syscall.SIGHUP) }, 129},
		"SIGQUIT":          {func(p *person) { p.program.Process.Signal(syscall.SIGQUIT) }, 131},
		"the second asked": {func(p *person) { p.says(askedNew, "a secret of ours").sees(askedAgain).writes("\x03") }, 130},
	}
	for name, end := range ends {
		p := startIn(t, folder, "lock")
		p.sees(askedNew)
		end.by(p)
		p.leaves(end.code)
		if !p.echoes() {
			t.Errorf("after %s the terminal does not echo any more", name)
		}
		if got := kept(t, folder); !strings.Contains(got, id+".json") || strings.Contains(got, "key") {
			t.Errorf("after %s there is %s", name, got)
		}
	}
}

func TestCtrlDAtAQuestionLeavesWithALine(t *testing.T) {
	t.Parallel()
	folder, _ := oneKept(t, finished)
	const line = "twohats: nothing was typed, and nothing was changed: run it again"
	startIn(t, folder, "lock").says(askedNew, "a secret of ours").sees(askedAgain).ctrlD(line)
	startIn(t, folder, "workshop").sees("The word").ctrlD(line)
	if err := journal.Open(folder, nil, time.Now).Encrypt("a secret of ours"); err != nil {
		t.Fatal(err)
	}
	for _, command := range [][]string{{"unlock"}, {"journal", "list"}, {"journal", "show"}} {
		startIn(t, folder, command...).sees(asked).ctrlD(line)
	}
}

// ctrlD leaves a question.
func (p *person) ctrlD(line string) {
	p.t.Helper()
	p.writes("\x04")
	p.leaves(failed)
	if p.sees(line); !p.echoes() {
		p.t.Error("the terminal does not echo any more")
	}
}

func TestAnotherSessionIsSaidBeforeAPassphraseIsAskedFor(t *testing.T) {
	t.Parallel()
	folder, _ := oneKept(t, finished)
	other := journal.Open(folder, content.Source("en"), time.Now)
	open := func() {
		if err := other.Keep(coach.Record{Format: coach.RecordFormat, Depth: coach.Quick}); err != nil {
			t.Fatal(err)
		}
	}
	open()
	busy := "the journal: another session has it open: end that one first"
	p := startIn(t, folder, "lock")
	p.sees(busy).leaves(1)
	if strings.Contains(p.text(), askedNew) {
		t.Errorf("a passphrase was asked for: %s", p.text())
	}
	other.Close()
	startIn(t, folder, "lock").says(askedNew, "größer, höher").says(askedAgain, "größer, höher").sees("is locked").leaves(0)
	open()
	defer other.Close()
	p = startIn(t, folder, "unlock")
	p.sees(busy).leaves(1)
	if strings.Contains(p.text(), asked) {
		t.Errorf("a passphrase was asked for: %s", p.text())
	}
}
