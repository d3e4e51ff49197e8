package journal

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content"
)

// digest names a pack by what is in its file.
func digest(source []byte) string {
	return fmt.Sprintf("%x", sha256.Sum256(source))
}

func isDigest(word string) bool {
	return len(word) == 2*sha256.Size && strings.Trim(word, "0123456789abcdef") == ""
}

// packOf returns the digest of a pack's file; false where it is none.
func packOf(file string) (digest string, ok bool) {
	digest, ok = strings.CutSuffix(strings.TrimSuffix(file, sealed), ".yaml")
	return digest, ok && isDigest(digest)
}

func packFile(digest string) string { return packs + "/" + digest + ".yaml" }

// packSource returns what is in the file of a pack.
func (j *Journal) packSource(want string) ([]byte, error) {
	if j.source != nil && digest(j.source) == want {
		return j.source, nil
	}
	source, err := j.fetch(packFile(want))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("its pack is not there: %s", packFile(want))
	case errors.Is(err, ErrLocked):
		return nil, err
	case err != nil:
		why := reason(err)
		return nil, cure.Say(fmt.Sprintf("its pack %s cannot be read: %s", packFile(want), why), why)
	case digest(source) == want:
	case digest(content.Unmarked(source)) == want:
		source = content.Unmarked(source)
	default:
		return nil, fmt.Errorf("its pack was changed: %s", packFile(want))
	}
	return source, nil
}

// pack returns a pack as it was when it was kept.
func (j *Journal) pack(digest string) (*content.Pack, error) {
	if pack := j.packs[digest]; pack != nil {
		return pack, nil
	}
	source, err := j.packSource(digest)
	if err != nil {
		return nil, err
	}
	pack, problems := content.Load(packFile(digest), source)
	if pack == nil {
		return nil, fmt.Errorf("its pack cannot be read: %s", problems[0])
	}
	j.packs[digest] = pack
	return pack, nil
}

// keepPack writes the pack of the walk, if it is not there already.
func (j *Journal) keepPack() error {
	w, name := &j.walk, packFile(j.walk.pack)
	kept := w.settled && j.stored(name)
	if !w.settled { // what is there may be what a power cut has left, or locked
		there, err := j.fetch(name)
		kept = err == nil && digest(there) == w.pack
	}
	if kept {
		return nil
	}
	return j.store(scratch(w.id), name, w.source)
}

// packsDirty is an empty file. While it is there a walk was erased, and its pack may not be needed
// any more. The last session to leave looks for such packs, when no other can begin a walk.
const packsDirty = busy + "/packs"

// prune erases the packs that no walk names. While a walk cannot be read it erases none, for that
// walk may be read again.
func (j *Journal) prune() error {
	idle, err := j.files(packs)
	walks, unlisted := j.kept()
	if err = cmp.Or(err, unlisted); err != nil {
		return err
	}
	for _, kept := range walks {
		if len(idle) == 0 {
			return nil
		}
		f, _, err := j.file(kept.ID)
		if errors.Is(err, errNoFile) || errors.Is(err, errTooLarge) { // it is no file of ours
			continue
		}
		if err != nil {
			return err
		}
		idle = slices.DeleteFunc(idle, func(name string) bool { return strings.HasPrefix(name, packFile(f.Pack)) })
	}
	for _, name := range idle {
		err = errors.Join(err, j.remove(name))
	}
	return err
}
