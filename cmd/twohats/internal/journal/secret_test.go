package journal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
	"golang.org/x/text/unicode/norm"
)

func TestAPassphraseOpensComposedAndDecomposed(t *testing.T) {
	t.Parallel()
	const typed = "größer, höher: Ελλάδα ά, ガギ, 한국"
	composed, decomposed := norm.NFC.String(typed), norm.NFD.String(typed)
	half := composed[:10] + norm.NFD.String(composed[10:])
	for made, with := range map[string]string{"composed": composed, "decomposed": decomposed, "half": half} {
		k := must(makeKeys(with, quickWork))
		for claim, as := range map[string]string{"composed": composed, "decomposed": decomposed, "half": half} {
			k.forget()
			if ok, err := k.unlock(as); !ok || err != nil {
				t.Errorf("made %s and typed %s: got %t, %v", made, claim, ok, err)
			}
		}
		k.forget()
		if ok, err := k.unlock(strings.ToUpper(composed)); ok || err != nil {
			t.Errorf("made %s, another unlocks it: %t, %v", made, ok, err)
		}
	}
	older := keptKeys(t, t.TempDir()) // of a program that took a passphrase as it was typed
	older.secret = []byte(lockedWith(t, decomposed, string(must(decrypt(older.secret, opening(t, passphrase))))))
	for claim, as := range map[string]string{"composed": composed, "decomposed": decomposed} {
		older.forget()
		if ok, err := older.unlock(as); !ok || err != nil {
			t.Errorf("made by an older program and typed %s: got %t, %v", claim, ok, err)
		}
	}
}

func TestAPlainPassphraseIsTriedOnce(t *testing.T) {
	t.Parallel()
	if got := typedAs(passphrase); len(got) != 1 {
		t.Errorf("it is tried as %q", got)
	}
	if got := typedAs("\xff\xfe"); len(got) != 1 {
		t.Errorf("what is no text is tried as %q", got)
	}
}

func TestKeyFilesThatWentThroughAnEditorOrAMailOpen(t *testing.T) {
	t.Parallel()
	crlf := func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }
	for claim, change := range map[string]func(t *testing.T, folder string){
		"CR LF in both":          func(t *testing.T, f string) { rewrite(t, f, keySecret, crlf); rewrite(t, f, keyPublic, crlf) },
		"CR LF in the header":    func(t *testing.T, f string) { rewrite(t, f, keySecret, headerCRLF) },
		"armoured":               func(t *testing.T, f string) { rewrite(t, f, keySecret, armoured) },
		"armoured, and CR LF":    func(t *testing.T, f string) { rewrite(t, f, keySecret, armoured); rewrite(t, f, keySecret, crlf) },
		"marks of an editor":     func(t *testing.T, f string) { rewrite(t, f, keyPublic, marked) },
		"a comment above":        func(t *testing.T, f string) { rewrite(t, f, keyPublic, commented) },
		"blank lines and blanks": func(t *testing.T, f string) { rewrite(t, f, keyPublic, blanked) },
	} {
		folder := locked(t)
		id := keep(t, open(t, folder), said("bread"))
		change(t, folder)
		j := open(t, folder)
		unlock(t, j)
		if got := saidIn(t, j, id); got != "bread" {
			t.Errorf("%s: it says %q", claim, got)
		}
		if id = keep(t, j, said("salt")); saidIn(t, j, id) != "salt" {
			t.Errorf("%s: what was kept since cannot be read", claim)
		}
	}
}

func TestASecretThatOpensIsNobodyElses(t *testing.T) {
	t.Parallel()
	secret := string(must(makeKeys(passphrase, quickWork)).secret)
	for claim, c := range map[string]struct {
		text string
		ours bool
	}{
		"as age writes it":           {secret, true},
		"with CR LF":                 {strings.ReplaceAll(secret, "\n", "\r\n"), true},
		"armoured":                   {armoured(secret), true},
		"armoured behind a mark":     {marked(armoured(secret)), true},
		"armoured behind blanks":     {blanked(armoured(secret)), true},
		"an armour that is cut":      {marked(armoured(secret)[:200]), true},
		"somebody else's file":       {"mine", false},
		"an armour behind its words": {commented(armoured(secret)), false},
	} {
		folder := newFolder(t)
		leave(t, folder, map[string][]byte{keySecret: []byte(c.text)})
		if opens := checkSecret([]byte(c.text)) == nil; opens && !c.ours {
			t.Errorf("%s: it opens, and is nobody's", claim)
		}
		j := open(t, folder)
		if state := must(j.Where()); (state.Foreign == 0) != c.ours {
			t.Errorf("%s: where counts %d files of others, and it is ours: %t", claim, state.Foreign, c.ours)
		}
		mustNot(t, j.RemoveAll())
		if _, err := os.Stat(filepath.Join(folder, keySecret)); (err != nil) != c.ours {
			t.Errorf("%s: erasing all leaves it: %t", claim, err == nil)
		}
	}
}

func TestOnlyTheLinesOfASecretMayHaveChanged(t *testing.T) {
	t.Parallel()
	const lines, rest = "age-encryption.org/v1\n-> scrypt x 1\nabc\n--- def\n", "\x00\r\n\n\r\x01"
	forms := secretForms([]byte(strings.ReplaceAll(lines, "\n", "\r\n") + rest))
	if got := string(forms[len(forms)-1]); got != lines+rest {
		t.Errorf("got %q, want %q", got, lines+rest)
	}
}

func TestADamagedKeyIsSaidBeforeAWalkIsKeptUnderIt(t *testing.T) {
	t.Parallel()
	cut := func(at int) func(string) string {
		return func(text string) string { return text[:at] }
	}
	is := func(text string) func(string) string { return func(string) string { return text } }
	dashes := func(text string) int { return strings.Index(text, "\n---") }
	for claim, test := range map[string]struct {
		name   string
		change func(string) string
		says   string
	}{
		"an empty secret":             {keySecret, is(""), "key.age is damaged: it is empty"},
		"a secret of rubbish":         {keySecret, is("rubbish\n"), "key.age is damaged: it is no file of age"},
		"a secret of zeros":           {keySecret, is(strings.Repeat("\x00", 300)), "key.age is damaged: it is no file of age"},
		"a key in plain":              {keySecret, is("AGE-SECRET-KEY-1QQ\n"), "key.age is damaged: it is no file of age"},
		"a secret cut in its header":  {keySecret, cut(60), "key.age is damaged: its beginning cannot be read"},
		"a secret cut at its dashes":  {keySecret, func(s string) string { return s[:dashes(s)+5] }, "key.age is damaged: its beginning cannot be read"},
		"a secret cut behind them":    {keySecret, func(s string) string { return s[:dashes(s)+60] }, "key.age is damaged: it ends too early"},
		"a secret cut two bytes off":  {keySecret, func(s string) string { return s[:len(s)-2] }, "key.age is damaged: it ends too early"},
		"a secret of no passphrase":   {keySecret, is(string(must(must(makeKeys("x", quickWork)).seal([]byte(strings.Repeat("a rose ", 20)))))), "key.age is damaged: it is not locked with one passphrase"},
		"an armour that is cut":       {keySecret, func(s string) string { return armoured(s)[:200] }, "key.age is damaged: its text is cut short or changed"},
		"an empty public key":         {keyPublic, is(""), "key.pub is damaged: it is empty"},
		"a public key of blanks":      {keyPublic, is(" \r\n\n"), "key.pub is damaged: it is empty"},
		"a public key of rubbish":     {keyPublic, is("rubbish\n"), "key.pub is damaged: it holds no public key of age"},
		"a public key cut short":      {keyPublic, cut(40), "key.pub is damaged: it holds no public key of age"},
		"two public keys":             {keyPublic, func(s string) string { return s + s }, "key.pub is damaged: it holds more than one line"},
		"a changed letter in the key": {keyPublic, func(s string) string { return strings.Replace(s, s[20:21], "b", 1) }, "key.pub is damaged: it holds no public key of age"},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			folder := locked(t)
			kept := open(t, folder)
			id := finish(t, kept, said("bread"))
			kept.Close()
			another := strings.Replace(id, "2026", "2025", 1) // a walk that is plain still
			put(t, folder, fileOf(entries, another), whole())
			rewrite(t, folder, test.name, test.change)
			before := tree(t, folder)
			j := open(t, folder)
			err := j.Keep(said("salt"))
			j.Close()
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Fatalf("got  %v\nwant %s", err, test.says)
			}
			if !strings.Contains(err.Error(), "put it back from a copy") && !strings.Contains(err.Error(), "twohats lock makes it anew") {
				t.Errorf("it does not say what to do: %v", err)
			}
			if got := tree(t, folder); strings.Join(got, " ") != strings.Join(before, " ") {
				t.Errorf("there is %q, want %q", got, before)
			}
			if _, err := j.Read(another); err != nil {
				t.Errorf("a walk that is not locked cannot be read: %v", err)
			}
		})
	}
}

func TestKeysOfTwoPairsAreSaidOnceUnlocked(t *testing.T) {
	t.Parallel()
	folder, other := locked(t), locked(t)
	put(t, folder, keyPublic, get(t, other, keyPublic))
	ok, err := open(t, folder).Unlock(passphrase)
	if says(t, err, "unlock the journal: "+string(notBelonging)); ok {
		t.Error("it unlocks")
	}
}

// rewrite changes what stands in a file.
func rewrite(t *testing.T, folder, name string, change func(string) string) {
	t.Helper()
	put(t, folder, name, change(get(t, folder, name)))
}

func armoured(text string) string {
	var b strings.Builder
	w := armor.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		panic(err)
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func headerCRLF(text string) string {
	at := strings.Index(text, "\n---")
	end := at + 1 + strings.Index(text[at+1:], "\n") + 1
	return strings.ReplaceAll(text[:end], "\n", "\r\n") + text[end:]
}

func marked(text string) string    { return "\ufeff" + text }
func commented(text string) string { return "# the key of my journal\n" + text }
func blanked(text string) string   { return "\n  " + text + "\n \n" }

// lockedWith is a text encrypted with a passphrase as it stands.
func lockedWith(t *testing.T, passphrase, text string) string {
	t.Helper()
	lock := must(age.NewScryptRecipient(passphrase))
	lock.SetWorkFactor(quickWork)
	return string(must(encrypt([]byte(text), lock)))
}

func opening(t *testing.T, passphrase string) age.Identity {
	t.Helper()
	return must(age.NewScryptIdentity(passphrase))
}
