package content_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"go.yaml.in/yaml/v4"

	"twohats/content"
	"twohats/content/packtest"
)

func readSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	schema := new(jsonschema.Schema)
	if err := json.Unmarshal(content.Schema(), schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

func TestTheSchemaHasTheKeysOfAPackAndNoOthers(t *testing.T) {
	root := readSchema(t)
	sameKeys(t, root, root, "pack", reflect.TypeFor[content.Pack]())
}

func TestTheSchemaKnowsEveryKind(t *testing.T) {
	var known []content.Kind
	for _, kind := range readSchema(t).Definitions["prompt"].Properties["kind"].Enum {
		known = append(known, content.Kind(kind.(string)))
	}
	if !slices.Equal(known, content.Kinds()) {
		t.Errorf("the schema has the kinds %q, want %q", known, content.Kinds())
	}
}

// sameKeys wants a schema to have the keys of the type that its values are read into.
func sameKeys(t *testing.T, root, s *jsonschema.Schema, path string, of reflect.Type) {
	t.Helper()
	s = referred(t, root, s)
	wantType := map[reflect.Kind]string{reflect.Struct: "object", reflect.Map: "object", reflect.Slice: "array", reflect.String: "string", reflect.Int: "integer", reflect.Float64: "number", reflect.Bool: "boolean"}[of.Kind()]
	if s.Type != wantType && len(s.Enum) == 0 {
		t.Errorf("%s: the schema has the type %q, want %q", path, s.Type, wantType)
	}
	switch of.Kind() {
	case reflect.Slice:
		sameKeys(t, root, s.Items, path+"[]", of.Elem())
	case reflect.Map:
		sameKeys(t, root, s.AdditionalProperties, path+".*", of.Elem())
	case reflect.Struct:
		var keys []string
		for i := range of.NumField() {
			field := of.Field(i)
			key := strings.ToLower(field.Name)
			keys = append(keys, key)
			under, there := s.Properties[key]
			if !there {
				t.Errorf("%s: the schema has no %q", path, key)
				continue
			}
			if under.Description == "" {
				t.Errorf("%s: the schema says nothing of %q", path, key)
			}
			sameKeys(t, root, under, path+"."+key, field.Type)
		}
		for key := range s.Properties {
			if !slices.Contains(keys, key) {
				t.Errorf("%s: the schema has %q, which no pack has", path, key)
			}
		}
		if s.AdditionalProperties == nil || s.AdditionalProperties.Not == nil {
			t.Errorf("%s: the schema lets other keys through", path)
		}
	}
}

// referred returns the schema that a schema refers to, directly or as the first of its allOf.
func referred(t *testing.T, root, s *jsonschema.Schema) *jsonschema.Schema {
	t.Helper()
	if s.Ref == "" && s.Type == "" && len(s.AllOf) > 0 {
		s = s.AllOf[0]
	}
	if s.Ref == "" {
		return s
	}
	of, there := root.Definitions[filepath.Base(s.Ref)]
	if !there {
		t.Fatalf("there is no %s", s.Ref)
	}
	return of
}

func TestTheSchemaTakesPacks(t *testing.T) {
	validate := validator(t)
	packs := map[string][]byte{"the starter": content.Starter()}
	for _, language := range content.Languages() {
		packs["the built-in pack, "+language] = content.Source(language)
	}
	for seed := range uint64(50) {
		packs[fmt.Sprintf("any pack, seed %d", seed)] = packtest.Any(rand.New(rand.NewPCG(seed, 7)))
	}
	warned, _ := filepath.Glob("testdata/warned-*.yaml")
	for _, file := range append(warned, "testdata/neighbours.yaml") {
		packs[file] = fileOf(t, file)
	}
	for name, src := range packs {
		if err := validate(src); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheSchemaRefusesBrokenPacks(t *testing.T) {
	beyond := map[string]string{
		"broken-same-poles.yaml": "a schema cannot compare two ids",
	}
	validate := validator(t)
	files, err := filepath.Glob("testdata/broken-*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no broken packs", err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		err := validate(fileOf(t, file))
		if why := beyond[name]; (err == nil) != (why != "") {
			t.Errorf("%s: got %v; a schema cannot tell: %q", name, err, why)
		}
	}
}

func fileOf(t *testing.T, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// validator returns a function that validates a pack's file by the schema.
func validator(t *testing.T) func(src []byte) error {
	t.Helper()
	resolved, err := readSchema(t).Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return func(src []byte) error {
		var tree any
		if err := yaml.Load(src, &tree, yaml.WithUniqueKeys(false)); err != nil {
			return err
		}
		text, err := json.Marshal(tree)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &tree); err != nil {
			return err
		}
		return resolved.Validate(tree)
	}
}
