package journal

import (
	"bytes"
	"errors"
	"io"
	"slices"

	"filippo.io/age"
	"filippo.io/age/armor"

	"twohats/content"
)

// ageIntro begins a key.age as age writes it; armor.Header begins one that is text.
const ageIntro = "age-encryption.org/"

// isSecret reports whether a key.age can be one of ours: it begins as a file of age, or as its armour.
func isSecret(data []byte) bool {
	return bytes.HasPrefix(data, []byte(ageIntro)) || bytes.HasPrefix(armourOf(data), []byte(armor.Header))
}

// armourOf returns a key.age without what an editor may have put around its armour.
func armourOf(data []byte) []byte { return bytes.TrimSpace(content.Unmarked(data)) }

// secretForms returns what key.age may have held, the likeliest first. A copy that went through a
// mail or a version control has CR LF for every LF, or is in armour.
func secretForms(data []byte) [][]byte {
	if text := armourOf(data); bytes.HasPrefix(text, []byte(armor.Header)) {
		plain, err := io.ReadAll(armor.NewReader(bytes.NewReader(text)))
		if err != nil {
			return nil
		}
		return [][]byte{plain}
	}
	intro, _, _ := bytes.Cut(data, []byte("\n"))
	if !bytes.HasSuffix(intro, []byte("\r")) {
		return [][]byte{data}
	}
	lf := bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	return [][]byte{lf, headerOnly(data)}
}

// headerOnly replaces CR LF by LF in the lines of a key.age, and leaves the bytes behind them.
func headerOnly(data []byte) []byte {
	last := bytes.Index(data, []byte("\n---"))
	if last < 0 {
		return data
	}
	end := last + 1 + bytes.IndexByte(data[last+1:], '\n') + 1
	return slices.Concat(bytes.ReplaceAll(data[:end], []byte("\r\n"), []byte("\n")), data[end:])
}

// checkSecret returns what is wrong with key.age as far as that shows without the passphrase: it
// must be a file of age, made with one passphrase, and long enough for a key. A changed letter in
// the key itself shows only once it is unlocked.
func checkSecret(data []byte) error {
	forms := secretForms(data)
	switch {
	case len(data) == 0:
		return damagedKey(keySecret, "it is empty")
	case isSecret(data) && len(forms) == 0:
		return damagedKey(keySecret, "its text is cut short or changed")
	case !isSecret(data), !bytes.HasPrefix(forms[0], []byte(ageIntro)):
		return damagedKey(keySecret, "it is no file of age")
	}
	_, err := age.Decrypt(bytes.NewReader(forms[0]), opensNothing{})
	switch _, end, _ := bytes.Cut(forms[0], []byte("\n---")); {
	case !errors.Is(err, age.ErrIncorrectIdentity):
		return damagedKey(keySecret, "its beginning cannot be read")
	case !isOtherPassphrase(err):
		return damagedKey(keySecret, "it is not locked with one passphrase")
	case len(end) < leastSecret:
		return damagedKey(keySecret, "it ends too early")
	}
	return nil
}

// leastSecret is how many bytes follow the last dashes of key.age at least: the rest of the line, a
// nonce, a key of 74 letters, and its seal.
const leastSecret = len(" ") + 43 + len("\n") + 16 + 74 + 16

// opensNothing is an identity with which age says what a file is locked with.
type opensNothing struct{}

func (opensNothing) Unwrap([]*age.Stanza) ([]byte, error) { return nil, age.ErrIncorrectIdentity }
