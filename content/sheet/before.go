package sheet

import (
	"twohats/content/group"
	"twohats/content/report"
)

// before lists what to prepare before anybody comes.
func (s sheet) before() []report.Block {
	w := s.words
	blocks := []report.Block{say(s.fill(w.Program)), commands(w.Build)}
	if s.own {
		blocks = append(blocks, say(s.fill(w.Beside)))
	}
	blocks = append(blocks, say(s.fill(w.First)), list(w.Plug, w.Window, w.Screen), say(w.Start), commands(s.run(w.StartRun)))
	if s.times.full > s.times.quick && s.times.asking >= s.times.full {
		blocks = append(blocks, say(s.fill(w.Full)), commands(s.run(w.StartFull)))
	}
	then, try := append([]string{w.Word, w.Kept}, s.figures()...), w.Try
	rehearsed := []string{w.Demo}
	if s.own {
		rehearsed = []string{s.asking(w.Walk)}
	}
	if s.pictured {
		try += " " + w.TryNo
		rehearsed = append(rehearsed, s.asking(w.Sample))
	}
	then = append(then, try)
	if spare := s.plan.Laptops - s.times.waves[0]; spare > 0 {
		then = append(then, s.fill(w.Spare, "{n}", spare))
	}
	return append(blocks, list(then...), say(w.Rehearse), commands(rehearsed...))
}

// asking returns a command with the questions of the room, where it has its own.
func (s sheet) asking(command string) string {
	if s.own {
		command += " " + s.fill(s.words.WithPack)
	}
	return command
}

// run returns the command that starts the workshop, with a file for the picture where there can
// be one.
func (s sheet) run(command string) string {
	command = s.asking(s.fill(command, "{minutes}", s.times.asking))
	if s.pictured {
		command += " " + s.fill(s.words.StartGroup, "{file}", counted(s.plan.Laptops, s.words.File, s.words.Numbered))
	}
	return command
}

// figures states what becomes of the figures, and what would give a picture where there is none.
func (s sheet) figures() []string {
	w, plan := s.words, s.plan
	plan.Laptops = plan.People / group.Fewest // the most that still give a picture: each used by as many as it takes
	switch {
	case s.pictured && s.plan.Laptops > 1:
		return []string{w.Files, w.Picture, w.Five}
	case s.pictured:
		return []string{w.Picture, w.Five}
	case plan.Laptops == 0:
		return []string{w.NoPicture}
	}
	with := w.PictureWith
	if timesOf(plan, s.times.quick, s.times.full).turns == apart {
		with = w.PictureBefore
	}
	return []string{w.NoPicture + " " + s.fill(with, "{laptops}", counted(plan.Laptops, w.Laptop, s.fill(w.Laptops, "{n}", plan.Laptops)))}
}
