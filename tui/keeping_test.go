package tui

import (
	"errors"
	"syscall"
	"testing"

	"twohats/content"
	"twohats/tui/flow"
	"twohats/tui/term"
)

func TestEveryAnswerIsKeptBeforeTheNextIsAsked(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	for i, step := range []string{"4", "2", "5", "1"} {
		id := w.item().ID
		w.presses(step)
		if got := m.one(t).Record.Answers[id].Step; got == 0 {
			t.Fatalf("answer %d was not kept: %+v", i, m.one(t).Record)
		}
		if got, want := m.one(t).Record.At, w.item().ID; got != want {
			t.Errorf("the walk is kept as standing on %s, want %s", got, want)
		}
	}
	if m.synced == 0 {
		t.Error("the disk was never told to hold it")
	}
	if before := m.kept; w.presses("right", "left", "?", "x").root != nil && m.kept != before {
		t.Error("keys that answer nothing write to the disk")
	}
}

func TestATextIsKeptWhenItComesToRest(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	if len(m.walks) != 0 {
		t.Error("every key was kept at once")
	}
	w.send(rested{w.root.saver.keys - 1}) // the wait behind an earlier key
	if len(m.walks) != 0 {
		t.Error("a key that was followed by another was kept")
	}
	w.rests()
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestATextIsKeptWhenTheProgramIsTold(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	w.send(term.Leaving{Code: 129})
	if got := m.one(t).Record.Answers[content.MissionID].Text; got != "A clinic" {
		t.Errorf("kept is %q", got)
	}
}

func TestASignalOnTheWayDoesNotStopTheDisk(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic")
	w.send(term.Interrupted{})
	w.sees("all of it kept").presses("esc", "enter", "enter", "4")
	if before := m.synced; w.presses("4").root != nil && m.synced == before {
		t.Error("what came behind the signal is kept, and the disk is not told to hold it")
	}
}

func TestAWalkWithoutAnAnswerIsNotKept(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m)).presses("1", "tab", "enter", "tab", "tab", "esc").sees("Do you want to leave").presses("2")
	if len(m.walks) != 0 {
		t.Errorf("kept is %+v", m.walks)
	}
}

func TestAWalkSeenThroughIsAnEntryAndExtendedADraftAgain(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").answers(managing)
	w.sees("Here is all that you answered")
	if !m.one(t).Draft {
		t.Error("it counts as seen through before its summary was seen")
	}
	if w.presses("enter"); m.one(t).Draft {
		t.Error("it does not count as seen through after its summary was seen")
	}
	if w.presses("tab", "2", "4"); !m.one(t).Draft {
		t.Error("it counts as seen through while other questions are asked")
	}
}

func TestAnErasedWalkIsNotSyncedAnyMore(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	w.root.saver.syncing, w.root.saver.again = true, true
	w.presses("esc", "4", "2", "enter")
	w.root.Update(synced{})
}

func TestAFullDiskIsSaidAndTheWalkGoesOn(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	m.full = syscall.ENOSPC
	w.presses("4").sees("Not saved: no space left on device. Your answers are still here.", "2 of 7").presses("esc").seesNot("all of it kept").presses("ctrl+c").sees("lost then")
	m.full = nil
	w.presses("1", "enter").presses("2").seesNot("Not saved")
	if got := len(m.one(t).Record.Answers); got != 3 {
		t.Errorf("%d answers are kept, want all 3", got)
	}
	w.presses("esc").sees("all of it kept")
}

func TestLeavingSavesAndErasingErases(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("ctrl+c").sees("all of it kept").presses("ctrl+c")
	if !w.quit || m.one(t).Record.Answers[content.MissionID].Text != "A clinic" {
		t.Errorf("quit %v, kept %+v", w.quit, m.walks)
	}
	m = &memory{}
	w = newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("esc", "4").sees("erase what you answered").presses("2", "enter")
	if !w.quit || len(m.walks) != 0 {
		t.Errorf("quit %v, kept %+v", w.quit, m.walks)
	}
	m = &memory{}
	w = newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("esc")
	m.full = errors.New("the folder is gone")
	if w.presses("4", "2", "enter").sees("could not be erased: the folder is gone"); w.quit || len(m.walks) != 1 {
		t.Error("it left without having erased")
	}
}

func TestAnswersThatCannotBeSavedCanBeLeft(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).presses("1").types("A clinic").presses("enter", "enter")
	m.full = syscall.ENOSPC
	w.presses("4", "esc").sees("Leave What could not be saved is lost then.").presses("3").sees("lost then").presses("2", "enter")
	if !w.quit || len(m.walks) != 1 {
		t.Errorf("quit %v, kept %+v", w.quit, m.walks)
	}
}

func TestAPlanWithoutAnyAnswerIsKeptToo(t *testing.T) {
	m := &memory{}
	newWalker(t, 80, 24, remembering(m)).on(flow.Obstacle).types("the rush").rests()
	if got := m.one(t).Record.Plan; got == nil || got.Obstacle != "the rush" {
		t.Errorf("kept is %+v", got)
	}
}

func TestFromTheSummaryOnTheWayTheQuestionsGoOn(t *testing.T) {
	w := newWalker(t, 80, 24).presses("1").types("A clinic").presses("enter", "enter", "4", "2", "esc", "2").sees("Not all questions were asked")
	w.presses("esc").sees("Go on with the questions").presses("2").sees("3 of 7")
}

func TestFromTheSummaryAStepIsOneChoiceAway(t *testing.T) {
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m)).reviewed().on(flow.Step).presses("1").types("Ana").presses("enter", "enter").sees("You will tell: Ana")
	w.presses("1", "tab").sees("Go on to your next step", "Save it").presses("1").sees("You will tell: Ana")
}
