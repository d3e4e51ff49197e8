package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
)

// erase erases entries for good, once the person has said yes.
func (p program) erase(_ context.Context, cmd *cli.Command) error {
	all, ids := cmd.Bool("all"), cmd.Args().Slice()
	switch {
	case all && len(ids) > 0:
		return misuse{"--all takes no ids", "leave out either"}
	case !all && len(ids) == 0:
		return misuse{"ids are wanted, or --all", "see twohats journal list"}
	case !cmd.Bool("yes") && !term.IsTerminal(p.in.Fd()):
		return misuse{"before erasing a question is asked, on a terminal only", "add --yes to go without it"}
	}
	words, err := p.words(cmd)
	if err != nil {
		return err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return err
	}
	defer j.Close()
	if all {
		return p.eraseAll(cmd, j)
	}
	kept, err := named(j, ids)
	if err != nil {
		return err
	}
	return p.eraseSome(cmd, j, words, kept)
}

// named returns what is kept under some ids, or parts of them; each once.
func named(j *journal.Journal, parts []string) (some []coach.Kept, err error) {
	past, err := j.Past()
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		id, err := found(j, part)
		if err != nil {
			return nil, err
		}
		is := func(kept coach.Kept) bool { return kept.ID == id }
		if at := slices.IndexFunc(past, is); at >= 0 && !slices.ContainsFunc(some, is) {
			some = append(some, past[at])
		}
	}
	return some, nil
}

const traces = "Copies saved elsewhere stay; a disk may hold traces until it writes over them.\n"

// eraseSome erases what is kept under some ids, and says what went.
func (p program) eraseSome(cmd *cli.Command, j *journal.Journal, words *content.Words, some []coach.Kept) error {
	shown := p.beforeQuestion(cmd)
	fmt.Fprintln(shown, "This will be erased for good:")
	t := newTable(p.plain(cmd, shown), words, some, p.isHeard(cmd))
	for _, kept := range some {
		if err := toGo(t, j, kept); err != nil {
			return err
		}
	}
	if !p.sure(cmd) {
		return nil
	}
	var trouble error
	erased := 0
	for _, kept := range some {
		if err := j.Remove(kept.ID); err != nil {
			trouble = errors.Join(trouble, busyOr(err))
			continue
		}
		erased++
	}
	if erased > 0 {
		fmt.Fprintf(p.out, "Erased: %d.\n"+traces, erased)
	}
	return trouble
}

// toGo prints what would go: what cannot be read is named so, but a passphrase is not asked for.
func toGo(t *table, j *journal.Journal, kept coach.Kept) error {
	if _, err := j.Read(kept.ID); err != nil && !errors.Is(err, journal.ErrLocked) {
		return t.unread(kept, cause(err))
	}
	return t.unseen(kept)
}

// beforeQuestion returns where what would go is shown: where the question is asked, so that it is
// seen before it.
func (p program) beforeQuestion(cmd *cli.Command) io.Writer {
	if cmd.Bool("yes") {
		return p.out
	}
	return p.errs
}

// eraseAll erases everything, and says what is left.
func (p program) eraseAll(cmd *cli.Command, j *journal.Journal) error {
	before, err := j.Where()
	if err != nil {
		return err
	}
	if empty(before) {
		_, err = fmt.Fprint(p.out, described(before, nil))
		return err
	}
	fmt.Fprint(p.beforeQuestion(cmd), described(before, nil), "All of it will be erased.\n")
	if !p.sure(cmd) {
		return nil
	}
	if err := j.RemoveAll(); err != nil {
		return busyOr(err)
	}
	after, err := j.Where()
	if err != nil {
		return err
	}
	if !empty(after) { // what another session has made meanwhile
		fmt.Fprint(p.out, described(after, nil))
		return errors.New("not everything was erased: run it again")
	}
	_, err = fmt.Fprint(p.out, "Erased.\n"+traces+described(after, nil))
	return err
}

// sure asks whether to erase; anything but yes is no.
func (p program) sure(cmd *cli.Command) bool {
	if cmd.Bool("yes") {
		return true
	}
	fmt.Fprint(p.errs, `Type "yes" to erase, or anything else to keep it: `)
	answer, err := bufio.NewReader(p.in).ReadString('\n')
	if err != nil {
		fmt.Fprintln(p.errs)
	}
	if strings.ToLower(strings.TrimSpace(answer)) == "yes" {
		return true
	}
	fmt.Fprintln(p.out, "Nothing was erased.")
	return false
}
