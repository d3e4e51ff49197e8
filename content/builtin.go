package content

import (
	"bytes"
	"embed"
	"strings"
)

// builtin holds the files that come with the program. The types of the words in words.go are made
// from the English file. All packs and words stand in literals.go as Go values too: reading YAML
// takes longer than the first text on the screen may wait.
//
//go:generate go test -tags generate -run TestTheWordTypesHoldWhatTheEnglishFileHas . -update
//go:generate go test -tags generate -run TestTheLiteralsHoldWhatTheBuiltinFilesSay . -update
//go:embed packs words writing
var builtin embed.FS

// builtinFile returns a file that comes with the program, or nil where there is none.
func builtinFile(name string) []byte {
	src, _ := builtin.ReadFile(name)
	return src
}

// Builtin returns the built-in pack and the interface words in a language such as "en", or nils
// where there are none. Both are the caller's own.
func Builtin(language string) (*Pack, *Words) {
	pack := packLiteral(language)
	if pack == nil {
		pack, _ = Load("", Source(language))
	}
	return pack, BuiltinWords(language)
}

// BuiltinWords returns the interface words in a language, or nil where there are none.
func BuiltinWords(language string) *Words {
	if words := wordsLiteral(language); words != nil {
		return words
	}
	words, _ := loadAs[Words]("", builtinFile("words/"+language+".yaml"))
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

// Languages returns the languages that Builtin speaks, sorted.
func Languages() []string {
	entries, _ := builtin.ReadDir("words")
	languages := make([]string, len(entries))
	for i, entry := range entries {
		languages[i] = strings.TrimSuffix(entry.Name(), ".yaml")
	}
	return languages
}

// Source returns the built-in pack's file in a language, or nil where there is none.
func Source(language string) []byte { return builtinFile("packs/two-hats." + language + ".yaml") }

// Invented returns a walk of the built-in pack that nobody made, as a record in JSON, for
// demonstrations; nil in a language that has none.
func Invented(language string) []byte {
	return builtinFile("packs/two-hats." + language + ".invented.json")
}

// Starter returns a small pack with notes, to begin one's own with. Where its notes hide a key, the
// "#" stands right before a word: without it, the key counts.
func Starter() []byte { return builtinFile("packs/starter.yaml") }

// Schema returns the JSON Schema of a pack, draft 7, for editors. It is made by hand: it knows the
// form of a pack, and not what ids refer to.
func Schema() []byte { return builtinFile("packs/pack.schema.json") }
