package tui

import (
	"strconv"
	"strings"

	"twohats/content"
)

// roomAsked asks for a larger terminal, in lines that fit the one there is, below what else
// is asked.
func roomAsked(size box, words content.KeyWords, asks string, l look) string {
	text := words.Room + "\n" + content.Fill(words.RoomSize,
		"{w}", strconv.Itoa(leastWidth), "{h}", strconv.Itoa(leastHeight),
		"{width}", strconv.Itoa(size.w), "{height}", strconv.Itoa(size.h))
	if size.w < 1 || size.h < 1 {
		return ""
	}
	if asks != "" {
		text = asks + "\n" + text
	}
	lines := l.wrap(text, size.w)
	return strings.Join(lines[:min(len(lines), size.h)], "\n")
}
