package journal

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What is damaged in a locked journal is named and left, and the keys with it.
func TestAFileThatCannotBeDecryptedIsLeftWithTheKeys(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	mustLock(t, folder)
	damaged := slices.Sorted(maps.Keys(encryptedIn(t, folder, entries)))[0]
	rubbish := chop(get(t, folder, damaged))
	put(t, folder, damaged, rubbish)
	delete(want, strings.TrimSuffix(filepath.Base(damaged), ".json.age"))
	ok, err := open(t, folder).Decrypt(passphrase)
	if !ok || err == nil || !strings.Contains(err.Error(), damaged) {
		t.Errorf("got %t, %v, want an error that names %s", ok, err, damaged)
	}
	if got := get(t, folder, damaged); got != rubbish {
		t.Error("it was changed")
	}
	if !open(t, folder).Locked() {
		t.Error("the keys have gone")
	}
	if left := encryptedIn(t, folder, "."); len(left) != 1 {
		t.Errorf("%v are encrypted, want %s alone", names(left), damaged)
	}
	isReadable(t, folder, want)
	remove(t, folder, damaged)
	if ok, err := open(t, folder).Decrypt(passphrase); !ok || err != nil {
		t.Errorf("without it: got %t, %v", ok, err)
	}
	isAll(t, folder, want)
}

func TestAFileThatCannotBeReadIsLeftAndTheOthersLocked(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	const strange = "entries/20250102-030405-abcd.json"
	if err := os.Mkdir(filepath.Join(folder, strange), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := lockQuickly(t, folder, passphrase); err == nil || !strings.Contains(err.Error(), strange) {
		t.Errorf("got %v, want an error that names %s", err, strange)
	}
	if stands(t, folder, phrase) {
		t.Error("plain bytes are left")
	}
	isReadable(t, folder, want)
}

// A draft was taken up and kept between two tries, so its plain file is the older one.
func TestTheEncryptedFileWinsOverAPlainOneThatAKillLeft(t *testing.T) {
	t.Parallel()
	for claim, end := range endings {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			folder, want := walked(t)
			plain := contents(t, folder)
			mustLock(t, folder)
			for name, text := range plain {
				put(t, folder, name, strings.ReplaceAll(text, phrase, "what was older"))
			}
			isAll(t, folder, want)
			end(t, folder)
			isAll(t, folder, want)
			if stands(t, folder, "what was older") {
				t.Error("the older one is left")
			}
		})
	}
}

func TestAnEncryptedFileThatIsDamagedLosesToThePlainOne(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	plain := contents(t, folder)
	mustLock(t, folder)
	for name, text := range plain {
		put(t, folder, name, text)
		put(t, folder, name+".age", chop(get(t, folder, name+".age")))
	}
	mustLock(t, folder)
	isAll(t, folder, want)
	if stands(t, folder, phrase) {
		t.Error("plain bytes are left")
	}
}

func TestKeyAgeAloneIsReplacedOrRemoved(t *testing.T) {
	t.Parallel()
	for claim, end := range endings {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			folder, want := walked(t)
			put(t, folder, keySecret, string(must(makeKeys("another", quickWork)).secret))
			end(t, folder)
			isAll(t, folder, want)
		})
	}
}

func TestWhereKeyPubHasGoneKeyAgeGoesOn(t *testing.T) {
	t.Parallel()
	for claim, end := range endings {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			folder, want := walked(t)
			mustLock(t, folder)
			remove(t, folder, keyPublic)
			j := open(t, folder)
			if err := j.Keep(said(phrase)); !errors.Is(err, errNoPublic) {
				t.Errorf("keep: got %v, want errNoPublic", err)
			}
			j.Close()
			if stands(t, folder, phrase) {
				t.Error("it was kept plain")
			}
			if err := lockQuickly(t, folder, "bread"); !errors.Is(err, ErrPassphrase) {
				t.Errorf("lock with another passphrase: got %v, want ErrPassphrase", err)
			}
			end(t, folder)
			isAll(t, folder, want)
		})
	}
}

// A plain answer that is newer must not lose to an older one that was encrypted.
func TestOfTwoFormsTheOlderIsNotLeftBesideTheNewer(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("older"))
	leave(t, folder, map[string][]byte{fileOf(drafts, id) + sealed: []byte("older")})
	keep(t, j, said("newer"))
	j.Close()
	holds(t, folder, fileOf(drafts, id), builtinPack())
}

func TestAHalfWrittenFileIsHalfALockAndGoes(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	mustLock(t, folder)
	leave(t, folder, map[string][]byte{scratch(someID + ".json"): []byte(phrase)})
	if state, err := open(t, folder).Where(); err != nil || !state.Half {
		t.Errorf("where: %+v, %v, want half", state, err)
	}
	did := watched(open(t, folder), func(j *Journal) {
		if err := j.encrypt(passphrase, quickWork); !errors.Is(err, ErrAlready) {
			t.Errorf("got %v, want ErrAlready", err)
		}
	})
	inOrder(t, did, "remove "+scratch(someID+".json"), "sync "+busy)
	if stands(t, folder, phrase) {
		t.Error("plain bytes are left")
	}
	isAll(t, folder, want)
}

func TestWhereBothKeysHaveGoneNothingNewIsMade(t *testing.T) {
	t.Parallel()
	folder, _ := walked(t)
	mustLock(t, folder)
	remove(t, folder, keyPublic)
	remove(t, folder, keySecret)
	before := contents(t, folder)
	_, unlocking := open(t, folder).Decrypt(passphrase)
	for _, err := range []error{lockQuickly(t, folder, passphrase), unlocking} {
		if err == nil || errors.Is(err, ErrAlready) || !strings.Contains(err.Error(), keySecret) {
			t.Errorf("got %v, want an error that names %s", err, keySecret)
		}
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
}

// endings are the ways out of a conversion that was broken off.
var endings = map[string]func(*testing.T, string){
	"by locking": mustLock,
	"by unlocking": func(t *testing.T, folder string) {
		t.Helper()
		ok, err := open(t, folder).Decrypt(passphrase)
		if errors.Is(err, ErrAlready) { // the kill came before the first change
			return
		}
		if !ok || err != nil {
			t.Fatalf("unlock again: got %t, %v", ok, err)
		}
		if left := encryptedIn(t, folder, "."); len(left) > 0 {
			t.Errorf("unlocked, %v are left", names(left))
		}
	},
}
