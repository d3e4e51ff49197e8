package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// journalCommand groups what a person does with what was kept.
func (p program) journalCommand() *cli.Command {
	group := ours("journal", "look back, save, erase", noCommand)
	json := func() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "for other programs"} }
	group.Commands = []*cli.Command{
		ours("list", "what is kept, newest first", p.list, json()),
		p.ofIDs(ours("show", "an entry as text", p.showEntry, json())),
		p.ofIDs(ours("compare", "two entries beside each other", p.compare, json())),
		p.ofIDs(ours("export", "save an entry", p.export,
			outputFlags(&cli.BoolFlag{Name: "with-plan", Usage: "put the plan's words into the calendar file"})...)),
		p.ofIDs(ours("ask", "a sheet to ask one person with", p.ask, outputFlags()...)),
		p.ofIDs(ours("erase", "erase entries", p.erase,
			&cli.BoolFlag{Name: "all", Usage: "everything"}, &cli.BoolFlag{Name: "yes", Usage: "without a question"})),
		ours("where", "where it is kept, and whether it is locked", p.where),
	}
	return group
}

// ours returns a command.
func ours(name, usage string, action cli.ActionFunc, flags ...cli.Flag) *cli.Command {
	return &cli.Command{Name: name, Usage: usage, Action: action, Flags: flags}
}

// ofIDs has a command's ids completed. They stand in the names of files, so that no passphrase
// is asked for.
func (p program) ofIDs(command *cli.Command) *cli.Command {
	command.ShellComplete = func(ctx context.Context, cmd *cli.Command) {
		if completesFlag(cmd) {
			cli.DefaultCompleteWithFlags(ctx, cmd)
			return
		}
		j, err := p.openJournal(nil)
		if err != nil {
			return
		}
		defer j.Close()
		past, _ := j.Past()
		for _, kept := range past {
			fmt.Fprintln(cmd.Root().Writer, kept.ID)
		}
	}
	return command
}

func completesFlag(cmd *cli.Command) bool {
	args := cmd.Args().Slice()
	return len(args) > 0 && strings.HasPrefix(args[len(args)-1], "-")
}

// noCommand is for who typed a group's name and none of its commands.
func noCommand(_ context.Context, cmd *cli.Command) error {
	names := commandNames(cmd)
	if !cmd.Args().Present() {
		return misuse{"a command is wanted after " + cmd.Name, "one of " + strings.Join(names, ", ")}
	}
	return noArguments(cmd)
}

// openJournal returns the journal that the environment names, for walks of the pack in source; nil
// where none is walked.
func (p program) openJournal(source []byte) (*journal.Journal, error) {
	folder, err := journal.Folder(runtime.GOOS, p.variable)
	if err != nil {
		return nil, err
	}
	return journal.Open(folder, source, p.clock), nil
}

// A look is one entry that is looked back at.
type look struct {
	words  *content.Words
	entry  coach.Entry
	before *coach.Entry // the last one that was seen through before it; nil where there is none
}

func (l look) document() report.Document { return report.Compose(l.words, l.entry, l.before) }

// lookBack reads the entry that a command names, or else the newest that was seen through.
func (p program) lookBack(cmd *cli.Command) (look, error) {
	if cmd.Args().Len() > 1 {
		return look{}, misuse{fmt.Sprintf("%s takes one id, and %q is another", cmd.Name, cmd.Args().Get(1)), seeHelp(cmd)}
	}
	words, err := p.words(cmd)
	if err != nil {
		return look{}, err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return look{}, err
	}
	defer j.Close()
	past, err := j.Past()
	if err != nil {
		return look{}, err
	}
	id, err := chosen(j, past, cmd.Args())
	if err != nil {
		return look{}, err
	}
	if err := p.unlocked(j); err != nil {
		return look{}, err
	}
	entry, err := readable(j, id)
	if err != nil && !cmd.Args().Present() {
		err = fmt.Errorf("%w, or name another id, see twohats journal list", err)
	}
	return look{words, entry, before(j, past, entry.Kept)}, err
}

// readable reads an entry, and says of one that cannot be read what can be done about it, where
// the journal does not.
func readable(j *journal.Journal, id string) (coach.Entry, error) {
	entry, err := j.Read(id)
	switch {
	case err == nil, errors.Is(err, journal.ErrNone), errors.Is(err, journal.ErrNewer), keyless(j):
		return entry, err
	case errors.Is(err, journal.ErrLocked): // since the passphrase was asked for
		return entry, fmt.Errorf("%w meanwhile: run it again", err)
	case errors.Is(err, fs.ErrPermission):
		return entry, fmt.Errorf("%w: see who may read the file", err)
	}
	return entry, fmt.Errorf("%w: twohats journal erase %s removes it", err, id)
}

// keyless reports whether it is for want of the keys that entries cannot be read: nothing of them
// is damaged then.
func keyless(j *journal.Journal) bool {
	_, wrong := j.Unlock("") // which opens nothing, but reads the keys
	state, err := j.Where()
	return wrong != nil || err == nil && state.Half && !state.Locked
}

// chosen returns the id that was typed in part, or else that of the newest entry that was seen
// through.
func chosen(j *journal.Journal, past []coach.Kept, ids cli.Args) (string, error) {
	if ids.Present() {
		return found(j, ids.First())
	}
	for _, kept := range past {
		if !kept.Draft {
			return kept.ID, nil
		}
	}
	if len(past) > 0 {
		return "", errors.New("no walk was seen through yet: go on with it in twohats, or name one of twohats journal list")
	}
	return "", errors.New("nothing is kept yet: answer some questions with twohats")
}

// found returns the id that a part of it stands for. The journal was listed before, so that what
// goes wrong is about the part.
func found(j *journal.Journal, part string) (string, error) {
	id, err := j.Find(part)
	switch {
	case part == "": // it is in every name, and may come from a variable that is not set
		return "", misuse{"an id is empty", "see twohats journal list"}
	case errors.Is(err, journal.ErrNone):
		return "", misuse{fmt.Sprintf("there is no entry %q", part), "see twohats journal list"}
	case err != nil:
		return "", misuse{err.Error(), "type more of one"}
	}
	return id, nil
}

// before returns the last entry that was seen through before another and can be read; nil where
// there is none.
func before(j *journal.Journal, past []coach.Kept, than coach.Kept) *coach.Entry {
	for _, kept := range coach.Earlier(past, than) {
		if entry, err := j.Read(kept.ID); err == nil {
			return &entry
		}
	}
	return nil
}
