package coach

import (
	"slices"
	"time"

	"twohats/content"
)

// An Entry is a stored walk.
type Entry struct {
	Kept
	Saved  time.Time     // when it was stored last
	Pack   *content.Pack // as it was when the walk began
	Record Record
}

// Earlier returns the walks that were seen through and begun before another one, in their order.
func Earlier(walks []Kept, than Kept) []Kept {
	return slices.DeleteFunc(slices.Clone(walks), func(k Kept) bool {
		before := k.Begun.Before(than.Begun) || k.Begun.Equal(than.Begun) && k.ID < than.ID
		return k.Draft || k.ID == than.ID || !before
	})
}

// Kept is what is known of an Entry without reading it.
type Kept struct {
	ID    string
	Begun time.Time // when the walk began
	Draft bool      // it was not seen through
	Own   bool      // it is the walk that is under way
	Busy  bool      // another session has it open
	Due   string    // the day on which its plan is to be looked back at, as 2006-01-02; empty where there is none
}
