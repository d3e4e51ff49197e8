package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/group"
)

// roomFor returns rows that wait for a file in a folder that is there.
func roomFor(t *testing.T) *waitingList {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("--group is refused on Windows")
	}
	pack, _ := content.Builtin("en")
	return &waitingList{file: filepath.Join(t.TempDir(), "room.jsonl"), header: group.HeaderOf(pack)}
}

// inFile returns the rows that stand in the file by now.
func (w *waitingList) inFile(t *testing.T) []group.Row {
	t.Helper()
	if _, err := os.Stat(w.file); err != nil {
		return nil
	}
	file, found, err := readGroup(w.file)
	if err != nil || len(found) > 0 {
		t.Fatalf("the file has %v (%v)", found, err)
	}
	return file.Rows
}

// readGroup reads a group file as it stands. What is wrong in it are problems.
func readGroup(path string) (group.File, []group.Problem, error) {
	g, err := openGroup(path, os.O_RDONLY)
	if err != nil {
		return group.File{}, nil, err
	}
	defer g.close()
	return g.read()
}

// come has people come, the n-th of them with a lean of n, so that each can be told.
func (w *waitingList) come(n int) {
	for lean := range n {
		w.add(group.Row{ID: "named by who sends it", Lean: float64(lean)})
	}
}

// leans returns the leans of rows as they stand.
func leans(rows []group.Row) (leans []float64) {
	for _, row := range rows {
		leans = append(leans, row.Lean)
	}
	return leans
}

// adds ends a workshop of which a person reads what is said, and types something.
func (w *waitingList) adds(t *testing.T, asks bool, typed string) (said string, err error) {
	t.Helper()
	in, typing, _ := os.Pipe()
	hearing, out, _ := os.Pipe()
	typing.WriteString(typed)
	typing.Close()
	err = program{in: in, out: out, errs: out}.addRows(w, asks)
	out.Close()
	heard, _ := io.ReadAll(hearing)
	return string(heard), err
}

func TestRowsWaitUntilFiveCanGoAndFiveStay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ come, written, atEnd int }{
		{0, 0, 0}, {4, 0, 0}, {5, 0, 5}, {9, 0, 9}, {10, 5, 10}, {14, 5, 14}, {15, 10, 15}, {23, 15, 23},
	} {
		w := roomFor(t)
		w.come(c.come)
		if got := len(w.inFile(t)); got != c.written || len(w.rows) != c.come-c.written {
			t.Errorf("of %d people %d are in the file and %d wait, want %d and the rest", c.come, got, len(w.rows), c.written)
		}
		if _, err := w.adds(t, false, ""); err != nil {
			t.Error(err)
		}
		if got := len(w.inFile(t)); got != c.atEnd {
			t.Errorf("of %d people %d are in the file at the end, want %d", c.come, got, c.atEnd)
		}
	}
}

func TestRowsDoNotTellTheOrderOfPeople(t *testing.T) {
	t.Parallel()
	const people = 40
	w := roomFor(t)
	w.come(people)
	if _, err := w.adds(t, false, ""); err != nil {
		t.Fatal(err)
	}
	rows := w.inFile(t)
	if came := leans(rows); slices.IsSorted(came) {
		t.Errorf("they stand in the order in which they came: %v", came)
	}
	ids := map[string]bool{}
	for _, row := range rows {
		if ids[row.ID] = true; len(row.ID) != 16 || strings.Trim(row.ID, "0123456789abcdef") != "" {
			t.Errorf("an id is %q", row.ID)
		}
	}
	if len(ids) != people {
		t.Errorf("%d people have %d ids", people, len(ids))
	}
}

func TestAnyOrderOfFiveCanCome(t *testing.T) {
	t.Parallel()
	const tries = 200
	first := map[float64]int{}
	for range tries {
		w := &waitingList{}
		w.come(group.Fewest)
		first[w.rows[0].Lean]++
	}
	for lean := range group.Fewest { // seen 40 times each; never is one in 10 to the 19
		if first[float64(lean)] == 0 {
			t.Errorf("in %d tries the one who came as number %d never stood first: %v", tries, lean+1, first)
		}
	}
}

func TestRowsThatCannotBeWrittenGoOnWaiting(t *testing.T) {
	t.Parallel()
	w := roomFor(t)
	folder := filepath.Join(filepath.Dir(w.file), "share")
	w.file = filepath.Join(folder, "room.jsonl")
	w.come(2*group.Fewest + 1)
	if len(w.rows) != 2*group.Fewest+1 || w.added != 0 {
		t.Fatalf("after writes that failed %d wait and %d count as added", len(w.rows), w.added)
	}
	waited := leans(w.rows)
	if said, err := w.adds(t, false, ""); err == nil || said != "" || len(w.rows) != len(waited) {
		t.Errorf("the end gives %v, says %q, and %d wait", err, said, len(w.rows))
	}
	if said, err := w.adds(t, true, ""); err == nil || !strings.Contains(said, "The figures of 11 people are not in") {
		t.Errorf("with nobody to answer the end gives %v and says %q", err, said)
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	w.come(1) // and with them the next try
	written := leans(w.inFile(t))
	if len(written) != group.Fewest || len(w.rows) != len(waited)+1-group.Fewest {
		t.Errorf("after a write that succeeds %d are in the file and %d wait", len(written), len(w.rows))
	}
	drawn := waited[:group.Fewest] // the write that failed may have come further than it seems
	slices.Sort(drawn)
	slices.Sort(written)
	if !slices.Equal(written, drawn) {
		t.Errorf("in the file are %v, and %v were drawn for the write that failed", written, drawn)
	}
	said, err := w.adds(t, true, "")
	if err != nil || len(w.inFile(t)) != len(waited)+1 || !strings.Contains(said, "The figures of 12 people were added to "+w.file) {
		t.Errorf("at the end %d are in the file (%v): %q", len(w.inFile(t)), err, said)
	}
}

func TestTheLeaderCanTryAgainAtTheEnd(t *testing.T) {
	t.Parallel()
	w := roomFor(t)
	if err := os.Mkdir(w.file, 0o700); err != nil {
		t.Fatal(err)
	}
	w.come(group.Fewest)
	in, typing, _ := os.Pipe()
	hearing, out, _ := os.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- program{in: in, out: out, errs: out}.addRows(w, true) }()
	heard := make([]byte, 4<<10)
	if n, _ := hearing.Read(heard); !strings.Contains(string(heard[:n]), "Press enter to try again") {
		t.Errorf("it said %q", heard[:n])
	}
	if err := os.Remove(w.file); err != nil {
		t.Fatal(err)
	}
	typing.WriteString("\n")
	if err := <-ended; err != nil || len(w.inFile(t)) != group.Fewest || w.added != group.Fewest {
		t.Errorf("%d are in the file and %d count as added (%v)", len(w.inFile(t)), w.added, err)
	}
}

func TestFewerThanFiveAreNeverWritten(t *testing.T) {
	t.Parallel()
	w := roomFor(t)
	w.come(group.Fewest - 1)
	said, err := w.adds(t, true, "")
	if err != nil || !strings.Contains(said, "It takes 5 people who agree; here it was 4.") {
		t.Errorf("the end says %q (%v)", said, err)
	}
	if _, err := os.Stat(w.file); err == nil {
		t.Error("there is a file")
	}
}
