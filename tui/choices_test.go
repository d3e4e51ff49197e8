package tui

import (
	"testing"
	"time"

	"twohats/content"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// menus fails the test when what is seen is no page of choices, and gives their texts.
func (w *walker) menu() (texts []string) {
	w.t.Helper()
	c, ok := w.root.Seen().(screen.Choosing)
	if !ok {
		w.t.Fatalf("there is nothing to choose:\n%s", w.text())
	}
	for _, choice := range c.Menu.Options {
		texts = append(texts, choice.Text)
	}
	return texts
}

// whatNow returns a person in a workshop of a minute who has answered seven questions and stands
// before what to do next.
func whatNow(t *testing.T, at flow.Stop) (*walker, *[]Outcome) {
	t.Helper()
	w, outcomes := shared(t, func(w *Workshop) { w.Minutes = time.Minute })
	w.presses("enter").types("Bread").presses("enter", "enter", "1", "2", "3", "4", "5", "1", "2", "esc", "2")
	return w.on(at).sees("Go on with the questions"), outcomes
}

func TestWhenTheTimeIsOverAPageIsDrawnAnewInTheSameInstant(t *testing.T) {
	for _, at := range []flow.Stop{flow.NextWay, flow.Last} {
		w, _ := whatNow(t, at)
		w.passes(time.Minute).sees("The time for the questions is over.", "Take it home").seesNot("Go on with the questions")
	}
	w, _ := whatNow(t, flow.NextWay)
	w.on(flow.Summary).presses("esc").sees("Go on with the questions")
	w.passes(time.Minute).sees("The time for the questions is over.", "Paused").seesNot("Go on with the questions")
}

func TestAKeyThatComesWithTheEndOfTheTimeDoesNothing(t *testing.T) {
	for _, at := range []flow.Stop{flow.NextWay, flow.Last} {
		for _, key := range []string{"1", "2", "3", "4", "enter", "tab"} {
			w, outcomes := whatNow(t, at)
			w.now = w.now.Add(2 * time.Minute)
			w.presses(key).sees("The time for the questions is over.")
			if w.root.about.Stop != at || len(*outcomes) > 0 {
				t.Errorf("%s went to stop %s, and it came to %v", key, w.root.about.Stop, *outcomes)
			}
		}
	}
}

func TestAChoiceDoesWhatItSaidBeforeAndAfterTheEndOfTheTime(t *testing.T) {
	words := content.BuiltinWords("en")
	for _, at := range []flow.Stop{flow.NextWay, flow.Last} {
		for _, over := range []time.Duration{0, 2 * time.Minute} {
			w, outcomes := whatNow(t, at)
			w.passes(over).choosing(words.Workshop.Take)
			if w.root.about.Stop != flow.Card || len(*outcomes) > 0 {
				t.Errorf("%v: taking it home went to stop %s, and it came to %v", over, w.root.about.Stop, *outcomes)
			}
			w, outcomes = whatNow(t, at)
			w.passes(over).choosing(words.Workshop.Finish).sees("You have taken nothing home yet")
			if len(*outcomes) > 0 {
				t.Errorf("%v: the answers were wiped before anybody was asked", over)
			}
		}
	}
}
