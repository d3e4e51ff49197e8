package main

const journalHelp = `What was kept of your walks: look back, save, erase.

Usage:
  twohats journal list              what is kept, newest first
  twohats journal show [ID]         an entry as text
  twohats journal compare ID ID     two entries beside each other
  twohats journal export [ID]       save an entry: Markdown, HTML, JSON, text
  twohats journal ask [ID]          a sheet to ask one person with
  twohats journal erase ID...       erase entries; --all erases everything
  twohats journal where             where it is kept, and whether it is locked

Any part of an ID will do if no other has it; without one the newest entry that
was seen through is taken. Each command has its own --help.

Examples:
  twohats journal list
  twohats journal export --as html -o summary.html

TWOHATS_DATA, if set, names another folder than the usual one.
`

const listHelp = `What is kept, newest first: a line for each entry and draft.

Usage:
  twohats journal list [flags]

Flags:
  --json        one array, an object for each:
                  id, begun   its name, and when the walk began
                  draft       true if it was not seen through
                  busy        true if another window has it open
                  due         the day to look back at its plan
                  pack, depth what was asked; depth is quick or full
                  given       answers, of so many asked
                  lean        points (-100 to 100), error, n ratings
                  went        how the plan went: done, partly, not yet, let go
                  problem     why it cannot be read
  --lang CODE   the language; without it the one your system names
  --plain       to be heard: no columns, no drawing, figures in words
  --ascii       signs that any terminal can show
  -h, --help    this text

Example:
  twohats journal list
`

const showHelp = `An entry as text.

Usage:
  twohats journal show [ID] [flags]

Flags:
  --json        as JSON, as export --as json has it
  --lang CODE   the language; without it the one your system names
  --plain       to be heard: no columns, no drawing, figures in words
  --ascii       signs that any terminal can show
  -h, --help    this text

Any part of an ID will do if no other has it; without one the newest entry that
was seen through is taken.

Examples:
  twohats journal show
  twohats journal show ab2c
`

const compareHelp = `Two entries beside each other, the earlier one first.

Usage:
  twohats journal compare ID ID [flags]

Flags:
  --json        as JSON
  --lang CODE   the language; without it the one your system names
  --plain       to be heard: no columns, no drawing, figures in words
  --ascii       signs that any terminal can show
  -h, --help    this text

Example:
  twohats journal compare ab2c xk7d
`

const exportHelp = `Save an entry, or the day on which to look back at its plan.

Usage:
  twohats journal export [ID] [flags]

Flags:
  --as FORM     md, html, json, text, or ics: the check-in for a calendar;
                without it the one that FILE ends with, or text where it ends
                with none
  -o FILE       the file to make, outside the folder of the journal; without
                it standard output
  --force       overwrite FILE
  --with-plan   put the plan's words into the calendar file too
  --lang CODE   the language; without it the one your system names
  -h, --help    this text

Any part of an ID will do if no other has it; without one the newest entry that
was seen through is taken. The calendar file carries an alarm; some calendars
leave alarms out of files that are imported.

Examples:
  twohats journal export -o summary.html
  twohats journal export ab2c --as md
  twohats journal export --as ics -o check-in.ics
`

const askHelp = `A sheet to ask one person with: some of what you rated high, to read to a
colleague. It holds no figure.

Usage:
  twohats journal ask [ID] [flags]

Flags:
  --as FORM     md, html, json or text; without it the one that FILE ends
                with, or text where it ends with none
  -o FILE       the file to make, outside the folder of the journal; without
                it standard output
  --force       overwrite FILE
  --lang CODE   the language; without it the one your system names
  -h, --help    this text

Example:
  twohats journal ask -o ask.html
`

const eraseHelp = `Erase entries for good. It shows what would go, and asks first.

Usage:
  twohats journal erase ID... [flags]
  twohats journal erase --all [flags]

Flags:
  --all         everything, the passphrase's keys among it, and the folder
  --yes         without a question
  -h, --help    this text

No passphrase is needed to erase. What you saved elsewhere stays.

Examples:
  twohats journal erase ab2c
  twohats journal erase --all --yes
`

const whereHelp = `Where the journal is kept, what is in it, and whether it is locked.

Usage:
  twohats journal where

Example:
  twohats journal where
`

const lockHelp = `Set a passphrase for the journal. It is asked for on the terminal, twice.

Usage:
  twohats lock

What is kept is encrypted, and so is what comes. New walks do not ask for the
passphrase; only going on and looking back ask. Without it nobody can read what
is kept, you neither. If it was broken off, run it again to finish.

Without twohats, the program age opens a file of a locked journal:
  age -d -i FOLDER/key.age FOLDER/entries/ID.json.age
`

const unlockHelp = `Take the journal's passphrase away: what is kept becomes plain files again.

Usage:
  twohats unlock

If it was broken off, run it again to finish.
`
