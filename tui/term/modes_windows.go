package term

import (
	"fmt"

	"golang.org/x/sys/windows"
)

// Modes are how a console takes what is typed and shows what is written. They survive JSON, so that
// another process can set them.
type Modes struct{ In, Out uint32 }

// ModesOf reads a screen's modes. It fails where the screen is no console.
func ModesOf(s Screen) (m Modes, err error) {
	if err = windows.GetConsoleMode(windows.Handle(s.In.Fd()), &m.In); err == nil {
		err = windows.GetConsoleMode(windows.Handle(s.Out.Fd()), &m.Out)
	}
	if err != nil {
		return Modes{}, fmt.Errorf("read the console's modes: %w", err)
	}
	return m, nil
}

// Silent returns the same modes, but nothing that is typed shows.
func (m Modes) Silent() Modes {
	m.In &^= windows.ENABLE_ECHO_INPUT
	return m
}

// Set puts a screen into these modes, and discards input that was typed and not read.
func (m Modes) Set(s Screen) error {
	in := windows.Handle(s.In.Fd())
	err := windows.SetConsoleMode(in, m.In)
	if err == nil {
		err = windows.SetConsoleMode(windows.Handle(s.Out.Fd()), m.Out)
	}
	if err == nil {
		err = windows.FlushConsoleInputBuffer(in)
	}
	if err != nil {
		return fmt.Errorf("set the console's modes: %w", err)
	}
	return nil
}

// ignoreTTOU does nothing: a console lets every program set its modes.
func ignoreTTOU() {}
