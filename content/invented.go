package content

import "embed"

//go:embed packs/two-hats.*.invented.json
var invented embed.FS

// Invented gives a walk of the built-in pack that nobody made, as a record in JSON, for
// demonstrations; nil in a language that has none.
func Invented(language string) []byte {
	src, err := invented.ReadFile("packs/two-hats." + language + ".invented.json")
	if err != nil {
		return nil
	}
	return src
}
