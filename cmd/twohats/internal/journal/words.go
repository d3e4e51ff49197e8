package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"twohats/cmd/twohats/internal/cure"
)

// A worded error says in other words what its cause says. It is found as that, but has nothing
// below it: who looks for the innermost words finds these.
type worded struct {
	words string
	cause error
}

func (w worded) Error() string        { return w.words }
func (w worded) Is(target error) bool { return errors.Is(w.cause, target) }

func (w worded) As(target any) bool { return errors.As(w.cause, target) }

// An unfit says why a file is none of ours, or none any more.
type unfit string

func (u unfit) Error() string { return string(u) }

// doing says what was being done when an error came, and the error in words.
func (d *disk) doing(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, d.said(err))
}

// said gives an error without the system's calls: once the name in the folder, where one that
// a person knows is behind it, and what is wrong.
func (d *disk) said(err error) error {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		said := make([]error, len(all.Unwrap()))
		for i, one := range all.Unwrap() {
			said[i] = d.said(one)
		}
		return errors.Join(said...)
	}
	if _, ok := errors.AsType[worded](err); ok {
		return err
	}
	where, why := parts(err)
	name := d.named(where)
	if _, refuses := errors.AsType[syscall.Errno](why); refuses && (name == lockName || path.Dir(name) == "." && errors.Is(why, syscall.ENOTDIR)) {
		name = d.folder // which it is about
	}
	switch {
	case name == "":
		return refused(why)
	case why.Error() == "path escapes from parent": // os.Root's, and nothing else tells it
		first, _, _ := strings.Cut(name, "/")
		return leadsElsewhere(first)
	}
	return fmt.Errorf("%s: %w", name, refused(why))
}

// refused puts what the disk refused into words that end with what mends it, and leaves all else.
func refused(why error) error {
	if _, ok := errors.AsType[syscall.Errno](why); ok {
		return cure.Of(why, "set TWOHATS_DATA to another folder")
	}
	return why
}

// leadsElsewhere says that a folder of the journal is a link.
func leadsElsewhere(name string) error {
	return unfit(name + " is a link to elsewhere, which is not followed")
}

// parts takes an error apart: the path that it is about, empty where it has none, and what is
// wrong.
func parts(err error) (where string, why error) {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Path, at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.New, at.Err
	}
	return "", err
}

// named gives a path as a name in the folder; empty where a file is only being written.
func (d *disk) named(where string) string {
	name := filepath.ToSlash(where)
	if folder := filepath.ToSlash(d.folder); name == "." {
		name = folder
	} else {
		name = strings.TrimPrefix(name, folder+"/")
	}
	if path.Dir(name) == busy && strings.HasSuffix(name, temporary) {
		return ""
	}
	return name
}
