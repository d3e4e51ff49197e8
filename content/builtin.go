package content

import (
	"bytes"
	"embed"
	"strings"
)

// builtin holds the files that come with the program. The types of the words in words.go are made
// from the English file. All packs and words are also Go values in literals.go: reading YAML
// takes longer than the first text on the screen may wait.
//
//go:generate go test -tags generate -run TestTheWordTypesHoldWhatTheEnglishFileHas . -update
//go:generate go test -tags generate -run TestTheLiteralsHoldWhatTheBuiltinFilesSay . -update
//go:embed packs words writing
var builtin embed.FS

// builtinFile returns a file that comes with the program, or nil if there is none.
func builtinFile(name string) []byte {
	src, _ := builtin.ReadFile(name)
	return src
}

// Builtin returns the built-in pack and the interface words in a language such as "en", or nils
// if there are none. The caller may change both.
func Builtin(language string) (*Pack, *Words) {
	pack := packLiteral(language)
	if pack == nil {
		pack, _ = Load("", Source(language))
	}
	return pack, BuiltinWords(language)
}

// BuiltinWords returns the interface words in a language, or nil if there are none.
func BuiltinWords(language string) *Words {
	if words := wordsLiteral(language); words != nil {
		return words
	}
	words, _ := loadAs[Words]("", builtinFile("words/"+language+".yaml"))
	return words
}

// builtinFrom returns the built-in pack whose file is src, or nil if src is none of theirs.
func builtinFrom(src []byte) *Pack {
	for _, language := range Languages() {
		if bytes.Equal(src, Source(language)) {
			return packLiteral(language)
		}
	}
	return nil
}

// Languages returns the languages that Builtin knows, sorted.
func Languages() []string {
	entries, _ := builtin.ReadDir("words")
	languages := make([]string, len(entries))
	for i, entry := range entries {
		languages[i] = strings.TrimSuffix(entry.Name(), ".yaml")
	}
	return languages
}

// Source returns the built-in pack's file in a language, or nil if there is none.
func Source(language string) []byte { return builtinFile("packs/two-hats." + language + ".yaml") }

// Invented returns an invented walk of the built-in pack, as a record in JSON, for demonstrations;
// nil if a language has none.
func Invented(language string) []byte {
	return builtinFile("packs/two-hats." + language + ".invented.json")
}

// Starter returns a small pack with notes, to start one's own pack from. A "#" right before a word
// hides a key, which counts once the "#" is deleted.
func Starter() []byte { return builtinFile("packs/starter.yaml") }

// Schema returns the JSON Schema of a pack, draft 7, for editors. It is written by hand: it knows
// the form of a pack, but not what ids refer to.
func Schema() []byte { return builtinFile("packs/pack.schema.json") }
