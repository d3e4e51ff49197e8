// Package sheet composes the pages for anyone who leads a workshop, as a document of package report.
package sheet

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Compose makes the pages for who leads a workshop: what to do before, who walks when, a script
// that adds up, what to say and ask, and what to leave. The acts to sort are the word file's,
// and of the built-in pack's poles: a room with questions of its own sorts acts of its own. The file
// is how a command names the pack, and "" for the built-in one.
func Compose(words *content.Words, pack *content.Pack, file string, plan Plan) report.Document {
	s := sheet{
		words: words.Sheet, pack: pack, file: file, plan: plan,
		quick: coach.Minutes(pack, coach.Quick), full: coach.Minutes(pack, coach.Full),
	}
	s.times = timesOf(plan, s.quick, s.full)
	document := report.Document{
		Language: words.Language,
		Title:    s.words.Title,
		Made: s.fill(s.words.Room, "{people}", strconv.Itoa(plan.People), "{laptops}", strconv.Itoa(plan.Laptops),
			"{minutes}", strconv.Itoa(plan.Minutes)),
	}
	if s.own() {
		document.Made += " " + s.fill(s.words.Asked, "{title}", pack.Title)
	}
	for _, section := range []report.Section{
		{Title: s.words.Before, Blocks: s.before()},
		{Title: s.words.Turns, Blocks: s.turns()},
		{Title: s.words.Script, Blocks: []report.Block{s.script()}},
		{Title: s.words.Aloud, Blocks: s.aloud()},
		{Title: s.words.Acts, Blocks: s.acts()},
		{Title: s.words.Partner, Blocks: []report.Block{report.Say{Tone: report.Plain, Text: s.words.PartnerOne}, report.Say{Tone: report.Plain, Text: s.words.PartnerOther}}},
		{Title: s.words.Questions, Blocks: s.questions()},
		{Title: s.words.Never, Blocks: []report.Block{s.never()}},
		{Title: s.words.Trouble, Blocks: []report.Block{s.trouble()}},
		{Title: s.words.RoomPicture, Blocks: s.room()},
		{Title: s.words.After, Blocks: []report.Block{s.after()}},
	} {
		if len(section.Blocks) > 0 {
			document.Sections = append(document.Sections, section)
		}
	}
	return document
}

// A sheet holds what its document is made of.
type sheet struct {
	words       content.SheetWords
	pack        *content.Pack
	file        string // of questions of one's own
	plan        Plan
	times       timetable
	quick, full int // minutes of a walk
}

// fill puts values into a sentence, and the names of the poles.
func (s sheet) fill(sentence string, pairs ...string) string {
	return content.Fill(sentence, append(pairs, "{first}", s.pack.Poles[0].Name, "{second}", s.pack.Poles[1].Name)...)
}

// of puts one number into a sentence.
func (s sheet) of(sentence string, placeholder string, n int) string {
	return s.fill(sentence, placeholder, strconv.Itoa(n))
}

// on fills a sentence with where it holds: on the one laptop, or on each.
func (s sheet) on(sentence string) string {
	if s.plan.Laptops == 1 {
		return s.fill(sentence, "{on}", s.words.OnOne)
	}
	return s.fill(sentence, "{on}", s.words.OnEach)
}

// own tells whether the room has questions of its own, which need not be about work.
func (s sheet) own() bool { return s.file != "" }

// pictured tells whether a picture of the room can come about.
func (s sheet) pictured() bool { return s.plan.pictured() }

// aloud is what to read to the room.
func (s sheet) aloud() []report.Block {
	w := s.words
	kept := w.KeepAloud
	if s.pictured() {
		kept = w.KeepGroup + " " + w.KeepFile
	}
	return []report.Block{report.Quote{Question: w.Pass, Text: w.PassAloud}, report.Quote{Question: w.Keep, Text: kept}, report.Quote{Question: w.Take, Text: w.TakeAloud}, report.Quote{Question: w.Aid, Text: w.AidAloud}}
}

// acts are what the warm-up sorts, the sorts mixed, each with what many would call it; none where
// the room brings its own.
func (s sheet) acts() []report.Block {
	if s.own() {
		return nil
	}
	w := s.words
	sorts := []struct {
		acts []string
		name string
	}{{w.FirstActs, s.pack.Poles[0].Name}, {w.SecondActs, s.pack.Poles[1].Name}, {w.BothActs, w.Both}}
	var acts []string
	for i := range max(len(w.FirstActs), len(w.SecondActs), len(w.BothActs)) {
		for j := range sorts {
			sort := sorts[(i+j)%len(sorts)] // so that no order shows
			if i < len(sort.acts) {
				acts = append(acts, s.fill(w.Act, "{act}", sort.acts[i], "{sort}", sort.name))
			}
		}
	}
	return []report.Block{report.Say{Tone: report.Plain, Text: w.Persons + " " + w.ActsHow}, report.List{Items: acts}, report.Say{Tone: report.Plain, Text: w.ActsThen}}
}

// questions are what the room is asked.
func (s sheet) questions() (blocks []report.Block) {
	w := s.words
	soWhat := w.SoWhatAsks
	if !s.own() {
		soWhat = slices.Insert(slices.Clone(soWhat), 1, w.BridgeAsk)
	}
	for _, ask := range []struct {
		title     string
		questions []string
	}{{w.WhatTitle, w.WhatAsks}, {w.SoWhatTitle, soWhat}, {w.NowWhatTitle, w.NowWhatAsks}} {
		questions := make([]string, len(ask.questions))
		for i, question := range ask.questions {
			questions[i] = s.fill(question)
		}
		blocks = append(blocks, report.Heading{Text: ask.title}, report.List{Items: questions})
	}
	return blocks
}

// never is what not to do with a room.
func (s sheet) never() report.List {
	w := s.words
	return report.List{Items: []string{s.fill(w.Corners), w.ReadOut, w.Ranking, w.Screens, w.Judging}}
}

// trouble is what to do when something goes wrong.
func (s sheet) trouble() report.List {
	w := s.words
	return report.List{Items: []string{w.Stops, w.Stuck, w.Leaves, w.Phone, w.Upset, w.Late}}
}

// room is how the picture of the room comes about, where one can, and what its files give away.
func (s sheet) room() []report.Block {
	if !s.pictured() {
		return nil
	}
	w := s.words
	files := w.RoomAll
	if s.plan.Laptops == 1 {
		files = w.File
	}
	return []report.Block{
		report.Say{Tone: report.Plain, Text: s.on(w.RoomWhen)}, report.Say{Tone: report.Plain, Text: w.RoomHow}, report.Commands{Lines: []string{s.asking(s.fill(w.RoomRun, "{files}", files))}},
		report.List{Items: []string{w.RoomAsk, w.RoomFile}},
	}
}

// after is what to see to when all have gone.
func (s sheet) after() report.List {
	w := s.words
	notes := w.AfterNotes
	if s.times.turns == apart { // the numbers went out with the invitation
		notes = w.AfterList
	}
	if s.pictured() {
		return report.List{Items: []string{s.on(w.AfterFiles), notes}}
	}
	return report.List{Items: []string{notes, w.AfterClean}}
}
