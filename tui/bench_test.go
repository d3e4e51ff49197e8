package tui

import "testing"

// BenchmarkDraw draws every screen at 200×60.
func BenchmarkDraw(b *testing.B) {
	for _, s := range scenes() {
		b.Run(s.name, func(b *testing.B) {
			w := sceneAt(b, s, 200, 60)
			for b.Loop() {
				_ = w.root.View()
			}
		})
	}
}
