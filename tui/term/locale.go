package term

import (
	"runtime"
	"strings"
)

// UTF8 tells whether the locale writes in UTF-8. The first of LC_ALL, LC_CTYPE and LANG that
// says anything decides, as POSIX has it; LC_MESSAGES is about language only. Windows' console
// needs no locale: Bubble Tea writes to it in UTF-8.
func UTF8(env []string) bool {
	return utf8Locale(runtime.GOOS, env)
}

func utf8Locale(goos string, env []string) bool {
	if goos == "windows" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := environ(env).get(name); locale != "" {
			locale = strings.ToLower(locale)
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return false
}
