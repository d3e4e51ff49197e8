package content

import (
	"fmt"
	"slices"
	"strings"
)

// check reports everything in a pack that breaks the rules of meaning.
func check(pack *Pack, root place, found *problems) {
	c := checker{found, pack, choice{noun: "pole"}, make(map[string]place)}
	for _, pole := range pack.Poles {
		if pole.ID != "" && !slices.Contains(c.poles.words, pole.ID) {
			c.poles.words = append(c.poles.words, pole.ID)
		}
	}
	whole := c.group(root, "this pack")
	whole.head()
	whole.bothPoles()
	whole.missionAndCards()
	whole.sentences()
	whole.themes()
	whole.scales()
}

// A checker goes through one pack.
type checker struct {
	*problems
	pack  *Pack
	poles choice           // the ids of the poles
	ids   map[string]place // where the ids of prompts and checks stand
}

// A group is a place that holds keys; owner is what messages call it, such as "this pole".
type group struct {
	checker
	place
	owner string
}

func (c checker) group(at place, owner string) group { return group{c, at, owner} }

// texts wants a text under each key.
func (g group) texts(keys ...string) {
	for _, key := range keys {
		g.text(key)
	}
}

// text wants a text under a key, and reports whether there is one.
func (g group) text(key string) bool {
	if !g.line(key, "…", "write its value") {
		return false
	}
	if at := g.key(key); at.blank() {
		g.add(at, fmt.Sprintf("%q is empty", key), "write a text")
		return false
	}
	return true
}

// line wants a value under a key, on a line of its own. example is one; fill is what to do if the
// key has none.
func (g group) line(key, example, fill string) bool {
	return g.wants(key, fmt.Sprintf(`add a line "%s: %s"`, key, example), fill)
}

// needs wants a key with any value, and says how to write it.
func (g group) needs(key, mend string) bool { return g.wants(key, mend, mend) }

func (g group) wants(key, mend, fill string) bool {
	switch value := g.key(key); {
	case g.has(key):
		return true
	case value != g.place:
		g.add(value, fmt.Sprintf("%q is empty", key), fill)
	default:
		g.add(value, fmt.Sprintf("%q is missing from %s", key, g.owner), mend)
	}
	return false
}

// A choice is a few words of which one is wanted.
type choice struct {
	noun  string // what each of them names
	words []string
}

func choose[Word ~string](noun string, words ...Word) choice {
	c := choice{noun: noun}
	for _, word := range words {
		c.words = append(c.words, string(word))
	}
	return c
}

// one wants a word of a choice under a key, and returns the one that is likely meant, or "".
func (g group) one(key, word string, of choice) string {
	if slices.Contains(of.words, word) {
		return word
	}
	words := listed(of.words, "or")
	switch {
	case !g.wants(key, fmt.Sprintf(`add a line "%s: …" with %s`, key, words), "write "+words):
	case blank(word):
		g.add(g.key(key), fmt.Sprintf("%q is empty", key), "write "+words)
	default:
		g.noSuch(g.key(key), of, word)
		return likely(word, of.words)
	}
	return ""
}

// pole wants the id of a pole under a key, and returns the one that is likely meant, or "". While
// the poles themselves have to be mended, any text will do.
func (g group) pole(key, id string) string {
	if len(g.poles.words) < PoleCount {
		g.text(key)
		return id
	}
	return g.one(key, id, g.poles)
}

// maxID is the greatest length of an id, in characters: ids become parts of file names.
const maxID = 40

// id wants a well-formed id, and reports whether it is one.
func (g group) id(id string) bool { return g.text("id") && g.idForm(g.key("id"), id) }

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

// slug returns a text as a well-formed id, to suggest one.
func slug(text string) string {
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(text), notOfIDs), "-")
	if slug == "" {
		return "say-why"
	}
	return slug[:min(len(slug), maxID)]
}

// unique wants an id that is not in seen, and puts it there.
func (g group) unique(seen map[string]place, id string) {
	at := g.key("id")
	if first, there := seen[id]; there {
		g.add(at, fmt.Sprintf("the id %s is taken on line %d", quoted(id), first.node.Line), fmt.Sprintf("give %s another id", g.owner))
		return
	}
	seen[id] = at
}

// noSuch reports a word that is not in a choice: there is no pole "lede": did you mean "lead"?
func (c checker) noSuch(at place, of choice, word string) {
	c.add(at, fmt.Sprintf("there is no %s %s", of.noun, quoted(word)), didYouMean(likely(word, of.words), "use "+listed(of.words, "or")))
}

// knownPole wants a key to be the id of a pole.
func (c checker) knownPole(key place) {
	if len(c.poles.words) >= PoleCount && !slices.Contains(c.poles.words, key.node.Value) {
		c.noSuch(key, c.poles, key.node.Value)
	}
}

// byPole wants a key with a value for each pole, and for nothing else. mendOne has a %s for a pole
// that is missing. A pole is not reported as missing if it is misspelt or if an unknown name may
// stand for it, nor if there are more than two poles, since any may be the one to go.
func (g group) byPole(key, mend, mendOne string) {
	if !g.needs(key, mend) || len(g.poles.words) < PoleCount {
		return
	}
	var written []string
	unknown := 0
	for name := range g.under(key) {
		near := Nearest(name.node.Value, g.poles.words)
		if near == "" {
			unknown++
		}
		written = append(written, name.node.Value, near)
		g.knownPole(name)
	}
	for _, pole := range g.poles.words {
		switch {
		case len(g.poles.words) > PoleCount, slices.Contains(written, pole):
		case unknown > 0:
			unknown--
		default:
			g.add(g.key(key), fmt.Sprintf("there is nothing here for the pole %s", quoted(pole)), fmt.Sprintf(mendOne, shown(pole)))
		}
	}
}

// filled wants a text for each name under a key. what has a %s for a name without one.
func (g group) filled(key, what, mend string) {
	for name, text := range g.under(key) {
		if text.blank() {
			g.add(text, fmt.Sprintf(what, quoted(name.node.Value)), mend)
		}
	}
}

// noneBlank wants a text in each item of a list. noun is what an item is called.
func (c checker) noneBlank(list place, noun string) {
	for item := range list.items() {
		if item.blank() {
			c.add(item, fmt.Sprintf("this %s is empty", noun), "write it, or take the line out")
		}
	}
}

// count wants n to be from least to most. The message is wanted, "is" or "are", and n.
func (c checker) count(at place, n, least, most int, wanted, mend string) {
	is := "are"
	if n == 1 {
		is = "is"
	}
	if n < least || n > most {
		c.add(at, fmt.Sprintf("%s %s %d", wanted, is, n), mend)
	}
}
