package sheet

import (
	"twohats/content"
	"twohats/content/report"
)

// before is what to see to before anybody comes.
func (s sheet) before() []report.Block {
	w := s.words
	then := append([]string{w.Word, w.Kept}, s.figures()...)
	try := w.Try
	if s.pictured() {
		try += " " + w.TryNo
	}
	then = append(then, try)
	if spare := s.plan.Laptops - s.times.waves[0]; spare > 0 {
		then = append(then, s.of(w.Spare, "{n}", spare))
	}
	blocks := []report.Block{report.Say{Tone: report.Plain, Text: s.on(w.Program)}, report.Commands{Lines: []string{w.Build}}}
	if s.own() {
		blocks = append(blocks, report.Say{Tone: report.Plain, Text: content.Fill(s.on(w.Beside), "{pack}", s.file)})
	}
	blocks = append(blocks,
		report.Say{Tone: report.Plain, Text: s.on(w.First)}, report.List{Items: []string{w.Plug, w.Window, w.Screen}},
		report.Say{Tone: report.Plain, Text: w.Start}, report.Commands{Lines: []string{s.run(w.StartRun)}})
	if s.full > s.quick && s.times.asking >= s.full {
		blocks = append(blocks, report.Say{Tone: report.Plain, Text: s.of(w.Full, "{full}", s.full)}, report.Commands{Lines: []string{s.run(w.StartFull)}})
	}
	rehearsed := []string{w.Demo}
	if s.own() {
		rehearsed = []string{s.asking(w.Walk)}
	}
	if s.pictured() {
		rehearsed = append(rehearsed, s.asking(w.Sample))
	}
	return append(blocks, report.List{Items: then}, report.Say{Tone: report.Plain, Text: w.Rehearse}, report.Commands{Lines: rehearsed})
}

// asking gives a command with the questions of the room, where it has its own.
func (s sheet) asking(command string) string {
	if s.own() {
		command += " " + s.fill(s.words.WithPack, "{pack}", s.file)
	}
	return command
}

// run gives the command that starts the workshop, with a file for the picture where there can
// be one.
func (s sheet) run(command string) string {
	command = s.asking(s.of(command, "{minutes}", s.times.asking))
	switch {
	case !s.pictured():
		return command
	case s.plan.Laptops == 1:
		return command + " " + s.fill(s.words.StartGroup, "{file}", s.words.File)
	}
	return command + " " + s.fill(s.words.StartGroup, "{file}", s.words.Numbered)
}

// figures says what becomes of the figures, and what would give a picture where there is none.
func (s sheet) figures() []string {
	w := s.words
	if s.pictured() {
		if s.plan.Laptops > 1 {
			return []string{w.Files, w.Picture, w.Five}
		}
		return []string{w.Picture, w.Five}
	}
	plan, could := s.plan.forPicture()
	if !could {
		return []string{w.NoPicture}
	}
	laptops := s.of(w.Laptops, "{n}", plan.Laptops)
	if plan.Laptops == 1 {
		laptops = w.Laptop
	}
	with := w.PictureWith
	if timesOf(plan, s.quick, s.full).turns == apart {
		with = w.PictureBefore
	}
	return []string{w.NoPicture + " " + s.fill(with, "{laptops}", laptops)}
}
