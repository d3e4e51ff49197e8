package main

const groupHelp = `The picture of a room, from what people added to group files on one laptop or
on several. On a terminal it opens as pages; with 120 columns and 40 rows or
more they are in large, to be read from the back row.

Usage:
  twohats group FILE... [flags]
  twohats group --sample [flags]

Flags:
  --as FORM     text, md, html, json or csv; without it the one that the name
                behind -o ends with, else text
  -o FILE       the file to make; without it standard output
  --force       overwrite that file
  --sample      an invented room to rehearse with, marked as such in every form
  --pack FILE   the questions that the room answered, if they were your own
  --lang CODE   the language; without it the one your system names
  --ascii       signs that any terminal can show
  -h, --help    this text

Each line of people in a file holds their figures, one person after another,
without names: whoever knows somebody's figures can find them there. Delete the
files when the last picture is made.

Name all files of a room each time. It takes five people for a picture, and a
picture changes by five or more at once, so that nobody can be told from two of
them. Who is shown is noted in the files, before anything is shown: a copy of a
file does not know of it, so show one and the same file each time.

csv has a row a figure: figure, n (people), low, median, high (points), mark.
Half of the people lie from low to high. Half or more said the worth that stands
there or a higher one: 1 no, 2 partly, 3 yes.
A figure that too few people have is empty.

Examples:
  twohats group room.jsonl
  twohats group laptop1.jsonl laptop2.jsonl --as html -o room.html
  twohats group --sample

The exit code is 1 if there is nothing to show yet, or a file cannot be used.
`
