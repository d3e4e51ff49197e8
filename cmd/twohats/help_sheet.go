package main

const sheetHelp = `One or two pages for who leads a workshop: who walks when, a script minute by
minute, what to say and ask, and what to leave.

Usage:
  twohats workshop sheet [flags]

Flags:
  --people N      how many come, 2 to 200; 12 if left out
  --laptops N     how many laptops they share, 1 to 200; 4 if left out
  --minutes N     how long all of it takes, 45, 60 or 90; 45 if left out
  --pack FILE     questions of your own
  --as FORM       md, html, json or text; without it the one that FILE ends
                  with, or text where it ends with none
  -o FILE         the file to make; without it standard output
  --force         overwrite FILE
  --lang CODE     the language; without it the one your system names
  --ascii         text in signs that any terminal can show
  -h, --help      this text

Examples:
  twohats workshop sheet
  twohats workshop sheet --people 30 --laptops 10 --minutes 60 -o sheet.html
`
