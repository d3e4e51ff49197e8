package group

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
)

// A Problem is something in a group file that is not as it was written, or that keeps people out
// of the picture. Its words are for whoever leads the room.
type Problem struct {
	File  string // as Read was told; empty where it is of no single one
	Line  int    // from 1; 0 where it is of no line
	What  string // what is wrong, and what is done about it
	Mend  string // how to mend it
	Fatal bool   // the file is not used at all, and no picture may be made with it
}

// String returns, for example: room.jsonl:7: this line was cut, and nobody in it counts: nothing
// to do.
func (p Problem) String() string {
	name := p.File
	if content.Shown(name) != name || strings.Contains(name, "\n") {
		name = strconv.Quote(name)
	}
	said := p.What + ": " + p.Mend
	if name == "" {
		return said
	}
	if p.Line > 0 {
		name += fmt.Sprintf(":%d", p.Line)
	}
	return name + ": " + said
}

// Fatal reports whether any problem forbids a picture.
func Fatal(found []Problem) bool {
	return slices.ContainsFunc(found, func(p Problem) bool { return p.Fatal })
}
