package group

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"twohats/content"
)

// of returns a file of the built-in pack with some people, and the blocks that were shown.
func of(name string, rows []Row, shown ...[]string) File {
	pack, _ := content.Builtin("en")
	return File{Name: name, Header: HeaderOf(pack), Rows: rows, Shown: shown}
}

// ids returns the ids of some people, as people makes them.
func ids(prefix string, n int) (all []string) {
	for _, row := range people(prefix, n) {
		all = append(all, row.ID)
	}
	return all
}

// firstShown returns how many people a room shows that none of its files has noted.
func firstShown(room Room, files ...File) (n int) {
	var noted File
	for _, file := range files {
		noted.Shown = append(noted.Shown, file.Shown...)
	}
	for _, block := range room.Unnoted(noted) {
		n += len(block)
	}
	return n
}

func TestPeopleAreShownInBlocksOfFiveOrMore(t *testing.T) {
	a5, b5, a8 := ids("a", 5), ids("b", 5), ids("a", 8)
	mixed := slices.Concat(ids("a", 3), ids("b", 2))
	for claim, room := range map[string]struct {
		files       []File
		n, waiting  int
		fresh, dots int
		said        string
	}{
		"nobody":                    {nil, 0, 0, 0, 0, ""},
		"four wait":                 {[]File{of("a", people("a", 4))}, 0, 4, 0, 0, ""},
		"five are shown":            {[]File{of("a", people("a", 5))}, 5, 0, 5, 0, ""},
		"of eight each is a dot":    {[]File{of("a", people("a", 8))}, 8, 0, 8, 8, ""},
		"two files make a room":     {[]File{of("a", people("a", 3)), of("b", people("b", 4))}, 7, 0, 7, 0, ""},
		"a block is shown again":    {[]File{of("a", people("a", 5), a5)}, 5, 0, 0, 0, ""},
		"one who comes after waits": {[]File{of("a", append(people("a", 8), people("b", 1)...), a8)}, 8, 1, 0, 8, ""},
		"five who come after are a block": {
			[]File{of("a", append(people("a", 8), people("b", 5)...), a8)}, 13, 0, 5, 0, ""},
		"half a block is left out": {[]File{of("a", people("a", 3), mixed)}, 0, 0, 0, 0, "3 people are left out: they were shown together with others"},
		"and does not help those who wait": {
			[]File{of("a", append(people("a", 3), people("c", 4)...), mixed)}, 0, 4, 0, 0, "3 people are left out"},
		"a block in two files is shown with both": {
			[]File{of("a", people("a", 3), mixed), of("b", people("b", 2), mixed)}, 5, 0, 0, 0, ""},
		"and when only one knows of it": {
			[]File{of("a", people("a", 3), mixed), of("b", people("b", 2))}, 5, 0, 0, 0, ""},
		"a copy adds nobody": {[]File{of("a", people("a", 5)), of("copy", people("a", 5))}, 5, 0, 5, 0, "copy: 5 of its people are in another file too"},
		"an older copy, shown before three more came": {
			[]File{of("a", people("a", 8), a8), of("copy", people("a", 5), a5)}, 0, 0, 0, 0, "8 people are left out: copies of their file were shown apart"},
		"an older copy, shown before five more came": {
			[]File{of("a", people("a", 10), ids("a", 10)), of("copy", people("a", 5), a5)}, 10, 0, 0, 0, "copy: 5 of its people"},
		"copies shown with others, some of whom are missing": {
			[]File{of("a", people("a", 5), slices.Concat(a5, b5), a5)}, 0, 0, 0, 0, "5 people are left out: copies"},
		"a block of fewer than five": {[]File{of("a", people("a", 5), ids("a", 4))}, 0, 1, 0, 0, "4 people are left out"},
	} {
		t.Run(claim, func(t *testing.T) {
			pack, _ := content.Builtin("en")
			merged, found := Merge(pack, room.files...)
			p, fresh := merged.Picture(), firstShown(merged, room.files...)
			if p.N != room.n || p.Waiting != room.waiting || fresh != room.fresh || len(p.Dots) != room.dots {
				t.Errorf("%d people, %d wait, %d new, %d dots; want %d, %d, %d, %d", p.N, p.Waiting, fresh, len(p.Dots), room.n, room.waiting, room.fresh, room.dots)
			}
			if said := fmt.Sprint(found); !strings.Contains(said, room.said) || room.said == "" && len(found) > 0 || Fatal(found) {
				t.Errorf("it says %s, want %q", said, room.said)
			}
			if p.N == 0 && !reflect.DeepEqual(p, Picture{Pack: pack, Waiting: p.Waiting}) {
				t.Errorf("of nobody it shows %+v", p)
			}
			if got, want := len(merged.Unnoted(File{})) > 0, p.N > 0; got != want {
				t.Errorf("something is to be noted: %t, with %d people", got, p.N)
			}
		})
	}
}

func TestUnlikeFilesAreRefused(t *testing.T) {
	pack, _ := content.Builtin("en")
	other := func(change func(*File)) []File {
		b := of("b", people("b", 5))
		b.Header.Digest = "aa"
		change(&b)
		a := of("a", people("a", 5))
		a.Header.Digest = "aa"
		return []File{a, b}
	}
	for want, files := range map[string][]File{
		`b:1: it is of the pack "one-hat", and not of "two-hats": make a picture of each by itself`: other(func(f *File) { f.Header.Pack = "one-hat" }),
		"b:1: it is of revision 7 of the pack, and not of 1: make a picture of each by itself":      other(func(f *File) { f.Header.Revision = 7 }),
		"b:1: its pack has the same id and revision, but not the same content: ":                    other(func(f *File) { f.Header.Digest = "bb" }),
		"b:1: invented people and real ones cannot be in one picture: ":                             other(func(f *File) { f.Header.Sample = true }),
		"b: the id a1 is in another file with other figures: ":                                      other(func(f *File) { f.Rows[0].ID = "a1" }),
	} {
		room, found := Merge(pack, files...)
		if len(found) != 1 || !found[0].Fatal || !strings.HasPrefix(found[0].String(), want) {
			t.Errorf("got %v, want %s", found, want)
		}
		if p := room.Picture(); p.N+p.Waiting > 0 || len(room.Unnoted(files[0])) > 0 {
			t.Errorf("%s all the same it shows %+v", want, p)
		}
	}
	if _, found := Merge(pack, other(func(f *File) { f.Header.Digest = "" })...); len(found) > 0 {
		t.Errorf("without a digest: %v", found)
	}
}

func TestAThemeThatThePackLacksDoesNotCount(t *testing.T) {
	rows := people("a", 6)
	for i := range rows {
		rows[i].Themes = map[string]float64{"baking": 10, "trust": 20}
	}
	pack, _ := content.Builtin("en")
	room, found := Merge(pack, of("a", rows))
	p := room.Picture()
	if len(found) != 1 || found[0].Fatal || !strings.Contains(found[0].What, `no theme "baking"`) {
		t.Errorf("got %v", found)
	}
	for i, theme := range pack.Themes {
		want := Spread{}
		if theme.ID == "trust" {
			want = Spread{6, 20, 20, 20}
		}
		if p.Themes[i] != want {
			t.Errorf("%s: got %+v, want %+v", theme.ID, p.Themes[i], want)
		}
	}
}

// A is shown alone, two people join it and three another file, all are shown, and then A alone: the
// pictures must not tell the two from the others.
func TestTwoPeopleWhoCameBetweenStayOut(t *testing.T) {
	pack, _ := content.Builtin("en")
	a := of("a", people("a", 5), ids("a", 5))
	a.Rows = append(a.Rows, people("b", 2)...)
	c := of("c", people("c", 3))
	room, _ := Merge(pack, a, c)
	p, fresh := room.Picture(), firstShown(room, a, c)
	if p.N != 10 || fresh != 5 {
		t.Fatalf("%d people, %d of them new", p.N, fresh)
	}
	a.Shown = append(a.Shown, room.Unnoted(a)...)
	c.Shown = append(c.Shown, room.Unnoted(c)...)
	if len(a.Shown) != 2 || len(c.Shown) != 2 {
		t.Errorf("noted are %v and %v, want both blocks in both", a.Shown, c.Shown)
	}
	room, _ = Merge(pack, a)
	if p := room.Picture(); p.N != 5 {
		t.Errorf("alone it shows %d people, want the five of before", p.N)
	}
	room, _ = Merge(pack, c)
	if p := room.Picture(); p.N != 0 || p.Waiting != 0 {
		t.Errorf("the other alone shows %+v", p)
	}
	if room, _ := Merge(pack, a, c); len(room.Unnoted(a))+len(room.Unnoted(c)) > 0 {
		t.Error("it would be noted again")
	}
}
