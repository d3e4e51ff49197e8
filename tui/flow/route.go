package flow

import (
	"slices"

	"twohats/tui/screen"
)

// A route is the stops of a flow in their order. It is the only place that knows the order.
type route []stop

// A stop of a route.
type stop struct {
	name Stop
	page func() screen.Screen
	keep func(text string) // takes what is written here; nil takes nothing
	next func() Stop       // follows; nil is the stop below
	back func() Stop       // comes before; nil is the stop above
	why  string            // what is written or chosen here is good for
}

// outside is no stop: the way there leaves the flow.
const outside Stop = ""

// always is a stop that comes next, or before, whatever has been answered.
func always(name Stop) func() Stop { return func() Stop { return name } }

// at returns a stop by its name.
func (r route) at(name Stop) stop {
	if i := r.index(name); i >= 0 {
		return r[i]
	}
	return stop{}
}

func (r route) index(name Stop) int {
	return slices.IndexFunc(r, func(s stop) bool { return s.name == name })
}

// step returns the stop that follows another, or comes before it where by is negative; outside
// where the flow ends.
func (r route) step(from Stop, by int) Stop {
	s, i := r.at(from), r.index(from)+by
	switch {
	case by > 0 && s.next != nil:
		return s.next()
	case by < 0 && s.back != nil:
		return s.back()
	case i < 0 || i >= len(r):
		return outside
	}
	return r[i].name
}

// A place is where a flow stands on its route.
type place struct {
	route route
	stop  Stop
}

// Screen returns the page of the stop.
func (p *place) Screen() screen.Screen { return p.route.at(p.stop).page() }

// stand goes to a stop.
func (p *place) stand(name Stop) Next {
	p.stop = name
	return Next{Open: true}
}

// keep takes what was written.
func (p *place) keep(text string) {
	if keep := p.route.at(p.stop).keep; keep != nil {
		keep(text)
	}
}

// why returns what the stop is good for.
func (p *place) why() []string { return screen.NonEmpty(p.route.at(p.stop).why) }
