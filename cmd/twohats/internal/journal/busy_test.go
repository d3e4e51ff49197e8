package journal

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestOneOfTwoThatResumeIsRefused(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("bread"))
	j.Close()
	for range 5 {
		sessions := []session{startSession(t, "resumes", folder, id), startSession(t, "resumes", folder, id)}
		said := map[string]int{}
		for _, s := range sessions {
			said[s.line(t)]++
		}
		if said["busy"] != 1 || said[id] != 1 {
			t.Errorf("they say %v, want one busy and one %s", said, id)
		}
		past, err := j.List()
		if err != nil || len(past) != 1 || !past[0].Busy {
			t.Errorf("past: %+v, %v, want a busy draft", past, err)
		}
		for _, s := range sessions {
			s.leaves(t)
		}
		if past, err = j.List(); err != nil || len(past) != 1 || past[0].Busy {
			t.Errorf("past: %+v, %v, want a draft that nobody has", past, err)
		}
	}
	if got := saidIn(t, j, id); got != "bread" {
		t.Errorf("it says %q", got)
	}
}

func TestWhatAnotherSessionHasOpenIsRefusedInTime(t *testing.T) {
	t.Parallel()
	for verb, test := range map[string]struct {
		do    func(j *Journal, id string) error
		after time.Duration
	}{
		"resume":     {func(j *Journal, id string) error { _, err := j.Resume(id); return err }, patienceWalk},
		"remove":     {(*Journal).Remove, patienceWalk},
		"revise":     {func(j *Journal, id string) error { return j.Revise(id, nil) }, patienceWalk},
		"lock":       {func(j *Journal, _ string) error { return j.Encrypt("x") }, patienceExclusive},
		"remove all": {func(j *Journal, _ string) error { return j.RemoveAll() }, patienceExclusive},
	} {
		folder := newFolder(t)
		synctest.Test(t, func(t *testing.T) {
			id := keep(t, open(t, folder), said("bread"))
			start := time.Now()
			if err := test.do(open(t, folder), id); !errors.Is(err, ErrBusy) {
				t.Errorf("%s: got %v, want ErrBusy", verb, err)
			}
			if took := time.Since(start); took != test.after {
				t.Errorf("%s: it took %v, want %v", verb, took, test.after)
			}
			if got := saidIn(t, open(t, folder), id); got != "bread" {
				t.Errorf("%s: it says %q", verb, got)
			}
		})
	}
}

func TestWhileAJournalIsConvertedAWalkWaits(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	synctest.Test(t, func(t *testing.T) {
		j, converter := open(t, folder), open(t, folder)
		release, err := exclusive(converter)
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		err = j.Keep(said("too soon"))
		if want := "keep the walk: the journal is being locked or unlocked in another window"; !errors.Is(err, ErrBusy) || err.Error() != want {
			t.Errorf("got %v, want %q", err, want)
		}
		if took := time.Since(start); took > 200*time.Millisecond {
			t.Errorf("it waits %v", took)
		}
		go func() {
			time.Sleep(patienceShared / 2)
			release()
		}()
		if err := j.Keep(said("in time")); err != nil {
			t.Errorf("got %v", err)
		}
	})
}

// exclusive has the journal for one session alone until release.
func exclusive(j *Journal) (release func() error, err error) {
	alone, goOn, left := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		left <- j.exclusively(func() error {
			close(alone)
			<-goOn
			return nil
		})
	}()
	select {
	case <-alone:
	case err := <-left:
		return nil, err
	}
	return func() error {
		close(goOn)
		return <-left
	}, nil
}

// A list of drafts may be older than the finish of one.
func TestAFinishedWalkIsNotResumed(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j, other := open(t, folder), open(t, folder)
	id := keep(t, j, said("bread"))
	finish(t, j, said("bread"))
	if _, err := j.Resume(id); !errors.Is(err, errFinished) {
		t.Errorf("its own: got %v, want errFinished", err)
	}
	j.Close()
	if _, err := other.Resume(id); !errors.Is(err, errFinished) || !strings.Contains(err.Error(), id) {
		t.Errorf("got %v, want errFinished and the id", err)
	}
	keep(t, other, said("new"))
	other.Close()
	if got := saidIn(t, j, id); got != "bread" {
		t.Errorf("it says %q", got)
	}
}
