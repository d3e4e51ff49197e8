package term

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// A Cure mends one fault of a bare Bubble Tea program. It hooks in where it must, and leaves
// the other fields nil.
type Cure struct {
	Name   string
	Before func()                                                // before anything of the program is made
	Option tea.ProgramOption                                     // never tea.WithFilter: see Filter
	Input  func(File) File                                       // stands before the terminal's input
	Output func(File) File                                       // stands before the terminal's output
	Model  func(tea.Model) tea.Model                             // stands around the model
	Filter func(tea.Msg) tea.Msg                                 // sees each message before Bubble Tea does
	Start  func(send func(tea.Msg)) (stop func())                // when all is ready; stop comes when all is over
	Ending func(code int, err error) (newCode int, newErr error) // has its say in how it ended
}

// Cures lists every cure, in the order in which messages pass their filters.
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
	if len(cures) == 0 {
		cures = Cures(s)
	}
	return run(model, s, cures)
}

// run, unlike Run, can do without any cure.
func run(model tea.Model, s Screen, cures []Cure) (code int, err error) {
	if !s.IsTerminal() {
		return 2, ErrNoTerminal
	}
	for _, c := range cures {
		if c.Before != nil {
			c.Before()
		}
	}
	p := tea.NewProgram(around(model, cures), options(s, cures)...)
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

// options gathers what tea.NewProgram wants to hear.
func options(s Screen, cures []Cure) []tea.ProgramOption {
	var in, out File = s.In, s.Out
	var opts []tea.ProgramOption
	for _, c := range cures {
		if c.Input != nil {
			in = c.Input(in)
		}
		if c.Output != nil {
			out = c.Output(out)
		}
		if c.Option != nil {
			opts = append(opts, c.Option)
		}
	}
	return append(opts,
		tea.WithInput(in), tea.WithOutput(out), tea.WithEnvironment(s.Env), tea.WithFilter(chain(cures)))
}

// around puts the cures around the model, the first innermost.
func around(model tea.Model, cures []Cure) tea.Model {
	for _, c := range cures {
		if c.Model != nil {
			model = c.Model(model)
		}
	}
	return model
}

// chain makes one filter of all: Bubble Tea keeps only the last it is given. A message that one
// cure takes out reaches none behind it.
func chain(cures []Cure) func(tea.Model, tea.Msg) tea.Msg {
	return func(_ tea.Model, msg tea.Msg) tea.Msg {
		for _, c := range cures {
			if c.Filter == nil {
				continue
			}
			if msg = c.Filter(msg); msg == nil {
				return nil
			}
		}
		return msg
	}
}
