package screen

import (
	"strconv"
	"strings"

	"twohats/content"
	"twohats/tui/draw"
)

// TooSmall asks for a larger terminal, in lines that fit the one there is, below what else
// is asked.
func TooSmall(size draw.Box, words content.KeyWords, asks string, l draw.Look) string {
	text := words.Room + "\n" + content.Fill(words.RoomSize,
		"{w}", strconv.Itoa(draw.LeastWidth), "{h}", strconv.Itoa(draw.LeastHeight),
		"{width}", strconv.Itoa(size.W), "{height}", strconv.Itoa(size.H))
	if size.W < 1 || size.H < 1 {
		return ""
	}
	if asks != "" {
		text = asks + "\n" + text
	}
	lines := l.Wrap(text, size.W)
	return strings.Join(lines[:min(len(lines), size.H)], "\n")
}
