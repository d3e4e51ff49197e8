package term

import (
	"cmp"
	"runtime"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

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
