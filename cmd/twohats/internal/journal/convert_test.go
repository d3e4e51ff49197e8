package journal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

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

func TestUnlockingGivesTheFilesBackAsTheyWere(t *testing.T) {
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
			id, record := keepOne(t, open(t, folder), phrase)
			want[id] = record
			if err := lockQuickly(t, folder, "bread"); !errors.Is(err, ErrPassphrase) {
				t.Errorf("lock with another passphrase: got %v, want ErrPassphrase", err)
			}
			end(t, folder)
			isAll(t, folder, want)
		})
	}
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

// TestConversionThatIsKilled is no test: it is the program that the tests below kill.
func TestConversionThatIsKilled(t *testing.T) {
	folder := os.Getenv("TWOHATS_TEST_CONVERT")
	if folder == "" {
		t.Skip("for the tests below")
	}
	at, _ := strconv.Atoi(os.Getenv("TWOHATS_TEST_STEP"))
	steps := 0
	step := func() {
		if steps++; steps == 1 {
			fmt.Println("at work")
		}
		if steps == at {
			self, _ := os.FindProcess(os.Getpid())
			self.Kill()
			select {}
		}
	}
	var err error
	if os.Getenv("TWOHATS_TEST_WAY") == "lock" {
		err = open(t, folder).encrypt(passphrase, quickWork, step)
	} else {
		_, err = open(t, folder).decrypt(passphrase, step)
	}
	if err != nil {
		t.Error(err)
	}
}

// converting is the program above, which ends itself before a step, from 1; 0 for never.
func converting(t *testing.T, way, folder string, step int) *exec.Cmd {
	t.Helper()
	child := exec.Command(must(os.Executable()), "-test.run=^TestConversionThatIsKilled$")
	child.Env = append(os.Environ(),
		"TWOHATS_TEST_CONVERT="+folder, "TWOHATS_TEST_WAY="+way, "TWOHATS_TEST_STEP="+strconv.Itoa(step))
	return child
}

func long() bool { return os.Getenv("TWOHATS_LONG") == "1" }

func TestAConversionKilledBeforeAnyStepIsFinishedByEither(t *testing.T) {
	t.Parallel()
	every := 6
	if long() {
		every = 1
	}
	for _, way := range []string{"lock", "unlock"} {
		for claim, end := range endings {
			t.Run(way+" "+claim, func(t *testing.T) {
				t.Parallel()
				start, want := ready(t, way)
				kills := 0
				for step := 1; ; step += every {
					folder := copied(t, start)
					if converting(t, way, folder, step).Run() == nil {
						break
					}
					kills++
					goneOnWith(t, folder, maps.Clone(want), end)
					if t.Failed() {
						t.Fatalf("after a kill before step %d", step)
					}
				}
				if kills < 4 {
					t.Errorf("killed %d times: the steps are not reached", kills)
				}
				t.Logf("%d kills", kills)
			})
		}
	}
}

func TestAConversionKilledAtRandomMomentsIsFinished(t *testing.T) {
	t.Parallel()
	times := 3
	if long() {
		times = 50
	}
	for _, way := range []string{"lock", "unlock"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			start, want := ready(t, way)
			whole := atWork(t, converting(t, way, copied(t, start), 0), time.Hour)
			killed, ended := 0, 0
			for killed < times {
				folder := copied(t, start)
				moment := rand.N(whole)
				child := converting(t, way, folder, 0)
				atWork(t, child, moment)
				if child.ProcessState.Success() {
					if ended++; ended > 10*times {
						t.Fatalf("it ended by itself %d times, and was killed %d times", ended, killed)
					}
					continue
				}
				killed++
				end := endings["by locking"]
				if killed%2 == 0 {
					end = endings["by unlocking"]
				}
				goneOnWith(t, folder, maps.Clone(want), end)
				if t.Failed() {
					t.Fatalf("killed %v after its first step, of %v", moment, whole)
				}
			}
			t.Logf("killed %d times within %v", killed, whole)
		})
	}
}

// atWork runs a conversion, kills it some time after its first step, and gives how long it was
// at work.
func atWork(t *testing.T, child *exec.Cmd, after time.Duration) time.Duration {
	t.Helper()
	out := must(child.StdoutPipe())
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() || lines.Text() != "at work" {
		t.Fatalf("it says %q", lines.Text())
	}
	began := time.Now()
	kill := time.AfterFunc(after, func() { child.Process.Kill() })
	for lines.Scan() {
	}
	took := time.Since(began)
	child.Wait()
	kill.Stop()
	return took
}

// goneOnWith checks that a journal can be read after a kill, kept in, and finished.
func goneOnWith(t *testing.T, folder string, want map[string]coach.Record, end func(*testing.T, string)) {
	t.Helper()
	isAll(t, folder, want)
	j := open(t, folder)
	unlocked(t, j)
	past := must(j.Past())
	i := slices.IndexFunc(past, func(kept coach.Kept) bool { return kept.Draft })
	entry, err := j.Resume(past[i].ID)
	if err != nil {
		t.Fatal(err)
	}
	record := said("gone on with: " + phrase)
	if err := errors.Join(j.Keep(record), j.Close()); err != nil {
		t.Fatal(err)
	}
	want[entry.ID] = record
	id, record := keepOne(t, open(t, folder), "new: "+phrase)
	want[id] = record
	isAll(t, folder, want)
	end(t, folder)
	isAll(t, folder, want)
	if _, err := os.Stat(filepath.Join(folder, keyPublic)); err == nil && stands(t, folder, phrase) {
		t.Error("locked, and plain bytes are left")
	}
	for name := range contents(t, folder) {
		if strings.HasSuffix(name, ".tmp") {
			t.Errorf("%s is left", name)
		}
	}
}

// ready gives a journal that can be converted.
func ready(t *testing.T, way string) (string, map[string]coach.Record) {
	t.Helper()
	folder, want := walked(t)
	if way == "unlock" {
		mustLock(t, folder)
	}
	return folder, want
}

// walked gives a journal with three drafts and three entries, and what was kept.
func walked(t *testing.T) (string, map[string]coach.Record) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "journal")
	want := make(map[string]coach.Record)
	for n := range 3 {
		id, record := keepOne(t, open(t, folder), fmt.Sprintf("draft %d: %s", n, phrase))
		want[id] = record
	}
	for n := range 3 {
		j := open(t, folder)
		record := said(fmt.Sprintf("entry %d: %s", n, phrase))
		want[finish(t, j, record)] = record
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return folder, want
}

func keepOne(t *testing.T, j *Journal, text string) (string, coach.Record) {
	t.Helper()
	record := said(text)
	id := keep(t, j, record)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	return id, record
}

func lockQuickly(t *testing.T, folder, passphrase string) error {
	t.Helper()
	return open(t, folder).encrypt(passphrase, quickWork, goOn)
}

// mustLock locks a journal, or endings that, and sees that nothing is left plain.
func mustLock(t *testing.T, folder string) {
	t.Helper()
	if err := lockQuickly(t, folder, passphrase); err != nil && !errors.Is(err, ErrAlready) {
		t.Fatalf("lock: %v", err)
	}
	for name := range contents(t, folder) {
		if !strings.HasSuffix(name, ".age") && name != keyPublic {
			t.Errorf("locked, %s is left", name)
		}
	}
}

func unlocked(t *testing.T, j *Journal) {
	t.Helper()
	if !j.Locked() {
		return
	}
	if ok, err := j.Unlock(passphrase); !ok || err != nil {
		t.Fatalf("unlock: got %t, %v", ok, err)
	}
}

// isAll checks that a journal holds these walks and no others.
func isAll(t *testing.T, folder string, want map[string]coach.Record) {
	t.Helper()
	isReadable(t, folder, want)
	if past, err := open(t, folder).Past(); len(past) != len(want) || err != nil {
		t.Errorf("the list has %d walks, %v, want %d", len(past), err, len(want))
	}
}

func isReadable(t *testing.T, folder string, want map[string]coach.Record) {
	t.Helper()
	j := open(t, folder)
	unlocked(t, j)
	for id, record := range want {
		entry, err := j.Read(id)
		if err != nil || !reflect.DeepEqual(entry.Record, record) {
			t.Errorf("%s: got %v, %v, want %v", id, entry.Record, err, record)
		}
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
}

// contents gives all files in a folder, but those that are empty, by path.
func contents(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		if name := must(filepath.Rel(folder, path)); len(data) > 0 {
			all[filepath.ToSlash(name)] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// encryptedIn gives the encrypted walks and packs in a folder of the journal, or in all of it.
func encryptedIn(t *testing.T, folder, part string) map[string]string {
	t.Helper()
	all := contents(t, folder)
	maps.DeleteFunc(all, func(name, _ string) bool {
		return !strings.HasSuffix(name, ".age") || name == keySecret || part != "." && !strings.HasPrefix(name, part)
	})
	return all
}

func names(all map[string]string) []string { return slices.Sorted(maps.Keys(all)) }

// stands tells whether a text stands in any file of a folder, or in a name.
func stands(t *testing.T, folder, text string) bool {
	t.Helper()
	for name, data := range contents(t, folder) {
		if bytes.Contains([]byte(name+data), []byte(text)) {
			t.Logf("%q is in %s", text, name)
			return true
		}
	}
	return false
}

func copied(t *testing.T, folder string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "journal")
	if err := os.CopyFS(to, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return to
}
