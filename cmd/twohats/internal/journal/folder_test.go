package journal

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestTheFolderIsThePlatformsOwn(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("the paths below are none there")
	}
	here := must(os.Getwd())
	for _, test := range []struct {
		system string
		env    map[string]string
		want   string
	}{
		{"linux", map[string]string{"HOME": "/home/ada"}, "/home/ada/.local/share/twohats"},
		{"linux", map[string]string{"HOME": "/home/ada", "XDG_DATA_HOME": "/data"}, "/data/twohats"},
		{"linux", map[string]string{"HOME": "/home/ada", "XDG_DATA_HOME": "data"}, "/home/ada/.local/share/twohats"},
		{"freebsd", map[string]string{"HOME": "/home/ada"}, "/home/ada/.local/share/twohats"},
		{"darwin", map[string]string{"HOME": "/Users/ada", "XDG_DATA_HOME": "/data"}, "/Users/ada/Library/Application Support/twohats"},
		{"windows", map[string]string{"LocalAppData": "/c/ada", "HOME": "/home/ada"}, "/c/ada/twohats"},
		{"linux", map[string]string{"TWOHATS_DATA": "/my/own", "HOME": "/home/ada"}, "/my/own"},
		{"linux", map[string]string{"TWOHATS_DATA": "own"}, filepath.Join(here, "own")},
		{"linux", nil, "there is no data folder: set TWOHATS_DATA to a folder, or HOME"},
		{"linux", map[string]string{"HOME": "home"}, "there is no data folder: set TWOHATS_DATA to a folder, or HOME"},
		{"darwin", map[string]string{"XDG_DATA_HOME": "/data"}, "there is no data folder: set TWOHATS_DATA to a folder, or HOME"},
		{"windows", map[string]string{"HOME": "/home/ada"}, "there is no data folder: set TWOHATS_DATA to a folder, or LocalAppData"},
	} {
		got, err := Folder(test.system, func(name string) string { return test.env[name] })
		if err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("%s, %v: got %q, want %q", test.system, test.env, got, test.want)
		}
	}
}
