//go:build unix

package seat

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// The pipes of whoever sits down come behind input, output and errors.
const (
	jobsAt  = 3
	tellsAt = 4
)

func inherit(cmd *exec.Cmd, jobs, tells *os.File) {
	cmd.ExtraFiles = []*os.File{jobs, tells}
	cmd.Env = append(cmd.Env, marker+"=1")
}

func inherited() (jobs, tells *os.File, err error) {
	if os.Getenv(marker) == "" {
		return nil, nil, ErrNobody
	}
	unix.CloseOnExec(jobsAt)
	unix.CloseOnExec(tellsAt)
	return os.NewFile(jobsAt, "jobs"), os.NewFile(tellsAt, "tells"), nil
}

// ignoreKeys keeps the keys of a terminal from ending or stopping this process and those that it
// starts: one may be pressed while the terminal changes hands. SIGTTOU would stop the process that
// gives it back.
func ignoreKeys() {
	signal.Ignore(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU)
}

func heedKeys() { signal.Reset(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU) }

// hearHangUp keeps a hang-up that comes before the screens wait for one, and would end this
// process.
func hearHangUp() <-chan os.Signal {
	hangUps := make(chan os.Signal, 1)
	signal.Notify(hangUps, syscall.SIGHUP)
	return hangUps
}

func hangUp() { _ = syscall.Kill(os.Getpid(), syscall.SIGHUP) }
