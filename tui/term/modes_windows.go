package term

import (
	"fmt"

	"golang.org/x/sys/windows"
)

// Modes are how a console takes what is typed, and how it shows what is written. They can be
// handed to another process, as JSON.
type Modes struct{ In, Out uint32 }

// ModesOf reads a screen's modes. It is an error where that is no console.
func ModesOf(s Screen) (m Modes, err error) {
	if err = windows.GetConsoleMode(windows.Handle(s.In.Fd()), &m.In); err == nil {
		err = windows.GetConsoleMode(windows.Handle(s.Out.Fd()), &m.Out)
	}
	if err != nil {
		return Modes{}, fmt.Errorf("read the console's modes: %w", err)
	}
	return m, nil
}

// Silent gives the same modes, in which nothing shows that is typed.
func (m Modes) Silent() Modes {
	m.In &^= windows.ENABLE_ECHO_INPUT
	return m
}

// Set puts a screen into these modes, and drops what was typed and not read.
func (m Modes) Set(s Screen) error {
	in, out := windows.Handle(s.In.Fd()), windows.Handle(s.Out.Fd())
	for _, step := range []func() error{
		func() error { return windows.SetConsoleMode(in, m.In) },
		func() error { return windows.SetConsoleMode(out, m.Out) },
		func() error { return windows.FlushConsoleInputBuffer(in) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("set the console's modes: %w", err)
		}
	}
	return nil
}
