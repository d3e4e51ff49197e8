package tuitest

import (
	"image/color"

	"twohats/tui/draw"
)

// A Theme is the colours of a terminal in a picture.
type Theme struct {
	Name       string
	Ground     draw.Ground
	Back, Text string
	Shown      color.Color
}

// Themes returns a dark and a light theme.
func Themes() []Theme {
	return []Theme{
		{"dark", draw.Dark, "#1b1f24", "#e6e8eb", color.Black},
		{"light", draw.Light, "#fdfcf9", "#22262b", color.White},
	}
}
