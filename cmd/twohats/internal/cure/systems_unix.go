//go:build unix

package cure

import "syscall"

func systems() []mending {
	return []mending{
		{syscall.ENOSPC, "the disk is full", "make room on it", true},
		{syscall.EDQUOT, "your share of the disk is used up", "make room in it", true},
		{syscall.EFBIG, "a file may not be so large here", "lift that limit", true},
		{syscall.EROFS, "the disk can only be read", "make it writable", true},
		{syscall.EIO, "the disk does not answer as it should", "see whether it is damaged or has gone", true},
		{syscall.ENOTDIR, "a file stands where a folder should be", "", false},
		{syscall.EISDIR, "it is a folder", "", false},
		{syscall.ENAMETOOLONG, "the name is too long", "choose a shorter one", true},
		{syscall.ELOOP, "it is a link that leads in a circle", "", false},
		{syscall.EMFILE, "too many files are open", "close some programs", true},
		{syscall.ENFILE, "too many files are open", "close some programs", true},
	}
}
