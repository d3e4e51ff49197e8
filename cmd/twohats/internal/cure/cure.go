// Package cure puts what a disk refuses into words that end with what a person can do about it.
//
// It knows the errors of systems and no more: the caller says what was being done, and with which
// file. Whatever it returns is still found as the error that it was made of.
package cure

import (
	"errors"
	"io/fs"
	"os"
	"strings"
)

// A said is an error in our words. Nothing is below it: whoever unwraps an error to the innermost
// words finds these.
type said struct {
	words string
	cause error
}

func (s said) Error() string { return s.words }

func (s said) Is(target error) bool { return errors.Is(s.cause, target) }

func (s said) As(target any) bool { return errors.As(s.cause, target) }

// Say returns an error with these words that is still found as its cause.
func Say(words string, cause error) error { return said{words, cause} }

// Said reports whether an error is in our words already.
func Said(err error) bool {
	_, ok := errors.AsType[said](err)
	return ok
}

// Of returns what is wrong, without the path that it happened to, and what mends it. Elsewhere is
// what else a person can do, as in "choose another place"; it stands alone where nothing better is
// known. An error that is nil, or in our words already, comes back as it is.
func Of(err error, elsewhere string) error {
	if err == nil || Said(err) {
		return err
	}
	_, why := Parts(err)
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
	return Say(strings.TrimSuffix(what+": "+mend, ": "), err)
}

// Added returns an error with what mends it behind, where a disk refused something and the error is
// not in our words already.
func Added(err error) error {
	if err == nil || Said(err) {
		return err
	}
	for _, known := range known() {
		if known.alone && errors.Is(err, known.err) {
			return Say(err.Error()+": "+known.mend, err)
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
	return append(systems(),
		mending{fs.ErrPermission, "you have no right to it", "give yourself the right", true},
		mending{fs.ErrNotExist, "it is not there", "", false},
	)
}

// Parts returns the path that an error is about, empty where it has none, and what is wrong.
func Parts(err error) (path string, why error) {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Path, at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.New, at.Err
	}
	return "", err
}
