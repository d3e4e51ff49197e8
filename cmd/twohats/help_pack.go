package main

const packHelp = `Questionnaires of your own. A pack is one file in YAML: poles, scales, themes,
prompts, and what to try next.

Usage:
  twohats pack new [-o FILE]         a small pack with notes, to begin with
  twohats pack check FILE...         all that is to be mended in it, in one go
  twohats pack print [ID]            the built-in pack's file
  twohats pack schema                the form of a pack, for editors
  twohats pack score PACK DATA.csv   the figures of everybody in a table
  twohats pack stats PACK DATA.csv   how well the prompts of a pack measure
  twohats pack COMMAND --help        more on one of them

Flags:
  -h, --help    this text

Examples:
  twohats pack new -o mine.yaml
  twohats pack check mine.yaml
  twohats --pack mine.yaml --no-journal
`

const packNewHelp = `A small pack with notes, to begin with. It is whole: change it line by line.

Usage:
  twohats pack new [flags]

Flags:
  -o FILE       the file to make; without it standard output
  --force       overwrite that file
  -h, --help    this text

Example:
  twohats pack new -o mine.yaml
`

const packCheckHelp = `All that is to be mended in a pack, in one go. Each is a line:
file:line:column: what is wrong: how to mend it. A warning is about a rule of
good writing, such as one thought a statement; a pack can be used all the same.
Where the file cannot be read on, as behind a mark that is not closed, it ends
there: mend that, and check again for what comes after it.

Usage:
  twohats pack check FILE...

Flags:
  -h, --help    this text

Example:
  twohats pack check mine.yaml

The exit code is 0 where there is no problem, also with warnings; 1 where there
is one; and 2 where there is none, but a name led to no file.
`

const packPrintHelp = `The built-in pack's file, as it is. Copy what you like of it; give a pack of
your own another id.

Usage:
  twohats pack print [ID] [flags]

Flags:
  -o FILE       the file to make; without it standard output
  --force       overwrite that file
  --lang CODE   the language; without it the one your system names
  -h, --help    this text

Example:
  twohats pack print two-hats -o copy.yaml
`

const packSchemaHelp = `The form of a pack as a JSON Schema, for editors with yaml-language-server.

Usage:
  twohats pack schema [flags]

Flags:
  -o FILE       the file to make; without it standard output
  --force       overwrite that file
  -h, --help    this text

Example:
  twohats pack schema -o pack.schema.json

Then let a pack beside it begin with the line
  # yaml-language-server: $schema=pack.schema.json
`
