package seat

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"golang.org/x/sys/windows"
)

func inherit(cmd *exec.Cmd, jobs, tells *os.File) {
	for _, f := range []*os.File{jobs, tells} {
		_ = windows.SetHandleInformation(windows.Handle(f.Fd()), windows.HANDLE_FLAG_INHERIT, windows.HANDLE_FLAG_INHERIT)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: []syscall.Handle{syscall.Handle(jobs.Fd()), syscall.Handle(tells.Fd())}}
	cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d,%d", marker, jobs.Fd(), tells.Fd()))
}

func inherited() (jobs, tells *os.File, err error) {
	var in, out uintptr
	if n, _ := fmt.Sscanf(os.Getenv(marker), "%d,%d", &in, &out); n != 2 {
		return nil, nil, ErrNobody
	}
	return os.NewFile(in, "jobs"), os.NewFile(out, "tells"), nil
}

// ignoreKeys keeps the keys of a console from ending this process. Windows ends one that only
// ignores them, so they are taken, and nobody reads them.
func ignoreKeys() { signal.Notify(make(chan os.Signal, 1), os.Interrupt) }

func heedKeys() { signal.Reset(os.Interrupt) }

// hearHangUp hears nothing: here a process at a place ends with its holder's job object.
func hearHangUp() <-chan os.Signal { return nil }

func hangUp() {}
