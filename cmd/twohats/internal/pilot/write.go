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
	names := make([]string, len(s.columns))
	for i, column := range s.columns {
		names[i] = column.name
	}
	return []byte(strings.Join(names, ",") + "\n")
}

// append adds a person's row.
func (s *sheet) append(to []byte, p *person) []byte {
	if s.form == JSONLines {
		to = append(to, '{')
	}
	for i, column := range s.columns {
		if i > 0 {
			to = append(to, ',')
		}
		if s.form == JSONLines {
			to = append(to, '"')
			to = append(to, column.name...)
			to = append(to, '"', ':')
		}
		to = s.value(to, column, p)
	}
	if s.form == JSONLines {
		to = append(to, '}')
	}
	return append(to, '\n')
}

func (s *sheet) value(to []byte, column figure, p *person) []byte {
	switch {
	case column.text == nil:
		if number := column.number(p); number.Has {
			return rounded(to, number.Value)
		}
	case s.form == CSV:
		return append(to, cellOf(column.text(p))...)
	default:
		text, _ := json.Marshal(column.text(p)) // a text can always be written
		return append(to, text...)
	}
	if s.form == JSONLines {
		return append(to, "null"...)
	}
	return to
}

// rounded adds a number of points or steps with up to four decimals.
func rounded(to []byte, number float64) []byte {
	const fine = 10_000
	return strconv.AppendFloat(to, math.Round(number*fine)/fine+0, 'f', -1, 64) // the sum with 0 is never −0
}

// cellOf returns a text as a cell of CSV.
func cellOf(text string) string {
	if !strings.ContainsAny(text, "\",;\n\r\t") && strings.TrimSpace(text) == text {
		return text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
