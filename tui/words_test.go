package tui

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// crossed puts an x in the place of every letter of a text, so that what a screen says of its
// own accord stands out.
func crossed(text string) string {
	return crossing.ReplaceAllStringFunc(text, func(s string) string {
		if strings.HasPrefix(s, "{") {
			return s
		}
		return "x"
	})
}

// everyText changes every text in a pack or in the words. Ids stay: they are never shown.
func everyText(v reflect.Value, change func(string) string) {
	ids := []string{"ID", "Pole", "About", "Left", "Kind", "Measures", "Source", "Language", "Letter"}
	switch v.Kind() {
	case reflect.Pointer:
		everyText(v.Elem(), change)
	case reflect.Struct:
		for i := range v.NumField() {
			if !slices.Contains(ids, v.Type().Field(i).Name) {
				everyText(v.Field(i), change)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			everyText(v.Index(i), change)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(key))
			everyText(value, change)
			v.SetMapIndex(key, value)
		}
	case reflect.String:
		if v.String() != "" {
			v.SetString(change(v.String()))
		}
	}
}

var crossing = regexp.MustCompile(`\{\w+\}|\pL`)

// keyNames are what is written on keys, in any language.
var keyNames = regexp.MustCompile(`\b(enter|backspace|shift\+tab|tab|esc|ctrl\+[cgj]|alt\+enter|F1|pgup|pgdn|space|delete|hjkl|q)\b`)

func TestEveryWordComesFromThePackOrTheWordFile(t *testing.T) {
	drawsALot(t)
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			w := sceneAt(t, s, 120, 40, func(o *Options) {
				theirs(o)
				everyText(reflect.ValueOf(o.Pack), crossed)
				everyText(reflect.ValueOf(o.Words), crossed)
			})
			text := w.text()
			for _, typed := range []string{"Bread for the valley", "Two of the night shift", "the roster, on the Friday as I said", "the morning rush", "the shift begins", "Ana", "a clinic where nobody waits alone",
				"the Monday meeting starts", "say why this week matters first", "say why this week matters fir", "the meeting was off once", "unexpected end of JSON input", "no space left on device", "two-hats-2026-01-20.html", "/home/ana/"} {
				text = strings.ReplaceAll(text, typed, "")
			}
			text = keyNames.ReplaceAllString(text, "")
			if own := regexp.MustCompile(`[\pL]*[a-wyzA-WYZ][\pL]*`).FindAllString(text, -1); len(own) > 0 {
				t.Errorf("these words are in Go code: %q\n%s", own, w.text())
			}
		})
	}
}
