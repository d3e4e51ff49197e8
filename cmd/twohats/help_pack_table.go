package main

const packScoreHelp = `The figures of everybody in a table of answers: a row each, in its order.

Usage:
  twohats pack score PACK DATA.csv [flags]
  twohats pack score PACK --header [-o FILE]

PACK is the file of a pack, or the id of the built-in one; - for DATA is
standard input.

Flags:
  --missing CODES   what stands for no answer beside an empty cell: NA,-9,99
  --ignore COLUMNS  columns to pass over, with commas between; "*" is all that
                    the pack does not know
  --as FORM         csv, or json for an object a line; without it the one that
                    the name behind -o ends with, else csv. --json is --as json
  --header          only print the first row of a table for this pack, with
                    the ids of all that is scored, and end
  -o FILE           the file to make; without it standard output
  --force           overwrite that file
  -h, --help        this text

The table is CSV in UTF-8: comma, semicolon or tab. Its first row names the
columns by the ids of prompts; below it a row is a person. A rating or a between
holds a step, counted from 1. A scenario holds the options chosen first and
second, as 2>1. A column "id" or "person" tells people apart; who is there twice
counts twice, and is warned of, if one of the first 10,000. Columns of open
prompts and checks are passed over, and so are rows with nothing in them. A
prompt without a column is unanswered.

What is written, as far as the pack asks for it, with up to four decimals:
  row, id, answered     which row, who, and how many answers
  yea-saying            how much somebody agrees whatever is said, -50 to 50
  POLE.points           the level of a pole: how true its statements were, from
                        0 for the first answer to 100 for the last; reversed
                        ones count the other way, and yea-saying is taken off
  POLE.n, POLE.mean     how many answers that is from, and their mean in steps
                        with nothing taken off
  lean                  the level of the first pole less that of the second, and
                        less the pack's centre: below 0 it is to the second
  error                 the standard error of the lean: nine times in ten the
                        true lean lies within 1.645 of these, to either side
  verdict               leans, probably, both, unclear, or too few
  pull                  what betweens and scenarios say a person would rather
                        do, from -100 for the second pole to 100 for the first
  demand                what betweens say their work asks for, likewise
  THEME/POLE.points ... the same for a theme; THEME.points where it has one pole
  */POLE.points ...     the same as POLE, where a theme has that id too
  THEME.mean, .lean ... THEME.mean is over all its ratings
What too few answers have is empty, or null: a level and a lean take two answers
for each pole, and a choice takes one. A file is read twice, so that nothing is
written of one with problems. What comes through a pipe is written in portions
as it comes; that with the first problem is left out, and all that follows.

Examples:
  twohats pack score two-hats --header -o answers.csv
  twohats pack score two-hats answers.csv -o scores.csv
  twohats pack score mine.yaml answers.csv --missing NA,-9 --as json
`

const packStatsHelp = `How the prompts and scales of a pack do in a pilot.

Usage:
  twohats pack stats PACK DATA.csv [flags]

PACK is the file of a pack, or the id of the built-in one; - for DATA is
standard input. twohats pack score --help says how the table is to be.

Flags:
  --missing CODES   what stands for no answer beside an empty cell: NA,-9,99
  --ignore COLUMNS  columns to pass over, with commas between; "*" is all that
                    the pack does not know
  --impute median   what is missing counts as the median of its prompt; without
                    it only who answered all of a scale counts in it
  --json            for other programs; a figure that cannot be had is null
  -o FILE           the file to make; without it standard output
  --force           overwrite that file
  -h, --help        this text

Prompt by prompt: answers, missing, mean, SD, shares at either end, and the
correlation with the rest of the scale. Scale by scale, which is a pole in a
theme, a theme, or a pole: mean, SD, shares at the ends, mean correlation, alpha
with its interval (Feldt 1965) and omega total of one factor (minres). Then the
correlation between the poles, and the centre that the data suggest. Notes say
which prompts look keyed the wrong way, which ones alpha would be higher
without, and why a figure is missing. With fewer than 30 people all figures are
rough.

Examples:
  twohats pack stats mine.yaml pilot.csv
  twohats pack stats mine.yaml pilot.csv --impute median --json -o stats.json
`
