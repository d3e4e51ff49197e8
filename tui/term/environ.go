package term

import "strings"

// environ looks variables up in what os.Environ gives.
type environ []string

// get gives a variable's value, the last where it is set twice, or nothing.
func (e environ) get(name string) string {
	for i := len(e) - 1; i >= 0; i-- {
		if value, ok := strings.CutPrefix(e[i], name+"="); ok {
			return value
		}
	}
	return ""
}
