package journal

import (
	"cmp"
	"errors"
	"path"
	"slices"
	"strings"

	"twohats/cmd/twohats/internal/cure"
)

// put writes a file atomically: a reader, or a power cut, sees the old content or the new, never a
// part.
func (c conversion) put(name string, data []byte) error {
	temp := scratch(path.Base(name))
	err := c.fill(temp, data)
	if err == nil {
		err = c.flushOne(c.root, temp)
	}
	if err = c.place(temp, name, err); err != nil {
		why := reason(err)
		return cure.Say("write "+name+": "+why.Error(), why)
	}
	return nil
}

// drop removes files, and makes the disk hold that.
func (c conversion) drop(names ...string) error {
	for _, name := range names {
		if err := c.remove(name); err != nil {
			return err
		}
	}
	c.unsynced.add(names...) // also what is busy, for it may be plain
	return c.sync()
}

// batch is how many files are in both forms at a time, at most: enough that the disk takes many at
// once, few enough that a journal converts on a disk that is nearly full.
const batch = 64

// turn makes the other form of files, and then removes them. Files that are left alone are named
// in the error at the end. Any other error ends it, once what was made is finished: on a full disk
// that makes room.
func (c conversion) turn(names []string, other func(name string) error) error {
	var leftAlone []string
	for some := range slices.Chunk(names, batch) {
		var made []string
		var failed error
		for _, name := range some {
			err := other(name)
			if one, ok := errors.AsType[left](err); ok {
				leftAlone = append(leftAlone, one.Error())
			} else if failed = err; failed != nil {
				break
			} else {
				made = append(made, name)
			}
		}
		err := c.sync() // the other form is on the disk before this one goes
		if err == nil {
			err = c.drop(made...)
		}
		if err = cmp.Or(err, failed); err != nil {
			return err
		}
	}
	if leftAlone != nil {
		return errors.New(strings.Join(leftAlone, "; "))
	}
	return nil
}

// A left error names a file that was left alone, and why.
type left struct {
	name string
	why  error
}

func (l left) Error() string { return l.name + " is left alone: " + l.why.Error() }
