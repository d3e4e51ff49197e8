package report

import (
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// Sheet makes the pages for who leads a workshop: what to do before, who walks when, a script
// that adds up, what to say and ask, and what to leave. The acts to sort are the word file's,
// and of the built-in pack's poles.
func Sheet(words *content.Words, pack *content.Pack, plan SheetPlan) Document {
	s := sheet{
		words: words.Sheet, pack: pack, plan: plan,
		quick: coach.Minutes(pack, coach.Quick), full: coach.Minutes(pack, coach.Full),
	}
	s.times = timesOf(plan, s.quick, s.full)
	document := Document{
		Language: words.Language,
		Title:    s.words.Title,
		Made: s.fill(s.words.Room, "{people}", strconv.Itoa(plan.People), "{laptops}", strconv.Itoa(plan.Laptops),
			"{minutes}", strconv.Itoa(plan.Minutes)),
		Sections: []Section{
			{Title: s.words.Before, Blocks: s.before()},
			{Title: s.words.Turns, Blocks: s.turns()},
			{Title: s.words.Script, Blocks: []Block{s.script()}},
			{Title: s.words.Aloud, Blocks: s.aloud()},
			{Title: s.words.Acts, Blocks: s.acts()},
			{Title: s.words.Partner, Blocks: []Block{Say{Plain, s.words.PartnerOne}, Say{Plain, s.words.PartnerOther}}},
			{Title: s.words.Questions, Blocks: s.questions()},
			{Title: s.words.Never, Blocks: []Block{s.never()}},
			{Title: s.words.Trouble, Blocks: []Block{s.trouble()}},
		},
	}
	if s.pictured() {
		document.Sections = append(document.Sections, Section{Title: s.words.RoomPicture, Blocks: []Block{
			Say{Plain, s.words.RoomWhen}, Quote{s.words.RoomHow, s.words.RoomRun}, Say{Plain, s.words.RoomAsk},
		}})
	}
	return document
}

// A sheet holds what its document is made of.
type sheet struct {
	words       content.SheetWords
	pack        *content.Pack
	plan        SheetPlan
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

// pictured tells whether a picture of the room can come about: on one laptop at least walk as
// many as a picture takes.
func (s sheet) pictured() bool { return len(s.times.waves) >= group.Fewest }

// before is what to see to before anybody comes.
func (s sheet) before() []Block {
	w := s.words
	set := []string{w.Paper, w.Screen}
	if spare := s.plan.Laptops - s.times.waves[0]; spare > 0 {
		set = append(set, s.of(w.Spare, "{n}", spare))
	}
	run, picture := w.StartRun, []string{w.NoPicture}
	if s.pictured() {
		run, picture = w.StartGroup, []string{w.Picture, w.Five}
		if s.plan.Laptops > 1 {
			picture = append([]string{w.Files}, picture...)
		}
	}
	then := append(append([]string{w.Word, w.Kept}, picture...), w.Try, w.Demo)
	return []Block{List{set}, Quote{w.Start, s.of(run, "{minutes}", s.times.asking)}, List{then}}
}

// turns says who walks in which wave, how long, and whether that suffices.
func (s sheet) turns() []Block {
	w, t := s.words, s.times
	count, asked := w.Count, s.of(w.Quick, "{quick}", s.quick)
	var short []Block
	switch {
	case t.turns == apart:
		count, asked = w.CountBefore, s.fill(w.All, "{all}", s.length(len(t.waves)*t.wave))
		short = s.short(w.Apart, w.ApartBy)
	case !t.suffices():
		asked = s.of(w.Cut, "{asking}", t.asking)
		short = s.short(w.Short, w.ShortBy)
	}
	waves := s.inWaves()
	if len(t.waves) > 1 && t.turns != apart {
		waves += " " + w.Call
	}
	items := []string{s.of(count, "{people}", s.plan.People), waves, s.each(), asked}
	if s.full > s.quick && t.asking >= s.full {
		items = append(items, s.of(w.Full, "{full}", s.full))
	}
	return append(short, List{items})
}

// short says that the time does not suffice, by how much, and what would.
func (s sheet) short(sentence, by string) []Block {
	by = s.fill(by, "{quick}", strconv.Itoa(s.quick), "{asking}", strconv.Itoa(s.times.asking),
		"{waves}", strconv.Itoa(len(s.times.waves)), "{minutes}", strconv.Itoa(s.plan.Minutes))
	return []Block{Say{Strong, sentence}, Say{Plain, strings.TrimSpace(by + " " + s.enough())}}
}

// inWaves says how many waves there are, and how many people are in each.
func (s sheet) inWaves() string {
	waves := s.times.waves
	most, least := waves[0], waves[len(waves)-1]
	sentence := s.words.WavesOr
	switch {
	case len(waves) == 1:
		sentence = s.words.OneWave
	case most == least:
		sentence = s.words.Waves
	}
	return s.fill(sentence, "{n}", strconv.Itoa(len(waves)), "{size}", strconv.Itoa(most), "{less}", strconv.Itoa(least))
}

// each says what a person's minutes at a laptop are for.
func (s sheet) each() string {
	return s.fill(s.words.Each, "{wave}", strconv.Itoa(s.times.wave), "{asking}", strconv.Itoa(s.times.asking),
		"{after}", strconv.Itoa(s.times.after))
}

// enough says with how many laptops the time would suffice, and in how many minutes; nothing
// where it never would.
func (s sheet) enough() string {
	laptops, minutes := enoughLaptops(s.plan, s.quick, s.full), enoughMinutes(s.plan, s.quick, s.full)
	pairs := []string{"{n}", strconv.Itoa(laptops), "{minutes}", strconv.Itoa(minutes)}
	switch {
	case laptops > 0 && minutes > 0:
		return s.fill(s.words.Either, pairs...)
	case laptops > 0:
		return s.fill(s.words.MoreLaptops, pairs...)
	case minutes > 0:
		return s.fill(s.words.Longer, pairs...)
	}
	return ""
}

// length says minutes in words, and many of them in hours.
func (s sheet) length(minutes int) string {
	const hour, many = 60, 150
	if minutes <= many {
		return s.of(s.words.AllMinutes, "{n}", minutes)
	}
	return s.of(s.words.AllHours, "{n}", (minutes+hour/2)/hour)
}

// aloud is what to read to the room.
func (s sheet) aloud() []Block {
	w := s.words
	kept := w.KeepAloud
	if s.pictured() {
		kept += " " + w.KeepPicture
	}
	return []Block{Quote{w.Pass, w.PassAloud}, Quote{w.Keep, kept}, Quote{w.Take, w.TakeAloud}, Quote{w.Aid, w.AidAloud}}
}

// acts are what the warm-up sorts, the sorts mixed, each with what many would call it.
func (s sheet) acts() []Block {
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
	return []Block{Say{Plain, w.ActsHow}, List{acts}, Say{Plain, w.ActsThen}}
}

// questions are what the room is asked.
func (s sheet) questions() (blocks []Block) {
	w := s.words
	for _, ask := range []struct {
		title     string
		questions []string
	}{{w.WhatTitle, w.WhatAsks}, {w.SoWhatTitle, w.SoWhatAsks}, {w.NowWhatTitle, w.NowWhatAsks}} {
		questions := make([]string, len(ask.questions))
		for i, question := range ask.questions {
			questions[i] = s.fill(question)
		}
		blocks = append(blocks, Heading{ask.title}, List{questions})
	}
	return blocks
}

// never is what not to do with a room.
func (s sheet) never() List {
	w := s.words
	return List{[]string{s.fill(w.Corners), w.ReadOut, w.Ranking, w.Screens, w.Judging}}
}

// trouble is what to do when something goes wrong.
func (s sheet) trouble() List {
	w := s.words
	return List{[]string{w.Stops, w.Stuck, w.Leaves, w.Phone, w.Upset, w.Late}}
}
