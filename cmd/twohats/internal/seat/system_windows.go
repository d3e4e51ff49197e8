package seat

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

func inherit(cmd *exec.Cmd, jobs, tells *os.File) {
	for _, f := range []*os.File{jobs, tells} {
		_ = windows.SetHandleInformation(windows.Handle(f.Fd()), windows.HANDLE_FLAG_INHERIT, windows.HANDLE_FLAG_INHERIT)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: []syscall.Handle{syscall.Handle(jobs.Fd()), syscall.Handle(tells.Fd())}}
	cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d,%d", marker, jobs.Fd(), tells.Fd()))
}

// inherited need not confine this process, for the holder's job object does.
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

// confine puts this process, and with it those that it starts, into a job object that ends them
// all when it ends, and that shows no dialogue and writes no report when one breaks.
func confine() error {
	job, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return err
	}
	limits := windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION{}
	limits.BasicLimitInformation.LimitFlags = windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | windows.JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
	if _, err := windows.SetInformationJobObject(job, windows.JobObjectExtendedLimitInformation,
		uintptr(unsafe.Pointer(&limits)), uint32(unsafe.Sizeof(limits))); err != nil {
		return err
	}
	return windows.AssignProcessToJobObject(job, windows.CurrentProcess())
}
