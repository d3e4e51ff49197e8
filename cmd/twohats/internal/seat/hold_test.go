//go:build unix

package seat

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"twohats/tui/term"
)

// asHolder, in the environment, makes the test binary hold the terminal that it runs on, for
// what Hold does is done to a whole process.
const asHolder = "SEAT_TEST_HOLDER"

// holder holds its terminal, and says in the folder what that has changed.
func holder(folder string) int {
	screen := term.Screen{In: os.Stdin, Out: os.Stdout}
	before, err := term.ModesOf(screen)
	if err != nil {
		say(folder, err.Error())
		return 1
	}
	place, err := Hold(screen)
	if err != nil {
		say(folder, err.Error())
		return 1
	}
	held, _ := term.ModesOf(screen)
	if held.In.Lflag&(syscall.ECHO|syscall.ICANON|syscall.ISIG) != 0 {
		say(folder, "keys mean something to the terminal")
	}
	var core unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &core); err != nil || core.Cur != 0 || core.Max != 0 {
		say(folder, fmt.Sprintf("memory may go to disk: %+v", core))
	}
	for _, s := range []os.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU} {
		if !signal.Ignored(s) {
			say(folder, s.String()+" is heeded")
		}
	}
	if err := place.Release(); err != nil {
		say(folder, err.Error())
	}
	if after, _ := term.ModesOf(screen); after != before {
		say(folder, "the terminal is not as it was")
	}
	say(folder, "done")
	return 0
}

func TestAHeldTerminalIsGivenBack(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{asHolder + "=" + r.folder}
	cmd.Stdin, cmd.Stdout = r.place.screen.In, r.place.screen.Out
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	err := cmd.Run()
	if got := said(t, r.folder, ""); err != nil || strings.TrimSpace(got) != "done" {
		t.Errorf("%v, and it said:\n%s", err, got)
	}
}
