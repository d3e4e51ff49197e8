package journal

import (
	"reflect"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestAllThatAPersonWroteOnlyShowsItself(t *testing.T) {
	const text = "a\u202eb\x1b[2Jc"
	record := coach.Record{
		Answers: map[string]coach.Answer{"mission": {Text: text}}, Fits: text,
		Plan: &coach.Plan{Obstacle: text, When: text, Will: text, OwnWhen: text, OwnWill: text, Whom: text,
			CheckIns: []coach.CheckIn{{On: text, Step: text, Why: text, Asked: text, When: text, Will: text}}},
	}
	var seen int
	var only func(v reflect.Value)
	only = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			if v.Len() > 0 {
				seen++
			}
			if got := v.String(); got != content.Shown(got) {
				t.Errorf("it holds %q", got)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				only(v.Field(i))
			}
		case reflect.Slice:
			for i := range v.Len() {
				only(v.Index(i))
			}
		case reflect.Map:
			for _, value := range v.Seq2() {
				only(value)
			}
		case reflect.Pointer:
			only(v.Elem())
		}
	}
	only(reflect.ValueOf(shown(record)))
	if seen != 14 {
		t.Errorf("saw %d texts, want 14", seen)
	}
}
