package main

const workshopHelp = `One person after another on a shared laptop. Each starts clean, takes a code home
on their phone, and leaves nothing behind. Between two people the page says that
the place is free. No key ends it but a word that you choose at the start.

Usage:
  twohats workshop [flags]
  twohats workshop sheet [flags]   a page or two for who leads the room

Flags:
  --form quick|full   how much is asked; quick if it is left out
  --minutes N         the time for the questions; then comes the summary
  --idle N            after so many minutes without a key a person is asked
                      whether they are there, and a minute later wiped; 5 if it
                      is left out, and 15 on the summary and behind it
  --pack FILE         questions of your own
  --group FILE        ask each whether their figures may be added to the room's
  --word-file FILE    the word that ends it, four characters or more, on the
                      first line of a file that nobody else can write
  --lang CODE         the language; without it the one your system names
  --ascii             signs that any terminal can show
  --plain             line by line, for screen readers
  -h, --help          this text

Examples:
  twohats workshop
  twohats workshop --minutes 12 --group room.jsonl

Nothing is kept on this computer. What can be scrolled back to is cleared between
two people. twohats group FILE shows the picture of the room.
`
