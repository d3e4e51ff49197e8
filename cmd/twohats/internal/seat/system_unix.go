//go:build unix

package seat

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

func inherit(cmd *exec.Cmd, jobs, tells *os.File) {
	cmd.ExtraFiles = []*os.File{jobs, tells}
	cmd.Env = append(cmd.Env, marker+"=1")
}

func inherited() (jobs, tells *os.File, err error) {
	if os.Getenv(marker) == "" {
		return nil, nil, ErrNobody
	}
	const jobsAt, tellsAt = 3, 4 // behind input, output and errors
	unix.CloseOnExec(jobsAt)
	unix.CloseOnExec(tellsAt)
	if err := confine(); err != nil {
		return nil, nil, fmt.Errorf("keep memory from disk: %w", err)
	}
	return os.NewFile(jobsAt, "jobs"), os.NewFile(tellsAt, "tells"), nil
}

// ignoreKeys keeps the keys of a terminal from ending or stopping this process and those that it
// starts: one may be pressed while the terminal changes hands. SIGTTOU would stop the process that
// gives it back.
func ignoreKeys() { signal.Ignore(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU) }

func heedKeys() { signal.Reset(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU) }
