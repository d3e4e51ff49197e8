package term

// ignoreTTOU does nothing: no program is in the background here.
func ignoreTTOU() {}
