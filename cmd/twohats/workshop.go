package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"

	"twohats/cmd/twohats/internal/seat"
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
	"twohats/tui/plain"
)

// A job is what the process of a participant needs to know of its workshop.
type job struct {
	Language string
	Pack     []byte // its source
	Depth    coach.Depth
	Word     string
	Idle     time.Duration
	Minutes  time.Duration
	Group    bool
	Broke    bool      // the walk before broke off
	Tries    tui.Tries // of the word, by whoever sat there before
}

// workshop lets one person after another walk on this terminal, each in a process of their own, until
// the word is typed. It keeps nothing of them but the figures that they add to the room's.
func (c call) workshop() error {
	q, err := c.questions()
	if err != nil {
		return err
	}
	j, err := c.job(q)
	if err != nil {
		return err
	}
	screen, err := c.screen()
	if err != nil {
		return err
	}
	rows, err := c.waitingRows(q.pack)
	if err != nil {
		return err
	}
	j.Group = rows != nil
	if j.Word, err = c.word(); err != nil {
		return err
	}
	place, err := seat.Hold(screen)
	if err != nil {
		return err
	}
	err = errors.Join(c.oneAfterAnother(place, j, rows), place.Release())
	if err == nil {
		_, err = fmt.Fprintln(c.out, "The workshop has ended.")
	}
	if rows != nil {
		err = errors.Join(err, c.addRows(rows, err == nil))
	}
	return err
}

// oneAfterAnother starts a walk for each person until the word is typed.
func (c call) oneAfterAnother(place *seat.Place, j job, rows *waitingList) error {
	executable, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	var args []string
	for _, flag := range []string{"plain", "ascii"} {
		if c.Bool(flag) {
			args = append(args, "--"+flag)
		}
	}
	args = append(args, "workshop", participantName)
	const quickEnds, moment = 10, time.Second // so many ends, each within a moment: no walk can run here
	for quick := 0; quick < quickEnds; {
		walk := exec.Command(executable, args...)
		walk.Env = c.env
		var told tui.Outcome
		began := c.clock()
		err := place.Next(walk, j, &told)
		if told.Row != nil && rows != nil { // whatever else came: this person agreed
			rows.add(*told.Row)
		}
		if j.Broke = errors.Is(err, seat.ErrBroke); !j.Broke {
			j.Tries = told.Tries
		}
		if ended, ok := errors.AsType[seat.Ended](err); ok {
			return endingBy(ended.Signal)
		}
		switch {
		case j.Broke && c.clock().Sub(began) < moment:
			quick++
		case errors.Is(err, seat.ErrNoProcess): // the machine may have one later
			quick++
			time.Sleep(moment)
		case err != nil && !j.Broke:
			return err
		case told.Closed:
			return nil
		default:
			quick = 0
		}
	}
	return errors.New("the walks end as soon as they begin: try twohats alone, which says why")
}

// job reads the flags.
func (c call) job(q questionnaire) (j job, err error) {
	j.Language, j.Pack = q.words.Language, q.source
	if j.Depth, err = depthOf(c.String("form")); err != nil {
		return j, err
	}
	j.Depth = cmp.Or(j.Depth, coach.Quick)
	if j.Idle, err = c.span("idle", 5*time.Minute, 10*time.Second, "10 seconds"); err != nil {
		return j, err
	}
	j.Minutes, err = c.span("minutes", 0, time.Minute, "1 minute")
	return j, err
}

// span returns the time that a flag names, in minutes or with a unit.
func (c call) span(name string, usual, least time.Duration, leastName string) (time.Duration, error) {
	if !c.IsSet(name) {
		return usual, nil
	}
	const longest = 12 * time.Hour
	typed := c.String(name)
	span, err := time.ParseDuration(typed)
	if n, numeric := strconv.ParseFloat(typed, 64); numeric == nil {
		span, err = time.Duration(n*float64(time.Minute)), nil
	}
	switch {
	case err != nil:
		return 0, misuse{fmt.Sprintf("--%s takes minutes, and %q is none", name, typed), "write 5, or 90s"}
	case span < least || span > longest:
		return 0, misuse{fmt.Sprintf("--%s %s is out of reach", name, typed), fmt.Sprintf("choose %s to %d hours", leastName, int(longest.Hours()))}
	}
	return span, nil
}

// participantName is the command that a workshop starts for each person. Nobody types it.
const participantName = "participant"

// participant is one person's walk in a workshop.
func (c call) participant() error {
	screen, err := c.screen()
	if err != nil {
		return err
	}
	var j job
	place, err := seat.Sit(screen, &j)
	if errors.Is(err, seat.ErrNobody) {
		return misuse{"participant is for the program itself", "type twohats workshop"}
	} else if err != nil {
		return err
	}
	defer place.Leave()
	if c.isPlain() {
		if err := place.TypeLines(); err != nil {
			return err
		}
		c.errs = c.out // what a question says there goes nowhere
	}
	pack, _ := content.Load("", j.Pack) // it was loaded before
	o := c.options(questionnaire{pack, j.Pack, content.BuiltinWords(j.Language)})
	o.Depth = j.Depth
	var outcome *tui.Outcome
	o.Workshop = &tui.Workshop{Word: j.Word, Idle: j.Idle, Minutes: j.Minutes, Group: j.Group, Broke: j.Broke, Tries: j.Tries,
		Leave: func(told tui.Outcome) { outcome = &told }}
	_, err = c.show(o)
	if outcome == nil || err != nil && !errors.Is(err, plain.ErrEarly) {
		return err
	}
	return place.Tell(outcome)
}
