package group

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"twohats/content"
)

// A Room is the people of some files, and which of them may be shown.
type Room struct {
	pack    *content.Pack
	rows    map[string]Row
	shown   []cluster  // to be shown whole
	waiting int        // people who are too few for a block
	known   [][]string // all blocks, even those left out
	sample  bool
}

// Merge puts the files of one room together, as Read returned them. After a fatal problem nobody is
// in the room: what is shown cannot be taken back, so only a person may decide to leave a file out.
func Merge(pack *content.Pack, files ...File) (Room, []Problem) {
	room := Room{pack: pack, rows: make(map[string]Row)}
	var found []Problem
	wanted := HeaderOf(pack)
	for i, file := range files {
		if i == 0 {
			wanted.Digest, wanted.Sample = file.Header.Digest, file.Header.Sample
		}
		if what, mend := file.Header.Unlike(wanted); what != "" {
			found = append(found, Problem{File: file.Name, Line: 1, What: what, Mend: mend, Fatal: true})
			continue
		}
		wanted.Digest = cmp.Or(wanted.Digest, file.Header.Digest)
		found = append(found, room.take(file)...)
	}
	room.sample = wanted.Sample
	if Fatal(found) {
		return Room{pack: pack}, found
	}
	return room, append(found, room.withhold()...)
}

// take adds the people of a file, each once, and its blocks.
func (r *Room) take(file File) (found []Problem) {
	r.known = append(r.known, file.Shown...)
	twice, strange := 0, make(map[string]bool)
	for _, row := range file.Rows {
		other, there := r.rows[row.ID]
		if there && !reflect.DeepEqual(row, other) {
			const mend = "take copies made since the last picture if there are any, and else leave out the file that was changed"
			return append(found, Problem{File: file.Name, What: fmt.Sprintf("the id %s is in another file with other figures", row.ID), Mend: mend, Fatal: true})
		}
		if there {
			twice++
		}
		r.rows[row.ID] = row
		for id := range row.Themes {
			if r.pack.Theme(id) == nil {
				strange[id] = true
			}
		}
	}
	if twice > 0 {
		what := fmt.Sprintf("%d of its people are in another file too, and count once", twice)
		found = append(found, Problem{File: file.Name, What: what, Mend: "nothing needs to be done"})
	}
	for _, id := range slices.Sorted(maps.Keys(strange)) {
		what := fmt.Sprintf("the pack has no theme %q, and its figures do not count", id)
		found = append(found, Problem{File: file.Name, What: what, Mend: "give a pack that has changed another revision"})
	}
	return found
}

// withhold decides which people may be shown, by the rule in withhold.go.
func (r *Room) withhold() (found []Problem) {
	r.known = distinct(r.known)
	in := make(map[string]bool)
	for _, id := range slices.Concat(r.known...) {
		in[id] = true
	}
	never := slices.DeleteFunc(slices.Sorted(maps.Keys(r.rows)), func(id string) bool { return in[id] })
	if len(never) >= Fewest {
		r.known = append(r.known, never)
	} else {
		r.waiting = len(never)
	}
	apart, copied := 0, 0
	here := func(id string) bool { _, here := r.rows[id]; return here }
	for _, cluster := range clusters(r.known) {
		n := len(cluster.members(1, here))
		switch {
		case len(cluster.members(Fewest, here)) == len(slices.Concat(cluster...)):
			r.shown = append(r.shown, cluster)
		case len(cluster) > 1:
			copied += n
		default:
			apart += n
		}
	}
	if apart > 0 {
		what := fmt.Sprintf("%d people are left out: they were shown together with others, who are not here", apart)
		found = append(found, Problem{What: what, Mend: "name the files of the others too"})
	}
	if copied > 0 {
		what := fmt.Sprintf("%d people are left out: copies of their file were shown apart, and now they could be told from one another", copied)
		found = append(found, Problem{What: what, Mend: "show one and the same file each time, and no copies of it"})
	}
	return found
}

// Unnoted returns the blocks that a file of the room has not noted. All must be noted in it before a
// picture is shown. If nobody is shown there are none.
func (r Room) Unnoted(file File) [][]string {
	if len(r.shown) == 0 {
		return nil
	}
	has := make(map[string]bool, len(file.Shown))
	for _, block := range distinct(file.Shown) {
		has[nameOf(block)] = true
	}
	return slices.DeleteFunc(slices.Clone(r.known), func(block []string) bool { return has[nameOf(block)] })
}
