package tuitest

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// Crossed puts an x in the place of every letter of a text, so that words in Go code stand out.
func Crossed(text string) string {
	return crossing.ReplaceAllStringFunc(text, func(s string) string {
		if strings.HasPrefix(s, "{") {
			return s
		}
		return "x"
	})
}

// EveryText changes every text in a pack or in the words. Ids stay: they are never shown.
func EveryText(v reflect.Value, change func(string) string) {
	ids := []string{"ID", "Pole", "About", "Left", "Kind", "Measures", "Source", "Language", "Letter"}
	switch v.Kind() {
	case reflect.Pointer:
		EveryText(v.Elem(), change)
	case reflect.Struct:
		for i := range v.NumField() {
			if !slices.Contains(ids, v.Type().Field(i).Name) {
				EveryText(v.Field(i), change)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			EveryText(v.Index(i), change)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(key))
			EveryText(value, change)
			v.SetMapIndex(key, value)
		}
	case reflect.String:
		if v.String() != "" {
			v.SetString(change(v.String()))
		}
	}
}

var crossing = regexp.MustCompile(`\{\w+\}|\pL`)

// KeyNames are what is written on keys, in any language.
var KeyNames = regexp.MustCompile(`\b(enter|backspace|shift\+tab|tab|esc|ctrl\+[cgj]|alt\+enter|F1|pgup|pgdn|space|delete|hjkl|q)\b`)
