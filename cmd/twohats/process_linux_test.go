package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A process is one by its id, as /proc shows it.
type process int

// self returns the process of what a person uses.
func (p *person) self() process { return process(p.program.Process.Pid) }

// stat returns the state of a process and its parent; false where there is none any more.
func (p process) stat() (state byte, parent process, ok bool) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p))
	if err != nil {
		return 0, 0, false
	}
	rest := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:])) // the name before may hold anything
	id, err := strconv.Atoi(rest[1])
	return rest[0][0], process(id), err == nil
}

// runs reports whether a process has not ended yet.
func (p process) runs() bool {
	state, _, ok := p.stat()
	return ok && state != 'Z' && state != 'X'
}

// children returns those that a process has started and not buried yet.
func (p process) children() (all []process) {
	dirs, _ := filepath.Glob("/proc/[0-9]*")
	for _, dir := range dirs {
		id, _ := strconv.Atoi(filepath.Base(dir))
		if _, parent, ok := process(id).stat(); ok && parent == p {
			all = append(all, process(id))
		}
	}
	return all
}

func (p process) signal(t *testing.T, s syscall.Signal) {
	t.Helper()
	if err := syscall.Kill(int(p), s); err != nil {
		t.Fatalf("send %v: %v", s, err)
	}
}

// names returns the names of what is below a folder of a process in /proc.
func (p process) names(t *testing.T, folder string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(fmt.Sprintf("/proc/%d/%s", p, folder))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// kib returns a figure, in KiB, from a file of a process in /proc.
func (p process) kib(file, name string) (int, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", p, file))
	if err != nil {
		return 0, err
	}
	for _, line := range strings.Split(string(b), "\n") {
		if rest, ok := strings.CutPrefix(line, name+":"); ok {
			return strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
		}
	}
	return 0, fmt.Errorf("%s of %d has no %s: %w", file, p, name, fs.ErrNotExist)
}

// sitter returns the process of who sits at a workshop now.
func (p *person) sitter() (sitter process) {
	p.t.Helper()
	within(p.t, patience, "one process that sits there", func() bool {
		all := p.self().children()
		if len(all) == 1 {
			sitter = all[0]
		}
		return len(all) == 1
	})
	return sitter
}

// within looks again and again whether something holds, where nothing tells of it.
func within(t *testing.T, limit time.Duration, what string, holds func() bool) {
	t.Helper()
	const between = 5 * time.Millisecond
	for over := time.Now().Add(limit); !holds(); time.Sleep(between) {
		if time.Now().After(over) {
			t.Fatalf("within %s there was not: %s", limit, what)
		}
	}
}

// asRoot skips a test where nobody may look into what is not dumpable.
func asRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("only root may look into the memory of these processes")
	}
}

// long reports whether tests have time for their full size.
func long() bool { return os.Getenv("TWOHATS_LONG") != "" }

// tree returns what is below folders, and when each of it was changed last.
func tree(t *testing.T, folders ...string) string {
	t.Helper()
	var all strings.Builder
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := d.Info()
			if err == nil {
				fmt.Fprintln(&all, path, info.Mode(), info.Size(), info.ModTime().UnixNano())
			}
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	return all.String()
}
