package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/cure"
	"twohats/cmd/twohats/internal/journal"
)

// output writes to the file that --o names, or to standard output. The folder of the journal is
// no place for it: what comes out of an entry would stand in the place of one.
func (p program) output(cmd *cli.Command, write func(io.Writer) error) error {
	name := cmd.String("o")
	switch {
	case name == "" && cmd.IsSet("o"):
		return misuse{"-o needs the name of a file", "leave it out for standard output"}
	case name == "", name == "-":
		return write(p.out)
	case namesFolder(name):
		return misuse{name + " names a folder", "add the name of a file"}
	}
	info, err := os.Stat(name)
	if err == nil {
		if out, err := p.out.Stat(); err == nil && os.SameFile(info, out) {
			return write(p.out)
		}
		if info.Mode().IsRegular() && isRead(cmd, info) {
			return misuse{name + " is read here, and would be lost", "choose another name"}
		}
	}
	if p.inJournal(name) {
		return misuse{name + " is in the folder of the journal", "choose a place outside it"}
	}
	switch {
	case err != nil:
		_, err = newFile(name, write)
	case info.IsDir():
		return misuse{name + " is a folder", "add the name of a file"}
	case !info.Mode().IsRegular():
		err = intoDevice(name, write)
	case cmd.Bool("force"):
		err = overFile(name, info.Mode().Perm(), write)
	default:
		err = fmt.Errorf("save %s: %w", name, fs.ErrExist)
	}
	return mended(name, err)
}

// namesFolder reports whether a name ends as that of a folder does, whatever is there.
func namesFolder(name string) bool { return name != "" && os.IsPathSeparator(name[len(name)-1]) }

// isRead reports whether a command reads a file, for its own sake or as the pack.
func isRead(cmd *cli.Command, file os.FileInfo) bool {
	return slices.ContainsFunc(append(cmd.Args().Slice(), cmd.String("pack")), func(name string) bool {
		info, err := os.Stat(name)
		return err == nil && os.SameFile(info, file)
	})
}

// inJournal reports whether a file, or what a link of that name leads to, lies in the folder of
// the journal or below it.
func (p program) inJournal(name string) bool {
	folder, err := journal.Folder(runtime.GOOS, p.variable)
	if err != nil {
		return false
	}
	home, err := os.Stat(folder)
	if err != nil {
		return false
	}
	path, err := filepath.EvalSymlinks(name)
	if err != nil { // it is not there: its folder counts
		path, err = filepath.EvalSymlinks(filepath.Dir(name))
	}
	if err == nil {
		path, err = filepath.Abs(path)
	}
	if err != nil {
		return false
	}
	for {
		if info, err := os.Stat(path); err == nil && os.SameFile(info, home) {
			return true
		}
		above := filepath.Dir(path)
		if above == path {
			return false
		}
		path = above
	}
}

// mended says of an error of saving what can be done about it.
func mended(name string, err error) error {
	if err == nil {
		return nil
	}
	info, gone := os.Stat(filepath.Dir(name))
	_, leads := os.Stat(name)
	switch {
	case errors.Is(err, syscall.EISDIR):
		return fmt.Errorf("%s names a folder: add the name of a file", name)
	case errors.Is(err, fs.ErrExist) && leads != nil:
		return fmt.Errorf("%s is a link that leads nowhere: remove it, or choose another name", name)
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s is there already: add --force to overwrite it, or choose another name", name)
	case errors.Is(gone, fs.ErrNotExist):
		return fmt.Errorf("there is no folder %s for %s: make it, or choose another place", filepath.Dir(name), filepath.Base(name))
	case gone == nil && !info.IsDir():
		return fmt.Errorf("%s is no folder: choose another place for %s", filepath.Dir(name), filepath.Base(name))
	}
	return fmt.Errorf("save %s: %w", name, cured(err))
}

// cured says what is wrong in an error of a file, and what mends it.
func cured(err error) error { return cure.Of(err, "choose another place") }

// unread says the same of one that is there to be read.
func unread(err error) error { return cure.Of(err, "name a copy that can be read") }

// newFile makes a file that a person asked for, and gives its full path. Where something of
// that name is already, the error is fs.ErrExist and it is left as it is.
func newFile(name string, write func(io.Writer) error) (path string, err error) {
	path, err = filepath.Abs(name)
	if err != nil {
		return "", fmt.Errorf("save %s: %w", name, err)
	}
	if namesFolder(name) { // which would be lost on the way to the full path
		return "", fmt.Errorf("save %s: %w", name, syscall.EISDIR)
	}
	if _, err := os.Lstat(path); err == nil {
		return "", fmt.Errorf("save %s: %w", name, fs.ErrExist)
	}
	const private = 0o600 // what comes out of a journal is nobody else's
	return path, putFile(path, private, write)
}

// overFile makes a file in the place of another, and through a link that of the file it leads to.
func overFile(name string, mode fs.FileMode, write func(io.Writer) error) error {
	path, err := filepath.EvalSymlinks(name)
	if err != nil {
		return fmt.Errorf("save %s: %w", name, err)
	}
	return putFile(path, mode, write)
}

// putFile writes beside the place, and moves the file there when it is whole.
func putFile(path string, mode fs.FileMode, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".twohats-*")
	if err != nil {
		return cured(err)
	}
	err = errors.Join(write(f), f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
		return cured(err)
	}
	return nil
}

// intoDevice writes to what is no file, as a terminal is none.
func intoDevice(name string, write func(io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}
