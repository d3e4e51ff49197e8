package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content/coach"
)

// A noted journal remembers whether it holds what it was given last, so that the program does not
// end as if all were well when it does not.
type noted struct {
	*journal.Journal
	tell func(error) // prints what goes wrong, each thing once; nil where the screens say it

	mu      sync.Mutex // Sync runs beside the others
	keeps   error      // why the journal does not hold the walk as it was given last
	revises error      // why it does not hold a plan as it was changed last
	syncs   error      // why the disk may not
	told    []string
}

func (n *noted) Keep(record coach.Record) error { return n.note(&n.keeps, n.Journal.Keep(record)) }

func (n *noted) Finish(record coach.Record) error { return n.note(&n.keeps, n.Journal.Finish(record)) }

func (n *noted) Sync() error { return n.note(&n.syncs, n.Journal.Sync()) }

// Revise notes nothing of a walk that is gone: there is nothing left that could hold its plan.
func (n *noted) Revise(id string, plan *coach.Plan) error {
	err := n.Journal.Revise(id, plan)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		n.note(&n.revises, nil)
	} else {
		n.note(&n.revises, fmt.Errorf("keep the look back at a plan: %w", err))
	}
	return err
}

// Erase leaves nothing that could be lost.
func (n *noted) Erase() error {
	err := n.Journal.Erase()
	if err == nil {
		n.note(&n.keeps, nil)
		n.note(&n.syncs, nil)
	}
	return err
}

// Close returns what is not held at the end. What was printed before it returns as a code alone.
func (n *noted) Close() error {
	closed := n.Journal.Close()
	n.mu.Lock()
	defer n.mu.Unlock()
	left := []error{n.keeps, n.revises, n.syncs, closed}
	for i, err := range left {
		if err != nil && slices.Contains(n.told, err.Error()) {
			left[i] = ending(failed)
		}
	}
	return errors.Join(left...)
}

// note stores how something went, and prints what went wrong.
func (n *noted) note(where *error, err error) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	*where = err
	if err != nil && n.tell != nil && !slices.Contains(n.told, err.Error()) {
		n.told = append(n.told, err.Error())
		n.tell(err)
	}
	return err
}
