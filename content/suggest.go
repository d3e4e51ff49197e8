package content

// Nearest gives the name that a misspelt one is likely meant to be, or "".
func Nearest(name string, names []string) string { return nearest(name, names) }
