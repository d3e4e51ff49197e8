package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui"
)

func (p program) demoCommand() *cli.Command {
	return &cli.Command{
		Name:   "demo",
		Usage:  "an invented person's summary",
		Action: p.demo,
	}
}

// demo shows the summary of an invented person, marked as invented on every page.
func (p program) demo(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return err
	}
	var invented coach.Record
	if err := json.Unmarshal(content.Invented(language), &invented); err != nil {
		return fmt.Errorf("read the invented walk: %w", err)
	}
	_, err = p.show(cmd, language, func(o *tui.Options) { o.Invented = &invented })
	return err
}
