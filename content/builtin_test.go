package content

import "testing"

func TestTheBuiltinFilesHaveNoProblems(t *testing.T) {
	if len(Languages()) == 0 {
		t.Fatal("there is no built-in language")
	}
	for _, language := range Languages() {
		t.Run(language, func(t *testing.T) {
			_, problems := Load(builtinFile(packsOf, language))
			for _, problem := range problems {
				t.Error(problem)
			}
			_, problems = loadWords(builtinFile(wordsOf, language))
			for _, problem := range problems {
				t.Error(problem)
			}
		})
	}
}

func BenchmarkLoad(b *testing.B) {
	name, src := builtinFile(packsOf, "en")
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if pack, problems := Load(name, src); pack == nil {
			b.Fatal(problems)
		}
	}
}
