package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// traced returns a command that notes what another asks of the system, in a file.
func traced(t *testing.T, cmd *exec.Cmd) (traced *exec.Cmd, log string) {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("strace is not installed")
	}
	log = filepath.Join(t.TempDir(), "trace")
	const calls = "trace=%file,%network,write,writev,pwrite64,pwritev,sendfile,copy_file_range,splice," +
		"memfd_create,ftruncate,fallocate,fchmod,fchown,fsetxattr,io_uring_setup"
	traced = exec.Command(strace, append([]string{"-f", "--seccomp-bpf", "-y", "-s", "200", "-o", log, "-e", calls, cmd.Path}, cmd.Args[1:]...)...)
	traced.Env = cmd.Env
	if out, err := exec.Command(strace, "-f", "--seccomp-bpf", "-o", "/dev/null", "true").CombinedOutput(); err != nil {
		t.Skipf("nothing can be traced here: %s", out)
	}
	return traced, log
}

var (
	reads  = regexp.MustCompile(`^(access|faccessat2?|stat|lstat|newfstatat|statx|statfs|readlink|readlinkat|getcwd|chdir|execve|execveat|getxattr|lgetxattr|inotify_add_watch)\(`)
	opens  = regexp.MustCompile(`^(open|openat|openat2|creat)\(.*?"([^"]*)"(.*)`)
	writes = regexp.MustCompile(`^(write|writev)\(\d+<(pipe:\[|anon_inode:|/dev/pts/|/dev/tty|/dev/null)`)
	forms  = regexp.MustCompile(`creat\(|O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE`)
	screen = regexp.MustCompile(`^/dev/(null|tty|ptmx|pts/\d+)$`)
)

// leaves returns those lines of a trace that may leave something behind, or reach another machine.
func leaves(trace string) (left []string) {
	for _, line := range strings.Split(trace, "\n") {
		_, call, _ := strings.Cut(line, " ") // the process
		call = strings.TrimSpace(call)
		switch o := opens.FindStringSubmatch(call); {
		case strings.HasPrefix(call, "???("): // its thread ended before it was seen what it asked
		case call == "", strings.HasPrefix(call, "<... "), strings.HasPrefix(call, "+++ "), strings.HasPrefix(call, "--- "):
		case reads.MatchString(call), writes.MatchString(call):
		case o != nil && !forms.MatchString(o[1]+"("+o[3]), o != nil && screen.MatchString(o[2]):
		default:
			left = append(left, line)
		}
	}
	return left
}

func TestAWorkshopWritesNothingButItsScreen(t *testing.T) {
	t.Parallel()
	shared := t.TempDir()
	var folders []string
	workshop := newWorkshop(t)
	for _, name := range []string{"HOME", "TMPDIR", "TWOHATS_DATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"} {
		folder := filepath.Join(shared, name)
		if err := os.Mkdir(folder, 0o700); err != nil {
			t.Fatal(err)
		}
		workshop.Env = append(workshop.Env, name+"="+folder)
		folders = append(folders, folder)
	}
	workshop.Dir = filepath.Join(shared, "HOME")
	was := tree(t, folders...)
	cmd, log := traced(t, workshop)
	cmd.Dir = workshop.Dir
	d := attend(t, cmd, 80, 40)
	d.sees("This place is free").presses("enter").sees("In one line")
	if long() {
		d.answers("testdata/quick.answers").sees("20 dots")
	} else {
		d.types(private).sees(private).presses("enter").sees("Part 1 of 4").presses("esc").sees("See what").presses("2")
		d.sees("What it is all for")
	}
	d.presses("tab").sees("Take it home").presses("3")
	for !strings.Contains(d.text(), "Finish") { // one page of the card after another
		d.presses("enter")
	}
	d.presses("4", "enter")
	d.sees("This place is free").presses("enter").sees("In one line").types(private).sees(private)
	d.presses("esc").sees("Paused").presses("3").sees("Leave, and erase").presses("2", "enter")
	d.ends()
	src, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	trace := string(src)
	if n := strings.Count(trace, `"participant"], `); n != 3 || !strings.Contains(trace, "O_RDONLY") {
		t.Errorf("the trace has %d of 3 processes that sit there: mend this test", n)
	}
	if left := leaves(trace); len(left) > 0 {
		t.Errorf("of %d lines these may leave something behind:\n%s", strings.Count(trace, "\n"), strings.Join(left[:min(20, len(left))], "\n"))
	}
	if is := tree(t, folders...); is != was {
		t.Errorf("on disk was\n%s\nand is\n%s", was, is)
	}
	t.Logf("%d lines traced", strings.Count(trace, "\n"))
}

func TestWhatLeavesSomethingBehindIsTraced(t *testing.T) {
	t.Parallel()
	for _, does := range []string{"echo a >file", "mkdir folder", "cp /proc/self/stat file", "ln -s a b", "rm -f nothing; rmdir nothing", "exec 3<>file"} {
		cmd, log := traced(t, exec.Command("/bin/sh", "-c", does))
		cmd.Dir = t.TempDir()
		cmd.Run()
		if trace, err := os.ReadFile(log); err != nil || len(leaves(string(trace))) == 0 {
			t.Errorf("%s: nothing is found in (%v)\n%s", does, err, trace)
		}
	}
	cmd, log := traced(t, exec.Command("/bin/sh", "-c", "cat /proc/self/stat >/dev/null"))
	cmd.Run()
	if trace, err := os.ReadFile(log); err != nil || len(leaves(string(trace))) > 0 {
		t.Errorf("who only reads leaves %q (%v)", leaves(string(trace)), err)
	}
}
