package content

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// decode reads a tree into the struct that v points to. It is stricter than YAML: keys must be known
// and not repeated, each value must have the kind of its field, anchors, aliases, merges and tags
// are refused, and each text must be one line that can be shown. It goes on after a problem; a value
// that it cannot read stays zero.
func decode(at place, v any, found *problems) {
	d := decoder{found: found, poles: idsUnder(at, "poles")}
	d.value(at, reflect.ValueOf(v).Elem())
}

type decoder struct {
	found *problems
	poles []string // their ids, for what to write
	under string   // the key whose value is read
}

// idsUnder returns the ids of the groups listed under a key.
func idsUnder(at place, key string) []string {
	var ids []string
	for _, item := range at.key(key).node.Content {
		if id := (place{item}).key("id"); id.node != item && id.node.Value != "" {
			ids = append(ids, id.node.Value)
		}
	}
	return ids
}

func (d decoder) value(at place, v reflect.Value) {
	if !d.plain(at) || at.empty() {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.group(at, v)
	case reflect.Map:
		d.table(at, v)
	case reflect.Slice:
		d.list(at, v)
	case reflect.String:
		d.text(at, v)
	case reflect.Bool:
		d.boolean(at, v)
	case reflect.Int:
		d.whole(at, v)
	case reflect.Float64:
		d.number(at, v)
	}
}

// plain reports whether a value is plain, and adds a problem if it is an alias, an anchor or a tag.
func (d decoder) plain(at place) bool {
	what, mend := "", "take it out"
	switch n := at.node; {
	case n.Kind == yaml.AliasNode:
		what, mend = quoted("*"+n.Value)+" is a YAML alias", "write the value out"
	case n.Anchor != "":
		what = quoted("&"+n.Anchor) + " is a YAML anchor"
	case n.Style&yaml.TaggedStyle != 0, n.Tag == "!":
		what = quoted(n.Tag) + " is a YAML tag"
	default:
		return true
	}
	d.found.spoil(at, what+", and packs have none", mend+orQuote)
	return false
}

// group reads keys into the fields of a struct. It corrects a misspelt key in the tree, so that its
// value is read and checked as well.
func (d decoder) group(at place, v reflect.Value) {
	known := keysOf(v.Type())
	if at.node.Kind != yaml.MappingNode {
		mend := "put each on a line of its own: " + listed(known, "and")
		if strings.Contains(at.node.Value, ":") {
			mend = "put a space after the colon"
		}
		d.wrong(at, "keys with values are wanted here", mend)
		return
	}
	seen, free := make(map[string]place), slices.Clone(known)
	for key := range at.pairs() {
		free = slices.DeleteFunc(free, func(name string) bool { return name == key.node.Value })
	}
	for key, value := range d.entries(at) {
		if !slices.Contains(known, key.node.Value) {
			near := likely(key.node.Value, free)
			d.found.spoil(key, fmt.Sprintf("there is no %s here", quoted(key.node.Value)), didYouMean(near, "the keys here are "+listed(known, "and")))
			if near == "" {
				continue
			}
			key.node.Value = near
			free = slices.DeleteFunc(free, func(name string) bool { return name == near })
		}
		if d.once(key, seen) {
			d.under = key.node.Value
			d.value(value, v.Field(slices.Index(known, d.under)))
		}
	}
}

// table reads keys that the pack itself names, such as those by pole.
func (d decoder) table(at place, v reflect.Value) {
	if at.node.Kind != yaml.MappingNode {
		d.wrong(at, "keys with values are wanted here", d.lines())
		return
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(at.node.Content)/2))
	seen := make(map[string]place)
	for key, value := range d.entries(at) {
		if d.once(key, seen) {
			item := reflect.New(v.Type().Elem()).Elem()
			d.value(value, item)
			v.SetMapIndex(reflect.ValueOf(key.node.Value), item)
		}
	}
}

// entries returns the keys that can be read, with their values. The values of other keys are spoilt.
func (d decoder) entries(at place) iter.Seq2[place, place] {
	return func(yield func(place, place) bool) {
		for key, value := range at.pairs() {
			if !d.key(key) {
				d.found.spoilt[value.node] = true
			} else if !yield(key, value) {
				return
			}
		}
	}
}

// once reports whether a key is the first of its name.
func (d decoder) once(key place, seen map[string]place) bool {
	first, there := seen[key.node.Value]
	if there {
		d.found.spoil(key, fmt.Sprintf("%s stands here twice, first on line %d", quoted(key.node.Value), first.node.Line), "keep one of the two")
		return false
	}
	seen[key.node.Value] = key
	return true
}

const writeKeys = `write lines such as "key: value"`

// lines returns how to write the value under a key that is a table.
func (d decoder) lines() string {
	if slices.Contains([]string{"ends", "points", "claims", "poles"}, d.under) && len(d.poles) == PoleCount {
		return fmt.Sprintf(`write "%s: …" and "%s: …"`, shown(d.poles[0]), shown(d.poles[1]))
	}
	return writeKeys
}

// key reports whether a key can be read at all.
func (d decoder) key(at place) bool {
	n := at.node
	name, _, colon := strings.Cut(n.Value, ":")
	switch {
	case n.Kind != yaml.AliasNode && n.Kind != yaml.ScalarNode:
		d.found.spoil(at, "a key is wanted here", writeKeys+orQuote)
	case n.Tag == "!!merge":
		d.found.spoil(at, `"<<" merges YAML keys, and packs have no such thing`, "write the keys out")
	case at.empty():
		d.found.spoil(at, "a key is missing before the colon", writeKeys)
	case colon && n.Style == 0:
		d.found.spoil(at, fmt.Sprintf("a space is missing after the colon of %s", quoted(n.Value)), "put one there")
		n.Value = name
	default:
		return d.plain(at)
	}
	return false
}

func (d decoder) list(at place, v reflect.Value) {
	if at.node.Kind != yaml.SequenceNode {
		mend := `begin each item with "- " on a line of its own`
		if strings.Contains(at.node.Value, ",") {
			mend = "put it in brackets, as in [Never, Sometimes, Often], or " + mend
		}
		d.wrong(at, "a list is wanted here", mend)
		return
	}
	d.parted(at, strings.ToLower(v.Type().Elem().Name())) // an item is called like its type
	v.Set(reflect.MakeSlice(v.Type(), len(at.node.Content), len(at.node.Content)))
	for i := range at.node.Content {
		d.value(at.item(i), v.Index(i))
	}
}

// keysOf returns the keys of a struct: the names of its fields in small letters, with _ between words.
func keysOf(t reflect.Type) []string {
	keys := make([]string, t.NumField())
	for i := range keys {
		var key strings.Builder
		before := 'A'
		for _, r := range t.Field(i).Name {
			if unicode.IsUpper(r) && unicode.IsLower(before) {
				key.WriteByte('_')
			}
			key.WriteRune(unicode.ToLower(r))
			before = r
		}
		keys[i] = key.String()
	}
	return keys
}
