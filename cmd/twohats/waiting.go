package main

import (
	"bufio"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	mathrand "math/rand/v2"
	"runtime"
	"slices"

	"twohats/content"
	"twohats/content/group"
)

// A waitingList holds the rows that people agreed to add to the room's and that no file holds yet. With
// fewer than five in a write, somebody who copies the file in between could tell whose they are.
type waitingList struct {
	file   string
	header group.Header
	rows   []group.Row // in random order
	drawn  int         // how many of the first a write has that failed
	added  int
}

// waitingRows makes ready the file that --group names. It returns nil without that flag.
func (c call) waitingRows(pack *content.Pack) (*waitingList, error) {
	switch {
	case !c.IsSet("group"):
		return nil, nil
	case runtime.GOOS == "windows":
		return nil, misuse{"--group cannot be used on Windows yet", "leave it out"}
	case c.String("group") == "":
		return nil, misuse{"--group needs the name of a file", "write it behind the flag"}
	}
	w := &waitingList{file: c.String("group"), header: group.HeaderOf(pack)}
	return w, beginGroup(w.file, w.header)
}

// add lets a row wait, and writes some when it is time: five, once five others stay, so that nobody is
// left over at the end.
func (w *waitingList) add(row group.Row) {
	id := make([]byte, 8) // tells a row apart from all others, and nothing else
	rand.Read(id)
	row.ID = hex.EncodeToString(id)
	w.rows = append(w.rows, row)
	others := w.rows[w.drawn:]
	mathrand.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	_ = w.write(group.Fewest) // else they go on waiting
}

// write adds rows to the file as long as so many stay, and all of them if none need to. Rows drawn for
// a write that failed are written again as they were: it may have come further than it seems.
func (w *waitingList) write(stay int) error {
	for w.drawn > 0 || len(w.rows) >= group.Fewest+stay {
		switch {
		case w.drawn == 0 && stay == 0:
			w.drawn = len(w.rows)
		case w.drawn == 0:
			w.drawn = group.Fewest
		}
		if err := appendRows(w.file, w.header, w.rows[:w.drawn]); err != nil {
			return err
		}
		left := slices.Clone(w.rows[w.drawn:])
		clear(w.rows)
		w.rows, w.added, w.drawn = left, w.added+w.drawn, 0
	}
	return nil
}

// addRows writes the rows that wait at the end of a workshop, and prints what became of them. If that
// fails while somebody is there to mend it, it asks.
func (p program) addRows(w *waitingList, asks bool) error {
	in := bufio.NewReader(p.in)
	for err := w.write(0); err != nil; err = w.write(0) {
		if !asks {
			return err
		}
		fmt.Fprintf(p.errs, "The figures of %d people are not in %s yet: %v.\nPress enter to try again, or ctrl+c to give them up.\n", len(w.rows), w.file, err)
		if _, readErr := in.ReadString('\n'); readErr != nil {
			return err
		}
	}
	said := fmt.Sprintf("The figures of %d people were added to %s.\nThe picture: twohats group %s\n", w.added, w.file, w.file)
	if left := len(w.rows); left > 0 {
		said = fmt.Sprintf("Nothing was added to %s.\nIt takes %d people who agree; here it was %d.\n", w.file, group.Fewest, left)
	} else if w.added == 0 {
		said = fmt.Sprintf("Nothing was added to %s: nobody agreed.\n", w.file)
	}
	_, err := fmt.Fprint(p.out, said)
	return err
}
