package content

import (
	"iter"

	"go.yaml.in/yaml/v4"
)

// A place is a value or a key in a file. Its methods key and item lead to another place; if that is
// missing, they return the place that it is missing from.
type place struct{ node *yaml.Node }

// spot returns the place at a line and a column, from 1, whatever value stands there.
func spot(line, column int) place { return place{&yaml.Node{Line: line, Column: column}} }

// key returns the place of the value under a key.
func (at place) key(name string) place {
	for key, value := range at.pairs() {
		if key.node.Value == name {
			return value
		}
	}
	return at
}

// under returns the keys of the group under a key with their values, or nothing.
func (at place) under(name string) iter.Seq2[place, place] {
	if !at.has(name) {
		return func(func(place, place) bool) {}
	}
	return at.key(name).pairs()
}

// item returns the place of an item of a list, from 0.
func (at place) item(i int) place {
	if at.node.Kind == yaml.SequenceNode && i < len(at.node.Content) {
		return place{at.node.Content[i]}
	}
	return at
}

// items returns the items of a list, or nothing.
func (at place) items() iter.Seq[place] {
	return func(yield func(place) bool) {
		for i := 0; at.node.Kind == yaml.SequenceNode && i < len(at.node.Content); i++ {
			if !yield(place{at.node.Content[i]}) {
				return
			}
		}
	}
}

// has reports whether a key is there and has a value.
func (at place) has(name string) bool {
	value := at.key(name)
	return value != at && !value.empty()
}

// empty reports whether nothing is written where a value should be.
func (at place) empty() bool {
	return at.node.Kind == yaml.ScalarNode && at.node.Tag == "!!null"
}

// blank reports whether nothing in a text can be seen, or there is no text.
func (at place) blank() bool { return at.empty() || blank(at.node.Value) }

// pairs returns the keys of a group with their values, in the order of the file.
func (at place) pairs() iter.Seq2[place, place] {
	return func(yield func(place, place) bool) {
		if at.node.Kind != yaml.MappingNode {
			return
		}
		for i := 0; i+1 < len(at.node.Content); i += 2 {
			if !yield(place{at.node.Content[i]}, place{at.node.Content[i+1]}) {
				return
			}
		}
	}
}
