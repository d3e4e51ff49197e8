package report

import (
	"reflect"
	"testing"

	"twohats/content/coach"
)

func TestADocumentIsLeftAsItWas(t *testing.T) {
	of := func() Document { return anyDocument("\x1b[31m", coach.Estimate{Points: 5, Error: 9, N: 8}) }
	for _, f := range Formats() {
		d := of()
		written(t, f, d)
		if !reflect.DeepEqual(d, of()) {
			t.Errorf("writing %s changed the document", f)
		}
	}
}
