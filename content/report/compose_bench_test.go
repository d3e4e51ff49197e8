package report

import (
	"testing"

	"twohats/content"
)

// A summary is composed while a person waits for its page.
func BenchmarkCompose(b *testing.B) {
	_, words := content.Builtin("en")
	walk := inventedWalk(b)
	b.ReportAllocs()
	for b.Loop() {
		Compose(words, walk, &walk)
	}
}
