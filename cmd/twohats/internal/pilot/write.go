package pilot

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// head returns what stands above the rows.
func (s *sheet) head() []byte {
	if s.form == JSONLines {
		return nil
	}
	return []byte(strings.Join(s.names, ",") + "\n")
}

// append adds a person's row.
func (s *sheet) append(to []byte, p *person) []byte {
	for i, column := range s.columns {
		switch {
		case s.form == JSONLines:
			to = append(to, s.names[i]...)
		case i > 0:
			to = append(to, ',')
		}
		to = s.value(to, column.of(p))
	}
	if s.form == JSONLines {
		to = append(to, '}')
	}
	return append(to, '\n')
}

func (s *sheet) value(to []byte, v value) []byte {
	switch {
	case v.kind == number:
		return rounded(to, v.number)
	case v.kind == text && s.form == JSONLines:
		written, _ := json.Marshal(v.text) // a text can always be written
		return append(to, written...)
	case v.kind == text:
		return append(to, cellOf(v.text)...)
	case s.form == JSONLines:
		return append(to, "null"...)
	}
	return to
}

// rounded adds a number of points or steps with up to four decimals.
func rounded(to []byte, number float64) []byte {
	const fine = 10_000
	parts := int64(math.Round(number * fine))
	if parts < 0 {
		to, parts = append(to, '-'), -parts
	}
	to = strconv.AppendInt(to, parts/fine, 10)
	if parts %= fine; parts > 0 {
		to = append(to, '.')
	}
	for unit := int64(fine / 10); parts > 0; unit /= 10 {
		to = append(to, byte('0'+parts/unit))
		parts %= unit
	}
	return to
}

// cellOf returns a text as a cell of CSV.
func cellOf(text string) string {
	if !strings.ContainsAny(text, "\",;\n\r\t") && strings.TrimSpace(text) == text {
		return text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
