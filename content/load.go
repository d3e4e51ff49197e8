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

// Load reads a pack from src; name is its file's name, for the problems. If there are any it returns
// all of them, in the order of their places, and no pack.
//
// It runs before the first text on the screen, so it leaves looking for warnings to Proofread.
func Load(name string, src []byte) (*Pack, []Problem) {
	if pack := builtinFrom(src); pack != nil {
		return pack, nil
	}
	found := newProblems(name)
	pack, _ := load(src, found)
	return outcome(pack, found)
}

// Proofread reads a pack as Load does, and checks what it can read against the writing rules as
// well. What breaks them is a warning; a pack with nothing but warnings is returned.
func Proofread(name string, src []byte) (*Pack, []Problem) {
	found := newProblems(name)
	pack, root := load(src, found)
	if pack != nil {
		proofread(pack, root, src, found)
	}
	return outcome(pack, found)
}

// load returns what can be read of a pack, and its tree. The pack is nil if nothing can be read.
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

// newer reports whether a pack is of a later format, and adds that as a problem. Such a pack must
// not be checked further: its keys may be right there.
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

// loadAs reads a file other than a pack, just as strictly. It returns nil if there are problems.
func loadAs[T any](name string, src []byte) (*T, []Problem) {
	found := newProblems(name)
	root, ok := parse(src, found)
	if !ok {
		return outcome[T](nil, found)
	}
	read := new(T)
	decode(root, read, found)
	return outcome(read, found)
}

// parse returns the tree of a file that holds one YAML document. It reports what is wrong with the
// bytes even if YAML cannot read them.
func parse(src []byte, found *problems) (root place, ok bool) {
	src, ok = clean(src, found)
	if !ok {
		return place{}, false
	}
	var document, second yaml.Node
	loader, err := yaml.NewLoader(bytes.NewReader(src))
	if err == nil {
		err = loader.Load(&document)
	}
	if err == nil {
		root = place{document.Content[0]}
	}
	switch {
	case errors.Is(err, io.EOF), err == nil && root.empty():
		found.add(spot(1, 1), "there is nothing in this file", `begin it with "format: 1"`)
		return place{}, false
	case err == nil:
		err = loader.Load(&second)
	}
	switch {
	case err == nil:
		found.add(place{&second}, "a second document begins here", `keep one document in a file, without a line "---" between`)
	case !errors.Is(err, io.EOF):
		found.syntax(src, err)
		return place{}, false
	}
	return root, true
}
