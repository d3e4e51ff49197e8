//go:build unix

package term

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// screenOf returns the screen that a program on a fake terminal has.
func screenOf(f *fake) Screen { return Screen{In: f.slave, Out: f.slave} }

func TestModesAreReadHandedOnAndSet(t *testing.T) {
	t.Parallel()
	s := screenOf(newFake(t, silent, 80, 24))
	before, err := ModesOf(s)
	if err != nil {
		t.Fatal(err)
	}
	quiet := before
	quiet.In.Lflag &^= unix.ECHO | unix.ICANON | unix.ISIG
	quiet.In.Cc[unix.VMIN] = 3
	quiet.Out = quiet.In
	for claim, want := range map[string]Modes{"modes of one's own are set": quiet, "and those from before": before} {
		var handed Modes
		if b, err := json.Marshal(want); err != nil || json.Unmarshal(b, &handed) != nil || handed != want {
			t.Errorf("%s: as JSON they are %s (%v)", claim, b, err)
		}
		if err := handed.Set(s); err != nil {
			t.Errorf("%s: %v", claim, err)
		}
		if got, err := ModesOf(s); err != nil || got != want {
			t.Errorf("%s: got %+v (%v), want %+v", claim, got, err, want)
		}
	}
}

func TestSettingModesDropsWhatWasTyped(t *testing.T) {
	t.Parallel()
	f := newFake(t, silent, 80, 24)
	s := screenOf(f)
	m, err := ModesOf(s)
	if err != nil {
		t.Fatal(err)
	}
	m.In.Lflag &^= unix.ECHO | unix.ICANON
	m.Out = m.In
	if err := m.Set(s); err != nil {
		t.Fatal(err)
	}
	typed := []unix.PollFd{{Fd: int32(f.slave.Fd()), Events: unix.POLLIN}}
	f.types("before")
	if n, err := unix.Poll(typed, int(deadline.Milliseconds())); n != 1 {
		t.Fatalf("nothing of what is typed arrives (%v)", err)
	}
	if err := m.Set(s); err != nil {
		t.Fatal(err)
	}
	f.types("behind")
	read := make([]byte, 32)
	if n, err := f.slave.Read(read); err != nil || string(read[:n]) != "behind" {
		t.Errorf("read was %q (%v)", read[:n], err)
	}
}

func TestModesOfWhatIsNoTerminalAreAnError(t *testing.T) {
	t.Parallel()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	s := Screen{In: r, Out: w}
	if _, err := ModesOf(s); err == nil || !strings.Contains(err.Error(), "read the terminal's modes") {
		t.Errorf("read: the error is %v", err)
	}
	if err := (Modes{}).Set(s); err == nil || !strings.Contains(err.Error(), "set the terminal's modes") {
		t.Errorf("set: the error is %v", err)
	}
}
