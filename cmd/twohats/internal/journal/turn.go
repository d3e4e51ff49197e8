package journal

import (
	"errors"
	"path"
	"slices"
	"strings"
)

// put makes or replaces a file that is never there but whole, after a power cut too.
func (c conversion) put(name string, data []byte) error {
	temp := scratch(path.Base(name))
	c.step()
	err := c.fill(temp, data)
	if err == nil {
		c.step()
		err = c.flushOne(c.root, temp)
	}
	if err == nil {
		c.step()
		err = c.rename(temp, name)
	}
	if err != nil {
		c.root.Remove(temp) // on a full disk it would be in the way
		_, why := parts(err)
		why = refused(why)
		return worded{"write " + name + ": " + why.Error(), why}
	}
	return nil
}

// drop removes a file, and has the disk hold that.
func (c conversion) drop(name string) error {
	c.step()
	if err := c.remove(name); err != nil {
		return err
	}
	return c.settle()
}

// dropTemps removes what a kill has left half written, and has the disk hold that.
func (c conversion) dropTemps() error {
	for _, name := range c.temps {
		c.step()
		if err := c.remove(name); err != nil {
			return err
		}
	}
	return c.flush(c.root, c.temps)
}

// settle has the disk hold all that was changed.
func (c conversion) settle() error {
	c.step()
	return c.sync()
}

// batch is how many files are in both forms at a time, at most: enough that the disk takes many
// at once, few enough that a journal converts on a disk that is nearly full.
const batch = 64

// turn makes the other form of files, and then removes them. Those that are left alone are named
// in the error at the end; any other error ends it, when what was made has been finished: on a
// full disk that makes room.
func (c conversion) turn(names []string, other func(name string) error) error {
	var all lefts
	for some := range slices.Chunk(names, batch) {
		var made []string
		var failed error
		for _, name := range some {
			err := other(name)
			if one, ok := errors.AsType[left](err); ok {
				all = append(all, one)
			} else if failed = err; failed != nil {
				break
			} else {
				made = append(made, name)
			}
		}
		if err := c.finish(made); err != nil {
			return err
		}
		if failed != nil {
			return failed
		}
	}
	if all != nil {
		return all
	}
	return nil
}

// finish removes files of which the other form is there, once the disk holds that.
func (c conversion) finish(made []string) error {
	if err := c.settle(); err != nil {
		return err
	}
	for _, name := range made {
		c.step()
		if err := c.remove(name); err != nil {
			return err
		}
	}
	return c.settle()
}

// A left is a file that was left alone, and why.
type left struct {
	name string
	why  error
}

func (c conversion) leftAlone(name string, err error) error {
	_, why := parts(err)
	return left{name, refused(why)}
}

func (l left) Error() string { return l.name + " is left alone: " + l.why.Error() }
func (l left) Unwrap() error { return l.why }

type lefts []left

func (all lefts) Error() string {
	said := make([]string, len(all))
	for i, one := range all {
		said[i] = one.Error()
	}
	return strings.Join(said, "; ")
}
