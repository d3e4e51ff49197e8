package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"

	"twohats/content"
	"twohats/content/group"
)

// roomed adds people who were never there to a group file, in one go: roomed FILE COUNT WHO.
// Those of another WHO are others.
func roomed(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: roomed FILE COUNT WHO")
	}
	count, err := strconv.Atoi(args[1])
	ts.Check(err)
	pack, _ := content.Builtin("en")
	rows := make([]group.Row, count)
	for i := range rows {
		pull, demand := float64(10*i%70-30), float64(40+i)
		rows[i] = group.Row{
			ID: fmt.Sprintf("%s%d", args[2], i), Levels: [content.PoleCount]float64{float64(45 + 3*i), float64(70 - i)}, Lean: float64(4*i - 25),
			Themes: map[string]float64{"trust": float64(3 * i)}, Pull: &pull, Demand: &demand, Worth: group.WellWorth,
		}
	}
	name := ts.MkAbs(args[0])
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	ts.Check(err)
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() == 0 {
		_, err = f.Write(group.EncodeHeader(group.HeaderOf(pack)))
		ts.Check(err)
	}
	_, err = f.Write(group.EncodeBatch(rows))
	ts.Check(err)
}
