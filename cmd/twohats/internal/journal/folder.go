package journal

import (
	"errors"
	"fmt"
	"path/filepath"
)

// Folder gives the data folder of a system, as runtime.GOOS calls it, and of the variables of its
// environment. TWOHATS_DATA names another.
func Folder(system string, variable func(string) string) (string, error) {
	if named := variable("TWOHATS_DATA"); named != "" {
		folder, err := filepath.Abs(named)
		if err != nil {
			return "", fmt.Errorf("find the folder in TWOHATS_DATA: %w", err)
		}
		return folder, nil
	}
	var base, want string
	switch system {
	case "windows":
		base, want = variable("LocalAppData"), "LocalAppData"
	case "darwin":
		base, want = below(variable("HOME"), "Library", "Application Support"), "HOME"
	default: // https://specifications.freedesktop.org/basedir-spec: one that is not absolute is to be ignored
		if base = variable("XDG_DATA_HOME"); !filepath.IsAbs(base) {
			base = below(variable("HOME"), ".local", "share")
		}
		want = "HOME"
	}
	if !filepath.IsAbs(base) {
		return "", errors.New("there is no data folder: set TWOHATS_DATA to a folder, or " + want)
	}
	return filepath.Join(base, "twohats"), nil
}

// below gives a folder in the home folder; empty where that is not known.
func below(home string, folders ...string) string {
	if home == "" {
		return ""
	}
	return filepath.Join(append([]string{home}, folders...)...)
}
