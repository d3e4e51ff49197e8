package content

import (
	"fmt"
	"slices"

	"go.yaml.in/yaml/v4"
)

// parted splits two items of a list if the "- " between them was forgotten, and reports that once:
// the two are read as one item, which has some keys twice. thing is what an item is called.
func (d decoder) parted(at place, thing string) {
	for i := 0; i < len(at.node.Content); i++ {
		item := at.node.Content[i]
		from := forgotten(item)
		if from == 0 {
			continue
		}
		key := place{item.Content[from]}
		d.found.add(key, fmt.Sprintf("%s stands here twice, first on line %d", quoted(key.node.Value), item.Content[0].Line),
			fmt.Sprintf(`write "- " before %s if a new %s begins here`, quoted(key.node.Value), thing))
		second := &yaml.Node{Kind: yaml.MappingNode, Tag: item.Tag, Line: key.node.Line, Column: key.node.Column, Content: item.Content[from:]}
		item.Content = item.Content[:from:from]
		at.node.Content = slices.Insert(at.node.Content, i+1, second)
	}
}

// forgotten returns the index at which the first key of an item is repeated, if another repeated key
// follows; else 0.
func forgotten(item *yaml.Node) int {
	if item.Kind != yaml.MappingNode || item.Style&yaml.FlowStyle != 0 {
		return 0
	}
	for again := 2; again+1 < len(item.Content); again += 2 {
		if sameKey(item.Content[again], item.Content[0]) {
			if share(item.Content[:again], item.Content[again:]) {
				return again
			}
			return 0
		}
	}
	return 0
}

// share reports whether two runs of keys and values have a key in common besides the first.
func share(before, after []*yaml.Node) bool {
	for i := 2; i+1 < len(after); i += 2 {
		for j := 2; j+1 < len(before); j += 2 {
			if sameKey(after[i], before[j]) {
				return true
			}
		}
	}
	return false
}

func sameKey(a, b *yaml.Node) bool {
	return a.Kind == yaml.ScalarNode && b.Kind == yaml.ScalarNode && a.Value == b.Value
}
