package journal

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"filippo.io/age"
	"golang.org/x/text/unicode/norm"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content"
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
	identity *age.X25519Identity // nil while it is locked
}

// workAsAge leaves the work of trying one passphrase to age: about a second.
const workAsAge = 0

// makeKeys makes a new pair, unlocked. Trying a passphrase takes 2^work rounds of scrypt; work is 1
// to 22, or workAsAge. The passphrase is composed (NFC) first, as most keyboards type it.
func makeKeys(passphrase string, work int) (*keys, error) {
	identity, unmade := age.GenerateX25519Identity()
	lock, err := age.NewScryptRecipient(norm.NFC.String(passphrase))
	if err = cmp.Or(unmade, err); err != nil {
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

// WhereMore is the end of an error that a look at the journal's state explains.
const WhereMore = "; twohats journal where says more"

const fromACopy = "put it back from a copy" + WhereMore

// Where one key file is there alone. Without the public one nothing can be encrypted, and nothing
// may be written plain; without the secret one nobody could ever read what is encrypted.
var (
	errNoPublic = errors.New(keyPublic + " is missing: twohats lock puts it back")
	errNeither  = cure.Say(keyPublic+" is missing and "+keySecret+" is damaged: put both back from a copy; where nothing is locked yet, twohats lock makes new ones", errNoPublic)
	errNoSecret = errors.New(keySecret + " is missing: " + fromACopy)
)

// loadKeys reads the keys of a journal, locked; nil where it is not locked. An error names the
// file that is missing or damaged. With errNoPublic the keys hold the secret one alone.
func (d *disk) loadKeys() (*keys, error) {
	line, unread := d.readKey(keyPublic)
	secret, err := d.readKey(keySecret)
	switch err = cmp.Or(unread, err); {
	case err != nil, line == nil && secret == nil:
		return nil, err
	case secret == nil:
		return nil, errNoSecret
	}
	k, damage := &keys{secret: secret}, checkSecret(secret)
	switch {
	case line == nil && damage != nil:
		return k, errNeither
	case line == nil:
		return k, errNoPublic
	case damage != nil:
		return nil, damage
	}
	k.public, err = parseRecipient(line)
	return k, err
}

// parseRecipient returns the one public key among lines of which some may be comments.
func parseRecipient(text []byte) (*age.X25519Recipient, error) {
	var found []string
	for line := range strings.Lines(content.Unmarked(string(text))) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			found = append(found, line)
		}
	}
	switch {
	case len(found) == 0:
		return nil, damagedKey(keyPublic, "it is empty")
	case len(found) > 1:
		return nil, damagedKey(keyPublic, "it holds more than one line")
	}
	public, err := age.ParseX25519Recipient(found[0])
	if err != nil { // said without what stands there, which may be anything
		return nil, damagedKey(keyPublic, "it holds no public key of age")
	}
	return public, nil
}

// damagedKey returns an error that names a key file, what is wrong with it, and what mends that.
func damagedKey(name, why string) error {
	mend := "remove it, and twohats lock makes it anew"
	if name == keySecret {
		mend = fromACopy
	}
	return unfit(name + " is damaged: " + why + ": " + mend)
}

// maxKey is far more than a key file takes, in bytes: about 75 and 330.
const maxKey = 1 << 16

// readKey reads a key file; nil where there is none.
func (d *disk) readKey(name string) ([]byte, error) {
	data, err := d.read(name)
	_, odd := errors.AsType[unfit](err)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case odd || len(data) > maxKey:
		return nil, damagedKey(name, "it is no key file")
	}
	return data, err
}

// isKey reports whether a key file can be one of ours.
func (d *disk) isKey(name string) bool {
	data, err := d.readKey(name)
	if err == nil && name == keyPublic {
		_, err = parseRecipient(data)
		return err == nil
	}
	return err == nil && isSecret(data)
}

func (k *keys) seal(plain []byte) ([]byte, error) { return encrypt(plain, k.public) }

const errDamaged = unfit("it is damaged: it cannot be decrypted")

// open decrypts what seal returned. The error is ErrLocked before unlock, else errDamaged.
func (k *keys) open(sealed []byte) ([]byte, error) {
	if k.locked() {
		return nil, ErrLocked
	}
	plain, err := decrypt(sealed, k.identity)
	if err != nil {
		return nil, errDamaged
	}
	return plain, nil
}

func (k *keys) locked() bool { return k.identity == nil }

// unlock makes open work from now on. It returns false where the passphrase is another. It takes
// about a second for each way to type the passphrase. An error names the key file that is damaged.
func (k *keys) unlock(passphrase string) (ok bool, err error) {
	if passphrase == "" { // no journal has it, and age would call it an error
		return false, nil
	}
	for _, as := range typedAs(passphrase) {
		if ok, err = k.unlockAs(as); ok || err != nil {
			break
		}
	}
	return ok, err
}

// typedAs returns the forms in which keyboards type one passphrase: composed, as it is, and
// decomposed. Forms that are equal, as those of plain ASCII, are one.
func typedAs(passphrase string) []string {
	return slices.Compact([]string{norm.NFC.String(passphrase), passphrase, norm.NFD.String(passphrase)})
}

func (k *keys) unlockAs(passphrase string) (bool, error) {
	lock, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return false, err
	}
	for _, secret := range secretForms(k.secret) {
		plain, err := decrypt(secret, lock)
		switch {
		case isOtherPassphrase(err):
			return false, nil
		case err != nil: // another form may decrypt
			continue
		}
		defer clear(plain)
		identity, err := parseIdentity(plain)
		if err == nil && k.public != nil && identity.Recipient().String() != k.public.String() {
			err = notBelonging
		}
		if err != nil {
			return false, err
		}
		k.public, k.secret, k.identity = identity.Recipient(), secret, identity
		return true, nil
	}
	return false, damagedKey(keySecret, "it cannot be decrypted")
}

// notBelonging is the error where the key files are of two pairs, as only unlocking shows.
const notBelonging = unfit(keyPublic + " belongs to another " + keySecret + ": put both back from one copy")

func (k *keys) forget() { k.identity = nil }

// isOtherPassphrase reports whether a file is locked with one passphrase, and not with that tried.
func isOtherPassphrase(err error) bool {
	none, ok := errors.AsType[*age.NoIdentityMatchError](err)
	return ok && slices.Equal(none.StanzaTypes, []string{"scrypt"})
}

// parseIdentity returns the one identity among lines of which some may be comments. It is secret, so
// no error holds anything of these lines.
func parseIdentity(plain []byte) (*age.X25519Identity, error) {
	all, err := age.ParseIdentities(bytes.NewReader(plain))
	if err != nil || len(all) != 1 {
		return nil, damagedKey(keySecret, "it holds no single key")
	}
	if identity, ok := all[0].(*age.X25519Identity); ok {
		return identity, nil
	}
	return nil, damagedKey(keySecret, "it holds a key of another kind")
}

func encrypt(plain []byte, to age.Recipient) ([]byte, error) {
	sealed, err := age.EncryptReader(bytes.NewReader(plain), to)
	if err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	return io.ReadAll(sealed)
}

// decrypt returns all of it or nothing: a file that was cut or changed is an error.
func decrypt(sealed []byte, with age.Identity) ([]byte, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), with)
	if err != nil {
		return nil, err
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		clear(plain)
		return nil, err
	}
	return plain, nil
}
