package journal

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"twohats/content"
)

// The mean of these shows whatever else the disk does; the median is what a key waits.
func BenchmarkKeep(b *testing.B) { keeps(b, newFolder(b), func(*Journal) {}) }

func BenchmarkKeepLocked(b *testing.B) {
	folder := newFolder(b)
	if err := open(b, folder).encrypt(passphrase, quickWork); err != nil {
		b.Fatal(err)
	}
	keeps(b, folder, func(*Journal) {})
}

// One answer comes while the disk is made to hold the one before.
func BenchmarkKeepBesideSync(b *testing.B) {
	syncing := make(chan struct{}, 1)
	keeps(b, newFolder(b), func(j *Journal) {
		select {
		case syncing <- struct{}{}:
			go func() {
				j.Sync()
				<-syncing
			}()
		default:
		}
	})
}

// keeps keeps a Full walk again and again.
func keeps(b *testing.B, folder string, after func(*Journal)) {
	j := open(b, folder)
	record := full()
	var took []time.Duration
	for b.Loop() {
		start := time.Now()
		keep(b, j, record)
		took = append(took, time.Since(start))
		after(j)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs-median")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs-99%")
}

func BenchmarkListOf10000(b *testing.B) {
	folder := manyEntries(b, 10_000)
	for b.Loop() {
		if past, err := Open(folder, content.Source("en"), noon).List(); len(past) != 10_000 || err != nil {
			b.Fatal(len(past), err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	j := open(b, newFolder(b))
	id := keep(b, j, full())
	for b.Loop() {
		saidIn(b, j, id)
	}
}

// manyEntries makes a folder with so many entries, a day apart, every hundredth of which is due.
func manyEntries(t testing.TB, n int) (folder string) {
	folder = newFolder(t)
	for _, name := range []string{entries, due} {
		if err := os.MkdirAll(filepath.Join(folder, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for i := range n {
		id := fmt.Sprintf("%s-aaaa", noon().UTC().Add(time.Duration(-i)*24*time.Hour).Format(idTime))
		names := []string{fileOf(entries, id)}
		if i%100 == 0 {
			names = append(names, marker("2026-03-28", id))
		}
		for _, name := range names {
			if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return folder
}
