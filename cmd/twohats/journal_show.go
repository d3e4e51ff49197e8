package main

import (
	"context"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/report"
)

// showEntry prints an entry as text, or as JSON.
func (p program) showEntry(_ context.Context, cmd *cli.Command) error {
	look, err := p.lookBack(cmd)
	if err != nil {
		return err
	}
	return p.print(cmd, look.document(), look.words)
}

// print prints a document as text, to be heard where that is wanted, or as JSON.
func (p program) print(cmd *cli.Command, document report.Document, words *content.Words) error {
	switch {
	case cmd.Bool("json"):
		return report.Write(p.out, report.JSON, document)
	case p.isHeard(cmd):
		return report.WriteSpoken(p.plain(cmd, p.out), document, words)
	}
	return report.Write(p.plain(cmd, p.out), report.Text, document)
}

// words returns the words that the program speaks in.
func (p program) words(cmd *cli.Command) (*content.Words, error) {
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return nil, err
	}
	return content.BuiltinWords(language), nil
}
