// Package pilot knows many people's answers to one pack, as a table: it scores them, and
// tells how well the pack's scales hold.
//
// A Table reads answers, a row a person; Score gives each person's figures, made by the very
// functions of the reading in the walk; Measure gives those of the prompts and scales. What
// is wrong in a table are problems, each with its place. The package opens no file. Where a
// figure cannot be had there is none, and words say why; no figure is ever NaN.
package pilot
