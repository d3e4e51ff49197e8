// Package packtest makes random packs for tests: the program has to work with any pack that the
// rules allow. Only tests import it.
package packtest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"unicode/utf8"

	"twohats/content"
)

// Any returns the file of a random pack that loads without a problem, whatever the writing rules
// say of it. It has 1 to 8 themes, any kinds of prompt and scales of any length, and lacks at
// random what a pack may lack. Its texts are in many scripts, and some are very long.
func Any(r *rand.Rand) []byte {
	m := maker{Rand: r, used: map[string]bool{content.MissionID: true}}
	src, _ := json.Marshal(tree(reflect.ValueOf(m.pack()))) // JSON is YAML as well
	return src
}

// A maker makes one pack.
type maker struct {
	*rand.Rand
	poles []string
	used  map[string]bool // ids of prompts and checks

	// Whether the pack has any of these.
	reversed, scenarios, betweens, open, checks, advice, onePole bool
}

func (m *maker) pack() content.Pack {
	for _, has := range []*bool{&m.reversed, &m.scenarios, &m.betweens, &m.open, &m.checks, &m.advice} {
		*has = m.chance(2, 3)
	}
	m.onePole = m.chance(1, 6)
	p := content.Pack{
		Format: 1, ID: m.id(), Revision: 1 + m.IntN(9), Language: m.one("en", "de", "gsw", "pt-br", "zh"),
		Title: m.text(), Purpose: m.maybe(m.text()), Terms: m.maybe(m.text()), Centre: []float64{0, 0, 0, 5, -12.5, 100, -100}[m.IntN(7)],
		Poles:   m.twoPoles(),
		Mission: content.Mission{Text: m.text(), Help: m.maybe(m.text())},
		Scales:  content.Scales{Rating: m.scale(3 + m.IntN(5)), Pull: m.scale(3 + m.IntN(5)), Demand: m.scale(3 + m.IntN(5)), Evidence: m.scale(5)},
		Cards:   content.Cards{Meets: m.text(), Parts: m.text()},
	}
	if m.chance(1, 3) {
		m.sayings(reflect.ValueOf(&p.Sentences).Elem())
	}
	if m.chance(1, 8) { // one prompt, and nothing else
		m.checks, m.advice = false, false
		p.Themes = []content.Theme{m.theme(0, 1)}
	} else {
		for i := range 1 + m.IntN(8) {
			p.Themes = append(p.Themes, m.theme(i, 1+m.IntN(12)))
		}
	}
	if !m.chance(1, 2) {
		p.Scales = used(p)
	}
	return p
}

// used returns only the scales that a prompt or check is answered on.
func used(p content.Pack) (scales content.Scales) {
	for _, theme := range p.Themes {
		for _, prompt := range theme.Prompts {
			switch {
			case prompt.Kind == content.Rating:
				scales.Rating = p.Scales.Rating
			case prompt.Measures == content.Pull:
				scales.Pull = p.Scales.Pull
			case prompt.Measures == content.Demand:
				scales.Demand = p.Scales.Demand
			}
		}
		if len(theme.Checks) > 0 {
			scales.Evidence = p.Scales.Evidence
		}
	}
	return scales
}

func (m *maker) theme(i, prompts int) content.Theme {
	t := content.Theme{ID: fmt.Sprintf("t%d-%s", i, m.one("a", "talk", "long-long")), Title: m.text(), Short: m.one("Talks", "x", "和平和平和", "Ten cells.", "a b", "#", "سلام", "|"), Opening: m.text(), Why: m.maybe(m.text())}
	if m.chance(1, 3) {
		t.Sources = map[string]string{"source": m.text()}
	}
	alone := m.one(m.poles...)
	for range prompts {
		prompt := m.prompt()
		rating := prompt.Kind == content.Rating
		if rating && m.onePole {
			prompt.Pole = alone
		}
		if rating && t.Sources != nil {
			prompt.Source = m.maybe("source")
		}
		t.Prompts = append(t.Prompts, prompt)
		if rating && m.checks && !prompt.Reversed && m.chance(1, 2) {
			t.Checks = append(t.Checks, content.Check{ID: m.id(), Pole: prompt.Pole, About: prompt.ID, Text: m.text()})
		}
	}
	if len(t.Checks) > 0 || m.chance(1, 3) {
		t.Claims = m.byPole()
	}
	if m.advice && m.chance(3, 4) {
		t.Advice = content.Advice{Poles: map[string]content.PoleAdvice{m.poles[0]: m.poleAdvice(), m.poles[1]: m.poleAdvice()}, Meets: m.text(), Parts: m.text()}
	}
	return t
}

func (m *maker) prompt() content.Prompt {
	kinds := []content.Kind{content.Rating, content.Rating, content.Rating}
	for i, has := range []bool{m.betweens, m.scenarios, m.open} {
		if has {
			kinds = append(kinds, []content.Kind{content.Between, content.Scenario, content.Open}[i])
		}
	}
	p := content.Prompt{ID: m.id(), Kind: kinds[m.IntN(len(kinds))], Text: m.text(), Help: m.maybe(m.text()), Quick: m.chance(1, 2)}
	switch p.Kind {
	case content.Rating:
		p.Pole, p.Reversed = m.one(m.poles...), m.reversed && m.chance(1, 4)
	case content.Between:
		p.Measures, p.Left = content.Measure(m.one("pull", "demand")), m.one(m.poles...)
		p.Ends = m.byPole()
	case content.Scenario:
		p.Options = several(2+m.IntN(8), func() content.Option {
			return content.Option{Text: m.text(), Gain: m.text(), Cost: m.text(), Points: map[string]int{m.poles[0]: m.IntN(3), m.poles[1]: m.IntN(3)}}
		})
	}
	return p
}

func (m *maker) twoPoles() []content.Pole {
	m.poles = []string{"p" + m.id(), "q" + m.id()}
	letters, poles := m.Perm(26), make([]content.Pole, content.PoleCount)
	for i, id := range m.poles {
		poles[i] = content.Pole{ID: id, Name: m.text(), Hat: m.text(), Asks: m.text(), Letter: string(rune('A' + letters[i]))}
	}
	return poles
}

func (m *maker) byPole() map[string]string {
	return map[string]string{m.poles[0]: m.text(), m.poles[1]: m.text()}
}

func (m *maker) scale(labels int) content.Scale {
	return content.Scale{Frame: m.text(), Help: m.maybe(m.text()), Labels: several(labels, m.text)}
}

func (m *maker) poleAdvice() content.PoleAdvice {
	return content.PoleAdvice{Asks: m.text(), Experiments: several(2+m.IntN(4), func() content.Experiment {
		return content.Experiment{When: m.text(), Will: m.text()}
	})}
}

// several returns n results of one.
func several[T any](n int, one func() T) []T {
	all := make([]T, n)
	for i := range all {
		all[i] = one()
	}
	return all
}

// sayings fills in some of a pack's own sentences.
func (m *maker) sayings(v reflect.Value) {
	if by, is := v.Addr().Interface().(*content.ByPole); is {
		if m.chance(1, 2) {
			lines := []string{"{pole} {other} {n} {date}", m.text()}
			*by = content.ByPole{m.one(content.AnyPole, m.poles[0], m.poles[1]): lines[:1+m.IntN(2)]}
		}
		return
	}
	for _, field := range v.Fields() {
		m.sayings(field)
	}
}

// id returns an id that no prompt or check has yet.
func (m *maker) id() string {
	id := content.MissionID
	for m.used[id] {
		id = m.one("a", "say-why", "0", "an-id-of-almost-forty-characters-a-") + fmt.Sprint(m.IntN(1000))
	}
	m.used[id] = true
	return id
}

// text returns a text that a pack may hold: mostly a few words, at times one letter or 2,000.
func (m *maker) text() string {
	words := []string{"say", "why", "it", "matters.", "{pole}", "Straßenbahnhaltestelle", "和平", "を見る", "سلام", "שלום", "e\u0301", "👩\u200d👧", "<b>&amp;", "`code`", "*", "|", "_x_", "\\", `"q"`, "#", "—", "100 %", "supercalifragilisticexpialidocious-and-no-place-to-break-it-anywhere-at-all"}
	n := 1 + m.IntN(9)
	switch m.IntN(40) {
	case 0:
		return m.one("x", "é", "和", "👩\u200d👧", "#")
	case 1:
		n = 150
	}
	text := strings.Join(several(n, func() string { return m.one(words...) }), " ")
	for utf8.RuneCountInString(text) > 2000 {
		text = text[:strings.LastIndex(text, " ")]
	}
	return text
}

func (m *maker) maybe(text string) string { return m.one("", text) }

func (m *maker) one(of ...string) string { return of[m.IntN(len(of))] }

// chance returns true in n of "of" cases.
func (m *maker) chance(n, of int) bool { return m.IntN(of) < n }

// tree returns a value as its file has it: under its keys, without zero values.
func tree(v reflect.Value) any {
	switch v.Kind() {
	case reflect.Struct:
		group := make(map[string]any)
		for field, value := range v.Fields() {
			if !value.IsZero() {
				group[strings.ToLower(field.Name)] = tree(value)
			}
		}
		return group
	case reflect.Map:
		group := make(map[string]any)
		for key, value := range v.Seq2() {
			group[key.String()] = tree(value)
		}
		return group
	case reflect.Slice:
		var list []any
		for _, value := range v.Seq2() {
			list = append(list, tree(value))
		}
		return list
	}
	return v.Interface()
}
