package flow

import (
	"slices"

	"twohats/tui/screen"
)

// A route is the stops of a flow in their order. Where an answer decides what comes next, or came
// before, the stop says so itself.
type route []stop

// A stop of a route.
type stop struct {
	name Stop
	page func() screen.Screen
	keep func(text string) // takes what is written here; nil takes nothing
	next func() Stop       // follows; nil is the stop below
	back func() Stop       // comes before; nil is the stop above
	pass func() Stop       // follows where nothing is answered; nil is what follows anyway
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
	return Next{Show: true}
}

// follow acts on what may happen at any stop: what was written is kept, and the flow goes on or
// back. It returns false where anything else has happened.
func (p *place) follow(ev screen.Event, leave func() Next) (Next, bool) {
	keep, pass := p.route.at(p.stop).keep, p.route.at(p.stop).pass
	if keep == nil {
		keep = func(string) {}
	}
	switch ev := ev.(type) {
	case screen.Answered:
		keep(ev.Answer.Text)
		return p.walk(1, leave), true
	case screen.Passed:
		if keep(ev.Answer.Text); pass != nil {
			return p.reach(pass(), leave), true
		}
		return p.walk(1, leave), true
	case screen.Noted:
		keep(ev.Answer.Text)
		return Next{}, true
	case screen.WentBack:
		keep(ev.Answer.Text)
		return p.walk(-1, leave), true
	case screen.Read:
		return p.walk(1, leave), true
	}
	return Next{}, false
}

// walk goes on along the route, or back.
func (p *place) walk(by int, leave func() Next) Next {
	return p.reach(p.route.step(p.stop, by), leave)
}

// reach goes to a stop, or leaves the flow where that is outside.
func (p *place) reach(s Stop, leave func() Next) Next {
	if s == outside {
		return leave()
	}
	return p.stand(s)
}

// why returns what the stop is good for.
func (p *place) why() []string { return screen.NonEmpty(p.route.at(p.stop).why) }
