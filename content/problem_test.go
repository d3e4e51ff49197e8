package content

import "testing"

func TestAProblemReadsAsOneLine(t *testing.T) {
	for want, problem := range map[string]Problem{
		`pack.yaml:12:16: there is no pole "lede": did you mean "lead"?`: {
			File: "pack.yaml", Line: 12, Column: 16, What: `there is no pole "lede"`, Mend: `did you mean "lead"?`,
		},
		`"a\x1b[31mb":1:1: there is nothing in this file: begin it with "format: 1"`: {
			File: "a\x1b[31mb", Line: 1, Column: 1, What: "there is nothing in this file", Mend: `begin it with "format: 1"`,
		},
	} {
		if got := problem.String(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
