package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"go.yaml.in/yaml/v4"
)

// formatRead is the pack format that this program reads.
const formatRead = 1

// Load reads a pack. Where anything but a warning is found there is no pack: the problems are
// then all there are, in the order of their places. The name is that of the file, for them.
//
// It finds no warnings, for it stands before the first text on the screen: Proofread does.
func Load(name string, src []byte) (*Pack, []Problem) {
	if pack := builtinFrom(src); pack != nil {
		return pack, nil
	}
	found := newProblems(name)
	pack, _ := load(src, found)
	return found.usable(pack), found.sorted()
}

// Proofread reads a pack as Load does, and holds what it can read of it against the writing
// rules as well. What is against them is a warning.
func Proofread(name string, src []byte) (*Pack, []Problem) {
	found := newProblems(name)
	if pack, root := load(src, found); pack != nil {
		proofread(pack, root, src, found)
		return found.usable(pack), found.sorted()
	}
	return nil, found.sorted()
}

// load gives what can be read of a pack, and its tree; nil where nothing can.
func load(src []byte, found *problems) (*Pack, place) {
	root, ok := parse(src, found)
	if !ok || newer(root, found) {
		return nil, place{}
	}
	pack := new(Pack)
	decode(root, pack, found)
	check(pack, root, found)
	return pack, root
}

// newer refuses a pack from a program to come, and says no more: its other keys may be right there.
func newer(root place, found *problems) bool {
	at := root.key("format")
	format, err := strconv.Atoi(at.node.Value)
	if !root.has("format") || err != nil || format <= formatRead {
		return false
	}
	found.add(at, fmt.Sprintf("this pack is made for a newer Two Hats: its format is %d, and this program reads %d", format, formatRead),
		"get the newest Two Hats")
	return true
}

// parse gives the tree of a file that holds one YAML document. YAML stops at its first mistake;
// what can be told from the bytes is found all the same.
func parse(src []byte, found *problems) (root place, ok bool) {
	src, ok = clean(src, found)
	if !ok {
		return place{}, false
	}
	loader, err := yaml.NewLoader(bytes.NewReader(src))
	if err != nil {
		found.addAt(1, 1, "the file cannot be read as YAML", err.Error())
		return place{}, false
	}
	var document, second yaml.Node
	switch err := loader.Load(&document); {
	case errors.Is(err, io.EOF):
		found.addAt(1, 1, "there is nothing in this file", `begin it with "format: 1"`)
		return place{}, false
	case err != nil:
		found.syntax(src, err)
		return place{}, false
	}
	root = place{document.Content[0]}
	if root.empty() {
		found.addAt(1, 1, "there is nothing in this file", `begin it with "format: 1"`)
		return place{}, false
	}
	switch err := loader.Load(&second); {
	case err == nil:
		found.addAt(second.Line, second.Column, "a second document begins here", `keep one document in a file, without a line "---" between`)
	case !errors.Is(err, io.EOF):
		found.syntax(src, err)
		return place{}, false
	}
	return root, true
}
