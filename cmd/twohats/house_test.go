package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rooms lists which of our own packages each may import: one way only.
var rooms = map[string][]string{
	"content":        nil,
	"content/coach":  {"content"},
	"content/group":  {"content", "content/coach"},
	"content/report": {"content", "content/coach", "content/group"},
	"content/sheet":  {"content", "content/coach", "content/group", "content/report"},
	"tui/term":       nil,
	"tui/draw":       {"content", "content/coach", "content/group", "content/report"},
	"tui/screen":     {"content", "content/coach", "content/report", "tui/draw"},
	"tui/card":       {"content", "content/coach", "content/report", "tui/draw", "tui/screen"},
	"tui/flow":       {"content", "content/coach", "content/group", "content/report", "tui/card", "tui/draw", "tui/screen"},
	"tui/projector":  {"content", "content/coach", "content/group", "content/report", "tui/draw", "tui/screen", "tui/term"},
	"tui":            {"content", "content/coach", "content/group", "content/report", "tui/card", "tui/draw", "tui/flow", "tui/screen", "tui/term"},
	"tui/plain":      {"content", "content/report", "tui", "tui/screen"},
	"cmd/twohats":    {"content", "content/coach", "content/group", "content/report", "content/sheet", "tui", "tui/draw", "tui/plain", "tui/projector", "tui/term", "cmd/twohats/internal/cure", "cmd/twohats/internal/journal", "cmd/twohats/internal/pilot", "cmd/twohats/internal/seat"},

	"content/packtest":             {"content"},  // for tests alone: no room may import it
	"tui/tuitest":                  {"tui/draw"}, // as is this
	"cmd/twohats/internal/cure":    nil,
	"cmd/twohats/internal/journal": {"cmd/twohats/internal/cure", "content", "content/coach"},
	"cmd/twohats/internal/pilot":   {"content", "content/coach"},
	"cmd/twohats/internal/seat":    {"tui/term"},
}

// shut names what a room, and a folder of rooms, must not reach for.
var shut = map[string][]string{
	"content": {"os", "net", "charm.land/"},
	"tui":     {"os", "net"},

	"cmd/twohats/internal/pilot": {"os", "net", "charm.land/"},
}

// imports returns what the files of a folder import, without its tests.
func imports(t *testing.T, folder string) (paths []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(top, folder, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: no files (%v)", folder, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			paths = append(paths, path)
		}
	}
	return paths
}

// top is the top of the repository, seen from this folder.
const top = "../.."

func TestImportsRunOneWay(t *testing.T) {
	for room, may := range rooms {
		for _, path := range imports(t, room) {
			if own, ok := strings.CutPrefix(path, "twohats/"); ok && !slices.Contains(may, own) {
				t.Errorf("%s imports %s: it may import %v", room, own, may)
			}
			for _, no := range slices.Concat(shut[strings.Split(room, "/")[0]], shut[room]) {
				inTerm := room == "tui/term" && no == "os"
				if (path == no || strings.HasPrefix(path, no+"/") || strings.HasSuffix(no, "/") && strings.HasPrefix(path, no)) && !inTerm {
					t.Errorf("%s imports %s", room, path)
				}
			}
		}
	}
}

func TestTheRulesHaveNoClockAndNoChance(t *testing.T) {
	for _, room := range []string{"content", "content/coach", "content/group", "content/report", "content/sheet", "cmd/twohats/internal/pilot", "tui", "tui/card", "tui/draw", "tui/flow", "tui/projector", "tui/screen"} {
		if paths := imports(t, room); slices.Contains(paths, "math/rand") || slices.Contains(paths, "math/rand/v2") {
			t.Errorf("%s has random numbers of its own", room)
		}
		files, _ := filepath.Glob(filepath.Join(top, room, "*.go"))
		for _, name := range files {
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, clock := range []string{"time.Now", "time.Since", "time.Until", "time.After", "time.Tick", "os.Getenv"} {
				if !strings.HasSuffix(name, "_test.go") && bytes.Contains(src, []byte(clock)) {
					t.Errorf("%s uses %s: it comes in through the constructor", name, clock)
				}
			}
		}
	}
}

func TestEveryRoomIsNamed(t *testing.T) {
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if strings.HasPrefix(d.Name(), ".") && path != top {
			return filepath.SkipDir
		}
		if files, _ := filepath.Glob(filepath.Join(path, "*.go")); len(files) > 0 {
			room, _ := filepath.Rel(top, path)
			if _, ok := rooms[filepath.ToSlash(room)]; !ok {
				t.Errorf("%s is not in the list of rooms", room)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestNothingLinksTheNet(t *testing.T) {
	for _, system := range []string{"linux", "darwin"} {
		cmd := exec.Command("go", "list", "-deps", ".")
		cmd.Env = append(cmd.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("go list for %s: %v", system, err)
		}
		packages := strings.Fields(string(out))
		if !slices.Contains(packages, "twohats/tui") {
			t.Fatalf("%s: the list of packages is not ours: %v", system, packages)
		}
		for _, socket := range []string{"net", "net/http", "crypto/tls"} {
			if slices.Contains(packages, socket) {
				t.Errorf("%s: %s is linked", system, socket)
			}
		}
	}
}

// A file of more than 300 lines has a second thing in it, and a model of more than 30 methods does
// what something of its own could do.
func TestRoomsStaySmall(t *testing.T) {
	methods := make(map[string]int)
	for room := range rooms {
		files, _ := filepath.Glob(filepath.Join(top, room, "*.go"))
		for _, name := range files {
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(name, "_test.go") || bytes.Contains(src, []byte("DO NOT EDIT")) {
				continue
			}
			if lines := bytes.Count(src, []byte("\n")); lines > 300 {
				t.Errorf("%s has %d lines", name, lines)
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, decl := range file.Decls {
				if f, ok := decl.(*ast.FuncDecl); ok && f.Recv != nil {
					methods[room+" "+strings.TrimPrefix(types.ExprString(f.Recv.List[0].Type), "*")]++
				}
			}
		}
	}
	if got := methods["tui root"]; got < 10 || got > 30 {
		t.Errorf("the root of tui has %d methods, want at most 30", got)
	}
}
