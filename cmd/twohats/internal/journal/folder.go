package journal

import (
	"errors"
	"fmt"
	"path/filepath"
)

// Folder returns the data folder on a system, named as in runtime.GOOS, with these environment
// variables. TWOHATS_DATA names another.
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
		base, want = filepath.Join(variable("HOME"), "Library", "Application Support"), "HOME"
	default: // https://specifications.freedesktop.org/basedir-spec: one that is not absolute is to be ignored
		if base = variable("XDG_DATA_HOME"); !filepath.IsAbs(base) {
			base = filepath.Join(variable("HOME"), ".local", "share")
		}
		want = "HOME"
	}
	if !filepath.IsAbs(base) { // as where its variable is not set
		return "", errors.New("there is no data folder: set TWOHATS_DATA to a folder, or " + want)
	}
	return filepath.Join(base, "twohats"), nil
}
