package coach

// An Estimate is a figure and its standard error, both in points, from N answers.
// With N == 0 there is no figure.
type Estimate struct {
	Points, Error float64
	N             int
}

// A Level is a pole's mean in points, 0 to 100, corrected for yea-saying, with what it was made of.
// With N == 0 there is no figure.
type Level struct {
	Points   float64
	Raw      float64 // the mean of the keyed answers before the correction, 0 to 100
	N        int     // answered ratings
	Reversed int     // how many of them are reversed
}

// A Mean is a mean of N answers in points. With N == 0 there is none.
type Mean struct {
	Points float64
	N      int
}

// A Choice is a mean of betweens and scenarios, −100 to 100.
type Choice = Mean

// A Side is a pole of the pack (First or Second) or Neither.
type Side int

const (
	Second  Side = -1
	Neither Side = 0
	First   Side = 1
)

// Pole returns the index of the side's pole in the pack, 0 or 1; 0 for Neither, which has none.
func (s Side) Pole() int {
	if s == Second {
		return 1
	}
	return 0
}

// A ThemeReading is what the answers of one theme say. Its answers are too few for a verdict.
type ThemeReading struct {
	ID     string
	Levels [2]Level // by pole
	Lean   Estimate
	Pull   Choice
	Demand Choice
}

// A Reading is what a record's answers say. Beside the figures it holds what they were made of, so
// that each can be shown with the person's own numbers.
type Reading struct {
	YeaSaying float64 // c: how far answers lie above the middle whatever they are about, in points
	Straight  Mean    // of the positively worded ratings, over both poles
	Reversed  Mean    // of the reversed ratings before reversal, over both poles

	Levels        [2]Level // by pole
	Variance      float64  // of one answer around its pole's mean, points squared
	ThemeVariance float64  // of one answer around the mean of its pole in its theme, points squared
	Lean          Estimate // first pole minus second, less the pack's centre
	Verdict       Verdict
	Themes        []ThemeReading // in pack order
	Pull          Choice
	Demand        Choice

	Practice   Side // the side of the verdict
	PullSide   Side
	DemandSide Side

	Claims []Claim // in the order in which they are checked
	Offers []Offer // at most three
	Care   []CareNote
}
