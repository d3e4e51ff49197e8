package content

// A Kind is a way of asking.
type Kind string

// The kinds of prompt.
const (
	Rating   Kind = "rating"   // how often was this true?
	Between  Kind = "between"  // which of two ends?
	Scenario Kind = "scenario" // what first, and what second?
	Open     Kind = "open"     // free text, never scored
)

// Kinds returns all kinds.
func Kinds() []Kind { return []Kind{Rating, Between, Scenario, Open} }

// ByKind returns the argument for a kind, or the zero value if there is no such kind. A new kind is
// a new parameter here, so nothing compiles until every caller handles it.
func ByKind[T any](kind Kind, rating, between, scenario, open T) T {
	var none T
	switch kind {
	case Rating:
		return rating
	case Between:
		return between
	case Scenario:
		return scenario
	case Open:
		return open
	}
	return none
}
