package coach

import (
	"math"
	"math/rand/v2"

	"twohats/content"
)

// Simulated people answer by the graded-response model (Samejima 1969): a keyed answer is at least
// step k+1 with the chance 1/(1+exp(−a(θ − b_k − δ))), where θ is how much of the pole the person
// has, a how sharply the prompt asks, b the thresholds and δ the prompt's own shift. Yea-saying
// adds to θ if a prompt is worded positively and takes away from it if it is reversed. All are in
// logits.
const (
	logSharpMean, logSharpSD = 0.262364264467491, 0.25 // of ln a; the mean is ln 1.3
	shiftSD                  = 0.5
	levelMean, levelSD       = 0.3, 0.6
	yeaSayingSD              = 0.3
	leanSDPoints             = 15.0
)

// thresholds returns b, between the five steps.
func thresholds() [4]float64 { return [4]float64{-2, -0.8, 0.5, 1.9} }

// A world is a model of people with its true figures.
type world struct {
	expected []float64 // points that fresh prompts give a θ, at reach·(2i/(len−1) − 1)
	leanSD   float64   // logits
}

const reach = 12.0

// newWorld computes what fresh prompts give on average, and the standard deviation of the lean in
// logits that is 15 points.
func newWorld() world {
	const places = 1201
	w := world{expected: make([]float64, places)}
	for i := range w.expected {
		w.expected[i] = expectedPoints(reach * (2*float64(i)/(places-1) - 1))
	}
	low, high := 0.0, 3.0
	for range 40 {
		w.leanSD = (low + high) / 2
		if w.spreadOfLean() < leanSDPoints {
			low = w.leanSD
		} else {
			high = w.leanSD
		}
	}
	return w
}

// normalGrid returns places and weights that stand for a standard normal variable.
func normalGrid() (places, weights []float64) {
	total := 0.0
	for z := -5.0; z <= 5.001; z += 0.25 {
		places, weights = append(places, z), append(weights, math.Exp(-z*z/2))
		total += math.Exp(-z * z / 2)
	}
	for i := range weights {
		weights[i] /= total
	}
	return places, weights
}

func expectedPoints(theta float64) float64 {
	places, weights := normalGrid()
	sum := 0.0
	for i, u := range places {
		sharp := math.Exp(logSharpMean + logSharpSD*u)
		for j, v := range places {
			for _, b := range thresholds() {
				sum += 25 * weights[i] * weights[j] / (1 + math.Exp(-sharp*(theta-b-shiftSD*v)))
			}
		}
	}
	return sum
}

// spreadOfLean returns the standard deviation of the true lean in points.
func (w world) spreadOfLean() float64 {
	places, weights := normalGrid()
	squares := 0.0
	for i, u := range places {
		for j, v := range places {
			lean := w.trueLean(levelMean+levelSD*u, w.leanSD*v)
			squares += weights[i] * weights[j] * lean * lean
		}
	}
	return math.Sqrt(squares)
}

// points returns what fresh prompts give a θ on average.
func (w world) points(theta float64) float64 {
	at := (theta/reach + 1) / 2 * float64(len(w.expected)-1)
	at = min(max(at, 0), float64(len(w.expected)-2))
	i := int(at)
	return w.expected[i] + (at-float64(i))*(w.expected[i+1]-w.expected[i])
}

// trueLean returns the expected lean of a person over fresh prompts, without yea-saying.
func (w world) trueLean(level, lean float64) float64 {
	return w.points(level+lean/2) - w.points(level-lean/2)
}

// A person is one of the simulated people.
type person struct {
	theta     [content.PoleCount]float64
	yeaSaying float64
	lean      float64 // the true one, in points
}

func (w world) person(r *rand.Rand) person {
	level, lean := levelMean+levelSD*r.NormFloat64(), w.leanSD*r.NormFloat64()
	return person{
		theta:     [content.PoleCount]float64{level + lean/2, level - lean/2},
		yeaSaying: yeaSayingSD * r.NormFloat64(),
		lean:      w.trueLean(level, lean),
	}
}

// answers returns what the person says to the ratings of a depth, each prompt drawn afresh; a
// share of them is passed over.
func (p person) answers(r *rand.Rand, pack *content.Pack, depth Depth, passed float64) Record {
	record := Record{Depth: depth, Answers: map[string]Answer{}}
	for _, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			if prompt.Kind != content.Rating || depth == Quick && !prompt.Quick {
				continue
			}
			_, pole := pack.Pole(prompt.Pole)
			if step := p.answer(r, pole, prompt.Reversed); r.Float64() >= passed {
				record.Answers[prompt.ID] = Answer{Step: step}
			}
		}
	}
	return record
}

func (p person) answer(r *rand.Rand, pole int, reversed bool) int {
	yeaSaying := p.yeaSaying
	if reversed {
		yeaSaying = -yeaSaying
	}
	sharp := math.Exp(logSharpMean + logSharpSD*r.NormFloat64())
	shift, luck := shiftSD*r.NormFloat64(), r.Float64()
	step := 1
	for _, b := range thresholds() {
		if luck < 1/(1+math.Exp(-sharp*(p.theta[pole]+yeaSaying-b-shift))) {
			step++
		}
	}
	if reversed {
		return 6 - step
	}
	return step
}
