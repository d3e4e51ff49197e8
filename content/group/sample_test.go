package group

import (
	"math"
	"testing"

	"twohats/content"
)

func TestAnInventedLeanFitsItsThemesAndLevels(t *testing.T) {
	pack, _ := content.Builtin("en")
	for themes := 1; themes <= len(pack.Themes); themes++ {
		for _, centre := range []float64{0, 6.5} {
			some := *pack
			some.Themes, some.Centre = pack.Themes[:themes], centre
			for i := range sampled {
				row, mean := invented(&some, i), 0.0
				for _, points := range row.Themes {
					mean += points / float64(themes)
				}
				if math.Abs(mean-row.Lean) > 0.5 {
					t.Errorf("person %d has a lean of %v, and %d themes of %v", i, row.Lean, themes, row.Themes)
				}
				if want := whole(row.Levels[0] - row.Levels[1] - centre); row.Lean != want {
					t.Errorf("person %d has a lean of %v, want %v of levels %v about %v", i, row.Lean, want, row.Levels, centre)
				}
			}
		}
	}
}

func TestTheOnlyThemeOfASampleHasTheOverallLean(t *testing.T) {
	pack, _ := content.Builtin("en")
	one := *pack
	one.Themes = pack.Themes[:1]
	if p := Sample(&one); p.Themes[0] != p.Lean {
		t.Errorf("the only theme has %v, and all together %v", p.Themes[0], p.Lean)
	}
}
