//go:build unix

package seat

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// The pipes of who sits down come behind input, output and errors.
const (
	jobsAt  = 3
	tellsAt = 4
)

// marker, in the environment, says that a process was started by the holder of a place.
const marker = "TWOHATS_SEAT"

// inherit hands a process its ends of the line.
func inherit(cmd *exec.Cmd, jobs, tells *os.File) {
	cmd.ExtraFiles = []*os.File{jobs, tells}
	cmd.Env = append(cmd.Env, marker+"=1")
}

// inherited gives a process its ends of the line.
func inherited() (jobs, tells *os.File, err error) {
	if os.Getenv(marker) == "" {
		return nil, nil, ErrNobody
	}
	unix.CloseOnExec(jobsAt)
	unix.CloseOnExec(tellsAt)
	return os.NewFile(jobsAt, "jobs"), os.NewFile(tellsAt, "tells"), nil
}

// ignoreKeys has no key of a terminal end or stop this process, nor those that it starts: one
// may be pressed while the terminal changes hands. SIGTTOU would stop who gives it back.
func ignoreKeys() {
	signal.Ignore(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU)
}

// heedKeys undoes ignoreKeys.
func heedKeys() { signal.Reset(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU) }

// hearHangUp has a hang-up not end this process before the screens wait for one, and keeps it.
func hearHangUp() <-chan os.Signal {
	hangUps := make(chan os.Signal, 1)
	signal.Notify(hangUps, syscall.SIGHUP)
	return hangUps
}

func hangUp() { _ = syscall.Kill(os.Getpid(), syscall.SIGHUP) }
