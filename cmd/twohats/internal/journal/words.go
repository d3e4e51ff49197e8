package journal

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"twohats/cmd/twohats/internal/cure"
)

// An unfit error is why a file is not ours, or not any more.
type unfit string

func (u unfit) Error() string { return string(u) }

// doing returns an error in words, behind what was being done.
func (d *disk) doing(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, d.said(err))
}

// said returns an error without the system's calls: the name in the folder once, where it is one
// that a person knows, and what is wrong.
func (d *disk) said(err error) error {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		said := make([]error, len(all.Unwrap()))
		for i, one := range all.Unwrap() {
			said[i] = d.said(one)
		}
		return errors.Join(said...)
	}
	if cure.Said(err) {
		return err
	}
	where, why := cure.Parts(err)
	name := d.named(where)
	if _, refuses := errors.AsType[syscall.Errno](why); refuses && (name == lockName || path.Dir(name) == "." && errors.Is(why, syscall.ENOTDIR)) {
		name = d.folder // which it is about
	}
	switch {
	case name == "":
		return reason(err)
	case why.Error() == "path escapes from parent": // os.Root's own, which only its words tell apart
		first, _, _ := strings.Cut(name, "/")
		return leadsElsewhere(first)
	}
	return fmt.Errorf("%s: %w", name, reason(err))
}

// reason returns what is wrong, without the path that it happened to. Where the disk refused
// something, it ends with what mends that.
func reason(err error) error {
	_, why := cure.Parts(err)
	if _, ok := errors.AsType[syscall.Errno](why); ok {
		return cure.Of(why, "set TWOHATS_DATA to another folder")
	}
	return why
}

func leadsElsewhere(name string) error {
	return unfit(name + " is a link to elsewhere, which is not followed")
}

// named returns a path as a name in the folder; empty for a file that is only being written.
func (d *disk) named(where string) string {
	folder := filepath.ToSlash(d.folder)
	name := strings.TrimPrefix(filepath.ToSlash(where), folder+"/")
	if name == "." {
		name = folder
	}
	if path.Dir(name) == busy && strings.HasSuffix(name, temporary) {
		return ""
	}
	return name
}

// about returns an error in words, behind the entry that it is about.
func (j *Journal) about(id string, err error) error {
	if _, ok := errors.AsType[unfit](err); ok {
		err = cure.Say("it cannot be read: "+j.said(err).Error(), err)
	}
	return j.doing("entry "+id, err)
}
