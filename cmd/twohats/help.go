package main

import (
	"embed"
	"strings"

	"github.com/urfave/cli/v3"
)

// The help texts, a file a command: that of twohats journal list is journal-list.txt. Each fits 80
// columns; what is needed first stands first.
//
//go:embed help/*.txt
var helpTexts embed.FS

// helpOf returns a command's help. A command without a text of its own has that of the one above.
func helpOf(cmd *cli.Command) (text []byte) {
	for _, command := range cmd.Lineage() {
		name := strings.TrimPrefix(strings.Join(command.Path(), "-"), "twohats-")
		if text, _ = helpTexts.ReadFile("help/" + name + ".txt"); text != nil {
			break
		}
	}
	return text
}
