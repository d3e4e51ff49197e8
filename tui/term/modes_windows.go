package term

import "golang.org/x/sys/windows"

// Silent returns the same modes, but nothing that is typed shows.
func (m Modes) Silent() Modes {
	m.In.Mode &^= windows.ENABLE_ECHO_INPUT
	return m
}

// dropTyped discards input that was typed and not read.
func dropTyped(fd uintptr) error { return windows.FlushConsoleInputBuffer(windows.Handle(fd)) }

// ignoreTTOU does nothing: a console lets every program set its modes.
func ignoreTTOU() {}
