package cure

import "syscall"

// The codes of Windows that package syscall has no names for.
const (
	writeProtect   = syscall.Errno(19)
	sharing        = syscall.Errno(32)
	handleDiskFull = syscall.Errno(39)
	diskFull       = syscall.Errno(112)
	nameTooLong    = syscall.Errno(206)
	notAFolder     = syscall.Errno(267)
)

func systems() []mending {
	return []mending{
		{diskFull, "the disk is full", "make room on it", true},
		{handleDiskFull, "the disk is full", "make room on it", true},
		{writeProtect, "the disk can only be read", "make it writable", true},
		{sharing, "another program has it open", "close that one", true},
		{nameTooLong, "the name is too long", "choose a shorter one", true},
		{syscall.ENOTDIR, "a file stands where a folder should be", "", false},
		{notAFolder, "a file stands where a folder should be", "", false},
	}
}
