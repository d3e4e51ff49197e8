package pilot

import (
	"math"
	"math/big"
	"slices"
)

// moments are what is known of some figures that many people have: exact sums of whole
// numbers, 0 or more, so that no rounding is left over where people do not differ at all.
type moments struct {
	n     int64
	sum   []int64
	cross [][]int64 // of products, i ≤ j
}

func newMoments(width int) *moments {
	m := &moments{sum: make([]int64, width), cross: make([][]int64, width)}
	for i := range m.cross {
		m.cross[i] = make([]int64, width)
	}
	return m
}

// add takes a person's figures.
func (m *moments) add(figures ...int) {
	m.n++
	for i, x := range figures {
		m.sum[i] += int64(x)
		for j := i; j < len(figures); j++ {
			m.cross[i][j] += int64(x) * int64(figures[j])
		}
	}
}

func (m *moments) mean(i int) float64 { return float64(m.sum[i]) / float64(m.n) }

// covariance is over n − 1, and exactly 0 where nobody differs. It is no number of one person.
func (m *moments) covariance(i, j int) float64 {
	times := func(a, b int64) *big.Int { return new(big.Int).Mul(big.NewInt(a), big.NewInt(b)) }
	together, apart := times(m.n, m.cross[min(i, j)][max(i, j)]), times(m.sum[i], m.sum[j])
	difference, _ := together.Sub(together, apart).Float64()
	return difference / float64(m.n) / float64(m.n-1)
}

// covariances returns those of some of the figures.
func (m *moments) covariances(of []int) matrix {
	return matrixOf(len(of), func(i, j int) float64 { return m.covariance(of[i], of[j]) })
}

// A matrix is square and symmetric.
type matrix [][]float64

func matrixOf(size int, at func(i, j int) float64) matrix {
	m := make(matrix, size)
	for i := range m {
		m[i] = make([]float64, size)
		for j := range m[i] {
			m[i][j] = at(i, j)
		}
	}
	return m
}

func (c matrix) total() float64 { return sum(slices.Concat(c...)...) }

func (c matrix) trace() float64 {
	all := 0.0
	for i := range c {
		all += c[i][i]
	}
	return all
}

// without leaves one row and column out.
func (c matrix) without(drop int) matrix {
	rest := slices.Delete(slices.Clone(c), drop, drop+1)
	for i, row := range rest {
		rest[i] = slices.Delete(slices.Clone(row), drop, drop+1)
	}
	return rest
}

// correlations makes correlations of covariances. No variance may be 0.
func (c matrix) correlations() matrix {
	return matrixOf(len(c), func(i, j int) float64 {
		if i == j {
			return 1
		}
		return correlation(c[i][j], c[i][i], c[j][j])
	})
}

// correlation is Pearson's, kept to −1..1. It is no number where a variance is 0.
func correlation(covariance, one, other float64) float64 {
	return min(max(covariance/math.Sqrt(one*other), -1), 1)
}

func sum[N int | float64](all ...N) (total N) {
	for _, one := range all {
		total += one
	}
	return total
}

func dot(v, w []float64) (sum float64) {
	for i := range v {
		sum += v[i] * w[i]
	}
	return sum
}
