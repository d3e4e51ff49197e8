package tui

import (
	"reflect"
	"testing"
)

// A flow's queries change nothing: asked twice, they answer the same, and the walk stands where it
// stood.
func TestQueriesOfAFlowChangeNothing(t *testing.T) {
	for _, s := range scenes() {
		w := sceneAt(t, s, 80, 24)
		about, record := w.root.flow.About(), w.root.env.Walk.Session.Record()
		said := w.root.flow.Screen().Speak()
		if again := w.root.flow.Screen().Speak(); !reflect.DeepEqual(again, said) {
			t.Errorf("%s: the page says first %+v, then %+v", s.name, said, again)
		}
		if again := w.root.flow.About(); !reflect.DeepEqual(again, about) {
			t.Errorf("%s: the stop is first %+v, then %+v", s.name, about, again)
		}
		if again := w.root.env.Walk.Session.Record(); !reflect.DeepEqual(again, record) {
			t.Errorf("%s: the record was %+v, and is %+v", s.name, record, again)
		}
	}
}
