package main

// The help texts. Each fits 80 columns; what is needed first stands first.

const rootHelp = `Two Hats: see how you lead and how you manage, and choose one next step.

Usage:
  twohats [flags]            answer some questions, and see where you lean
  twohats demo               an invented person's summary
  twohats journal COMMAND    look back, save, erase: list, show, compare,
                             export, ask, erase, where
  twohats lock, unlock       a passphrase for the journal
  twohats workshop           one person after another on a shared laptop
  twohats workshop sheet     a page or two for who leads the room
  twohats group FILE...      the picture of the room
  twohats pack COMMAND       questionnaires of your own: new, check, print,
                             schema, score, stats
  twohats completion SHELL   completions for bash, zsh, fish or powershell

Flags:
  --form quick|full   how much is asked; without it you choose on the first page
  --pack FILE         questions of your own
  --lang CODE         the language; without it the one your system names
  --ascii             signs that any terminal can show
  --plain             line by line, for screen readers and pipes; also if
                      ACCESSIBLE is set (0, false, no and off are not),
                      TERM is dumb, or there is no terminal
  --no-journal        keep nothing
  -h, --help          this text
  -v, --version       the version

Examples:
  twohats
  twohats --form quick
  twohats demo --ascii

Nothing is sent anywhere. NO_COLOR, if set, turns colours off.
The exit code is 0 if all went well, 1 if something failed, and 2 if it was
typed wrong or needs a terminal, as a locked journal and a workshop do.
`

const demoHelp = `The summary of an invented person, marked as invented on every page.

Usage:
  twohats demo [flags]

Flags:
  --lang CODE   the language; without it the one your system names
  --ascii       signs that any terminal can show
  -h, --help    this text

Example:
  twohats demo
`

const completionHelp = `Completions for a shell.

Usage:
  twohats completion bash|zsh|fish|powershell

Examples:
  source <(twohats completion bash)
  twohats completion fish > ~/.config/fish/completions/twohats.fish
`
