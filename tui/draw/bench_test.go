package draw

import (
	"testing"

	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
)

// BenchmarkDocument draws a room's document as a reading page at 200×60.
func BenchmarkDocument(b *testing.B) {
	pack, words := content.Builtin("en")
	document := report.Group(words, group.Sample(pack))
	body, l := Column(200, 60).Body(), NewLook(Dark, colorprofile.TrueColor, Unicode, document.Poles)
	for b.Loop() {
		Document(document, body, l)
	}
}
