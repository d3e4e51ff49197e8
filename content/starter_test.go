package content

import (
	"reflect"
	"regexp"
	"testing"
)

func TestTheStarterChecksClean(t *testing.T) {
	pack, problems := Proofread("starter.yaml", Starter())
	sameProblems(t, problems, nil)
	if pack == nil || len(pack.Themes) != 1 {
		t.Errorf("got the pack %+v, want one of one theme", pack)
	}
}

// uncommented returns the starter with the keys that its notes hide.
func uncommented() []byte {
	return regexp.MustCompile(`(?m)^( *)#([a-z])`).ReplaceAll(Starter(), []byte("$1$2"))
}

func TestTheStarterShowsEveryKeyThatAPackCanHave(t *testing.T) {
	pack, problems := Proofread("starter.yaml", uncommented())
	sameProblems(t, problems, nil)
	if pack == nil {
		t.Fatal("without the # before its keys, the starter is no pack")
	}
	used := make(map[string]bool)
	useKeys(used, reflect.ValueOf(*pack))
	for key, is := range used {
		if !is {
			t.Errorf("the starter never uses %s", key)
		}
	}
}

// useKeys records for each key of each struct whether it has a value anywhere.
func useKeys(used map[string]bool, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			key := v.Type().Name() + ": " + keysOf(v.Type())[i]
			used[key] = used[key] || !v.Field(i).IsZero()
			useKeys(used, v.Field(i))
		}
	case reflect.Map:
		for _, value := range v.Seq2() {
			useKeys(used, value)
		}
	case reflect.Slice:
		for i := range v.Len() {
			useKeys(used, v.Index(i))
		}
	}
}
