package content

import (
	"fmt"
	"slices"
	"strings"
)

// check holds a pack against the rules of meaning, and finds all that is against them in one go.
func check(pack *Pack, root place, found *problems) {
	c := checker{found, pack, root, choice{noun: "pole"}, make(map[string]place)}
	for _, pole := range pack.Poles {
		if pole.ID != "" && !slices.Contains(c.poles.words, pole.ID) {
			c.poles.words = append(c.poles.words, pole.ID)
		}
	}
	c.head()
	c.bothPoles()
	c.missionAndCards()
	c.sentences()
	c.themes()
	c.scales()
}

// A checker goes through one pack.
type checker struct {
	*problems
	pack  *Pack
	root  place
	poles choice           // the ids of the poles
	ids   map[string]place // where the ids of prompts and checks stand
}

// needs wants a text under a key of owner, such as "this pole".
func (c checker) needs(at place, owner, key, text string) bool {
	switch {
	case !at.has(key):
		c.missing(at, owner, key, fmt.Sprintf(`add a line "%s: …"`, key), "write its value")
	case blank(text):
		c.add(at.key(key), fmt.Sprintf("%q is empty", key), "write a text")
	default:
		return true
	}
	return false
}

// needsKey wants a key with any value.
func (c checker) needsKey(at place, owner, key, mend string) bool {
	if !at.has(key) {
		c.missing(at, owner, key, mend, mend)
		return false
	}
	return true
}

// needsNumber wants a key with a number, such as 1.
func (c checker) needsNumber(at place, owner, key string, such int) bool {
	if !at.has(key) {
		c.missing(at, owner, key, fmt.Sprintf(`add a line "%s: %d"`, key, such), fmt.Sprintf("write %d", such))
		return false
	}
	return true
}

// missing says how to mend that there is no such key, or how to fill one that has no value.
func (c checker) missing(at place, owner, key, mend, fill string) {
	if value := at.key(key); value != at {
		c.add(value, fmt.Sprintf("%q is empty", key), fill)
		return
	}
	c.add(at, fmt.Sprintf("%q is missing from %s", key, owner), mend)
}

// A choice is a few words of which one is wanted.
type choice struct {
	noun  string // what each of them names
	words []string
}

// needsOne wants a word of a choice under a key, and gives the one that is meant, or "".
func (c checker) needsOne(at place, owner, key, word string, of choice) string {
	switch {
	case slices.Contains(of.words, word):
		return word
	case !at.has(key):
		c.missing(at, owner, key, fmt.Sprintf(`add a line "%s: …" with %s`, key, listed(of.words, "or")), "write "+listed(of.words, "or"))
	case blank(word):
		c.add(at.key(key), fmt.Sprintf("%q is empty", key), "write "+listed(of.words, "or"))
	default:
		c.noSuch(at.key(key), of, word)
		return likely(word, of.words)
	}
	return ""
}

// needsPole wants the id of a pole under a key, and gives the one that is meant, or "". It
// takes what it gets while the poles themselves have to be mended.
func (c checker) needsPole(at place, owner, key, id string) string {
	if len(c.poles.words) < PoleCount {
		c.needs(at, owner, key, id)
		return id
	}
	return c.needsOne(at, owner, key, id, c.poles)
}

// maxID is how long an id may be, in characters: ids become parts of file names.
const maxID = 40

// id wants a well-formed id.
func (c checker) id(at place, owner, id string) bool {
	if !c.needs(at, owner, "id", id) {
		return false
	}
	return c.idForm(at.key("id"), id)
}

func (c checker) idForm(at place, id string) bool {
	switch {
	case !wellFormed(id):
		c.add(at, fmt.Sprintf("the id %s may hold only small letters a to z, digits and hyphens", quoted(id)), fmt.Sprintf("write one such as %q", slug(id)))
	case len(id) > maxID:
		c.add(at, fmt.Sprintf("this id has %d characters, and an id may have %d", len(id), maxID), "shorten it")
	default:
		return true
	}
	return false
}

func wellFormed(id string) bool { return id != "" && !strings.ContainsFunc(id, notOfIDs) }

func notOfIDs(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' }

// slug turns a text into the id that its writer may have had in mind.
func slug(text string) string {
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(text), notOfIDs), "-")
	if slug == "" {
		return "say-why"
	}
	return slug[:min(len(slug), maxID)]
}

// unique wants an id that stands nowhere before. For prompts and checks, before is the whole pack.
func (c checker) unique(seen map[string]place, at place, id, owner string) {
	if first, there := seen[id]; there {
		c.add(at.key("id"), fmt.Sprintf("the id %s is taken on line %d", quoted(id), first.node.Line), fmt.Sprintf("give %s another id", owner))
		return
	}
	seen[id] = at.key("id")
}

// noSuch reads: there is no pole "lede": did you mean "lead"?
func (c checker) noSuch(at place, of choice, word string) {
	otherwise := "use " + listed(of.words, "or")
	if len(of.words) == 0 {
		otherwise = "take this out"
	}
	c.add(at, fmt.Sprintf("there is no %s %s", of.noun, quoted(word)), didYouMean(likely(word, of.words), otherwise))
}

// knownPole wants a key to be the id of a pole.
func (c checker) knownPole(key place) {
	if len(c.poles.words) >= PoleCount && !slices.Contains(c.poles.words, key.node.Value) {
		c.noSuch(key, c.poles, key.node.Value)
	}
}

// byPole wants a value for either pole, and for nothing else. Where it finds a misspelt pole,
// that one is not missing; nor is one where a name stands that is no pole's at all, nor while
// there are too many poles, for any of them may be the one to go.
func (c checker) byPole(at place, mend string) {
	if len(c.poles.words) < PoleCount {
		return
	}
	var written []string
	strangers := 0
	for key := range at.pairs() {
		near := Nearest(key.node.Value, c.poles.words)
		if near == "" {
			strangers++
		}
		written = append(written, key.node.Value, near)
		c.knownPole(key)
	}
	for _, pole := range c.poles.words {
		switch {
		case len(c.poles.words) > PoleCount, slices.Contains(written, pole):
		case strangers > 0:
			strangers--
		default:
			c.add(at, fmt.Sprintf("there is nothing here for the pole %s", quoted(pole)), fmt.Sprintf(mend, shown(pole)))
		}
	}
}
