package term

import (
	"cmp"
	"runtime"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
)

// OwnProfile mends that Bubble Tea reads NO_COLOR as a boolean, so that "yes" and "on" keep all
// colours and "1" takes even those that a code needs to be read by a phone; and that it starts
// "tmux info" before the first frame. All colours that the terminal can show are let through;
// whether they are wanted is for the model to heed, by Profile. To see it: set NO_COLOR=1.
func OwnProfile(env []string) Cure {
	return Cure{Name: "own profile", Option: tea.WithColorProfile(Colours(env))}
}

// Colours returns the colours that the terminal can show, whether they are wanted or not.
func Colours(env []string) colorprofile.Profile { return colours(runtime.GOOS, env) }

// Profile returns the colours to use. It goes by the environment alone: no file is read, no program
// is started and the terminal is not asked. NO_COLOR with any value that is not empty takes the
// colours and leaves bold and faint (https://no-color.org).
func Profile(env []string) colorprofile.Profile {
	p := Colours(env)
	if uv.Environ(env).Getenv("NO_COLOR") != "" {
		return min(p, colorprofile.ASCII)
	}
	return p
}

func colours(goos string, env []string) colorprofile.Profile {
	get := uv.Environ(env).Getenv
	name := strings.ToLower(get("TERM"))
	switch {
	case name == "dumb", name == "" && goos != "windows": // where nothing is known, nothing is tried
		return colorprofile.NoTTY
	case name == "", get("WT_SESSION") != "": // each Windows console that knows escapes knows all colours
		return colorprofile.TrueColor
	case strings.HasPrefix(name, "screen") && get("TMUX") == "": // GNU screen hands COLORTERM on, but not the colours
		return bySuffix(name)
	case fullColour(name, strings.ToLower(get("COLORTERM"))):
		return colorprofile.TrueColor
	}
	return bySuffix(name)
}

// fullColour reports whether a terminal claims 16 million colours, or is known to have them.
func fullColour(name, colorterm string) bool {
	known := []string{"alacritty", "contour", "foot", "ghostty", "kitty", "rio", "wezterm", "direct"}
	return colorterm == "truecolor" || colorterm == "24bit" ||
		slices.ContainsFunc(strings.Split(name, "-"), func(part string) bool { // xterm-kitty, foot-extra, tmux-direct
			return slices.Contains(known, part)
		})
}

// bySuffix reads a terminal's name as terminfo forms it.
func bySuffix(name string) colorprofile.Profile {
	switch {
	case strings.HasSuffix(name, "256color"), strings.HasPrefix(name, "tmux"):
		return colorprofile.ANSI256
	case strings.HasSuffix(name, "-m"), strings.HasSuffix(name, "-mono"),
		strings.HasPrefix(name, "vt1"), strings.HasPrefix(name, "vt2"):
		return colorprofile.ASCII
	}
	return colorprofile.ANSI
}

// UTF8 reports whether the locale writes in UTF-8. The first of LC_ALL, LC_CTYPE and LANG that
// is set and not empty decides, as in POSIX; LC_MESSAGES is about language only. A Windows console
// needs no locale: Bubble Tea writes to it in UTF-8.
func UTF8(env []string) bool { return utf8Locale(runtime.GOOS, env) }

func utf8Locale(goos string, env []string) bool {
	if goos == "windows" {
		return true
	}
	get := uv.Environ(env).Getenv
	locale := strings.ToLower(cmp.Or(get("LC_ALL"), get("LC_CTYPE"), get("LANG")))
	return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
}
