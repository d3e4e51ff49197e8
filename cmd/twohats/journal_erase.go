package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content/coach"
)

const traces = "Copies saved elsewhere stay; a disk may hold traces until it writes over them.\n"

// erase erases entries for good, once the person has said yes.
func (c call) erase() error {
	all, ids := c.Bool("all"), c.Args().Slice()
	switch {
	case all && len(ids) > 0:
		return misuse{"--all takes no ids", "leave out either"}
	case !all && len(ids) == 0:
		return misuse{"ids are wanted, or --all", "see twohats journal list"}
	case !c.Bool("yes") && !term.IsTerminal(c.in.Fd()):
		return misuse{"before erasing a question is asked, on a terminal only", "add --yes to go without it"}
	case all:
		return c.eraseAll()
	}
	s, err := c.shelf()
	if err != nil {
		return err
	}
	defer s.Close()
	some, err := s.keptOf(ids)
	if err != nil {
		return err
	}
	shown := c.beforeQuestion()
	fmt.Fprintln(shown, "This will be erased for good:")
	t := newTable(c.plain(shown), s.words, some, c.isHeard())
	for _, kept := range some {
		_, err := s.Read(kept.ID)
		if err == nil || errors.Is(err, journal.ErrLocked) { // no passphrase is asked for
			err = t.unseen(kept)
		} else {
			err = t.add(coach.Entry{Kept: kept}, cause(err))
		}
		if err != nil {
			return err
		}
	}
	if !c.sure() {
		return nil
	}
	var trouble error
	erased := 0
	for _, kept := range some {
		if err := s.Remove(kept.ID); err != nil {
			trouble = errors.Join(trouble, mendBusy(err))
			continue
		}
		erased++
	}
	if erased > 0 {
		fmt.Fprintf(c.out, "Erased: %d.\n"+traces, erased)
	}
	return trouble
}

// keptOf returns the walks with these ids, or parts of ids, each once.
func (s shelf) keptOf(parts []string) (some []coach.Kept, err error) {
	for _, part := range parts {
		id, err := s.findID(part)
		if err != nil {
			return nil, err
		}
		is := func(kept coach.Kept) bool { return kept.ID == id }
		if at := slices.IndexFunc(s.past, is); at >= 0 && !slices.ContainsFunc(some, is) {
			some = append(some, s.past[at])
		}
	}
	return some, nil
}

// beforeQuestion returns where to print what would go: where the question is asked, if any.
func (c call) beforeQuestion() io.Writer {
	if c.Bool("yes") {
		return c.out
	}
	return c.errs
}

// eraseAll erases everything, and says what is left.
func (c call) eraseAll() error {
	if _, err := c.language(); err != nil {
		return err
	}
	j, before, err := c.journalState()
	if err != nil {
		return err
	}
	defer j.Close()
	if empty(before) {
		_, err = fmt.Fprint(c.out, describe(before, nil))
		return err
	}
	fmt.Fprint(c.beforeQuestion(), describe(before, nil), "All of it will be erased.\n")
	if !c.sure() {
		return nil
	}
	if err := j.RemoveAll(); err != nil {
		return mendBusy(err)
	}
	after, err := j.Where()
	if err != nil {
		return err
	}
	if !empty(after) { // what another session has made meanwhile
		fmt.Fprint(c.out, describe(after, nil))
		return errors.New("not everything was erased: run it again")
	}
	_, err = fmt.Fprint(c.out, "Erased.\n"+traces+describe(after, nil))
	return err
}

// sure asks whether to erase; anything but yes is no.
func (c call) sure() bool {
	if c.Bool("yes") {
		return true
	}
	fmt.Fprint(c.errs, `Type "yes" to erase, or anything else to keep it: `)
	answer, err := bufio.NewReader(c.in).ReadString('\n')
	if err != nil {
		fmt.Fprintln(c.errs)
	}
	if strings.ToLower(strings.TrimSpace(answer)) == "yes" {
		return true
	}
	fmt.Fprintln(c.out, "Nothing was erased.")
	return false
}
