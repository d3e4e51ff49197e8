package tui

import (
	"testing"

	"twohats/content/coach"
	"twohats/tui/screen"
	"twohats/tui/tuitest"
)

func TestTheRightPassphraseIsNotAskedForAgain(t *testing.T) {
	m := &memory{passphrase: "bread"}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-27 14:00", 4, 2, brokenOff(12), func(e *coach.Entry) { e.Record.Depth = "deep" })))
	w.presses("1").types("bread").presses("enter").sees("Quick", "no depth")
}

func TestWhileAPassphraseIsTriedOneCanLeave(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{passphrase: "bread"}, walked("2026-02-27 14:00", 4, 2))).presses("3")
	w.root.Tell(screen.Write{Msg: tuitest.KeyNamed(t, "x")})
	w.root.Tell(screen.GoOn{})
	if w.presses("ctrl+c").sees("Do you want to leave").presses("ctrl+c"); !w.quit {
		t.Error("it goes on")
	}
}

func TestALockedJournalAsksOnlyToLookBack(t *testing.T) {
	m := &memory{passphrase: "bread and salt"}
	w := newWalker(t, 80, 24, remembering(m, walked("2026-02-27 14:00", 4, 2))).sees("locked").presses("1").types("A clinic").presses("enter")
	if len(m.walks) != 2 {
		t.Error("a locked journal kept nothing")
	}
	w.presses("backspace", "shift+tab").sees("Look back").presses("3").sees("Your passphrase").types("bread")
	w.seesNot("bread").presses("enter").sees("That is another passphrase").types("bread and saltx").presses("backspace", "enter").sees("Your walks", "27 Feb 2026")
}

func TestWhileAPassphraseIsTriedThePageSaysSo(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{passphrase: "bread"}, walked("2026-02-27 14:00", 4, 2))).presses("3")
	w.root.Tell(screen.Write{Msg: tuitest.KeyNamed(t, "x")})
	w.root.Tell(screen.GoOn{})
	w.sees("One moment").presses("b").sees("It is still being opened. This key did nothing.")
	w.send(stillOpening{})
	w.sees("It takes longer than usual").presses("shift+tab").sees("Quick", "Look back")
	w.send(stillOpening{}) // of a page that was left
	w.sees("Quick")
}
