package main

import (
	"fmt"
	"strconv"
	"strings"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
)

// where prints where the journal is, what is in it, and whether it is locked.
func (c call) where() error {
	j, state, err := c.journalState()
	if err != nil {
		return err
	}
	defer j.Close()
	_, wrong := j.Unlock("") // which opens nothing, but reads the keys
	_, err = fmt.Fprint(c.out, describe(state, wrong))
	return err
}

// describe returns what is in a journal, a sentence a line. Keys is why its keys cannot be read.
func describe(s journal.State, keys error) string {
	text := fmt.Sprintf("The journal's folder: %s\n", plainName(s.Folder))
	if empty(s) {
		text += "Nothing is kept there.\n"
		if keys != nil {
			text += "Nor can a walk be kept there: " + keyTrouble(keys) + ".\n"
		}
	} else {
		text += fmt.Sprintf("In it: %s, %s, %s of questions; %s in all.\n",
			plural(s.Entries, "entry", "entries"), plural(s.Drafts, "draft", "drafts"), plural(s.Packs, "pack", "packs"), size(s.Bytes))
		text += lockState(s, keys)
	}
	if s.Foreign > 0 {
		text += fmt.Sprintf("Not ours, and left alone: %s.\n", plural(s.Foreign, "other file", "other files"))
	}
	return text
}

// plainName returns a name on one line, quoted where it holds what a terminal would not show.
func plainName(name string) string {
	if strings.Contains(name, "\n") || content.Shown(name) != name {
		return strconv.Quote(name)
	}
	return name
}

// empty reports whether nothing of ours is there.
func empty(s journal.State) bool {
	return s.Entries+s.Drafts+s.Packs == 0 && !s.Locked && !s.Half
}

// noCopy helps somebody who has lost key.age.
const noCopy = `Without a copy nothing opens what is locked: erase it with twohats journal erase
ID, and remove key.age and key.pub. What is not locked stays, and can be read.
`

// keyTrouble returns what is wrong with the keys, without the pointer to this very command.
func keyTrouble(keys error) string {
	return plainName(strings.TrimSuffix(cause(keys).Error(), journal.WhereMore))
}

func lockState(s journal.State, keys error) string {
	switch {
	case keys != nil && !s.Locked: // its end alone is missing, or its beginning alone was made
		return "A lock or unlock was broken off. To finish: twohats lock or twohats unlock\n"
	case keys != nil:
		why := keyTrouble(keys)
		text := "It is locked, but its keys cannot be read: " + why + ".\n"
		if strings.Contains(why, "key.age") {
			text += noCopy
		}
		return text
	case s.Half && !s.Locked:
		return "It was locked, and its keys are gone: put back key.pub and key.age from a copy.\n"
	case s.Half:
		return "Some of it is locked and some is not. To finish: twohats lock or twohats unlock\n"
	case s.Locked:
		return "It is locked: reading it takes your passphrase.\n"
	}
	return "It is not locked: who can read your files can read it. To lock it: twohats lock\n"
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// size returns a number of bytes in the unit that fits.
func size(bytes int64) string {
	const step = 1000
	switch {
	case bytes < step:
		return fmt.Sprintf("%d bytes", bytes)
	case bytes < step*step:
		return fmt.Sprintf("%.1f kB", float64(bytes)/step)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/step/step)
}
