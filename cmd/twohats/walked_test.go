package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
)

// The kinds of walks that tests keep, all of the invented person.
const (
	finished = "finished"
	planned  = "planned" // finished, with a step and a day to look back at it
	draft    = "draft"   // left behind its first answers
)

// dueBehind is when a planned walk is looked back at.
const dueBehind = 14 * 24 * time.Hour

// keepWalk keeps a walk of a kind, begun at a time, and gives its id.
func keepWalk(folder, kind string, begun time.Time) (id string, err error) {
	j := journal.Open(folder, content.Source("en"), func() time.Time { return begun })
	defer j.Close()
	var record coach.Record
	if err := json.Unmarshal(content.Invented("en"), &record); err != nil {
		return "", err
	}
	keep := j.Finish
	switch kind {
	case planned:
		record.Plan = &coach.Plan{
			Obstacle: "the morning rush", When: "the board meets on Monday", Will: "say in one line what it is for",
			Whom: "Ana", Due: begun.Add(dueBehind).Format(time.DateOnly),
		}
	case draft:
		record.Answers = map[string]coach.Answer{content.MissionID: record.Answers[content.MissionID]}
		keep = j.Keep
	}
	if err := keep(record); err != nil {
		return "", err
	}
	past, err := j.List()
	for _, kept := range past {
		if kept.Begun.Equal(begun) {
			return kept.ID, err
		}
	}
	return "", fmt.Errorf("the walk of %s is not there: %v, %v", begun, past, err)
}

// ownFolder sets a transcript up with a data folder of its own, and a terminal that shows all signs.
func ownFolder(env *testscript.Env) error {
	env.Setenv("TWOHATS_DATA", filepath.Join(env.WorkDir, "data"))
	env.Setenv("LANG", "en_US.UTF-8")
	env.Setenv("TZ", "UTC")
	return nil
}

// walked is a command of transcripts: walked NAME KIND TIME keeps a walk, and puts its id into
// the variable NAME.
func walked(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: walked NAME KIND TIME")
	}
	begun, err := time.Parse(time.RFC3339, args[2])
	ts.Check(err)
	id, err := keepWalk(ts.Getenv("TWOHATS_DATA"), args[1], begun)
	ts.Check(err)
	ts.Setenv(args[0], id)
}

// locked is a command of transcripts: locked PASSPHRASE locks the journal.
func locked(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: locked PASSPHRASE")
	}
	ts.Check(journal.Open(ts.Getenv("TWOHATS_DATA"), nil, time.Now).Encrypt(args[0]))
}
