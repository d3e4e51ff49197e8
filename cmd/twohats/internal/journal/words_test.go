package journal

import "testing"

func TestWhatIsDamagedIsSaidPlainly(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	id := keep(t, open(t, folder), said("bread"))
	cut := chop(get(t, folder, fileOf(drafts, id)+sealed))
	j := open(t, folder)
	unlock(t, j)
	put(t, folder, fileOf(drafts, id)+sealed, cut)
	_, err := j.Read(id)
	says(t, err, "entry "+id+": it cannot be read: it is damaged: it cannot be decrypted")
	put(t, folder, keySecret, "rubbish")
	_, err = open(t, folder).Unlock(passphrase)
	says(t, err, "unlock the journal: key.age is damaged: it is no file of age: "+fromACopy)
	remove(t, folder, keySecret)
	_, err = open(t, folder).Unlock(passphrase)
	says(t, err, "unlock the journal: "+errNoSecret.Error())
}

func says(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
