// Package pilot knows many people's answers to one pack, as a table: it scores them, and measures
// how well the pack's scales hold.
//
// A Table reads answers, a row a person; Score writes each person's figures, made by the very
// functions of the reading in the walk; Measure returns those of the prompts and scales. What is
// wrong in a table are problems, each with its place. The package opens no file. Where a figure
// cannot be had there is none, and words say why; no figure is ever NaN.
package pilot
