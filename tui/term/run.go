package term

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// A Cure mends one fault of a bare Bubble Tea program. It hooks in where it must, and leaves
// the other fields nil.
type Cure struct {
	Name   string
	Option tea.ProgramOption                                     // never tea.WithFilter: see Filter
	Input  func(File) File                                       // stands before the terminal's input
	Output func(File) File                                       // stands before the terminal's output
	Model  func(tea.Model) tea.Model                             // stands around the model
	Filter func(tea.Msg) tea.Msg                                 // sees each message before Bubble Tea does
	Start  func(send func(tea.Msg)) (stop func())                // runs last before the program, and stop first after it
	Ending func(code int, err error) (newCode int, newErr error) // may change how the program ended
}

// Cures lists every cure, in the order in which messages pass their filters and in which they start.
func Cures(s Screen) []Cure {
	return []Cure{
		NoTrace(),
		OwnProfile(s.Env),
		RealSize(func() tea.WindowSizeMsg {
			width, height := Size(s.Out)
			return tea.WindowSizeMsg{Width: width, Height: height}
		}),
		Guard(),
		Fence(),
		Panics(),
		Signals(),
		Watchdog(s),
		Painted(s),
	}
}

// Run runs a model on the screen until it quits, and restores the terminal. With no cures
// named, all are on. The code is for os.Exit: 0; 129, 131 or 143 after a signal, with no error;
// 1 with an error, a *Panic among them; 2 with ErrNoTerminal.
func Run(model tea.Model, s Screen, cures ...Cure) (code int, err error) {
	if !s.IsTerminal() {
		return 2, ErrNoTerminal
	}
	if len(cures) == 0 {
		cures = Cures(s)
	}
	p := program(model, s, cures)
	for _, c := range cures {
		if c.Start != nil {
			defer c.Start(p.Send)()
		}
	}
	if _, err = p.Run(); err != nil {
		code, err = 1, fmt.Errorf("run the screens: %w", err)
	}
	for _, c := range cures {
		if c.Ending != nil {
			code, err = c.Ending(code, err)
		}
	}
	return code, err
}

// program puts the cures around a model and its terminal, the first innermost.
func program(model tea.Model, s Screen, cures []Cure) *tea.Program {
	var in, out File = s.In, s.Out
	var options []tea.ProgramOption
	for _, c := range cures {
		if c.Option != nil {
			options = append(options, c.Option)
		}
		if c.Input != nil {
			in = c.Input(in)
		}
		if c.Output != nil {
			out = c.Output(out)
		}
		if c.Model != nil {
			model = c.Model(model)
		}
	}
	return tea.NewProgram(model, append(options,
		tea.WithInput(in), tea.WithOutput(out), tea.WithEnvironment(s.Env), tea.WithFilter(chain(cures)))...)
}

// chain makes one filter of all, for Bubble Tea keeps only the last it is given. A message that one
// cure takes out reaches none behind it.
func chain(cures []Cure) func(tea.Model, tea.Msg) tea.Msg {
	return func(_ tea.Model, msg tea.Msg) tea.Msg {
		for _, c := range cures {
			if c.Filter != nil && msg != nil {
				msg = c.Filter(msg)
			}
		}
		return msg
	}
}
