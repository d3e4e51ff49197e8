//go:build unix

package seat

import (
	"bytes"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"twohats/tui/term"
)

// asSitter, in the environment, makes the test binary a process that sits down somewhere; it is
// the folder where it says what it knows.
const asSitter = "SEAT_TEST_SITTER"

func TestMain(m *testing.M) {
	if folder := os.Getenv(asSitter); folder != "" {
		os.Exit(sitter(folder))
	}
	if folder := os.Getenv(asHolder); folder != "" {
		os.Exit(holder(folder))
	}
	os.Exit(m.Run())
}

// A task is what a sitter of these tests is to do, and something to carry along.
type task struct{ Do, Carry string }

// An outcome is what it tells.
type outcome struct{ Heard string }

// sitter sits down, does its task and returns its exit code.
func sitter(folder string) int {
	var job task
	screen := term.Screen{In: os.Stdin, Out: os.Stdout}
	seat, err := Sit(screen, &job)
	if err != nil {
		fmt.Println("sits nowhere:", err)
		return 1
	}
	defer seat.Leave()
	return does[job.Do](seat, job, folder)
}

var does = map[string]func(seat *Seat, job task, folder string) int{
	"tell": func(seat *Seat, job task, _ string) int {
		seat.Tell(outcome{job.Carry})
		return 0
	},
	"tell and fail": func(seat *Seat, job task, _ string) int {
		seat.Tell(outcome{job.Carry})
		return 1
	},
	"nothing":  func(*Seat, task, string) int { return 0 },
	"panic":    func(_ *Seat, job task, _ string) int { panic(job.Carry) },
	"be ended": func(*Seat, task, string) int { syscall.Kill(os.Getpid(), syscall.SIGKILL); select {} },
	"rubbish": func(seat *Seat, _ task, _ string) int {
		seat.tells.WriteString("{\"Heard\": \x00")
		return 0
	},
	"much": func(seat *Seat, _ task, _ string) int {
		seat.Tell(outcome{strings.Repeat("x", 10<<20)})
		return 0
	},
	"half": func(seat *Seat, _ task, _ string) int {
		seat.tells.WriteString(`{"Heard": "half`)
		return 0
	},
	"hang": func(_ *Seat, _ task, folder string) int { // deaf to what the holder sends
		signal.Ignore(syscall.SIGHUP)
		say(folder, "hangs")
		select {}
	},
	"stop": func(_ *Seat, _ task, folder string) int { // does nothing any more, not even leave
		say(folder, "stops")
		syscall.Kill(os.Getpid(), syscall.SIGSTOP)
		select {} // another of its threads may be the first to stop
	},
	"hang up": func(_ *Seat, _ task, folder string) int { // heeds it, as the screens do
		gone := make(chan os.Signal, 1)
		signal.Notify(gone, syscall.SIGHUP)
		say(folder, "waits")
		<-gone
		say(folder, "was hung up on")
		return hungUp
	},
	"show": func(seat *Seat, _ task, folder string) int { // what others can see of it
		var seen bytes.Buffer
		for _, name := range []string{"cmdline", "environ"} {
			b, _ := os.ReadFile("/proc/self/" + name)
			seen.Write(b)
		}
		say(folder, seen.String())
		seat.Tell(outcome{})
		return 0
	},
	"draw": func(*Seat, task, string) int {
		fmt.Print("\x1b[?1049h\x1b[2J\x1b[?2004h\x1b[?25lall of it")
		return 0
	},
	"read": func(seat *Seat, _ task, folder string) int { // what was typed before
		say(folder, "reads")
		line := make([]byte, 64)
		n, _ := os.Stdin.Read(line)
		seat.Tell(outcome{string(line[:n])})
		return 0
	},
}

// say leaves word in the folder of a test.
func say(folder, what string) {
	f, err := os.OpenFile(folder+"/said", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err == nil {
		fmt.Fprintln(f, what)
		f.Close()
	}
}

// said waits until a sitter has left word of something.
func said(t *testing.T, folder, what string) string {
	t.Helper()
	for over := time.Now().Add(patience); time.Now().Before(over); time.Sleep(between) {
		if b, _ := os.ReadFile(folder + "/said"); strings.Contains(string(b), what) {
			return string(b)
		}
	}
	t.Fatalf("waited for %q", what)
	return ""
}

const (
	patience = 20 * time.Second
	between  = 2 * time.Millisecond // two looks at what another process does
)
