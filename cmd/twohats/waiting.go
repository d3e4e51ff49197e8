package main

import (
	"bufio"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	mathrand "math/rand/v2"
	"runtime"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/group"
)

// Waiting are rows that people agreed to add to the room's, and that no file holds yet: with
// fewer than five in a write, whoever copies the file between two people could tell who is who.
type waiting struct {
	file   string
	header group.Header
	rows   []group.Row
	added  int
}

// waitingRows makes the file ready that --group names; without it there is nothing to wait for.
func (p program) waitingRows(cmd *cli.Command, j job) (*waiting, error) {
	if !cmd.IsSet("group") {
		return nil, nil
	}
	if runtime.GOOS == "windows" {
		return nil, misuse{"--group cannot be used on Windows yet", "leave it out"}
	}
	pack, _ := content.Builtin(j.Language)
	w := &waiting{file: cmd.String("group"), header: group.HeaderOf(pack)}
	return w, beginGroup(w.file, w.header)
}

// add has a row wait. So that nobody is left over at the end, five go into the file only when as
// many stay.
func (w *waiting) add(row group.Row) {
	row.ID = randomID()
	w.rows = append(w.rows, row)
	mathrand.Shuffle(len(w.rows), func(i, j int) { w.rows[i], w.rows[j] = w.rows[j], w.rows[i] })
	if len(w.rows) >= 2*group.Fewest {
		_ = w.write(group.Fewest) // else they go on waiting
	}
}

// randomID tells a row apart from all others, and nothing else.
func randomID() string {
	id := make([]byte, 8)
	_, _ = rand.Read(id) // never fails
	return hex.EncodeToString(id)
}

// write puts the first n rows into the file.
func (w *waiting) write(n int) error {
	if err := appendRows(w.file, w.header, w.rows[:n]); err != nil {
		return err
	}
	w.rows = w.rows[n:]
	w.added += n
	return nil
}

// addRows puts the rows that wait into the file at the end of a workshop, and says what became of
// them. Where it fails and somebody is there to mend it, it asks.
func (p program) addRows(w *waiting, asks bool) error {
	in := bufio.NewReader(p.in)
	for len(w.rows) >= group.Fewest {
		err := w.write(len(w.rows))
		if err == nil {
			break
		}
		if !asks {
			return err
		}
		fmt.Fprintf(p.errs, "The figures of %d people are not in %s yet: %v.\nPress enter to try again, or ctrl+c to give them up.\n", len(w.rows), w.file, err)
		if _, readErr := in.ReadString('\n'); readErr != nil {
			return err
		}
	}
	var err error
	switch left := len(w.rows); {
	case left > 0:
		_, err = fmt.Fprintf(p.out, "Nothing was added to %s: it takes %d people who agree, and there were %d.\n", w.file, group.Fewest, left)
	case w.added == 0:
		_, err = fmt.Fprintf(p.out, "Nothing was added to %s: nobody agreed.\n", w.file)
	default:
		_, err = fmt.Fprintf(p.out, "The figures of %d people were added to %s.\n", w.added, w.file)
	}
	return err
}
