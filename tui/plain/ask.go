package plain

import (
	"strconv"
	"strings"

	"twohats/content"
)

// asked asks for a line and waits for it; passed reports that time has turned the page meanwhile.
func (w *walk) asked() (line string, passed bool, err error) {
	if w.page.Secret && w.o.Hear != nil {
		w.waited = w.page
		line, err = w.o.Hear(w.question())
		return line, false, err
	}
	if !w.several {
		w.say.ask(w.question())
	}
	line, passed, err = w.awaited()
	if !w.several && !w.o.Echo || passed || err != nil {
		w.say.write("\n")
	}
	return line, passed, err
}

// question returns what is asked for.
func (w *walk) question() string {
	p, goes := w.o.Words.Plain, w.page.On != ""
	switch {
	case w.page.Secret && !goes:
		return p.AskPassphrase
	case w.page.Secret:
		return p.AskSecret
	case w.page.Writes && goes && w.page.Written != "":
		return p.AskTextKept
	case w.page.Writes && goes:
		return p.AskTextOn
	case w.page.Writes:
		return p.AskText
	case len(w.page.Choices) > 0 && goes:
		return p.AskNumberOn
	case w.page.Chosen > 0:
		return content.Fill(p.AskNumberKept, "{n}", strconv.Itoa(w.page.Chosen))
	case len(w.page.Choices) > 0:
		return p.AskNumber
	case w.part+1 < len(w.parts):
		return p.AskPart
	}
	return p.AskOn
}

// possible says what can be typed here.
func (w *walk) possible() string {
	p, page := w.o.Words.Plain, w.page
	var ways []string
	switch n := max(len(page.Choices), len(w.parts)); {
	case page.Secret && page.On == "":
		ways = append(ways, p.TypeSecret)
	case page.Writes && !page.Secret:
		ways = append(ways, p.TypeText)
	case n == 1 && len(w.parts) == 0:
		ways = append(ways, p.TypeOne)
	case n > 1:
		ways = append(ways, content.Fill(p.TypeNumber, "{n}", strconv.Itoa(n)))
	}
	switch {
	case w.part+1 < len(w.parts):
		ways = append(ways, p.TypePart)
	case page.Written != "" && page.On != "":
		ways = append(ways, p.TypeKept)
	case page.On != "" && len(ways) == 0 && !page.Secret:
		ways = append(ways, p.TypeEnter)
	case page.On != "":
		ways = append(ways, content.Fill(p.TypeOn, "{does}", page.On))
	}
	switch {
	case page.Many:
		ways = append(ways, content.Fill(p.TypeMore, "{does}", p.All))
	case page.More != "":
		ways = append(ways, content.Fill(p.TypeMore, "{does}", page.More))
	}
	return strings.Join(ways, " ")
}
