package report

import (
	"embed"
	"fmt"
	"html/template"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// pages holds the page and the template of each block. What they put out is XML too, so that
// anything can read it.
//
//go:embed page.html blocks.html
var pages embed.FS

// writeHTML writes a document as one page that needs nothing else: no script, no font, no
// picture from elsewhere. No picture has a text of its own: a sentence beside it says the same, and
// would be heard twice.
func writeHTML(w io.Writer, d Document) error {
	templates := template.New("")
	_, err := templates.Funcs(template.FuncMap{
		"px": func(points float64) px { return px(points) }, "up": up, "along": along, "minus": func(a, b px) px { return a - b },
		"dots": dotsOf, "outline": outline, "spread": spreadOf, "people": peopleOn,
		"explained": d.explained, "sign": sign, "signed": Signed, "upper": upperFirst, "one": content.OneLine, "trim": strings.TrimSpace,
		"paragraphs": func(text string) []string { return strings.Split(text, "\n\n") },
		"pole":       func(i int) string { return d.Poles[i].Name },
		"draw": func(b Block) (drawn template.HTML, err error) {
			b.Visit(named(func(name string, view any) {
				var html strings.Builder
				err = templates.ExecuteTemplate(&html, name, view)
				drawn = template.HTML(html.String())
			}))
			return drawn, err
		},
	}).ParseFS(pages, "*.html")
	if err != nil {
		return err
	}
	return templates.ExecuteTemplate(w, "page.html", d)
}

// The drawings of the page are vectors, in units of their own. All axes of a lean are as
// wide, from -100 to 100 points.
const (
	axisEnd  = 300 // units from one end of an axis to the other
	axisZero = axisEnd / 2
)

// px is a length in units, written with a tenth at most.
type px float64

func (p px) String() string { return strconv.FormatFloat(math.Round(float64(p)*10)/10+0, 'f', -1, 64) }

// along returns the place of points on an axis; beyond its ends, the end.
func along(points float64) px {
	return px(axisZero + min(max(points, -100), 100)/100*axisZero)
}

type dotted struct {
	Height px
	Floor  px // of the axis
	Dots   []dot
}

type dot struct {
	X, Y  px
	First bool // on the first pole's side
}

// dotsOf stacks the places of a lean in bins that meet at zero, so that none straddles it.
func dotsOf(lean coach.Estimate) dotted {
	const bins, size = 15, 10.0 // on either side of zero; units
	var stacks [2 * bins]int
	for _, place := range lean.Places() {
		stacks[min(max(bins+int(math.Floor(place/100*bins)), 0), 2*bins-1)]++
	}
	floor := size*float64(slices.Max(stacks[:])) + 4
	drawn := dotted{Height: px(floor + 6), Floor: px(floor)}
	for at, count := range stacks {
		for row := range count {
			drawn.Dots = append(drawn.Dots, dot{px((float64(at) + 0.5) * size), px(floor - 2 - (float64(row)+0.5)*size), at >= bins})
		}
	}
	return drawn
}

// up returns the height of points on a map, whose units go down from 100 points.
func up(points float64) px { return px(100 - points) }

// outline returns the path of the density of a lean between two places, over a floor: how likely it
// is at each. It is empty where there is nothing to draw.
func outline(lean coach.Estimate, from, to float64) string {
	const floor, height, step, least = 30, 28, 2.5, 0.01 // units; points; a share of the height
	var b strings.Builder
	high := 0.0
	fmt.Fprintf(&b, "M%v %v", along(from), px(floor))
	for points := from; points <= to; points += step {
		density := lean.Density(points)
		high = max(high, density)
		fmt.Fprintf(&b, "L%v %v", along(points), px(floor-height*density))
	}
	if lean.N == 0 || high < least {
		return ""
	}
	fmt.Fprintf(&b, "L%v %vZ", along(to), px(floor))
	return b.String()
}

// spreadOf returns a lean with its band, as the figures of many people are shown.
func spreadOf(lean coach.Estimate) group.Spread {
	low, high := lean.Band()
	return group.Spread{N: lean.N, Low: low, Median: lean.Points, High: high}
}

// Someone is a place on the map of a room at which N people stand.
type someone struct {
	X, Y px
	N    int
}

func peopleOn(dots []group.Dot) (people []someone) {
	for _, dot := range dots {
		x, y := px(dot.Levels[1]), up(dot.Levels[0])
		at := slices.IndexFunc(people, func(s someone) bool { return s.X == x && s.Y == y })
		if at < 0 {
			at, people = len(people), append(people, someone{X: x, Y: y})
		}
		people[at].N++
	}
	return people
}
