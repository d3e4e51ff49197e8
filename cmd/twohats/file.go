package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v3"
)

// output writes to the file that --o names, or to standard output.
func (p program) output(cmd *cli.Command, write func(io.Writer) error) error {
	name := cmd.String("o")
	if name == "" || name == "-" {
		return write(p.out)
	}
	if info, err := os.Stat(name); err == nil {
		switch out, err := p.out.Stat(); {
		case err == nil && os.SameFile(info, out):
			return write(p.out)
		case info.IsDir():
			return misuse{name + " is a folder", "add the name of a file"}
		case !info.Mode().IsRegular():
			return intoDevice(name, write)
		case cmd.Bool("force"):
			return overFile(name, info.Mode().Perm(), write)
		}
	}
	_, err := newFile(name, write)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already: add --force to overwrite it, or choose another name", name)
	}
	return err
}

// newFile makes a file that a person asked for, and gives its full path. Where something of
// that name is already, the error is fs.ErrExist and it is left as it is.
func newFile(name string, write func(io.Writer) error) (path string, err error) {
	path, err = filepath.Abs(name)
	if err != nil {
		return "", fmt.Errorf("save %s: %w", name, err)
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
		return fmt.Errorf("save %s: %w", path, reason(err))
	}
	err = errors.Join(write(f), f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
		return fmt.Errorf("save %s: %w", path, reason(err))
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

// reason takes from an error the name of the file that it happened to, where that is one of our own.
func reason(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.Err
	}
	return err
}
