package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"runtime"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	xterm "github.com/charmbracelet/x/term"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
	"twohats/tui/draw"
	"twohats/tui/plain"
	"twohats/tui/term"
)

// walk is what twohats does when it is not told otherwise.
func (c call) walk() error {
	depth, err := depthOf(c.String("form"))
	if err != nil {
		return err
	}
	q, err := c.questions()
	if err != nil {
		return err
	}
	o := c.options(q)
	o.Depth, o.Save = depth, c.save
	if c.Bool("no-journal") {
		_, err = c.show(o)
		return err
	}
	opened, err := c.openJournal(q.source)
	if err != nil {
		return err
	}
	j := &noted{Journal: opened}
	if c.isPlain() {
		j.tell = c.tell
	}
	o.Journal = j
	fate, err := c.show(o)
	if err = errors.Join(err, j.Close()); err == nil {
		err = c.sayLeft(q.words, fate)
	}
	return err
}

// sayLeft prints how to go on with what is kept of the walk, if anything.
func (c call) sayLeft(words *content.Words, fate tui.Fate) error {
	said := map[tui.Fate]string{tui.Draft: words.Pause.LeftDraft, tui.Entry: words.Pause.LeftEntry}[fate]
	if said == "" {
		return nil
	}
	command := "twohats"
	folder, err := journal.Folder(runtime.GOOS, c.variable)
	if err == nil && c.variable("TWOHATS_DATA") != "" && runtime.GOOS != "windows" { // where a variable is set otherwise
		command = "TWOHATS_DATA=" + shellQuote(folder) + " " + command
	}
	_, err = fmt.Fprintln(c.plain(c.out), content.Fill(said, "{command}", command))
	return err
}

// demo shows the summary of an invented person, marked as invented on every page.
func (c call) demo() error {
	q, err := c.questions()
	if err != nil {
		return err
	}
	o := c.options(q)
	if err := json.Unmarshal(content.Invented(q.words.Language), &o.Invented); err != nil {
		return fmt.Errorf("read the invented walk: %w", err)
	}
	_, err = c.show(o)
	return err
}

// A questionnaire is what is asked, and the words that the program speaks in.
type questionnaire struct {
	pack   *content.Pack
	source []byte // the pack's file
	words  *content.Words
}

// questions returns the pack that --pack names, else the built-in one.
func (c call) questions() (q questionnaire, err error) {
	language, err := c.language()
	if err != nil {
		return q, err
	}
	q.pack, q.words = content.Builtin(language)
	q.source = content.Source(language)
	if c.IsSet("pack") {
		q.pack, q.source, err = c.readPack(c.String("pack"))
	}
	return q, err
}

// save makes a new file that was named on a screen, where no shell turns ~ into the home folder.
func (p program) save(name string, write func(io.Writer) error) (path string, err error) {
	if rest, home := strings.CutPrefix(name, "~/"); home && p.variable("HOME") != "" {
		name = filepath.Join(p.variable("HOME"), rest)
	}
	if path, err = newFile(name, write); errors.Is(err, fs.ErrExist) {
		return "", err
	}
	return path, saveError(name, err)
}

// depthOf reads --form.
func depthOf(form string) (coach.Depth, error) {
	switch depth := coach.Depth(strings.ToLower(form)); depth {
	case "", coach.Quick, coach.Full:
		return depth, nil
	}
	return "", misuse{fmt.Sprintf("there is no form %q", form), "choose quick or full"}
}

// options gathers what the screens need from the flags and the environment.
func (c call) options(q questionnaire) tui.Options {
	o := tui.Options{Pack: q.pack, Words: q.words, Clock: c.clock, Remote: c.variable("SSH_CONNECTION") != "",
		Profile: term.Profile(c.env), Codes: term.Colours(c.env) > colorprofile.ASCII}
	o.Width, o.Height = term.Size(c.out)
	if c.isASCII() {
		o.Signs = draw.ASCII
	}
	return o
}

// show runs the walk on the terminal, or line by line. It returns a fate that nothing has said yet.
func (c call) show(o tui.Options) (tui.Fate, error) {
	if c.isPlain() {
		return tui.Lost, c.talk(o)
	}
	screen, err := c.screen()
	if err != nil {
		return tui.Lost, err
	}
	model := tui.New(o)
	err = run(screen, model)
	return tui.FateOf(model), err
}

// run runs a model on the terminal until it ends.
func run(screen term.Screen, model tea.Model) error {
	code, err := term.Run(model, screen)
	if err == nil && code != 0 {
		return ending(code)
	}
	return err
}

// talk runs the walk line by line. It fails when the input ends before there was a summary.
func (p program) talk(options tui.Options) error {
	stop, stopped := context.WithCancelCause(context.Background())
	signals, undo := endingSignals()
	defer undo()
	go func() {
		if s, comes := <-signals; comes {
			stopped(endingBy(s))
		}
	}()
	o := plain.Options{Words: options.Words, Echo: xterm.IsTerminal(p.in.Fd()), Clock: p.clock, Stop: stop.Done()}
	if xterm.IsTerminal(p.out.Fd()) {
		o.Width = 76 // cells that a line takes at most
		if width, _, err := xterm.GetSize(p.out.Fd()); err == nil && width > 0 {
			o.Width = min(width, o.Width)
		}
	}
	if o.Echo {
		o.Most = mostTyped(runtime.GOOS)
		o.Hear = func(question string) (string, error) {
			line, err := p.askHidden(question)
			switch {
			case errors.Is(err, io.EOF) && options.Workshop == nil:
				return "", io.EOF
			case errors.Is(err, interrupted), errors.Is(err, errLeftOut): // no key ends a workshop
				return "?", nil
			}
			return line, err
		}
		o.Hush = p.hush
	}
	if options.Signs == draw.ASCII {
		o.Say = content.Typewriter().Replace
	}
	err := plain.Run(tui.NewTalk(options), p.in, p.out, o)
	if errors.Is(err, plain.ErrStopped) {
		return context.Cause(stop)
	}
	return err
}

// mostTyped returns how many bytes of a typed line a terminal passes on, without its end; 0 is all, as
// on Windows. Linux has room for 4,096 with the end, macOS and the BSDs for 1,024. They drop the rest.
func mostTyped(system string) int {
	if most, known := map[string]int{"linux": 4095, "windows": 0}[system]; known {
		return most
	}
	return 1023
}
