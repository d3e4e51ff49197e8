// Package cure puts what a disk refuses into words that end with what a person can do about it.
//
// It knows the errors of systems and no more: the caller says what was being done, and with which
// file. Whatever it returns is still found as the error that it was made of.
package cure

import (
	"errors"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"syscall"
)

// A said is an error in our words. Nothing is below it: whoever unwraps an error to the innermost
// words finds these.
type said struct {
	words string
	cause error
}

func (s said) Error() string { return s.words }

func (s said) Is(target error) bool { return errors.Is(s.cause, target) }

func (s said) As(target any) bool { return errors.As(s.cause, target) }

// Say returns an error with these words that is still found as its cause.
func Say(words string, cause error) error { return said{words, cause} }

// Said reports whether an error is in our words already.
func Said(err error) bool {
	_, ok := errors.AsType[said](err)
	return ok
}

// Of returns what is wrong, without the path that it happened to, and what mends it. Elsewhere is
// what else a person can do, as in "choose another place"; it stands alone where nothing better is
// known. An error that is nil, or in our words already, comes back as it is.
func Of(err error, elsewhere string) error {
	if err == nil || Said(err) {
		return err
	}
	_, why := Parts(err)
	known := find(why)
	mends := slices.DeleteFunc([]string{known.mend, elsewhere}, func(mend string) bool { return mend == "" })
	return Say(strings.TrimSuffix(known.what+": "+strings.Join(mends, ", or "), ": "), err)
}

// Added returns an error with what mends it behind, where a disk refused something and the error is
// not in our words already.
func Added(err error) error {
	if err == nil || Said(err) || find(err).mend == "" {
		return err
	}
	return Say(err.Error()+": "+find(err).mend, err)
}

// A mending is an error of a system, and what there is to say of it.
type mending struct {
	err  error
	what string
	mend string // true whatever was being done; empty where that depends
}

// find returns the mending of an error, which may be its own words alone.
func find(err error) mending {
	for _, known := range known() {
		if errors.Is(err, known.err) {
			return known
		}
	}
	return mending{err, err.Error(), ""}
}

func known() []mending {
	everywhere := []mending{
		{syscall.ENOTDIR, "a file stands where a folder should be", ""},
		{fs.ErrPermission, "you have no right to it", "give yourself the right"},
		{fs.ErrNotExist, "it is not there", ""},
	}
	if runtime.GOOS == "windows" { // package syscall has no names for these
		return append(everywhere,
			mending{syscall.Errno(19), "the disk can only be read", "make it writable"}, // ERROR_WRITE_PROTECT
			mending{syscall.Errno(32), "another program has it open", "close that one"}, // ERROR_SHARING_VIOLATION
			mending{syscall.Errno(39), "the disk is full", "make room on it"},           // ERROR_HANDLE_DISK_FULL
			mending{syscall.Errno(112), "the disk is full", "make room on it"},          // ERROR_DISK_FULL
			mending{syscall.Errno(206), "the name is too long", "choose a shorter one"}, // ERROR_FILENAME_EXCED_RANGE
			mending{syscall.Errno(267), "a file stands where a folder should be", ""})   // ERROR_DIRECTORY
	}
	return append(everywhere,
		mending{syscall.ENOSPC, "the disk is full", "make room on it"},
		mending{syscall.EDQUOT, "your share of the disk is used up", "make room in it"},
		mending{syscall.EFBIG, "a file may not be so large here", "lift that limit"},
		mending{syscall.EROFS, "the disk can only be read", "make it writable"},
		mending{syscall.EIO, "the disk does not answer as it should", "see whether it is damaged or has gone"},
		mending{syscall.EISDIR, "it is a folder", ""},
		mending{syscall.ENAMETOOLONG, "the name is too long", "choose a shorter one"},
		mending{syscall.ELOOP, "it is a link that leads in a circle", ""},
		mending{syscall.EMFILE, "too many files are open", "close some programs"},
		mending{syscall.ENFILE, "too many files are open", "close some programs"})
}

// Parts returns the path that an error is about, empty where it has none, and what is wrong.
func Parts(err error) (path string, why error) {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Path, at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.New, at.Err
	}
	return "", err
}
