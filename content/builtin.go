package content

import (
	"bytes"
	"embed"
	"slices"
	"strings"
)

// The packs and the interface words that come with the program stand in literals.go as Go values
// too: to read YAML takes longer than the first text on the screen may wait.
//
//go:generate go test -tags generate -run TestTheLiteralsHoldWhatTheBuiltinFilesSay . -update

//go:embed packs/two-hats.*.yaml words/*.yaml
var builtin embed.FS

// Builtin returns the built-in pack and the interface words in a language such as "en", or nils
// where there are none. Both are the caller's own.
func Builtin(language string) (*Pack, *Words) {
	if !slices.Contains(Languages(), language) {
		return nil, nil
	}
	pack := packLiteral(language)
	if pack == nil {
		pack, _ = Load(builtinFile(packsOf, language))
	}
	return pack, BuiltinWords(language)
}

// BuiltinWords returns the interface words in a language, or nil where there are none.
func BuiltinWords(language string) *Words {
	if !slices.Contains(Languages(), language) {
		return nil
	}
	words := wordsLiteral(language)
	if words == nil {
		words, _ = loadWords(builtinFile(wordsOf, language))
	}
	return words
}

// builtinFrom returns the built-in pack whose file is src, or nil where none is.
func builtinFrom(src []byte) *Pack {
	for _, language := range Languages() {
		if bytes.Equal(src, Source(language)) {
			return packLiteral(language)
		}
	}
	return nil
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
