// Package sheet composes the pages for anyone who leads a workshop, as a document of package report.
package sheet

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Compose makes the pages for anyone who leads a workshop: what to do before, who walks when, a
// script that adds up, what to say and ask, and what to leave. The acts to sort are the word file's,
// and of the built-in pack's poles: a room with questions of its own sorts acts of its own. The file
// is how a command names the pack, and "" for the built-in one.
func Compose(words *content.Words, pack *content.Pack, file string, plan Plan) report.Document {
	w := words.Sheet
	s := sheet{
		words: w, pack: pack, file: file, own: file != "", plan: plan, pictured: plan.pictured(),
		times: timesOf(plan, coach.Minutes(pack, coach.Quick), coach.Minutes(pack, coach.Full)),
	}
	made := s.fill(w.Room)
	if s.own {
		made += " " + s.fill(w.Asked, "{title}", pack.Title)
	}
	sections := []report.Section{
		{Title: w.Before, Blocks: s.before()},
		{Title: w.Turns, Blocks: s.turns()},
		{Title: w.Script, Blocks: []report.Block{s.script()}},
		{Title: w.Aloud, Blocks: s.aloud()},
		{Title: w.Acts, Blocks: s.acts()},
		{Title: w.Partner, Blocks: []report.Block{say(w.PartnerOne), say(w.PartnerOther)}},
		{Title: w.Questions, Blocks: s.questions()},
		{Title: w.Never, Blocks: []report.Block{list(s.fill(w.Corners), w.ReadOut, w.Ranking, w.Screens, w.Judging)}},
		{Title: w.Trouble, Blocks: []report.Block{list(w.Stops, w.Stuck, w.Leaves, w.Phone, w.Upset, w.Late)}},
		{Title: w.RoomPicture, Blocks: s.room()},
		{Title: w.After, Blocks: []report.Block{s.after()}},
	}
	return report.Document{
		Language: words.Language, Title: w.Title, Made: made,
		Sections: slices.DeleteFunc(sections, func(s report.Section) bool { return len(s.Blocks) == 0 }),
	}
}

// A sheet holds what its document is made of.
type sheet struct {
	words    content.SheetWords
	pack     *content.Pack
	file     string
	own      bool // the room has questions of its own, which need not be about work
	plan     Plan
	pictured bool // a picture of the room can come about
	times    timetable
}

func say(text string) report.Block             { return report.Plain.Say(text) }
func list(items ...string) report.Block        { return report.List{Items: items} }
func commands(lines ...string) report.Block    { return report.Commands{Lines: lines} }
func quote(question, text string) report.Block { return report.Quote{Question: question, Text: text} }

// fill puts texts and numbers into a sentence. Those of the whole sheet need not be given; where one
// is, it counts before them.
func (s sheet) fill(sentence string, pairs ...any) string {
	return report.Fill(s.pack.Poles, sentence, append(pairs, "{pack}", s.file, "{on}", counted(s.plan.Laptops, s.words.OnOne, s.words.OnEach),
		"{people}", s.plan.People, "{laptops}", s.plan.Laptops, "{minutes}", s.plan.Minutes, "{quick}", s.times.quick, "{full}", s.times.full,
		"{asking}", s.times.asking, "{after}", s.times.after, "{wave}", s.times.wave, "{waves}", len(s.times.waves))...)
}

// counted returns what is said of one thing, or of more.
func counted(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// aloud lists what to read to the room.
func (s sheet) aloud() []report.Block {
	w := s.words
	kept := w.KeepAloud
	if s.pictured {
		kept = w.KeepGroup + " " + w.KeepFile
	}
	return []report.Block{quote(w.Pass, w.PassAloud), quote(w.Keep, kept), quote(w.Take, w.TakeAloud), quote(w.Aid, w.AidAloud)}
}

// acts lists the acts that the warm-up sorts, in mixed order, each with the sort that many would give
// it; none where the room brings its own questions.
func (s sheet) acts() []report.Block {
	if s.own {
		return nil
	}
	w := s.words
	sorts, names := [][]string{w.FirstActs, w.SecondActs, w.BothActs}, []string{s.pack.Poles[0].Name, s.pack.Poles[1].Name, w.Both}
	var acts []string
	for i := range max(len(w.FirstActs), len(w.SecondActs), len(w.BothActs)) {
		for j := range sorts {
			sort := (i + j) % len(sorts) // so that no order shows
			if i < len(sorts[sort]) {
				acts = append(acts, s.fill(w.Act, "{act}", sorts[sort][i], "{sort}", names[sort]))
			}
		}
	}
	return []report.Block{say(w.Persons + " " + w.ActsHow), list(acts...), say(w.ActsThen)}
}

// questions lists what the room is asked.
func (s sheet) questions() (blocks []report.Block) {
	w := s.words
	soWhat := w.SoWhatAsks
	if !s.own {
		soWhat = slices.Insert(slices.Clone(soWhat), 1, w.BridgeAsk)
	}
	titles := []string{w.WhatTitle, w.SoWhatTitle, w.NowWhatTitle}
	for i, asks := range [][]string{w.WhatAsks, soWhat, w.NowWhatAsks} {
		questions := s.fill(strings.Join(asks, "\n"))
		blocks = append(blocks, report.Heading{Text: titles[i]}, list(strings.Split(questions, "\n")...))
	}
	return blocks
}

// room explains how the picture of the room comes about, where one can, and what its files give away.
func (s sheet) room() []report.Block {
	if !s.pictured {
		return nil
	}
	w := s.words
	run := s.fill(w.RoomRun, "{files}", counted(s.plan.Laptops, w.File, w.RoomAll))
	return []report.Block{say(s.fill(w.RoomWhen)), say(w.RoomHow), commands(s.asking(run)), list(w.RoomAsk, w.RoomFile)}
}

// after lists what to do when all have gone.
func (s sheet) after() report.Block {
	w := s.words
	notes := w.AfterNotes
	if s.times.turns == apart { // the numbers went out with the invitation
		notes = w.AfterList
	}
	if s.pictured {
		return list(s.fill(w.AfterFiles), notes)
	}
	return list(notes, w.AfterClean)
}
