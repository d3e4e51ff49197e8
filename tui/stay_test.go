package tui

import (
	"bytes"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/vt"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/tuitest"
)

// A sitter sits at the whole program in a bubble of time, where minutes pass at once.
type sitter struct {
	t     *testing.T
	types *io.PipeWriter
	ended chan error

	mu     sync.Mutex
	screen *vt.Emulator
	told   []Outcome
}

// Write draws what the program writes, which trusts the terminal to begin a line with a line feed.
func (s *sitter) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.screen.Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n")))
	return len(p), err
}

// sits has somebody sit down at a laptop of a workshop, and do things until the test ends.
func sits(t *testing.T, minutes time.Duration, does func(*sitter)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		in, types := io.Pipe()
		s := &sitter{t: t, types: types, ended: make(chan error, 1), screen: vt.NewEmulator(80, 24)}
		go io.Copy(io.Discard, s.screen)
		o := Options{Width: 80, Height: 24, Profile: colorprofile.TrueColor, Clock: time.Now, Depth: coach.Quick}
		o.Pack, o.Words = content.Builtin("en")
		o.Workshop = &Workshop{Word: "harvest", Idle: 5 * time.Minute, Minutes: minutes, Leave: s.leaves}
		root := newRoot(o)
		root.pace.settled = true
		program := tea.NewProgram(root, tea.WithInput(in), tea.WithEnvironment([]string{"TERM=xterm-256color"}), tea.WithOutput(s), tea.WithWindowSize(80, 24), tea.WithoutSignalHandler())
		go func() {
			_, err := program.Run()
			s.ended <- err
		}()
		defer func() {
			program.Kill()
			types.Close()
			if answers, ok := s.screen.InputPipe().(io.Closer); ok {
				answers.Close()
			}
			s.waits(time.Hour) // for the timers that are left
		}()
		s.waits(time.Second)
		does(s)
	})
}

// waits lets time pass, and the screen be drawn.
func (s *sitter) waits(d time.Duration) *sitter {
	time.Sleep(d)
	synctest.Wait()
	return s
}

// presses types keys, a second before the next.
func (s *sitter) presses(keys ...string) *sitter {
	for _, key := range keys {
		io.WriteString(s.types, key)
		s.waits(time.Second)
	}
	return s
}

func (s *sitter) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(strings.Fields(tuitest.TextOf(s.screen)), " ")
}

func (s *sitter) sees(text string) *sitter {
	s.t.Helper()
	if !strings.Contains(s.text(), text) {
		s.t.Fatalf("%q is not on the screen: %s", text, s.text())
	}
	return s
}

func (s *sitter) seesNot(text string) *sitter {
	s.t.Helper()
	if strings.Contains(s.text(), text) {
		s.t.Fatalf("%q is on the screen: %s", text, s.text())
	}
	return s
}

// leaves is told what goes beyond the person's time.
func (s *sitter) leaves(told Outcome) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.told = append(s.told, told)
}

// isGone reports whether the person's time is over, and nothing of it goes beyond.
func (s *sitter) isGone() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.told) == 1 && s.told[0] == (Outcome{})
}

func TestASilentPersonIsAskedAndThenWiped(t *testing.T) {
	sits(t, 0, func(s *sitter) {
		s.presses("\r", "Bread").waits(5*time.Minute - 2*time.Second).seesNot("Are you still there?")
		s.waits(2 * time.Second).sees("Are you still there?")
		if s.waits(58 * time.Second); s.isGone() {
			t.Error("wiped within the minute to answer")
		}
		if s.waits(2 * time.Second); !s.isGone() {
			t.Errorf("not wiped: %s", s.text())
		}
		if err := <-s.ended; err != nil {
			t.Error(err)
		}
	})
}

func TestAnyKeySaysThatOneIsThere(t *testing.T) {
	for name, key := range map[string]string{"a letter": "x", "a digit": "4", "enter": "\r", "esc": "\x1b", "ctrl+c": "\x03", "a paste": "\x1b[200~y\x1b[201~"} {
		sits(t, 0, func(s *sitter) {
			s.presses("\r", "Bread").waits(5*time.Minute + 30*time.Second).sees("Are you still there?")
			s.presses(key).seesNot("Are you still there?").sees("› Bread").seesNot("Breadx").seesNot("Bready")
			if s.waits(4 * time.Minute); s.isGone() {
				t.Errorf("%s did not say so", name)
			}
			s.waits(time.Minute + 30*time.Second).sees("Are you still there?")
		})
	}
}

func TestTypingCountsAsBeingThere(t *testing.T) {
	sits(t, 0, func(s *sitter) {
		s.presses("\r")
		for range 20 {
			s.presses("x").waits(4 * time.Minute).seesNot("Are you still there?")
		}
		s.sees(strings.Repeat("x", 20))
	})
}

func TestAFreePlaceWaitsForEver(t *testing.T) {
	sits(t, 10*time.Minute, func(s *sitter) {
		s.waits(3 * time.Hour).sees("This place is free").presses("\r").sees("10 minutes left")
	})
}

func TestASummaryMayBeReadForLonger(t *testing.T) {
	sits(t, 0, func(s *sitter) {
		s.presses("\r", "Bread", "\r", "\x1b", "2").sees("too few answers").waits(14 * time.Minute).seesNot("Are you still there?")
		s.waits(90 * time.Second).sees("Are you still there?")
		if s.waits(time.Minute); !s.isGone() {
			t.Error("not wiped")
		}
	})
}

func TestPausingDoesNotStopTheTime(t *testing.T) {
	sits(t, 0, func(s *sitter) {
		s.presses("\r", "Bread", "\x1b").sees("Paused").waits(5 * time.Minute).sees("Are you still there?")
		if s.waits(time.Minute); !s.isGone() {
			t.Error("not wiped")
		}
	})
}

func TestTheTimeForTheQuestionsEndsInASummary(t *testing.T) {
	sits(t, 4*time.Minute, func(s *sitter) {
		s.presses("\r").sees("4 minutes left").presses("Bread", "\r", "\r", "4", "2", "4", "2").waits(time.Minute).sees("3 minutes left")
		s.seesNot("left for the questions").waits(time.Minute).sees("2 minutes left for the questions").presses("\x1b[C").sees("left for the questions")
		s.presses("3").seesNot("left for the questions")
		s.waits(time.Minute).sees("1 minute left")
		s.waits(time.Minute).sees("The time for the questions is over").sees("Bread")
		s.presses("\t").seesNot("Go on with the other").sees("Take it home")
	})
}

func TestWhatIsBeingWrittenCountsWhenTheTimeIsOver(t *testing.T) {
	sits(t, 2*time.Minute, func(s *sitter) {
		s.presses("\r").waits(90 * time.Second).presses("Bread for the valley").waits(time.Minute).sees("Bread for the valley")
	})
}

func TestATimeThatIsShortFromTheStartIsSaidAtOnce(t *testing.T) {
	sits(t, time.Minute, func(s *sitter) {
		s.sees("begin, about 1 minute").presses("\r").sees("1 minute left for the questions").presses("B").sees("left for the questions")
	})
}

func TestAfterTheTimeThereIsNoWayBackToTheQuestions(t *testing.T) {
	sits(t, 3*time.Minute, func(s *sitter) {
		s.presses("\r", "\t", "\r", "4", "\x1b", "2").sees("too few answers").waits(5 * time.Minute)
		s.presses("\x1b").seesNot("Go on with the questions").presses("\x1b", "\x7f").sees("The time for the questions is over").seesNot("minutes left")
	})
}
