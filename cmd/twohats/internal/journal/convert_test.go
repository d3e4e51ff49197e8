package journal

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"twohats/content/coach"
)

// phrase is in every walk of these tests, and must not be found in a locked journal.
const phrase = "we bake for the valley"

func TestALockedJournalHoldsNothingPlain(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	if !stands(t, folder, phrase) {
		t.Fatal("the phrase is not in the journal before it is locked: this test shows nothing")
	}
	mustLock(t, folder)
	if stands(t, folder, phrase) || stands(t, folder, "two-hats") {
		t.Error("plain bytes are left")
	}
	if j := open(t, folder); !j.Locked() {
		t.Error("it is not locked")
	}
	isAll(t, folder, want)
}

func TestADraftKeptAfterLockingIsEncryptedWithoutAsking(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	mustLock(t, folder)
	id, record := keepOne(t, open(t, folder), "kept after locking: "+phrase)
	want[id] = record
	if stands(t, folder, phrase) {
		t.Error("its plain bytes are in the folder")
	}
	if _, err := open(t, folder).Read(id); !errors.Is(err, ErrLocked) {
		t.Errorf("read without the passphrase: got %v, want ErrLocked", err)
	}
	isAll(t, folder, want)
}

func TestUnlockingRestoresTheFilesAsTheyWere(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	before := contents(t, folder)
	mustLock(t, folder)
	if ok, err := open(t, folder).Decrypt(passphrase); !ok || err != nil {
		t.Fatalf("got %t, %v", ok, err)
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
	isAll(t, folder, want)
}

func TestMoreFilesThanABatchAreAllConverted(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	for n := range 2*batch + 1 {
		put(t, folder, fileOf(entries, newID(noon().AddDate(0, 0, -1-n))), phrase)
	}
	before := contents(t, folder)
	mustLock(t, folder)
	if stands(t, folder, phrase) {
		t.Error("plain bytes are left")
	}
	isReadable(t, folder, want)
	if ok, err := open(t, folder).Decrypt(passphrase); !ok || err != nil {
		t.Fatalf("got %t, %v", ok, err)
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
}

func TestAnEmptyJournalIsLockedKeptInAndUnlocked(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "not there yet")
	mustLock(t, folder)
	want := map[string]coach.Record{}
	for range 3 {
		id, record := keepOne(t, open(t, folder), phrase)
		want[id] = record
	}
	if stands(t, folder, phrase) {
		t.Error("plain bytes are in the locked journal")
	}
	isAll(t, folder, want)
	if ok, err := open(t, folder).Decrypt(passphrase); !ok || err != nil {
		t.Fatalf("got %t, %v", ok, err)
	}
	isAll(t, folder, want)
	for name := range contents(t, folder) {
		if strings.HasSuffix(name, ".age") || strings.HasPrefix(name, "key") {
			t.Errorf("%s is left", name)
		}
	}
}

func TestAnotherPassphraseChangesNothing(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	mustLock(t, folder)
	put(t, folder, "entries/20250102-030405-abcd.json", "left by a kill")
	before := contents(t, folder)
	for _, other := range []string{"", "bread", passphrase + "s"} {
		if ok, err := open(t, folder).Decrypt(other); ok || err != nil {
			t.Errorf("unlock with %q: got %t, %v, want false", other, ok, err)
		}
		if err := lockQuickly(t, folder, other); !errors.Is(err, ErrPassphrase) {
			t.Errorf("lock with %q: got %v, want ErrPassphrase", other, err)
		}
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
	remove(t, folder, "entries/20250102-030405-abcd.json")
	isAll(t, folder, want)
}

func TestNothingIsDoneTwice(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	if _, err := open(t, folder).Decrypt(passphrase); !errors.Is(err, ErrAlready) {
		t.Errorf("unlock what is not locked: got %v, want ErrAlready", err)
	}
	mustLock(t, folder)
	before := contents(t, folder)
	for _, again := range []string{passphrase, "bread"} {
		if err := lockQuickly(t, folder, again); !errors.Is(err, ErrAlready) {
			t.Errorf("lock with %q what is locked: got %v, want ErrAlready", again, err)
		}
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
	isAll(t, folder, want)
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	if _, err := open(t, nowhere).Decrypt(passphrase); !errors.Is(err, ErrAlready) {
		t.Errorf("unlock what is not there: got %v, want ErrAlready", err)
	}
	if _, err := os.Stat(nowhere); err == nil {
		t.Error("unlocking what is not there made a folder")
	}
}

func TestWithoutAPassphraseNothingIsLocked(t *testing.T) {
	t.Parallel()
	folder, want := walked(t)
	before := contents(t, folder)
	if err := lockQuickly(t, folder, ""); err == nil {
		t.Error("got no error")
	}
	if after := contents(t, folder); !maps.Equal(after, before) {
		t.Errorf("got %v, want %v", names(after), names(before))
	}
	isAll(t, folder, want)
}

func TestWhileASessionHasTheJournalOpenNothingIsConverted(t *testing.T) {
	t.Parallel()
	folder, _ := walked(t)
	session := open(t, folder)
	if err := session.Keep(said(phrase)); err != nil {
		t.Fatal(err)
	}
	if err := lockQuickly(t, folder, passphrase); !errors.Is(err, ErrBusy) {
		t.Errorf("lock: got %v, want ErrBusy", err)
	}
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	mustLock(t, folder)
}

func TestStockAgeOpensALockedJournal(t *testing.T) {
	t.Parallel()
	folder, _ := walked(t)
	before := contents(t, folder)
	mustLock(t, folder)
	for name, want := range before {
		if got, err := stockAge(t, folder, name+".age", passphrase); got != want || err != nil {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, want)
		}
	}
}
