package content

import "fmt"

// How many labels a scale may have. Evidence has five: what they mean is fixed by the reading.
const (
	minLabels      = 3
	maxLabels      = 7
	evidenceLabels = 5
)

// scales wants every scale that something is answered on, and every one that is there whole.
func (c checker) scales() {
	users := c.scaleUsers()
	for _, one := range []struct {
		name  string
		scale Scale
	}{
		{"rating", c.pack.Scales.Rating},
		{"pull", c.pack.Scales.Pull},
		{"demand", c.pack.Scales.Demand},
		{"evidence", c.pack.Scales.Evidence},
	} {
		at := c.root.key("scales")
		user := users[one.name]
		switch {
		case at.has(one.name):
			c.scale(at.key(one.name), one.name, one.scale)
		case user != "":
			mend := `add it under "scales:", with a frame and labels`
			if one.name == "evidence" {
				mend = `add it under "scales:", with a frame and five labels`
			}
			c.add(at.key(one.name), fmt.Sprintf("there is no scale %q, and %s is answered on it", one.name, quoted(user)), mend)
		}
	}
}

// scaleUsers gives by scale the first prompt or check that is answered on it.
func (c checker) scaleUsers() map[string]string {
	users := make(map[string]string)
	use := func(scale, id string) {
		if users[scale] == "" {
			users[scale] = id
		}
	}
	for _, theme := range c.pack.Themes {
		for _, prompt := range theme.Prompts {
			switch prompt.Kind {
			case Rating:
				use("rating", prompt.ID)
			case Between:
				use(string(prompt.Measures), prompt.ID)
			}
		}
		for _, check := range theme.Checks {
			use("evidence", check.ID)
		}
	}
	return users
}

func (c checker) scale(at place, name string, scale Scale) {
	c.needs(at, "this scale", "frame", scale.Frame)
	if !c.needsKey(at, "this scale", "labels", fmt.Sprintf("add %d to %d", minLabels, maxLabels)) {
		return
	}
	labels := at.key("labels")
	switch n := len(scale.Labels); {
	case name == "evidence" && n != evidenceLabels:
		c.add(labels, fmt.Sprintf("the evidence scale has %d labels, and here %s %d", evidenceLabels, isOrAre(n), n),
			"write five, from none up to two in the last month that someone else could confirm")
	case n < minLabels || n > maxLabels:
		c.add(labels, fmt.Sprintf("a scale has %d to %d labels, and here %s %d", minLabels, maxLabels, isOrAre(n), n), "write as many as a person can tell apart: five serve well")
	}
	for i, label := range scale.Labels {
		if blank(label) {
			c.add(labels.item(i), "this label is empty", "write it, or take the line out")
		}
	}
}
