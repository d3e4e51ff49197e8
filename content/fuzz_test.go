package content

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// FuzzLoad wants Load to keep its promise for any file: a whole pack, or problems with places that
// can be shown; the same each time, and soon.
func FuzzLoad(f *testing.F) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		f.Add(read(f, file))
	}
	f.Add(Source("en"))
	f.Add([]byte(many(3, 3)))
	f.Add([]byte("format: 1\n" + strings.Repeat("#\n", 300_000) + " title: : x\n  y\n")) // a slip far below its cause
	f.Fuzz(func(t *testing.T, src []byte) {
		began := time.Now()
		pack, problems := Load("fuzzed.yaml", src)
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("took %v", took)
		}
		again, problemsAgain := Load("fuzzed.yaml", src)
		if !reflect.DeepEqual(pack, again) || !slices.Equal(problems, problemsAgain) {
			t.Error("the second time, the same file gave something else")
		}
		if (pack == nil) != (len(problems) > 0) {
			t.Errorf("got a pack: %v, with %d problems", pack != nil, len(problems))
		}
		proofread, found := Proofread("fuzzed.yaml", src)
		if !reflect.DeepEqual(pack, proofread) {
			t.Error("to be proofread makes another pack of a file")
		}
		found = slices.DeleteFunc(found, func(p Problem) bool {
			canBeShown(t, reflect.ValueOf(p))
			return p.Warning
		})
		if !slices.Equal(problems, found) {
			t.Errorf("to be proofread makes other problems: %v, and not %v", found, problems)
		}
		canBeShown(t, reflect.ValueOf(problems))
		lines := 1 + strings.Count(string(src), "\n") + strings.Count(string(src), "\r")
		for _, problem := range problems {
			if problem.Line < 1 || problem.Line > lines+1 || problem.Column < 1 || problem.What == "" || problem.Mend == "" {
				t.Errorf("got %+v", problem)
			}
		}
		if pack != nil {
			canBeShown(t, reflect.ValueOf(*pack))
			isWhole(t, pack)
		}
	})
}

// canBeShown wants no text in a value to hold a character that could steer a terminal.
func canBeShown(t *testing.T, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		if strings.ContainsFunc(v.String(), steers) {
			t.Errorf("%q cannot be shown", v)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			canBeShown(t, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			canBeShown(t, v.Index(i))
		}
	case reflect.Map:
		for key, value := range v.Seq2() {
			canBeShown(t, key)
			canBeShown(t, value)
		}
	}
}

// steers reports whether Load promises to keep a character out, by its Unicode class.
func steers(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control) && !strings.ContainsRune("\u061c\u200e\u200f", r)
}

// isWhole wants every id that a pack refers to be there.
func isWhole(t *testing.T, pack *Pack) {
	t.Helper()
	pole := func(id string) {
		if _, which := pack.Pole(id); which < 0 {
			t.Errorf("there is no pole %q", id)
		}
	}
	seen := map[string]bool{MissionID: true}
	once := func(id string) {
		if seen[id] || id == "" {
			t.Errorf("the id %q is not one thing's", id)
		}
		seen[id] = true
	}
	if len(pack.Poles) != PoleCount || pack.Poles[0].ID == pack.Poles[1].ID || len(pack.Themes) == 0 {
		t.Fatalf("got %d poles and %d themes", len(pack.Poles), len(pack.Themes))
	}
	for i := range pack.Themes {
		theme := &pack.Themes[i]
		if len(theme.Prompts) == 0 || cells(theme.Short) > maxShort {
			t.Errorf("the theme %q has %d prompts and a short title of %d cells", theme.ID, len(theme.Prompts), cells(theme.Short))
		}
		for p := range theme.Prompts {
			prompt := &theme.Prompts[p]
			once(prompt.ID)
			switch prompt.Kind {
			case Rating:
				pole(prompt.Pole)
			case Between:
				pole(prompt.Left)
				pole(pack.Right(prompt))
			}
			scaled := prompt.Kind == Rating || prompt.Kind == Between
			if n := len(pack.Scale(prompt).Labels); scaled && (n < 3 || n > 7) {
				t.Errorf("%q is answered on %d labels", prompt.ID, n)
			}
			if n := len(prompt.Options); prompt.Kind == Scenario && n < 2 {
				t.Errorf("%q has %d options", prompt.ID, n)
			}
			for _, by := range []int{len(prompt.Ends), len(prompt.Source)} {
				if prompt.Kind == Open && by > 0 {
					t.Errorf("%q has what an open prompt has not", prompt.ID)
				}
			}
			for _, option := range prompt.Options {
				if len(option.Points) != PoleCount || option.Gain == "" || option.Cost == "" {
					t.Errorf("%q has the option %+v", prompt.ID, option)
				}
			}
		}
		for _, check := range theme.Checks {
			once(check.ID)
			pole(check.Pole)
			about := theme.Prompt(check.About)
			if about == nil || about.Kind != Rating || about.Pole != check.Pole || about.Reversed {
				t.Errorf("the check %q is about %+v", check.ID, about)
			}
			if theme.Claims[check.Pole] == "" || len(pack.Scales.Evidence.Labels) != 5 {
				t.Errorf("the check %q has no claim or no scale", check.ID)
			}
		}
		for id, advice := range theme.Advice.Poles {
			pole(id)
			if len(theme.Advice.Poles) != PoleCount || len(advice.Experiments) < 2 || theme.Advice.Meets == "" {
				t.Errorf("the theme %q has the advice %+v", theme.ID, theme.Advice)
			}
		}
	}
}
