package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"filippo.io/age"
)

// The two files that lock a journal. Both are X25519 and plain age, so that any age from 1.0 on
// opens a journal without Two Hats: age -d -i key.age entries/ID.json.age
const (
	keyPublic = "key.pub" // the recipient, age1…, on one line; with it a journal counts as locked
	keySecret = "key.age" // the identity, encrypted with the passphrase
)

// A keys encrypts for a locked journal without asking, and decrypts once it is unlocked. The
// identity is in memory alone, and only between unlock and forget.
type keys struct {
	public   *age.X25519Recipient
	secret   []byte              // what key.age holds
	identity *age.X25519Identity // nil until it is unlocked
}

// workAsAge leaves the work of trying one passphrase to age: about a second.
const workAsAge = 0

// makeKeys makes a new pair, unlocked. The work of trying one passphrase is 2^work rounds of
// scrypt, 1 to 22, or workAsAge.
func makeKeys(passphrase string, work int) (*keys, error) {
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	lock, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	if work != workAsAge {
		lock.SetWorkFactor(work)
	}
	plain := []byte(identity.String() + "\n")
	defer clear(plain)
	secret, err := encrypt(plain, lock)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	return &keys{public: identity.Recipient(), secret: secret, identity: identity}, nil
}

// loadKeys gives the keys of a journal, locked; nil when it is not locked. An error names the
// file that is missing or damaged.
func loadKeys(root *os.Root) (*keys, error) {
	line, err := readKey(root, keyPublic)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	public, err := age.ParseX25519Recipient(strings.TrimSpace(string(line)))
	if err != nil { // said without what stands there, which may be anything
		return nil, fmt.Errorf("read %s: it holds no public key of age", keyPublic)
	}
	secret, err := readKey(root, keySecret)
	if err != nil { // without it nobody could ever read what is encrypted from now on
		return nil, err
	}
	return &keys{public: public, secret: secret}, nil
}

// maxKey is far above what a key file takes, in bytes: about 75 and 330.
const maxKey = 1 << 16

// readKey reads a key file, and waits for nothing that only looks like one.
func readKey(root *os.Root, name string) ([]byte, error) {
	info, err := root.Lstat(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxKey {
		return nil, fmt.Errorf("read %s: it is no key file", name)
	}
	data, err := root.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}

// seal encrypts to the public key; it never asks.
func (k *keys) seal(plain []byte) ([]byte, error) {
	return encrypt(plain, k.public)
}

// open decrypts what seal gave; ErrLocked before unlock.
func (k *keys) open(sealed []byte) ([]byte, error) {
	if k.locked() {
		return nil, ErrLocked
	}
	return decrypt(sealed, k.identity)
}

// locked tells whether open would give ErrLocked.
func (k *keys) locked() bool { return k.identity == nil }

// unlock has open work from now on; false means that the passphrase is another. It takes about
// a second. An error names the key file that is damaged.
func (k *keys) unlock(passphrase string) (bool, error) {
	if passphrase == "" { // no journal has it, and age would call it an error
		return false, nil
	}
	lock, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return false, fmt.Errorf("read %s: %w", keySecret, err)
	}
	plain, err := decrypt(k.secret, lock)
	if isOtherPassphrase(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read %s: %w", keySecret, err)
	}
	defer clear(plain)
	identity, err := parseIdentity(plain)
	if err != nil {
		return false, fmt.Errorf("read %s: %w", keySecret, err)
	}
	if k.public != nil && identity.Recipient().String() != k.public.String() {
		return false, fmt.Errorf("read %s: it belongs to another %s", keyPublic, keySecret)
	}
	k.public, k.identity = identity.Recipient(), identity
	return true, nil
}

// forget locks again.
func (k *keys) forget() { k.identity = nil }

// isOtherPassphrase tells a passphrase that does not fit from a file that none could fit.
func isOtherPassphrase(err error) bool {
	none, ok := errors.AsType[*age.NoIdentityMatchError](err)
	return ok && len(none.StanzaTypes) == 1 && none.StanzaTypes[0] == "scrypt"
}

// parseIdentity finds the one identity among lines of which some may be comments. What goes
// wrong is told without what stands there.
func parseIdentity(plain []byte) (*age.X25519Identity, error) {
	all, err := age.ParseIdentities(bytes.NewReader(plain))
	if err != nil || len(all) != 1 {
		return nil, errors.New("it holds no single key")
	}
	identity, ok := all[0].(*age.X25519Identity)
	if !ok {
		return nil, errors.New("it holds a key of another kind")
	}
	return identity, nil
}

func encrypt(plain []byte, to age.Recipient) ([]byte, error) {
	var sealed bytes.Buffer
	w, err := age.Encrypt(&sealed, to)
	if err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	return sealed.Bytes(), nil
}

// decrypt gives all of it or nothing: a file that was cut or changed is an error.
func decrypt(sealed []byte, with age.Identity) ([]byte, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), with)
	if err != nil {
		return nil, fmt.Errorf("decrypt: %w", err)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		clear(plain)
		return nil, fmt.Errorf("decrypt: %w", err)
	}
	return plain, nil
}
