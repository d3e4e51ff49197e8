package journal

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"github.com/creack/pty"
)

// quickWork has scrypt try a passphrase in no time.
const quickWork = 1

const passphrase = "bread for the valley"

func TestWhatIsSealedOpensOnlyOnceUnlocked(t *testing.T) {
	t.Parallel()
	k := keptKeys(t, t.TempDir())
	for _, plain := range []string{"", "a", strings.Repeat("0123456789", 10_000)} {
		sealed, err := k.seal([]byte(plain))
		if err != nil {
			t.Fatal(err)
		}
		if len(plain) > 1 && bytes.Contains(sealed, []byte(plain[:8])) {
			t.Error("the plain bytes stand in what was sealed")
		}
		if _, err := k.open(sealed); !errors.Is(err, ErrLocked) {
			t.Errorf("locked: got %v, want ErrLocked", err)
		}
		mustUnlock(t, k, passphrase)
		if got, err := k.open(sealed); err != nil || string(got) != plain {
			t.Errorf("unlocked: got %d bytes, %v, want %d bytes", len(got), err, len(plain))
		}
		k.forget()
	}
}

func TestAnotherPassphraseUnlocksNothing(t *testing.T) {
	t.Parallel()
	k := keptKeys(t, t.TempDir())
	for _, other := range []string{"", "bread", passphrase + " ", strings.ToUpper(passphrase)} {
		if ok, err := k.unlock(other); ok || err != nil || !k.locked() {
			t.Errorf("%q: got %t, %v, want false and no error", other, ok, err)
		}
	}
	mustUnlock(t, k, passphrase)
	if ok, err := k.unlock("bread"); ok || err != nil || k.locked() {
		t.Errorf("a wrong passphrase after the right one: got %t, %v, locked %t", ok, err, k.locked())
	}
}

func TestAFolderWithoutKeysIsNotLocked(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if k, err := onDisk(t, folder).loadKeys(); k != nil || err != nil {
		t.Errorf("empty: got %v, %v, want nil, nil", k, err)
	}
	put(t, folder, keySecret, "left by a kill")
	if _, err := onDisk(t, folder).loadKeys(); !errors.Is(err, errNoPublic) {
		t.Errorf("with %s alone: got %v, want errNoPublic", keySecret, err)
	}
}

func TestDamagedKeysAreNamed(t *testing.T) {
	t.Parallel()
	other := t.TempDir()
	keptKeys(t, other)
	for claim, test := range map[string]struct {
		damage func(folder string)
		named  string
	}{
		"a public key of rubbish": {func(f string) { put(t, f, keyPublic, "rubbish") }, keyPublic},
		"an empty public key":     {func(f string) { put(t, f, keyPublic, "") }, keyPublic},
		"a huge public key":       {func(f string) { put(t, f, keyPublic, strings.Repeat("a", maxKey+1)) }, keyPublic},
		"a newer kind of public key": {func(f string) {
			newer, err := age.GenerateHybridIdentity()
			if err != nil {
				t.Fatal(err)
			}
			put(t, f, keyPublic, newer.Recipient().String())
		}, keyPublic},
		"a folder for a public key":      {func(f string) { replaceByFolder(t, f, keyPublic) }, keyPublic},
		"another journal's public key":   {func(f string) { put(t, f, keyPublic, get(t, other, keyPublic)) }, keyPublic},
		"no secret key":                  {func(f string) { remove(t, f, keySecret) }, keySecret},
		"an empty secret key":            {func(f string) { put(t, f, keySecret, "") }, keySecret},
		"a secret key cut short":         {func(f string) { put(t, f, keySecret, chop(get(t, f, keySecret))) }, keySecret},
		"a secret key of rubbish":        {func(f string) { put(t, f, keySecret, "rubbish") }, keySecret},
		"a folder for a secret key":      {func(f string) { replaceByFolder(t, f, keySecret) }, keySecret},
		"a secret key in plain":          {func(f string) { put(t, f, keySecret, "AGE-SECRET-KEY-1QQ\n") }, keySecret},
		"a secret key that holds none":   {func(f string) { put(t, f, keySecret, lockedText(t, "# nothing\n")) }, keySecret},
		"a secret key that holds a poem": {func(f string) { put(t, f, keySecret, lockedText(t, "a rose\n")) }, keySecret},
		"a secret key without a passphrase": {func(f string) {
			put(t, f, keySecret, string(must(must(makeKeys("x", quickWork)).seal([]byte("a rose")))))
		}, keySecret},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			keptKeys(t, folder)
			test.damage(folder)
			k, err := onDisk(t, folder).loadKeys()
			if err == nil {
				var ok bool
				if ok, err = k.unlock(passphrase); ok {
					t.Fatal("it unlocks")
				}
			}
			if err == nil || !strings.Contains(err.Error(), test.named) || strings.Contains(err.Error(), "rose") {
				t.Errorf("got %v, want an error about %s that tells nothing of what stands there", err, test.named)
			}
			if err != nil && len(err.Error()) > 200 {
				t.Errorf("the error has %d bytes", len(err.Error()))
			}
		})
	}
}

func TestACommentAboveTheSecretKeyIsFine(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	identity := must(age.GenerateX25519Identity())
	put(t, folder, keyPublic, identity.Recipient().String())
	put(t, folder, keySecret, lockedText(t, "# made by age-keygen\n\n"+identity.String()+"\n"))
	mustUnlock(t, must(onDisk(t, folder).loadKeys()), passphrase)
}

func TestWhatWasSealedAndChangedDoesNotOpen(t *testing.T) {
	t.Parallel()
	k := must(makeKeys(passphrase, quickWork))
	sealed := must(k.seal([]byte("a rose")))
	for at := range sealed {
		if _, err := k.open(sealed[:at]); err == nil {
			t.Errorf("cut at %d of %d it opens", at, len(sealed))
		}
		changed := bytes.Clone(sealed)
		changed[at] ^= 1
		if _, err := k.open(changed); err == nil {
			t.Errorf("changed at %d of %d it opens", at, len(sealed))
		}
	}
}

func TestWithoutAPassphraseThereAreNoKeys(t *testing.T) {
	t.Parallel()
	if _, err := makeKeys("", quickWork); err == nil {
		t.Error("keys were made without a passphrase")
	}
}

func TestTheWorkOfAPassphraseIsAgesOwn(t *testing.T) {
	t.Parallel()
	if k := must(makeKeys(passphrase, workAsAge)); !bytes.Contains(k.secret, []byte(" 18\n")) {
		t.Errorf("got %q, want a work of 2^18", bytes.SplitN(k.secret, []byte("\n---"), 2)[0])
	}
}

// stockAge decrypts a file with the age of the system, as a person without Two Hats would:
// age -d -i key.age FILE, and the passphrase typed.
func stockAge(t *testing.T, folder, name, passphrase string) (string, error) {
	t.Helper()
	tool, err := exec.LookPath("age")
	if err != nil {
		t.Skip("age is not installed")
	}
	out := filepath.Join(t.TempDir(), "out")
	command := exec.Command(tool, "-d", "-o", out, "-i", keySecret, filepath.FromSlash(name))
	command.Dir = folder
	terminal, err := pty.Start(command)
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	var said bytes.Buffer
	for piece := make([]byte, 256); !strings.Contains(said.String(), "passphrase"); {
		n, err := terminal.Read(piece)
		if said.Write(piece[:n]); err != nil {
			break
		}
	}
	if _, err := terminal.WriteString(passphrase + "\r"); err != nil {
		t.Fatal(err)
	}
	said.ReadFrom(terminal) // ends with an error of the terminal's when age ends
	if err := command.Wait(); err != nil {
		return said.String(), err
	}
	plain, err := os.ReadFile(out)
	return string(plain), err
}

func TestStockAgeOpensWhatIsSealed(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	k := keptKeys(t, folder)
	put(t, folder, "entry.age", string(must(k.seal([]byte("a rose")))))
	if got, err := stockAge(t, folder, "entry.age", passphrase); got != "a rose" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	if got, err := stockAge(t, folder, "entry.age", "bread"); err == nil {
		t.Errorf("another passphrase: got %q and no error", got)
	}
}

// keptKeys makes the key files in a folder and returns them as loaded: locked.
func keptKeys(t *testing.T, folder string) *keys {
	t.Helper()
	k := must(makeKeys(passphrase, quickWork))
	put(t, folder, keySecret, string(k.secret))
	put(t, folder, keyPublic, k.public.String()+"\n")
	return must(onDisk(t, folder).loadKeys())
}

// lockedText is a text encrypted with the passphrase, as key.age is.
func lockedText(t *testing.T, text string) string {
	t.Helper()
	return lockedWith(t, passphrase, text)
}

func mustUnlock(t *testing.T, k *keys, passphrase string) {
	t.Helper()
	if ok, err := k.unlock(passphrase); !ok || err != nil || k.locked() {
		t.Fatalf("unlock: got %t, %v, locked %t", ok, err, k.locked())
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func onDisk(t *testing.T, folder string) *disk {
	t.Helper()
	d := &disk{folder: folder}
	if err := d.open(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.shut)
	return d
}

func put(t *testing.T, folder, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(name)), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, folder, name string) string {
	t.Helper()
	return string(must(os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))))
}

func remove(t *testing.T, folder, name string) {
	t.Helper()
	if err := os.Remove(filepath.Join(folder, filepath.FromSlash(name))); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
}

func replaceByFolder(t *testing.T, folder, name string) {
	t.Helper()
	remove(t, folder, name)
	if err := os.Mkdir(filepath.Join(folder, name), 0o700); err != nil {
		t.Fatal(err)
	}
}

func chop(text string) string { return text[:len(text)-1] }
