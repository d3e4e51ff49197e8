//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"twohats/content/group"
)

func TestWhatAKillLeavesOfALineIsNoHindrance(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	_, header := ofPack()
	first, line := group.EncodeHeader(header), group.EncodeBatch(people("a", 5))
	whole := slices.Concat(first, line)
	for n := 0; n < len(whole); n += 1 + n%5 {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		adds(t, path, "b", 5)
		file := inFile(t, path, 1)
		before := 0
		if n == len(whole)-1 { // all but the end of the line
			before = 5
		}
		if len(file.Rows) != before+5 {
			t.Fatalf("cut at %d: %d people are in it, want %d", n, len(file.Rows), before+5)
		}
	}
}

// again runs this test in a process of its own, with a word for it.
func again(t *testing.T, word string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), "TWOHATS_TEST_GROUP="+word)
	return cmd
}

// addingOn adds five people again and again, and says how often.
func addingOn(t *testing.T, path, prefix string, times int) {
	for n := range times {
		adds(t, path, fmt.Sprintf("%s-%d", prefix, n), 5)
		fmt.Printf("added %d\n", n+1)
	}
}

func TestAKillLeavesFiveOrNone(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		addingOn(t, path, "pid"+strconv.Itoa(os.Getpid()), 1_000_000)
		return
	}
	t.Parallel()
	rounds := 20
	if os.Getenv("TWOHATS_LONG") != "" {
		rounds = 200
	}
	path := filepath.Join(t.TempDir(), "room.jsonl")
	added := 0
	for round := range rounds {
		cmd := again(t, path)
		says, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		said := make([]byte, 1)
		var all []byte
		for range 9*round*7%131 + 1 { // somewhere in the middle
			if _, err := says.Read(said); err != nil {
				t.Fatal(err)
			}
			all = append(all, said...)
		}
		cmd.Process.Kill()
		rest := new(bytes.Buffer)
		rest.ReadFrom(says)
		cmd.Wait()
		told := bytes.Count(append(all, rest.Bytes()...), []byte("\n"))
		file := inFile(t, path, round+1)
		if got := len(file.Rows) - added; got != 5*told && got != 5*told+5 {
			t.Errorf("round %d: %d people came, and %d times five were told", round, got, told)
		}
		added = len(file.Rows)
	}
	adds(t, path, "last", 5)
	if file := inFile(t, path, rounds); len(file.Rows) != added+5 {
		t.Errorf("at the end there are %d, want %d", len(file.Rows), added+5)
	}
}

func TestTwoWritersAtOnceLoseNoRow(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		addingOn(t, path, "pid"+strconv.Itoa(os.Getpid()), 40)
		return
	}
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	var all []*exec.Cmd
	for range 3 {
		cmd := again(t, path)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		all = append(all, cmd)
	}
	for _, cmd := range all {
		if err := cmd.Wait(); err != nil {
			t.Error(err)
		}
	}
	if file := inFile(t, path, 0); len(file.Rows) != 3*40*5 {
		t.Errorf("in it are %d people, want %d", len(file.Rows), 3*40*5)
	}
}
