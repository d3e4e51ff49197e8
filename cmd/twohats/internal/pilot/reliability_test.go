package pilot

import (
	"fmt"
	"math"
	"testing"
)

// attitude is how 30 departments of a firm answered 7 questions, in per cent: Chatterjee and
// Price 1977, Regression Analysis by Example; the data set of that name in R.
var attitude = [][]int{
	{43, 51, 30, 39, 61, 92, 45},
	{63, 64, 51, 54, 63, 73, 47},
	{71, 70, 68, 69, 76, 86, 48},
	{61, 63, 45, 47, 54, 84, 35},
	{81, 78, 56, 66, 71, 83, 47},
	{43, 55, 49, 44, 54, 49, 34},
	{58, 67, 42, 56, 66, 68, 35},
	{71, 75, 50, 55, 70, 66, 41},
	{72, 82, 72, 67, 71, 83, 31},
	{67, 61, 45, 47, 62, 80, 41},
	{64, 53, 53, 58, 58, 67, 34},
	{67, 60, 47, 39, 59, 74, 41},
	{69, 62, 57, 42, 55, 63, 25},
	{68, 83, 83, 45, 59, 77, 35},
	{77, 77, 54, 72, 79, 77, 46},
	{81, 90, 50, 72, 60, 54, 36},
	{74, 85, 64, 69, 79, 79, 63},
	{65, 60, 65, 75, 55, 80, 60},
	{65, 70, 46, 57, 75, 85, 46},
	{50, 58, 68, 54, 64, 78, 52},
	{50, 40, 33, 34, 43, 64, 33},
	{64, 61, 52, 62, 66, 80, 41},
	{53, 66, 52, 50, 63, 80, 37},
	{40, 37, 42, 58, 50, 57, 49},
	{63, 54, 42, 48, 66, 75, 33},
	{66, 77, 66, 63, 88, 76, 72},
	{78, 75, 58, 74, 80, 78, 49},
	{48, 57, 44, 45, 51, 83, 38},
	{85, 85, 71, 71, 77, 74, 55},
	{82, 82, 39, 59, 64, 78, 39},
}

// near wants a figure to be another one up to so much.
func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %.9f, want %.9f", what, got, want)
	}
}

// figuresOf returns the covariances of a table, as far as some columns go.
func figuresOf(rows [][]int, columns ...int) matrix {
	m := newMoments(len(rows[0]))
	for _, row := range rows {
		m.add(row...)
	}
	return m.covariances(columns)
}

// The figures are those of R 4.2.2 with psych 2.2.9, for x <- attitude, and for a negative
// last column x <- cbind(attitude[, 1:6], -attitude$advance):
//
//	a <- alpha(x); a$total$raw_alpha; a$feldt; a$item.stats$r.drop; a$alpha.drop$raw_alpha
//	omega(x, nfactors = 1, flip = FALSE)$omega.tot; fa(x, 1, fm = "minres")$loadings
func TestAttitudeIsAsInR(t *testing.T) {
	c := figuresOf(attitude, 0, 1, 2, 3, 4, 5, 6)
	a := alpha(c).Value
	near(t, "alpha", a, 0.84314277, 1e-8)
	low, high := feldt(a, 30, 7)
	near(t, "low", low.Value, 0.73937569, 1e-8)
	near(t, "high", high.Value, 0.91577307, 1e-8)
	near(t, "mean r", meanCorrelation(c.correlations()), 0.42690664, 1e-8)
	for i, want := range []float64{0.67126206, 0.74210971, 0.56071111, 0.7144455, 0.78627559, 0.26503434, 0.46081055} {
		near(t, "r with the rest", rest(c, i).Value, want, 1e-8)
	}
	for i, want := range []float64{0.80976021, 0.79691746, 0.82784777, 0.80303098, 0.79538657, 0.86387231, 0.84046487} {
		near(t, "alpha without", alpha(c.without(i)).Value, want, 1e-8)
	}
	const searched = 1e-5 // R's search for the loadings ends sooner
	for i, want := range []float64{0.75777222, 0.83382716, 0.60342728, 0.78872706, 0.84111938, 0.28446481, 0.49104686} {
		near(t, "loading", minres(c.correlations())[i], want, searched)
	}
	got, improper := omega(c.correlations())
	near(t, "omega", got, 0.85099247, searched)
	if improper {
		t.Error("no question takes up the whole factor")
	}
}

func TestAQuestionTurnedRoundIsAsInR(t *testing.T) {
	turned := make([][]int, len(attitude))
	for i, row := range attitude {
		turned[i] = append(append([]int(nil), row[:6]...), 100-row[6])
	}
	c := figuresOf(turned, 0, 1, 2, 3, 4, 5, 6)
	near(t, "alpha", alpha(c).Value, 0.70626124, 1e-8)
	near(t, "r with the rest", rest(c, 6).Value, -0.46081055, 1e-8)
	near(t, "loading", minres(c.correlations())[6], -0.49104686, 1e-5)
	figure, _ := omega(c.correlations())
	near(t, "omega", figure, 0.77461173, 1e-5)
}

// The figures are those of R 4.2.2: qf(p, d1, d2) and pbeta(x, a, b). Of the last but one qf
// has 0.99125, for it takes so large a d2 for none; the figure is from qbeta(p, d1/2, d2/2).
func TestQuantilesAreAsInR(t *testing.T) {
	for _, f := range []struct{ p, d1, d2, want float64 }{
		{.025, 29, 174, 0.53696554}, {.975, 29, 174, 1.6615384}, {.5, 29, 174, 0.98086903}, {.95, 29, 174, 1.5327964},
		{.975, 3, 2, 39.165495}, {.025, 99999, 99999 * 31, 0.9911152953}, {.95, 1, 9, 5.117355},
	} {
		near(t, fmt.Sprintf("quantile %v", f), quantileF(f.p, f.d1, f.d2), f.want, 1e-8*max(1, 5*f.want))
	}
	for _, b := range []struct{ x, a, b, want float64 }{
		{.1, 2, 3, 0.0523}, {.5, 2, 3, 0.6875}, {.9, 2, 3, 0.9963}, {.03, 50, 1500, 0.31924669}, {.5, .5, .5, 0.5},
		{0, 2, 3, 0}, {1, 2, 3, 1},
	} {
		near(t, "beta", beta(b.a, b.b, b.x), b.want, 1e-8)
	}
}

func TestAlphaAndOmegaKeepTheirLaws(t *testing.T) {
	same := figuresOf([][]int{{1, 1, 1}, {4, 4, 4}, {2, 2, 2}, {5, 5, 5}}, 0, 1, 2)
	near(t, "alpha of one column thrice", alpha(same).Value, 1, 1e-12)
	low, high := feldt(1, 4, 3)
	near(t, "its interval", high.Value-low.Value, 0, 1e-12)

	apart := figuresOf([][]int{{1, 1, 0, 0}, {1, 0, 1, 0}, {0, 1, 1, 0}, {0, 0, 0, 0}, {1, 1, 0, 1}, {1, 0, 1, 1}, {0, 1, 1, 1}, {0, 0, 0, 1}}, 0, 3)
	near(t, "alpha of what does not go together", alpha(apart).Value, 0, 1e-12)

	// A factor that is there is found: loadings .9 to .4 leave nothing over, in whatever order.
	loadings := []float64{.9, -.8, .7, .6, .4}
	r := make(matrix, len(loadings))
	unique, sum := 0.0, 0.0
	for i, one := range loadings {
		r[i] = make([]float64, len(loadings))
		for j, other := range loadings {
			r[i][j] = one * other
		}
		r[i][i] = 1
		unique += 1 - one*one
		sum += one
	}
	for i, got := range minres(r) {
		near(t, "loading", got, loadings[i], 1e-9)
	}
	got, _ := omega(r)
	near(t, "omega", got, sum*sum/(sum*sum+unique), 1e-9)

	// With equal loadings alpha is omega.
	equal := matrix{{1, .5, .5}, {.5, 1, .5}, {.5, .5, 1}}
	got, _ = omega(equal)
	near(t, "omega of equals", got, alpha(equal).Value, 1e-9)
}

func TestMomentsAreExactWhereNobodyDiffers(t *testing.T) {
	m := newMoments(2)
	for range 100_003 {
		m.add(7, 13)
	}
	for i := range 2 {
		for j := range 2 {
			if got := m.covariance(i, j); got != 0 {
				t.Errorf("covariance %d, %d: got %v, want none", i, j, got)
			}
		}
	}
	m.n, m.sum[0], m.cross[0][0] = 1<<40, 1<<42, 1<<45 // more people than there are: no overflow
	near(t, "variance", m.covariance(0, 0)*(1-1.0/(1<<40)), 1<<5-1<<4, 1e-6)
}

// A loading at its bound takes up the whole factor; without one omega can be relied on.
func TestAnOmegaThatIsNotToBeReliedOnIsSo(t *testing.T) {
	for improper, r := range map[bool]matrix{
		true:  {{1, .9, .9}, {.9, 1, .5}, {.9, .5, 1}},
		false: {{1, .5, .5}, {.5, 1, .5}, {.5, .5, 1}},
	} {
		if _, got := omega(r); got != improper {
			t.Errorf("of %v it says %v", r, got)
		}
	}
}
