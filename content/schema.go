package content

import _ "embed"

//go:embed packs/pack.schema.json
var schema []byte

// Schema gives the JSON Schema of a pack, draft 7, for editors. It is made by hand: it knows the
// form of a pack, and not what ids refer to.
func Schema() []byte { return append([]byte(nil), schema...) }
