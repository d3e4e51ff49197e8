//go:build unix

package term

import (
	"os"
	"path/filepath"
	"testing"
)

func TestNoTraceIsKept(t *testing.T) {
	t.Parallel()
	traced := func(cures setting) bool {
		path := filepath.Join(t.TempDir(), "trace")
		s := start(t, newFake(t, answering, 80, 24), cures, env("TEA_TRACE="+path))
		s.hears("settled")
		s.types("q")
		s.leaves()
		_, err := os.Stat(path)
		return err == nil
	}
	if traced(but()) {
		t.Error("with the cure there is a trace")
	}
	if !traced(but("no trace")) {
		t.Error("without the cure all is well: drop the cure or mend this test")
	}
}
