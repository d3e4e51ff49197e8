package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/pilot"
)

func (p program) statsCommand() *cli.Command {
	return ours("stats", "how the prompts and scales of a pack do in a pilot", p.stats,
		tableFlags(
			&cli.StringFlag{Name: "impute", Usage: "median"},
			&cli.BoolFlag{Name: "json", Usage: "for other programs"})...)
}

// stats writes how the prompts and scales of a pack do in a table of answers.
func (p program) stats(_ context.Context, cmd *cli.Command) error {
	rule := pilot.Complete
	if cmd.IsSet("impute") {
		rule = pilot.Rule(cmd.String("impute"))
		if rule != pilot.Median {
			return misuse{fmt.Sprintf("there is no rule %q for what is missing", rule), "write median behind --impute, or leave it out for complete cases"}
		}
	}
	data, err := p.openData(cmd)
	if err != nil {
		return err
	}
	defer data.f.Close()
	t := data.table()
	stats, err := pilot.Measure(t, rule)
	if told := data.told(p.errs, t); told != nil {
		return told
	}
	if err != nil {
		return err
	}
	return p.output(cmd, func(w io.Writer) error {
		if !cmd.Bool("json") {
			return stats.Text(w)
		}
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(stats)
	})
}
