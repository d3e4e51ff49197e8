package content

import (
	"embed"
	"slices"
	"strings"
)

// builtin holds the packs and the interface words that come with the program.
//
//go:embed packs/two-hats.*.yaml words/*.yaml
var builtin embed.FS

// Builtin gives the built-in pack and the interface words in a language such as "en", or
// nils where there are none. The pack comes the way that any pack comes.
func Builtin(language string) (*Pack, *Words) {
	if !slices.Contains(Languages(), language) {
		return nil, nil
	}
	pack, _ := Load(builtinFile(packsOf, language))
	return pack, BuiltinWords(language)
}

// BuiltinWords gives the interface words in a language, or nil where there are none.
func BuiltinWords(language string) *Words {
	if !slices.Contains(Languages(), language) {
		return nil
	}
	words, _ := loadWords(builtinFile(wordsOf, language))
	return words
}

// Source gives the built-in pack's file in a language, or nil where there is none.
func Source(language string) []byte {
	_, src := builtinFile(packsOf, language)
	return src
}

// Languages gives the languages that Builtin speaks, sorted.
func Languages() []string {
	entries, _ := builtin.ReadDir("words")
	languages := make([]string, 0, len(entries))
	for _, entry := range entries {
		languages = append(languages, strings.TrimSuffix(entry.Name(), ".yaml"))
	}
	return languages
}

// Where the built-in files lie; the language stands for the asterisk.
const (
	packsOf = "packs/two-hats.*.yaml"
	wordsOf = "words/*.yaml"
)

func builtinFile(of, language string) (name string, src []byte) {
	name = strings.Replace(of, "*", language, 1)
	src, _ = builtin.ReadFile(name)
	return name, src
}

// loadWords reads a word file, as strictly as a pack.
func loadWords(name string, src []byte) (*Words, []Problem) {
	found := newProblems(name)
	root, ok := parse(src, found)
	if !ok {
		return nil, found.sorted()
	}
	words := new(Words)
	decode(root, words, found)
	if found.fatal() {
		return nil, found.sorted()
	}
	return words, found.sorted()
}
