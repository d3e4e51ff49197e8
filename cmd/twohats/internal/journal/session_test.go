package journal

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"

	"twohats/content"
)

// asSession has this test binary be a session: what it does, in which folder, and with what.
const asSession = "TWOHATS_TEST_SESSION"

// TestSession is no test: it is what another process does when a test starts one.
func TestSession(t *testing.T) {
	verb, rest, ok := strings.Cut(os.Getenv(asSession), "|")
	if !ok {
		t.Skip("only for the tests that start it")
	}
	folder, with, _ := strings.Cut(rest, "|")
	j := Open(folder, content.Source("en"), noon)
	var err error
	switch verb {
	case "keeps": // one draft, and holds it
		err = j.Keep(said(with))
	case "counts": // for ever: says what is kept
		for n := 1; err == nil; n++ {
			if err = j.Keep(said(strconv.Itoa(n))); n == 1 {
				fmt.Println(j.walk.id)
			}
			fmt.Println(n)
		}
	case "resumes":
		_, err = j.Resume(with)
	}
	switch {
	case errors.Is(err, ErrBusy):
		fmt.Println("busy")
	case err != nil:
		fmt.Println(err)
	default:
		fmt.Println(j.walk.id)
	}
	io.Copy(io.Discard, os.Stdin) // hold it until the parent lets go, or ends
	j.Close()
	os.Exit(0)
}

// A session is another process.
type session struct {
	*exec.Cmd
	says *bufio.Reader
	end  io.Closer
}

func startSession(t *testing.T, verb, folder, with string) session {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestSession$")
	cmd.Env = append(os.Environ(), asSession+"="+verb+"|"+folder+"|"+with)
	cmd.Stderr = os.Stderr
	out := must(cmd.StdoutPipe())
	end := must(cmd.StdinPipe())
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	return session{cmd, bufio.NewReader(out), end}
}

func (s session) line(t *testing.T) string {
	t.Helper()
	line, err := s.says.ReadString('\n')
	if err != nil {
		t.Fatalf("the session says %q, %v", line, err)
	}
	return strings.TrimSpace(line)
}

func (s session) leaves(t *testing.T) {
	t.Helper()
	s.end.Close()
	if err := s.Wait(); err != nil {
		t.Error(err)
	}
}

func TestTwoSessionsStartedTogetherNeverMix(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	const rounds, each = 200, 4
	for round := range rounds {
		together(2, func(who int) {
			j := Open(folder, content.Source("en"), noon)
			for n := range each {
				if err := j.Keep(said(fmt.Sprint(round, who, n))); err != nil {
					t.Error(err)
				}
				if err := j.Sync(); err != nil {
					t.Error(err)
				}
			}
			id := j.walk.id
			if err := j.Close(); err != nil {
				t.Error(err)
			}
			if got, want := saidIn(t, j, id), fmt.Sprint(round, who, each-1); got != want {
				t.Errorf("%s says %q, want %q", id, got, want)
			}
		})
	}
	past, err := open(t, folder).List()
	if len(past) != 2*rounds || err != nil {
		t.Errorf("got %d drafts, %v, want %d", len(past), err, 2*rounds)
	}
	holdsDrafts(t, folder, len(past))
}

func TestProcessesStartedTogetherNeverMix(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	for round := range 5 {
		var sessions []session
		for who := range 4 {
			sessions = append(sessions, startSession(t, "keeps", folder, fmt.Sprint(round, who)))
		}
		j := open(t, folder)
		for who, s := range sessions {
			id := s.line(t)
			if got, want := saidIn(t, j, id), fmt.Sprint(round, who); got != want {
				t.Errorf("%s says %q, want %q", id, got, want)
			}
		}
		for _, s := range sessions {
			s.leaves(t)
		}
	}
	holdsDrafts(t, folder, 20)
}

// holdsDrafts wants a folder to hold so many drafts and their pack, and nothing that was busy.
func holdsDrafts(t *testing.T, folder string, n int) {
	t.Helper()
	names := tree(t, folder)
	if want := n + len([]string{drafts, packs, builtinPack()}); len(names) != want {
		t.Errorf("%d names, want %d:\n%s", len(names), want, strings.Join(names, "\n"))
	}
}

// One session begins a walk while another erases the last one, with the pack and the folder.
func TestAWalkThatBeginsWhileTheLastIsErasedStays(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	for round := range 200 {
		last := Open(folder, content.Source("en"), noon)
		keep(t, last, said("the last"))
		text := fmt.Sprint("the first of round ", round)
		var id string
		together(2, func(who int) {
			if who == 0 {
				if err := last.Erase(); err != nil {
					t.Error(err)
				}
				return
			}
			j := Open(folder, content.Source("en"), noon)
			defer j.Close()
			if err := j.Keep(said(text)); err != nil {
				t.Error(err)
			}
			id = j.walk.id
		})
		if t.Failed() {
			return
		}
		other := Open(folder, nil, noon) // which must find the pack on disk
		if got := saidIn(t, other, id); got != text {
			t.Fatalf("got %q, want %q", got, text)
		}
		if err := other.Remove(id); err != nil {
			t.Fatal(err)
		}
		gone(t, folder)
	}
}

func TestASessionMayReadAndSyncBesideItself(t *testing.T) {
	t.Parallel()
	j := open(t, newFolder(t))
	id := keep(t, j, said("0"))
	together(4, func(who int) {
		for n := range 100 {
			var err error
			switch who {
			case 0:
				err = j.Keep(said(strconv.Itoa(n)))
			case 1:
				err = j.Sync()
			case 2:
				_, err = j.List()
			case 3:
				_, err = j.Read(id)
			}
			if err != nil {
				t.Error(err)
			}
		}
	})
	if got := saidIn(t, j, id); got != "99" {
		t.Errorf("it says %q, want 99", got)
	}
}

// together does something so many times at once.
func together(n int, do func(who int)) {
	var all sync.WaitGroup
	start := make(chan struct{})
	for who := range n {
		all.Go(func() {
			<-start
			do(who)
		})
	}
	close(start)
	all.Wait()
}
