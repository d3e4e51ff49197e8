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
	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
	"twohats/tui/draw"
	"twohats/tui/term"
)

// walk is what twohats does when it is not told otherwise.
func (p program) walk(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	depth, err := depthOf(cmd.String("form"))
	if err != nil {
		return err
	}
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return err
	}
	pack, source, err := p.questions(cmd, language)
	if err != nil {
		return err
	}
	set := func(o *tui.Options) {
		o.Depth, o.Save = depth, p.save
		if pack != nil {
			o.Pack = pack
		}
	}
	if cmd.Bool("no-journal") {
		_, err = p.show(cmd, language, set)
		return err
	}
	opened, err := p.openJournal(source)
	if err != nil {
		return err
	}
	j := &noted{Journal: opened}
	if p.isPlain(cmd) {
		j.tell = p.tell
	}
	fate, err := p.show(cmd, language, func(o *tui.Options) {
		set(o)
		o.Journal = j
	})
	if err = errors.Join(err, j.Close()); err == nil {
		err = p.sayLeft(cmd, language, fate)
	}
	return err
}

// sayLeft says how to go on from what a person has left; nothing where there is nothing.
func (p program) sayLeft(cmd *cli.Command, language string, fate tui.Fate) error {
	words := content.BuiltinWords(language).Pause
	said := map[tui.Fate]string{tui.Draft: words.LeftDraft, tui.Entry: words.LeftEntry}[fate]
	if said == "" {
		return nil
	}
	command := "twohats"
	if p.variable("TWOHATS_DATA") != "" && runtime.GOOS != "windows" { // where a variable is set otherwise
		if folder, err := journal.Folder(runtime.GOOS, p.variable); err == nil {
			command = "TWOHATS_DATA=" + shelled(folder) + " " + command
		}
	}
	_, err := fmt.Fprintln(p.plain(cmd, p.out), content.Fill(said, "{command}", command))
	return err
}

// questions returns the pack that --pack names, and its source. Without it that is the built-in
// one, whose source is here at once: to load it can wait until the screens have begun.
func (p program) questions(cmd *cli.Command, language string) (*content.Pack, []byte, error) {
	if cmd.IsSet("pack") {
		return p.readPackFile(cmd.String("pack"))
	}
	return nil, content.Source(language), nil
}

// save makes a new file that was named on a screen, where no shell puts the home folder in the
// place of ~.
func (p program) save(name string, write func(io.Writer) error) (path string, err error) {
	if rest, home := strings.CutPrefix(name, "~/"); home && p.variable("HOME") != "" {
		name = filepath.Join(p.variable("HOME"), rest)
	}
	if path, err = newFile(name, write); errors.Is(err, fs.ErrExist) {
		return "", err
	}
	return path, mended(name, err)
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
func (p program) options(cmd *cli.Command, language string) tui.Options {
	o := tui.Options{Profile: term.Profile(p.env), Codes: term.Colours(p.env) > colorprofile.ASCII, Clock: p.clock,
		Remote: p.variable("SSH_CONNECTION") != ""}
	o.Width, o.Height = term.Size(p.out)
	o.Pack, o.Words = content.Builtin(language)
	if cmd.Bool("ascii") || !term.UTF8(p.env) {
		o.Signs = draw.ASCII
	}
	return o
}

// show runs the screens on the terminal, with options as a command sets them. It returns what
// became of the walk where nothing has said so.
func (p program) show(cmd *cli.Command, language string, set func(*tui.Options)) (tui.Fate, error) {
	options := p.options(cmd, language)
	set(&options)
	if p.isPlain(cmd) {
		return tui.Lost, p.talk(options)
	}
	screen, err := p.screen()
	if err != nil {
		return tui.Lost, err
	}
	model := tui.New(options)
	err = p.run(screen, model)
	return tui.FateOf(model), err
}

// run runs a model on the terminal until it ends.
func (p program) run(screen term.Screen, model tea.Model) error {
	code, err := term.Run(model, screen)
	switch {
	case err != nil:
		return err
	case code != 0:
		return ending(code)
	}
	return nil
}

func (p program) demoCommand() *cli.Command {
	return &cli.Command{
		Name:   "demo",
		Usage:  "an invented person's summary",
		Action: p.demo,
	}
}

// demo shows the summary of an invented person, marked as invented on every page.
func (p program) demo(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return err
	}
	var invented coach.Record
	if err := json.Unmarshal(content.Invented(language), &invented); err != nil {
		return fmt.Errorf("read the invented walk: %w", err)
	}
	_, err = p.show(cmd, language, func(o *tui.Options) { o.Invented = &invented })
	return err
}
