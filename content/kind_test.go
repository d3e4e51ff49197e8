package content

import "testing"

func TestEveryKindHasAValueOfItsOwn(t *testing.T) {
	for i, kind := range Kinds() {
		if got := ByKind(kind, 1, 2, 3, 4); got != i+1 {
			t.Errorf("%s: got the value %d, want %d: ByKind needs a parameter and a case for each kind", kind, got, i+1)
		}
	}
	if got := ByKind("", 1, 2, 3, 4); got != 0 {
		t.Errorf("no kind: got the value %d, want 0", got)
	}
}
