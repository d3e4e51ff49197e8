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
	"strings"
	"syscall"

	"twohats/cmd/twohats/internal/cure"
	"twohats/cmd/twohats/internal/journal"
	"twohats/content/report"
)

// output writes to the file that -o names, or to standard output. A file in the journal's folder
// could stand in the place of an entry, and is refused.
func (c call) output(write func(io.Writer) error) error {
	name := c.String("o")
	switch {
	case name == "" && c.IsSet("o"):
		return misuse{"-o needs the name of a file", "leave it out for standard output"}
	case name == "", name == "-":
		return write(c.out)
	case namesFolder(name):
		return misuse{name + " names a folder", "add the name of a file"}
	}
	info, err := os.Stat(name)
	out, _ := c.out.Stat()
	switch {
	case err == nil && os.SameFile(info, out):
		return write(c.out)
	case err == nil && info.Mode().IsRegular() && c.reads(info):
		return misuse{name + " is read here, and would be lost", "choose another name"}
	case c.inJournal(name):
		return misuse{name + " is in the folder of the journal", "choose a place outside it"}
	case err != nil:
		_, err = newFile(name, write)
	case info.IsDir():
		return misuse{name + " is a folder", "add the name of a file"}
	case !info.Mode().IsRegular(): // such as a terminal
		var f *os.File
		if f, err = os.OpenFile(name, os.O_WRONLY, 0); err == nil {
			err = errors.Join(write(f), f.Close())
		}
	case c.Bool("force"): // a link stays, and what it leads to is replaced
		var path string
		if path, err = filepath.EvalSymlinks(name); err == nil {
			err = putFile(path, info.Mode().Perm(), write)
		}
	default:
		err = fs.ErrExist
	}
	return saveError(name, err)
}

// namesFolder reports whether a name ends in a separator, whatever is there.
func namesFolder(name string) bool { return name != "" && os.IsPathSeparator(name[len(name)-1]) }

// reads reports whether a command reads a file, for its own sake or as the pack.
func (c call) reads(file os.FileInfo) bool {
	return slices.ContainsFunc(append(c.Args().Slice(), c.String("pack")), func(name string) bool {
		info, _ := os.Stat(name)
		return os.SameFile(info, file)
	})
}

// inJournal reports whether a file, or what a link leads to, lies in the journal's folder or below.
func (p program) inJournal(name string) bool {
	folder, _ := journal.Folder(runtime.GOOS, p.variable)
	home, err := os.Stat(folder)
	if err != nil {
		return false
	}
	path, err := filepath.EvalSymlinks(name)
	if err != nil { // it is not there: its folder counts
		if path, err = filepath.EvalSymlinks(filepath.Dir(name)); err != nil {
			return false
		}
	}
	path, _ = filepath.Abs(path)
	for below := ""; path != below; below, path = path, filepath.Dir(path) {
		if info, _ := os.Stat(path); os.SameFile(info, home) {
			return true
		}
	}
	return false
}

// saveError returns an error of saving in words that end with what mends it.
func saveError(name string, err error) error {
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
	return fmt.Errorf("save %s: %w", name, writeError(err))
}

// writeError returns an error of writing a file in words that end with what mends it.
func writeError(err error) error { return cure.Of(err, "choose another place") }

// readError does the same for an error of reading.
func readError(err error) error { return cure.Of(err, "name a copy that can be read") }

// newFile makes a file and returns its full path. If something of that name exists, the error is
// fs.ErrExist and it is left as it is.
func newFile(name string, write func(io.Writer) error) (path string, err error) {
	if path, err = filepath.Abs(name); err != nil {
		return "", err
	}
	if namesFolder(name) { // which would be lost on the way to the full path
		return "", syscall.EISDIR
	}
	if _, err := os.Lstat(path); err == nil {
		return "", fs.ErrExist
	}
	const private = 0o600 // what comes out of a journal is nobody else's
	return path, putFile(path, private, write)
}

// putFile writes beside the place and moves the file there when it is whole.
func putFile(path string, mode fs.FileMode, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".twohats-*")
	if err != nil {
		return err
	}
	err = errors.Join(write(f), f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// format returns the form that is asked for: one of a document's, or of those in more.
func (c call) format(more ...report.Format) (report.Format, error) {
	var names []string
	for _, form := range append(report.Formats(), more...) {
		names = append(names, string(form))
	}
	return formOf(c, strings.ToLower(c.String("as")), report.Text, "one of "+strings.Join(names, ", "), func(name string) (report.Format, bool) {
		if slices.Contains(more, report.Format(name)) {
			return report.Format(name), true
		}
		return report.ParseFormat(name)
	})
}

// formOf returns the form that is asked for by --as, else the one that the name behind -o ends with,
// else the usual one. Parse knows the forms by their names in small letters.
func formOf[F ~string](c call, asked string, usual F, offered string, parse func(name string) (F, bool)) (F, error) {
	name := strings.TrimPrefix(filepath.Ext(c.String("o")), ".")
	wrong := misuse{c.String("o") + " ends in no form of this", "add --as with " + offered}
	if c.IsSet("as") {
		name = asked
		wrong = misuse{fmt.Sprintf("there is no form %q of this", name), "choose " + offered}
	} else if name == "" {
		return usual, nil
	}
	if form, ok := parse(strings.ToLower(name)); ok {
		return form, nil
	}
	return "", wrong
}
