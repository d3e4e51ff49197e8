package content

import (
	"reflect"
	"slices"
	"testing"
)

func TestTheBuiltinFilesHaveNoProblems(t *testing.T) {
	for _, language := range Languages() {
		t.Run(language, func(t *testing.T) {
			pack, words := builtinFiles(t, language)
			if pack == nil || words == nil || pack.Language != language || words.Language != language {
				t.Fatal("the pack or the words are missing, or of another language")
			}
			nothingIsEmpty(t, "words", reflect.ValueOf(*words))
		})
	}
}

// nothingIsEmpty wants a value in every field: a missing word leaves a hole on a page.
func nothingIsEmpty(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			nothingIsEmpty(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Map:
		if !v.MapIndex(reflect.ValueOf(AnyPole)).IsValid() {
			t.Errorf("%s has nothing for %q", path, AnyPole)
		}
	case reflect.Slice:
		for i := range v.Len() {
			nothingIsEmpty(t, path, v.Index(i))
		}
		fallthrough
	default:
		if v.Len() == 0 {
			t.Errorf("%s is empty", path)
		}
	}
}

func TestOtherLanguagesAreNotBuiltIn(t *testing.T) {
	if !slices.Contains(Languages(), "en") {
		t.Errorf("got the languages %q, want English among them", Languages())
	}
	for _, language := range []string{"", "*", "..", "EN", "en.yaml", "xx"} {
		if pack, words := Builtin(language); pack != nil || words != nil {
			t.Errorf("%q: got %v and %v", language, pack, words)
		}
	}
}

func TestAWordFileIsReadAsStrictlyAsAPack(t *testing.T) {
	_, problems := loadAs[Words]("words.yaml", []byte("language: en\nwelcom:\n  intro: \"a\\eb\"\n  quick: 1\nlanguage: de\n"))
	sameProblems(t, problems, []string{
		`2:1: there is no "welcom" here: did you mean "welcome"?`,
		`3:10: this text holds the character U+001B, which cannot be shown on a screen: take it out`,
		`4:10: text is wanted here, not a number: put it in quotes`,
		`5:1: "language" stands here twice, first on line 1: keep one of the two`,
	})
}

// Reading a pack may take 5 ms, for it comes before the first text on the screen.
func BenchmarkLoad(b *testing.B) {
	src := append(Source("en"), "# one's own\n"...) // so that it is read
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if pack, problems := Load("pack.yaml", src); pack == nil {
			b.Fatal(problems)
		}
	}
}

// The built-in pack and the words are there before the first frame.
func BenchmarkBuiltin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if pack, words := Builtin("en"); pack == nil || words == nil {
			b.Fatal("the built-in files cannot be read")
		}
	}
}

// The journal names a pack by its file.
func BenchmarkLoadBuiltin(b *testing.B) {
	src := Source("en")
	b.ReportAllocs()
	for b.Loop() {
		if pack, problems := Load("pack.yaml", src); pack == nil {
			b.Fatal(problems)
		}
	}
}
