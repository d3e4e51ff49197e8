package term

import "sync"

// A firstWrite calls seen before the first write, and is a plain File after it.
type firstWrite struct {
	File
	once *sync.Once
	seen func()
}

func (w firstWrite) Write(p []byte) (int, error) {
	w.once.Do(w.seen)
	return w.File.Write(p)
}
