package report

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// An event is what a calendar file of one event says, read as RFC 5545 has it and not as it
// was written here.
type event map[string]string // values by name and parameters, such as "DTSTART;VALUE=DATE"; those of its alarm behind "VALARM "

// readEvent reads such a file, or says which rule it breaks.
func readEvent(file string) (event, error) {
	lines, err := unfolded(file)
	if err != nil {
		return nil, err
	}
	var open []string
	in := map[string]event{"VCALENDAR": {}, "VEVENT": {}, "VALARM": {}}
	for _, line := range lines {
		name, value, err := property(line)
		switch {
		case err != nil:
			return nil, err
		case name == "BEGIN":
			open = append(open, value)
			if within := strings.Join(open, ">"); within != "VCALENDAR" && within != "VCALENDAR>VEVENT" && within != "VCALENDAR>VEVENT>VALARM" {
				return nil, fmt.Errorf("no place for a component: %s", within)
			}
		case len(open) == 0:
			return nil, fmt.Errorf("outside of the calendar: %q", line)
		case name == "END":
			if open[len(open)-1] != value {
				return nil, fmt.Errorf("%s ends within %s", value, open[len(open)-1])
			}
			open = open[:len(open)-1]
		default:
			of := in[open[len(open)-1]]
			if _, twice := of[name]; twice {
				return nil, fmt.Errorf("%s stands twice", name)
			}
			of[name] = value
		}
	}
	if len(open) > 0 {
		return nil, fmt.Errorf("not ended: %s", open)
	}
	if in["VCALENDAR"]["VERSION"] != "2.0" || in["VCALENDAR"]["PRODID"] == "" { // 3.6: both are required
		return nil, fmt.Errorf("the calendar has no version or no product: %v", in["VCALENDAR"])
	}
	for name, value := range in["VALARM"] {
		in["VEVENT"]["VALARM "+name] = value
	}
	return in["VEVENT"], in["VEVENT"].valid()
}

// unfolded returns the content lines: 3.1. A line ends in CRLF and has at most 75 octets before
// it; CRLF and one blank are no part of a value.
func unfolded(file string) ([]string, error) {
	body, ended := strings.CutSuffix(file, "\r\n")
	if !ended {
		return nil, fmt.Errorf("the last line is not ended")
	}
	var lines []string
	for _, line := range strings.Split(body, "\r\n") {
		switch {
		case len(line) > 75:
			return nil, fmt.Errorf("%d octets: %q", len(line), line)
		case !utf8.ValidString(line):
			return nil, fmt.Errorf("a character is cut: %q", line)
		case strings.ContainsAny(line, "\r\n"):
			return nil, fmt.Errorf("a line ends in half a line end: %q", line)
		case line != "" && (line[0] == ' ' || line[0] == '\t') && len(lines) > 0:
			lines[len(lines)-1] += line[1:]
		default:
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// property parts a content line without quoted parameters into its name and its value: 3.1.
func property(line string) (name, value string, err error) {
	parts := regexp.MustCompile(`^([A-Z0-9-]+(?:;[A-Z0-9-]+=[^\x00-\x1f\x7f";:,]+)*):([^\x00-\x08\x0a-\x1f\x7f]*)$`).FindStringSubmatch(line)
	if parts == nil {
		return "", "", fmt.Errorf("no content line: %q", line)
	}
	return parts[1], parts[2], nil
}

// valid reports whether an event has what it must have: 3.6.1.
func (e event) valid() error {
	for name, form := range map[string]string{
		"UID": `.+`, "DTSTAMP": `\d{8}T\d{6}Z`, "DTSTART;VALUE=DATE": `\d{8}`, "DTEND;VALUE=DATE": `\d{8}`,
		"TRANSP": `OPAQUE|TRANSPARENT`, "CLASS": `PUBLIC|PRIVATE|CONFIDENTIAL`,
		"VALARM ACTION": `DISPLAY`, "VALARM DESCRIPTION": `.+`, "VALARM TRIGGER;RELATED=START": `-?P(T\d+H)`, // 3.6.6: of one that displays all are required
	} {
		if !regexp.MustCompile("^(" + form + ")$").MatchString(e[name]) {
			return fmt.Errorf("%s is %q", name, e[name])
		}
	}
	start, err := time.Parse("20060102", e["DTSTART;VALUE=DATE"])
	if err != nil {
		return err
	}
	if end, err := time.Parse("20060102", e["DTEND;VALUE=DATE"]); err != nil || !end.After(start) { // 3.8.2.2
		return fmt.Errorf("it ends on %v and begins on %v: %v", end, start, err)
	}
	for _, name := range []string{"SUMMARY", "DESCRIPTION", "VALARM DESCRIPTION"} {
		if _, err := text(e[name]); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// text reads a value that is a text: 3.3.11.
func text(value string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		switch c := value[i]; c {
		case ';', ',':
			return "", fmt.Errorf("%q holds a bare %q", value, c)
		case '\\':
			i++
			if i == len(value) || !strings.Contains(`\;,nN`, value[i:i+1]) {
				return "", fmt.Errorf("%q holds a backslash before nothing to escape", value)
			}
			b.WriteString(strings.NewReplacer("n", "\n", "N", "\n").Replace(value[i : i+1]))
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), nil
}
