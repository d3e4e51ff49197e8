package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/coach"
)

func (p program) demoCommand() *cli.Command {
	return &cli.Command{
		Name:               "demo",
		Usage:              "an invented person's summary",
		Action:             p.demo,
		CustomHelpTemplate: demoHelp,
		OnUsageError:       wrongUse,
	}
}

// demo shows the summary of an invented person, marked as invented on every page.
func (p program) demo(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	options, err := p.options(cmd)
	if err != nil {
		return err
	}
	var invented coach.Record
	if err := json.Unmarshal(content.Invented(options.Words.Language), &invented); err != nil {
		return fmt.Errorf("read the invented walk: %w", err)
	}
	options.Invented = &invented
	return p.show(options)
}
