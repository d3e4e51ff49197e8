package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// A desk is where a person sits at a terminal whose modes can be asked for at any time.
type desk struct {
	*person
	tty    *os.File
	before term.State // the modes when nothing had run on it
}

// attend runs a command on an emulated terminal, which can be taken away.
func attend(t *testing.T, cmd *exec.Cmd, width, height int) *desk {
	t.Helper()
	d := &desk{person: &person{t: t, program: cmd, screen: vt.NewEmulator(width, height), news: make(chan struct{})}}
	d.terminal, d.tty = openTerminal(t, width, height)
	d.before = d.modes()
	d.tty.WriteString(strings.Repeat("what stood here before\n", 2*height)) // can be scrolled back to
	cmd.Stdin, cmd.Stdout, cmd.Stderr = d.tty, d.tty, d.tty
	if cmd.SysProcAttr == nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{}
	}
	cmd.SysProcAttr.Setsid, cmd.SysProcAttr.Setctty = true, true
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go d.watch()
	go io.Copy(d.terminal, d.screen)
	t.Cleanup(func() {
		cmd.Process.Kill()
		d.tty.Close()
		d.terminal.Close()
		if answers, ok := d.screen.InputPipe().(io.Closer); ok {
			answers.Close()
		}
	})
	return d
}

// openTerminal returns both ends of a terminal. The person's end can be closed while it is read.
func openTerminal(t *testing.T, width, height int) (terminal, tty *os.File) {
	t.Helper()
	opened, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	if err := pty.Setsize(tty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		t.Fatal(err)
	}
	fd, err := unix.FcntlInt(opened.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = unix.SetNonblock(fd, true) // before NewFile, which looks
	}
	if err != nil {
		t.Fatal(err)
	}
	return os.NewFile(uintptr(fd), opened.Name()), tty
}

func (d *desk) modes() term.State {
	d.t.Helper()
	state, err := term.GetState(d.tty.Fd())
	if err != nil {
		d.t.Fatal(err)
	}
	return *state
}

// newWorkshop returns the command of a workshop that its word ends, in a home of its own.
func newWorkshop(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	file := filepath.Join(t.TempDir(), "word")
	if err := os.WriteFile(file, []byte(word+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], append([]string{"workshop", "--word-file", file}, args...)...)
	cmd.Env = []string{asProgram + "=1", "TERM=xterm-256color", "COLORTERM=truecolor", "LANG=en_US.UTF-8", "HOME=" + t.TempDir()}
	return cmd
}

// copied returns the program under another name, in a folder of its own.
func copied(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "twohats")
	if os.Link(os.Args[0], program) == nil { // what was just written may be too busy to run
		return program
	}
	src, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(program, src, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// holdWorkshop begins a workshop, and waits until its place is free.
func holdWorkshop(t *testing.T) *desk {
	t.Helper()
	d := attend(t, newWorkshop(t), 80, 24)
	d.sees("This place is free")
	return d
}
