package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/seat"
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
	"twohats/tui/plain"
)

func (p program) workshopCommand() *cli.Command {
	command := ours("workshop", "one person after another on a shared laptop", p.workshop,
		&cli.StringFlag{Name: "form", Usage: "quick or full", Local: true},
		&cli.StringFlag{Name: "minutes", Usage: "the time for the questions", Local: true},
		&cli.StringFlag{Name: "idle", Usage: "how long no key may come", Local: true},
		&cli.StringFlag{Name: "pack", Usage: "questions of your own", Local: true},
		&cli.StringFlag{Name: "group", Usage: "the file of the room's figures", Local: true},
		&cli.StringFlag{Name: "word-file", Usage: "where the word stands that ends it", Local: true})
	hidden := ours(participantName, "one person's walk", p.participant)
	hidden.Hidden = true
	command.Commands = []*cli.Command{p.sheetCommand(), hidden}
	return command
}

// A job is what the process of one participant has to know of its workshop.
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

// workshop has one person after another walk on this terminal, each in a process of their own,
// until the word is typed. It keeps nothing of them but figures that they add to the room's.
func (p program) workshop(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	j, err := p.jobOf(cmd)
	if err != nil {
		return err
	}
	screen, err := p.screen()
	if err != nil {
		return err
	}
	rows, err := p.waitingRows(cmd, j)
	if err != nil {
		return err
	}
	j.Group = rows != nil
	if j.Word, err = p.word(cmd); err != nil {
		return err
	}
	place, err := seat.Hold(screen)
	if err != nil {
		return err
	}
	err = errors.Join(p.oneAfterAnother(cmd, place, j, rows), place.Release())
	if err == nil {
		_, err = fmt.Fprintln(p.out, "The workshop has ended.")
	}
	if rows != nil {
		err = errors.Join(err, p.addRows(rows, err == nil))
	}
	return err
}

// quickEnds is how many processes may fail in a row, each within a moment, before it is plain that
// none can run here.
const (
	quickEnds = 10
	moment    = time.Second
)

// oneAfterAnother has people walk until one tells that the word was typed.
func (p program) oneAfterAnother(cmd *cli.Command, place *seat.Place, j job, rows *waiting) error {
	executable, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	for quick := 0; quick < quickEnds; {
		walk := exec.Command(executable, p.participantArgs(cmd)...)
		walk.Env = p.env
		var told tui.Outcome
		began := p.clock()
		err := place.Next(walk, j, &told)
		if told.Row != nil && rows != nil { // whatever else came: this person agreed
			rows.add(*told.Row)
		}
		if j.Broke = errors.Is(err, seat.ErrBroke); !j.Broke {
			j.Tries = told.Tries
		}
		var ended seat.Ended
		switch {
		case errors.As(err, &ended):
			return ending(exitCodeOf(ended.Signal))
		case j.Broke && p.clock().Sub(began) < moment:
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

func exitCodeOf(s syscall.Signal) int { return 128 + int(s) }

// jobOf reads the flags.
func (p program) jobOf(cmd *cli.Command) (j job, err error) {
	if j.Language, err = p.language(cmd.String("lang")); err != nil {
		return j, err
	}
	if _, j.Pack, err = p.questions(cmd, j.Language); err != nil {
		return j, err
	}
	if j.Depth, err = depthOf(cmd.String("form")); err != nil {
		return j, err
	}
	if j.Depth == "" {
		j.Depth = coach.Quick
	}
	if j.Idle, err = spanOf(cmd, "idle", usualIdle, shortestIdle); err != nil {
		return j, err
	}
	j.Minutes, err = spanOf(cmd, "minutes", 0, time.Minute)
	return j, err
}

const (
	usualIdle    = 5 * time.Minute
	shortestIdle = 10 * time.Second
	longestSpan  = 12 * time.Hour
)

// spanOf reads a flag that takes a time: a number of minutes, or one with its unit.
func spanOf(cmd *cli.Command, name string, usual, least time.Duration) (time.Duration, error) {
	if !cmd.IsSet(name) {
		return usual, nil
	}
	typed := cmd.String(name)
	span, err := time.ParseDuration(typed)
	if n, numeric := strconv.ParseFloat(typed, 64); numeric == nil {
		span, err = time.Duration(n*float64(time.Minute)), nil
	}
	switch {
	case err != nil:
		return 0, misuse{fmt.Sprintf("--%s takes minutes, and %q is none", name, typed), "write 5, or 90s"}
	case span < least || span > longestSpan:
		return 0, misuse{fmt.Sprintf("--%s %s is out of reach", name, typed), fmt.Sprintf("choose %s to %d hours", spanName(least), int(longestSpan.Hours()))}
	}
	return span, nil
}

func spanName(span time.Duration) string {
	if span < time.Minute {
		return fmt.Sprintf("%d seconds", int(span.Seconds()))
	}
	return counted(int(span.Minutes()), "minute", "minutes")
}

// participantName is the command that a workshop starts for each person. Nobody types it.
const participantName = "participant"

func (p program) participantArgs(cmd *cli.Command) []string {
	args := []string{"workshop", participantName}
	for _, flag := range []string{"ascii", "plain"} {
		if cmd.Bool(flag) {
			args = append([]string{"--" + flag}, args...)
		}
	}
	return args
}

// participant is one person's walk in a workshop.
func (p program) participant(_ context.Context, cmd *cli.Command) error {
	screen, err := p.screen()
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
	if p.isPlain(cmd) {
		if err := place.TypeLines(); err != nil {
			return err
		}
		p.errs = p.out // what a question says there goes nowhere
	}
	pack, _ := content.Load("", j.Pack) // it was loaded before
	var outcome *tui.Outcome
	_, err = p.show(cmd, j.Language, func(o *tui.Options) {
		o.Pack, o.Depth = pack, j.Depth
		o.Workshop = &tui.Workshop{Word: j.Word, Idle: j.Idle, Minutes: j.Minutes, Group: j.Group, Broke: j.Broke, Tries: j.Tries,
			Leave: func(told tui.Outcome) { outcome = &told }}
	})
	if outcome == nil || err != nil && !errors.Is(err, plain.ErrEarly) {
		return err
	}
	return place.Tell(outcome)
}
