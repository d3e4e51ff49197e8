package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"unicode"
	"unicode/utf8"

	"twohats/content"
	"twohats/tui"
)

const beforeWord = `Choose a word that ends the workshop. Whoever knows it can end it: type it while
the place is free, and press enter.

`

// word returns the word that ends a workshop, from --word-file or typed twice unseen.
func (c call) word() (string, error) {
	if c.IsSet("word-file") {
		return wordIn(c.String("word-file"))
	}
	fmt.Fprint(c.errs, beforeWord)
	for {
		word, err := c.askHidden("The word (nothing shows while you type):")
		if err != nil {
			return "", err
		}
		if word, err = wordOf(word); err != nil {
			fmt.Fprintf(c.errs, "That will not do: %v.\n", err)
			continue
		}
		again, err := c.askHidden("The same word again:")
		if err != nil {
			return "", err
		}
		if strings.TrimSpace(again) == word {
			return word, nil
		}
		fmt.Fprintln(c.errs, "These were two different words. Try again.")
	}
}

// wordIn reads the word from the first line of a file.
func wordIn(name string) (string, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", misuse{fmt.Sprintf("there is no file %q", name), "check the path after --word-file"}
	}
	if err != nil {
		return "", fmt.Errorf("open %s: %w", name, readError(err))
	}
	defer f.Close()
	const groupOrOthers = 0o022
	info, err := f.Stat() // what comes through a pipe is no file, and nobody else's
	if err == nil && runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode().Perm()&groupOrOthers != 0 {
		return "", misuse{name + " can be written by others, who could end the workshop", "run chmod go-w " + shellQuote(name)}
	}
	line, err := bufio.NewReader(io.LimitReader(f, mostWordBytes)).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read %s: %w", name, readError(err))
	}
	word, err := wordOf(line)
	if err != nil {
		return "", misuse{fmt.Sprintf("the word in %s will not do: %v", name, err), "write a word of four characters or more on its first line"}
	}
	return word, nil
}

const mostWordBytes = 256

// wordOf returns what was typed without the blanks around it, or why it cannot be the word.
func wordOf(typed string) (string, error) {
	word := strings.TrimSpace(content.Unmarked(typed))
	switch {
	case utf8.RuneCountInString(word) < tui.LeastWord:
		return "", errors.New("it takes four characters or more")
	case len(word) >= mostWordBytes:
		return "", errors.New("it is too long")
	case !utf8.ValidString(word), strings.ContainsFunc(word, untyped):
		return "", errors.New("it holds a sign that keys may type otherwise: letters, digits and blanks are safe")
	case strings.HasPrefix(word, "?"):
		return "", errors.New("it begins with ?, which shows the help there")
	}
	return word, nil
}

// untyped reports whether a sign has no key, or looks the same as another.
func untyped(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.M) || unicode.IsSpace(r) && r != ' '
}
