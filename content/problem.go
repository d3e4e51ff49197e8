package content

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// A Problem is something in a file that must be mended before the file can be used or, as a
// warning, something that should be. Its words are for the file's author.
type Problem struct {
	File    string // the name that Load was given
	Line    int    // from 1
	Column  int    // from 1, in characters
	What    string // what is wrong
	Mend    string // how to mend it
	Warning bool   // the file can be used all the same
	Stopped bool   // the rest of the file could not be read
}

// String returns, for example: pack.yaml:12:16: there is no pole "lede": did you mean "lead"?
// For a warning, "warning: " stands before what is wrong.
func (p Problem) String() string {
	file := p.File
	if strings.ContainsFunc(file, unshowable) {
		file = strconv.Quote(file)
	}
	what := p.What
	if p.Warning {
		what = "warning: " + what
	}
	return fmt.Sprintf("%s:%d:%d: %s: %s", file, p.Line, p.Column, what, p.Mend)
}

// problems collects what is found in one file. It remembers which values are spoilt, so that one
// mistake is reported once, and not again by each rule that the value then breaks.
type problems struct {
	file   string
	all    []Problem
	spoilt map[*yaml.Node]bool
}

func newProblems(file string) *problems {
	return &problems{file: file, spoilt: make(map[*yaml.Node]bool)}
}

// add reports a problem, unless its value is spoilt already.
func (p *problems) add(at place, what, mend string) {
	p.report(at, Problem{What: what, Mend: mend})
}

// warn reports what should be mended, unless its value is spoilt already.
func (p *problems) warn(at place, what, mend string) {
	p.report(at, Problem{What: what, Mend: mend, Warning: true})
}

// stop reports a problem after which nothing more can be read.
func (p *problems) stop(at place, what, mend string) {
	p.report(at, Problem{What: what, Mend: mend, Stopped: true})
}

// spoil reports a problem, and nothing else at this value from here on.
func (p *problems) spoil(at place, what, mend string) {
	p.add(at, what, mend)
	p.spoilt[at.node] = true
}

func (p *problems) report(at place, one Problem) {
	if !p.spoilt[at.node] {
		one.File, one.Line, one.Column = p.file, at.node.Line, at.node.Column
		p.all = append(p.all, one)
	}
}

// outcome returns what was read of a file, and its problems in the order of their places. The first
// is nil if any problem is more than a warning.
func outcome[T any](read *T, found *problems) (*T, []Problem) {
	slices.SortStableFunc(found.all, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	if slices.ContainsFunc(found.all, func(one Problem) bool { return !one.Warning }) {
		return nil, found.all
	}
	return read, found.all
}
