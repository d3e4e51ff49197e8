//go:build unix

package term

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// A mood is how a fake terminal answers what it is asked.
type mood string

const (
	answering mood = "answering" // at once
	silent    mood = "silent"
	late      mood = "late" // after 150 ms
)

// A fake is the other end of a pseudo-terminal: it keeps what is written to it and answers.
type fake struct {
	mood          mood
	master, slave *os.File
	replies       chan reply
	owed          sync.WaitGroup // the answers under way

	mu      sync.Mutex
	out     bytes.Buffer
	asked   int           // how much of out was searched for questions
	news    chan struct{} // closed when out has grown
	gate    sync.Mutex    // held while frozen
	closing sync.Once
}

type reply struct {
	due  time.Time
	text string
}

func newFake(t *testing.T, m mood, width, height int) *fake {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatalf("open a pseudo-terminal: %v", err)
	}
	if err := pty.Setsize(slave, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		t.Fatalf("set its size: %v", err)
	}
	if master, err = closable(master); err != nil {
		t.Fatalf("make it closable: %v", err)
	}
	f := &fake{mood: m, master: master, slave: slave, replies: make(chan reply, 100), news: make(chan struct{})}
	go f.read()
	go f.answer()
	t.Cleanup(func() {
		f.hangUp()
		slave.Close()
	})
	return f
}

// closable returns the same file, one that can be closed while it is being read.
func closable(file *os.File) (*os.File, error) {
	defer file.Close()
	fd, err := unix.FcntlInt(file.Fd(), unix.F_DUPFD_CLOEXEC, 0) // no probe may hold it
	if err != nil {
		return nil, err
	}
	err = unix.SetNonblock(fd, true) // before NewFile, which looks
	return os.NewFile(uintptr(fd), file.Name()), err
}

// hangUp takes the terminal away.
func (f *fake) hangUp() { f.closing.Do(func() { f.master.Close() }) }

// freeze stops taking bytes until thaw.
func (f *fake) freeze() { f.gate.Lock() }
func (f *fake) thaw()   { f.gate.Unlock() }

// types sends keys as a terminal would; typesSlowly does so over a line that stalls before each.
func (f *fake) types(keys string) { f.master.WriteString(keys) }
func (f *fake) typesSlowly(parts ...string) {
	go func() {
		for _, keys := range parts {
			<-time.After(stall)
			f.types(keys)
		}
	}()
}

// stall is long enough for Bubble Tea to give up on half a sequence.
const stall = 3 * forgotten

func (f *fake) read() {
	defer close(f.replies)
	buf := make([]byte, 64<<10)
	for {
		n, err := f.master.Read(buf)
		f.thawed()
		f.mu.Lock()
		f.out.Write(buf[:n])
		f.hear()
		close(f.news)
		f.news = make(chan struct{})
		f.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// thawed waits until the terminal takes bytes again.
func (f *fake) thawed() {
	f.gate.Lock()
	defer f.gate.Unlock()
}

var question = regexp.MustCompile(`\x1b\[c|\x1b\[\?202[67]\$p|\x1b\[\?u|\x1b\]11;\?(\x07|\x1b\\)`)

// hear answers the questions that have come since it was last called.
func (f *fake) hear() {
	fresh := f.out.Bytes()[f.asked:]
	start := f.asked
	for _, at := range question.FindAllIndex(fresh, -1) {
		f.tell(string(fresh[at[0]:at[1]]))
		f.asked = start + at[1]
	}
}

func (f *fake) tell(asked string) {
	answers := map[string]string{
		"\x1b[c":        "\x1b[?62;22c",
		"\x1b[?2026$p":  "\x1b[?2026;2$y",
		"\x1b[?2027$p":  "\x1b[?2027;2$y",
		"\x1b[?u":       "\x1b[?0u",
		"\x1b]11;?\x07": "\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
	}
	var wait time.Duration
	switch f.mood {
	case silent:
		return
	case late:
		wait = 150 * time.Millisecond
	}
	f.owed.Add(1)
	f.replies <- reply{time.Now().Add(wait), answers[asked]}
}

func (f *fake) answer() {
	for r := range f.replies {
		<-time.After(time.Until(r.due))
		f.types(r.text)
		f.owed.Done()
	}
}

// written returns what has come, and a channel that closes when there is more.
func (f *fake) written() (string, <-chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.out.String(), f.news
}

var (
	private = regexp.MustCompile(`\x1b\[\?(\d+)([hl])`)
	kitty   = regexp.MustCompile(`\x1b\[(?:([<>])1u|\?1049([hl]))`)
	others  = regexp.MustCompile(`\x1b\[>4(;2)?m`)
)

// modes names the modes that are not as a terminal has them when it starts.
func modes(out string) []string {
	changed := map[string]bool{}
	for _, m := range private.FindAllStringSubmatch(out, -1) {
		changed[m[1]] = (m[2] == "h") != (m[1] == "25") // 25, the cursor, is on from the start
	}
	depth := kittyDepth(out)
	changed[fmt.Sprintf("kitty keyboard %d deep", depth)] = depth != 0
	for _, m := range others.FindAllStringSubmatch(out, -1) {
		changed["modifyOtherKeys"] = m[1] != ""
	}
	var names []string
	for name, on := range changed {
		if on {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// kittyDepth counts what is left on the stacks of both screens. To take from an empty one changes
// nothing; of the main screen it would take what the shell has put there.
func kittyDepth(out string) int {
	var main, alternate int
	at := &main
	for _, m := range kitty.FindAllStringSubmatch(out, -1) {
		switch {
		case m[2] == "h":
			at = &alternate
		case m[2] == "l":
			at = &main
		case m[1] == ">":
			*at++
		case at == &main || alternate > 0:
			*at--
		}
	}
	return main + alternate
}

func TestTheFakeTerminalKnowsItsModes(t *testing.T) {
	got := strings.Join(modes("\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[>1u\x1b[>4;2m\x1b[?2004l"), " ")
	if want := "1049 25 kitty keyboard 1 deep modifyOtherKeys"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
