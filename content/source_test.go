package content

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

const neighbours = "testdata/neighbours.yaml"

func TestTheBytesOfAFileMayComeFromAnyEditor(t *testing.T) {
	src := string(read(t, neighbours))
	for claim, src := range map[string]string{
		"with line feeds":             src,
		"with carriage returns too":   strings.ReplaceAll(src, "\n", "\r\n"),
		"with a byte order mark":      "\ufeff" + src,
		"without a last line end":     strings.TrimRight(src, "\n"),
		"with a document marker":      "---\n" + src + "...\n",
		"with notes and empty lines":  "\n# a note\n\n" + src + "\n# another, with a\ttab\n\n",
		"with a space after the keys": strings.ReplaceAll(src, ":\n", ": \n"),
		"of exactly 1 MiB":            src + "#" + strings.Repeat("x", MaxSize-len(src)-1),
	} {
		t.Run(claim, func(t *testing.T) {
			pack, problems := Load(neighbours, []byte(src))
			sameProblems(t, problems, nil)
			if pack == nil || pack.Title != "Good Neighbours" || len(pack.Themes) != 2 {
				t.Errorf("got %+v", pack)
			}
		})
	}
}

func TestAFileThatIsNoPackHasOneProblem(t *testing.T) {
	const nothing = `1:1: there is nothing in this file: begin it with "format: 1"`
	src := string(read(t, neighbours))
	for claim, file := range map[string]struct{ src, want string }{
		"empty":              {"", nothing},
		"a byte order mark":  {"\ufeff", nothing},
		"nothing but a note": {"# a note\n", nothing},
		"a document marker":  {"---\n", nothing},
		"an empty value":     {"~\n", nothing},
		"a text":             {"Hello", `1:1: keys with values are wanted here, not text: put each on a line of its own: format, id, revision, language, title, purpose, terms, centre, poles, mission, scales, cards, sentences and themes`},
		"no spaces":          {"format:1\nid:pack\n", `1:1: keys with values are wanted here, not text: put a space after the colon`},
		"too large":          {src + "#" + strings.Repeat("x", MaxSize-len(src)), `1:1: the file is larger than 1 MiB: leave out what is not a pack`},
		"UTF-16":             {"\xff\xfef\x00", `1:1: the file is saved as UTF-16: save it as UTF-8`},
		"UTF-16, big end":    {"\xfe\xff\x00f", `1:1: the file is saved as UTF-16: save it as UTF-8`},
		"Latin 1":            {"a: é\nb: caf\xe9, th\xe9\n", `2:7: this is no UTF-8 character: save the file as UTF-8`},
		"a picture":          {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", `1:1: this is no text: name the file of a pack: it is a text in YAML, saved as UTF-8`},
		"two documents":      {src + "---\nformat: 1\n", `268:1: a second document begins here: keep one document in a file, without a line "---" between`},
		"a later format":     {"format: 2\nquestions: []\n", `1:9: this pack is made for a newer Two Hats: its format is 2, and this program reads 1: get the newest Two Hats`},
	} {
		t.Run(claim, func(t *testing.T) {
			pack, problems := Load("pack.yaml", []byte(file.src))
			if pack != nil {
				t.Error("got a pack")
			}
			sameProblems(t, problems, []string{file.want})
		})
	}
}

// A raw character is found in the bytes, even inside a note; the rest keeps its place.
func TestCharactersThatSteerAScreenAreRefusedWhereverTheyStand(t *testing.T) {
	src := read(t, neighbours)
	for _, r := range "\x00\a\b\v\f\x0e\x1b\x1f\x7f\u0080\u0085\u009b\u009f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff" {
		dirty := bytes.Replace(src, []byte("title: Good"), []byte("title: "+string(r)+"Good"), 1)
		dirty = bytes.Replace(dirty, []byte("# A second"), []byte("# A "+string(r)+"second"), 1)
		dirty = bytes.Replace(dirty, []byte("letter: A"), []byte("letter: AB"), 1)
		_, problems := Load("pack.yaml", dirty)
		what := strings.Replace("the character % cannot be shown on a screen: take it out", "%", fmt.Sprintf("%U", r), 1)
		sameProblems(t, problems, []string{"1:5: " + what, "8:8: " + what, `22:13: "AB" is not one letter from A to Z: write one that stands for the pole`})
	}
}

func TestCharactersThatOnlyShowThemselvesAreLetThrough(t *testing.T) {
	src := read(t, neighbours)
	for _, title := range []string{"Größe", "سلام", "שלום\u200f!", "می\u200cخواهم", "👩\u200d👧", "e\u0301", "和", "\u00a0x", "x\u00ad"} {
		pack, problems := Load("pack.yaml", bytes.Replace(src, []byte("title: Good Neighbours"), []byte("title: "+title), 1))
		sameProblems(t, problems, nil)
		if pack == nil || pack.Title != title {
			t.Errorf("%q did not come through", title)
		}
	}
}
