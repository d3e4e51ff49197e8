//go:build linux

package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// A load is what the holder of a workshop takes of its machine.
type load struct{ kib, fds, threads, children int }

func (d *desk) load() load {
	d.t.Helper()
	holder := d.self()
	kib, err := holder.kib("status", "VmRSS")
	if err != nil {
		d.t.Fatal(err)
	}
	return load{kib, len(holder.names(d.t, "fd")), len(holder.names(d.t, "task")), len(holder.children())}
}

// mayGrow is by how many KiB the holder of a workshop may grow between its first people and its
// last: Go takes memory of its system in pieces of 64 KiB to 4 MiB, and gives it back later.
const mayGrow = 2 << 10

// mayStart is how many threads Go's runtime may still start of its own accord: a thread that a person
// leaves behind would be one of many.
const mayStart = 3

func TestOnePersonAfterAnotherLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	people, first := 4, 2
	if long() {
		people, first = 200, 20
	}
	d := holdWorkshop(t)
	var before load
	for n := range people {
		d.presses("enter").sees("In one line").presses("esc").sees("Do you want to leave").presses("2")
		d.sees("No answer of the person before you is left")
		d.sitter()
		if n+1 == first {
			before = d.load()
		}
	}
	after := d.load()
	t.Logf("after %d people %+v, after %d %+v", first, before, people, after)
	if after.kib > before.kib+mayGrow || after.fds != before.fds || after.threads > before.threads+mayStart || after.children != 1 {
		t.Errorf("after %d people the workshop takes %+v, and took %+v after %d", people, after, before, first)
	}
	d.ends()
}

// A pace is how long a person thinks before the next key: at least, and at most.
type pace struct{ least, most time.Duration }

func (p pace) thinks() { <-time.After(p.least + rand.N(p.most-p.least)) }

// A course is what a person presses, and types behind "type", on the way to the summary, and
// then to leave it.
type course struct{ to, from []string }

// courseOf returns the whole of Quick, or the shortest way to a summary with a figure.
func courseOf(t *testing.T) course {
	all := strokes(t, "testdata/quick.answers")
	if long() {
		return course{to: all, from: []string{"esc", "2", "2", "enter"}}
	}
	const twoParts = 16
	return course{to: append(all[:twoParts:twoParts], "esc", "2"), from: []string{"esc", "3", "2", "enter"}}
}

// strikes presses a key or types a text.
func (w *wire) strikes(stroke string, p pace) error {
	p.thinks()
	if w.rests(); stroke == "enter" && !moves(w.struck) || stroke == w.struck && digit(stroke) {
		w.restsFor(slow)
	}
	w.struck = stroke
	text, types := strings.CutPrefix(stroke, "type ")
	if key, named := keys[stroke]; named && !types {
		text = key
	}
	if types {
		w.struck = "typed"
	}
	return w.keys(text)
}

// walks has a person come, walk to the summary and look at it; there they wait until all do.
func (w *wire) walks(c course, p pace, there *sync.WaitGroup, all <-chan struct{}) (err error) {
	arrived := sync.OnceFunc(there.Done)
	defer arrived()
	if err := w.until("This place is free"); err != nil {
		return err
	}
	w.restsFor(slow)
	for _, stroke := range append([]string{"enter"}, c.to...) {
		if err := w.strikes(stroke, p); err != nil {
			return err
		}
	}
	if err := w.until("20 dots"); err != nil {
		return err
	}
	arrived()
	<-all
	for _, stroke := range c.from {
		w.restsFor(slow) // it ends where a slip costs
		if err := w.strikes(stroke, p); err != nil {
			return err
		}
	}
	if err := w.until("No answer of the person before you is left"); err != nil {
		return err
	}
	for _, stroke := range []string{"type " + word, "enter"} {
		if err := w.strikes(stroke, p); err != nil {
			return err
		}
	}
	return w.until("The workshop has ended.")
}

func TestAFullRoomWalksAtOnce(t *testing.T) {
	people, p := 4, pace{100 * time.Millisecond, 200 * time.Millisecond}
	if long() {
		people, p = 100, pace{time.Second, 2 * time.Second} // alone: a test beside it would be measured too
	} else {
		t.Parallel()
	}
	const (
		mostToPaint = 100 * time.Millisecond // in the middle
		mostMemory  = 2 << 20                // KiB, of all processes
	)
	shared := t.TempDir()
	home, temp, data := filepath.Join(shared, "home"), filepath.Join(shared, "temp"), filepath.Join(shared, "data")
	for _, folder := range []string{home, temp, data} {
		if err := os.Mkdir(folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	was := tree(t, shared)
	var there, left sync.WaitGroup
	all := make(chan struct{})
	room := make([]*wire, people)
	errs := make([]error, people)
	course := courseOf(t)
	for i := range room {
		room[i] = wireUp(t, "HOME="+home, "TMPDIR="+temp, "TWOHATS_DATA="+data)
		there.Add(1)
		left.Add(1)
		go func() {
			defer left.Done()
			errs[i] = room[i].walks(course, p, &there, all)
		}()
	}
	there.Wait()
	memory := 0
	for _, w := range room {
		for _, each := range append(w.self().children(), w.self()) {
			kib, err := each.kib("smaps_rollup", "Pss")
			if err != nil && os.Geteuid() == 0 {
				t.Error(err)
			}
			memory += kib
		}
	}
	close(all)
	left.Wait()
	var paints []time.Duration
	again := 0
	for i, w := range room {
		again += w.again
		if errs[i] != nil {
			t.Errorf("person %d: %v", i+1, errs[i])
		}
		w.leaves(0)
		w.mu.Lock()
		paints = append(paints, w.paints...)
		w.mu.Unlock()
	}
	if t.Failed() {
		return
	}
	slices.Sort(paints)
	at := func(percent int) time.Duration {
		return paints[(len(paints)-1)*percent/100].Round(time.Millisecond / 10)
	}
	t.Logf("%d people at once, %d keys: to paint %s in the middle, %s for 95 of 100, %s at the most; %d MiB in all",
		people, len(paints), at(50), at(95), at(100), memory>>10)
	if 100*again > len(paints) {
		t.Errorf("%d of %d keys had to be pressed once more", again, len(paints))
	}
	if at(50) > mostToPaint {
		t.Errorf("from a key to its paint it takes %s in the middle, want %s at the most", at(50), mostToPaint)
	}
	if memory > mostMemory {
		t.Errorf("the processes take %d KiB", memory)
	}
	if is := tree(t, shared); is != was {
		t.Errorf("on disk was\n%s\nand is\n%s", was, is)
	}
}
