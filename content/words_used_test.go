package content

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// A word that no code uses would still have to be translated.
func TestEveryWordIsUsed(t *testing.T) {
	asked := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if selector, is := n.(*ast.SelectorExpr); is {
				asked[selector.Sel.Name] = true
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	words := 0
	var look func(path string, kind reflect.Type)
	look = func(path string, kind reflect.Type) {
		for kind.Kind() == reflect.Slice || kind.Kind() == reflect.Map || kind.Kind() == reflect.Pointer {
			kind = kind.Elem()
		}
		if kind.Kind() != reflect.Struct {
			return
		}
		for i := range kind.NumField() {
			field := kind.Field(i)
			if words++; !asked[field.Name] {
				t.Errorf("no code asks for %s.%s", path, field.Name)
			}
			look(path+"."+field.Name, field.Type)
		}
	}
	look("Words", reflect.TypeFor[Words]())
	if words < 100 {
		t.Errorf("only %d words were looked at", words)
	}
}
