package tui

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"twohats/tui/tuitest"
)

func TestEveryWordComesFromThePackOrTheWordFile(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			w := sceneAt(t, s, 120, 40, func(o *Options) {
				theirs(o)
				tuitest.EveryText(reflect.ValueOf(o.Pack), tuitest.Crossed)
				tuitest.EveryText(reflect.ValueOf(o.Words), tuitest.Crossed)
			})
			text := w.text()
			for _, typed := range []string{"Bread for the valley", "Two of the night shift", "the roster, on the Friday as I said", "the morning rush", "the shift begins", "Ana", "a clinic where nobody waits alone",
				"the Monday meeting starts", "say why this week matters first", "say why this week matters fir", "the meeting was off once", "unexpected end of JSON input", "no space left on device", "two-hats-2026-01-20.html", "/home/ana/"} {
				text = strings.ReplaceAll(text, typed, "")
			}
			text = tuitest.KeyNames.ReplaceAllString(text, "")
			if own := regexp.MustCompile(`[\pL]*[a-wyzA-WYZ][\pL]*`).FindAllString(text, -1); len(own) > 0 {
				t.Errorf("these words are in Go code: %q\n%s", own, w.text())
			}
		})
	}
}
