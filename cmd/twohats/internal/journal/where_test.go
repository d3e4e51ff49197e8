package journal

import "testing"

func TestWhereCountsWhatIsThere(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	finish(t, j, planned("one", "2026-03-28"))
	j.Close()
	keep(t, j, said("two"))
	leave(t, folder, map[string][]byte{"notes.txt": []byte("mine"), "packs/notes.txt": nil})
	state := must(open(t, folder).Where())
	bytes := state.Bytes
	if want := (State{Folder: folder, Drafts: 1, Entries: 1, Packs: 1, Foreign: 2, Bytes: bytes}); state != want {
		t.Errorf("got %+v, want %+v", state, want)
	}
	if pack := int64(len(get(t, folder, builtinPack()))); bytes < pack+500 || bytes > pack+2000 {
		t.Errorf("got %d bytes, with a pack of %d", bytes, pack)
	}

	if err := j.encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	state = must(open(t, folder).Where())
	if want := (State{Folder: folder, Drafts: 1, Entries: 1, Packs: 1, Foreign: 2, Bytes: state.Bytes, Locked: true}); state != want {
		t.Errorf("locked: got %+v, want %+v", state, want)
	}
	leave(t, folder, map[string][]byte{fileOf(drafts, someID): []byte(whole())})
	state = must(open(t, folder).Where())
	if want := (State{Folder: folder, Drafts: 2, Entries: 1, Packs: 1, Foreign: 2, Bytes: state.Bytes, Locked: true, Half: true}); state != want {
		t.Errorf("half locked: got %+v, want %+v", state, want)
	}
}
