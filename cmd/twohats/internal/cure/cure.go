// Package cure puts what a disk refuses into words that end with what a person can do about it.
//
// It knows the errors of systems and no more: what was being done, and with which file, is said by
// who did it. Whatever it returns is still found as the error that it was made of.
package cure

import (
	"errors"
	"io/fs"
	"os"
	"strings"
)

// A refusal is an error in our words. Nothing is below it: who looks for the innermost words of an
// error finds these.
type refusal struct {
	words string
	cause error
}

func (r refusal) Error() string { return r.words }

func (r refusal) Is(target error) bool { return errors.Is(r.cause, target) }

func (r refusal) As(target any) bool { return errors.As(r.cause, target) }

// Of returns what is wrong, without the path that it happened to, and what mends it. Elsewhere is
// what else a person can do, as "choose another place"; it is all where nothing better is known.
// What is nil, or was put into words already, comes back as it is.
func Of(err error, elsewhere string) error {
	if _, ok := errors.AsType[refusal](err); ok || err == nil {
		return err
	}
	why := innermost(err)
	what, mend := why.Error(), ""
	for _, known := range known() {
		if errors.Is(why, known.err) {
			what, mend = known.what, known.mend
			break
		}
	}
	switch {
	case mend == "":
		mend = elsewhere
	case elsewhere != "":
		mend += ", or " + elsewhere
	}
	return refusal{strings.TrimSuffix(what+": "+mend, ": "), err}
}

// Added returns an error with what mends it behind, where a disk refused something and nobody has
// said yet what mends that.
func Added(err error) error {
	if _, ok := errors.AsType[refusal](err); ok || err == nil {
		return err
	}
	for _, known := range known() {
		if known.alone && errors.Is(err, known.err) {
			return refusal{err.Error() + ": " + known.mend, err}
		}
	}
	return err
}

// A mending is an error of a system, and what there is to say of it.
type mending struct {
	err        error
	what, mend string
	alone      bool // the mend is true whatever was being done
}

func known() []mending {
	all := []mending{
		{fs.ErrPermission, "you have no right to it", "give yourself the right", true},
		{fs.ErrNotExist, "it is not there", "", false},
	}
	return append(systems(), all...)
}

// innermost returns what is wrong without the path that it happened to.
func innermost(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.Err
	}
	return err
}
