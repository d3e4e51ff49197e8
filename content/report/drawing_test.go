package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestTheDotsAreDrawnOnTheirSides(t *testing.T) {
	for _, lean := range []coach.Estimate{
		{Points: 0, Error: 9, N: 12}, {Points: -24, Error: 9, N: 32}, {Points: 7, Error: 9, N: 32}, {Points: 140, Error: 6, N: 32}, {Points: -3, Error: 80, N: 4},
	} {
		drawn := dotsOf(lean)
		first := 0
		for _, dot := range drawn.Dots {
			if dot.First != (dot.X > axisZero) {
				t.Errorf("%v: a dot at %v is on the wrong side", lean, dot.X)
			}
			if dot.X < 0 || dot.X > axisEnd || dot.Y < 0 || dot.Y > drawn.Floor {
				t.Errorf("%v: a dot is out of the drawing, at %v, %v", lean, dot.X, dot.Y)
			}
			if dot.First {
				first++
			}
		}
		if len(drawn.Dots) != coach.DotCount || first != lean.Dots() {
			t.Errorf("%v: %d dots, %d of them first, want %d, %d", lean, len(drawn.Dots), first, coach.DotCount, lean.Dots())
		}
	}
}

func TestAHillStandsOnBothSidesOnlyWhereThereIsSomeOfIt(t *testing.T) {
	for claim, row := range map[string]struct {
		lean          coach.Estimate
		first, second bool
	}{
		"around zero":         {coach.Estimate{Points: 3, Error: 9, N: 8}, true, true},
		"far to the first":    {coach.Estimate{Points: 60, Error: 9, N: 8}, true, false},
		"far to the second":   {coach.Estimate{Points: -60, Error: 9, N: 8}, false, true},
		"no figure, no hill":  {coach.Estimate{}, false, false},
		"beyond the very end": {coach.Estimate{Points: 120, Error: 9, N: 8}, true, false},
	} {
		first, second := outline(row.lean, 0, 100), outline(row.lean, -100, 0)
		if got := [2]bool{first != "", second != ""}; got != [2]bool{row.first, row.second} {
			t.Errorf("%s: got %v, want %v", claim, got, [2]bool{row.first, row.second})
		}
		if strings.Contains(first+second, "NaN") {
			t.Errorf("%s: %s", claim, first+second)
		}
	}
}

func TestWhatLiesBeyondAnAxisIsDrawnAtItsEnd(t *testing.T) {
	for points, want := range map[float64]string{-100: "0", -250: "0", 0: "150", 50: "225", 100: "300", 101: "300", -33.33: "100"} {
		if got := along(points).String(); got != want {
			t.Errorf("%v points: got %s, want %s", points, got, want)
		}
	}
	if end := along(spreadOf(coach.Estimate{Points: 90, Error: 20, N: 8}).High); end != axisEnd {
		t.Errorf("the band ends at %v, want %v", end, axisEnd)
	}
}

func TestThePolesColoursReadOnTheirGrounds(t *testing.T) {
	src, err := pages.ReadFile("page.html")
	if err != nil {
		t.Fatal(err)
	}
	themes := 0
	for _, rule := range strings.Split(string(src), "\n") {
		if !strings.HasPrefix(rule, ":root {") {
			continue
		}
		themes++
		colours := map[string]string{}
		for _, pair := range strings.Split(rule, ";") {
			if name, value, ok := strings.Cut(pair, ": #"); ok {
				colours[name[strings.LastIndex(name, "--")+2:]] = value
			}
		}
		for _, text := range []string{"text", "quiet", "first", "second"} {
			for _, ground := range []string{"ground", "card"} {
				if got := contrast(t, colours[text], colours[ground]); got < 4.5 {
					t.Errorf("%s on %s has a contrast of %.2f in %s", text, ground, got, rule)
				}
			}
		}
		// A sign that is laid on thinly is seen where it ends, and what stands on it on it.
		for _, thin := range []string{`svg .doubt { fill: var(--quiet); fill-opacity: `, `border-radius: 50%; background: var(--quiet); opacity: `} {
			_, behind, found := strings.Cut(string(src), thin)
			opacity, err := strconv.ParseFloat(behind[:max(strings.IndexByte(behind, ';'), 0)], 64)
			if !found || err != nil {
				t.Fatalf("nowhere %q: %v", thin, err)
			}
			laid := over(t, colours["quiet"], colours["ground"], opacity)
			if ends, on := contrast(t, laid, colours["ground"]), contrast(t, colours["text"], laid); ends < 3 || on < 3 {
				t.Errorf("the doubt has a contrast of %.2f, and what stands on it of %.2f, in %s", ends, on, rule)
			}
		}
	}
	if themes != 3 {
		t.Errorf("%d sets of colours were measured, want light, dark and print", themes)
	}
}

// over lays a colour over another, so thinly.
func over(t *testing.T, top, ground string, opacity float64) (mixed string) {
	t.Helper()
	for i := range 3 {
		var channels [2]int
		for j, colour := range []string{top, ground} {
			if len(colour) == 3 {
				colour = string([]byte{colour[0], colour[0], colour[1], colour[1], colour[2], colour[2]})
			}
			if _, err := fmt.Sscanf(colour[2*i:2*i+2], "%02x", &channels[j]); err != nil {
				t.Fatalf("%q: %v", colour, err)
			}
		}
		mixed += fmt.Sprintf("%02x", int(math.Round(opacity*float64(channels[0])+(1-opacity)*float64(channels[1]))))
	}
	return mixed
}

// contrast returns the contrast of two colours by WCAG 2, 1 to 21.
func contrast(t *testing.T, one, other string) float64 {
	t.Helper()
	light, dark := luminance(t, one), luminance(t, other)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

func luminance(t *testing.T, colour string) (sum float64) {
	t.Helper()
	if len(colour) == 3 {
		colour = string([]byte{colour[0], colour[0], colour[1], colour[1], colour[2], colour[2]})
	}
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		var channel int
		if _, err := fmt.Sscanf(colour[2*i:2*i+2], "%02x", &channel); err != nil {
			t.Fatalf("%q: %v", colour, err)
		}
		if share := float64(channel) / 255; share <= 0.04045 {
			sum += weight * share / 12.92
		} else {
			sum += weight * math.Pow((share+0.055)/1.055, 2.4)
		}
	}
	return sum
}

func TestTheMapClampsNothingAndSaysItsDoubt(t *testing.T) {
	_, words := content.Builtin("en")
	c := newComposer(words, inventedWalk(t))
	c.reading.Levels = [2]coach.Level{{Points: 97, N: 81}, {Points: 3, N: 64}}
	c.reading.Variance = 64 * math.Pow(9/1.645, 2) // the doubts are 8 and 9
	if got, want := c.levels().Sentence, "In about 9 cases of 10, leading lies from 89 to 100, and managing from 0 to 12."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
