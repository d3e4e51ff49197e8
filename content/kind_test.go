package content

import (
	"reflect"
	"slices"
	"testing"
)

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

func TestEveryKeyOfAPromptIsOfAllKindsOrOfOne(t *testing.T) {
	keys := []string{"id", "kind", "text", "help", "quick"}
	for _, kind := range Kinds() {
		keys = append(keys, ownKeys(kind)...)
	}
	if got := keysOf(reflect.TypeFor[Prompt]()); !slices.Equal(got, keys) {
		t.Errorf("a prompt has the keys %q; those of all kinds, and then of each, are %q", got, keys)
	}
}
