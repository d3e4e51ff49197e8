package report

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"
)

// What a page is made of. Nothing that a person wrote may add to it.
var (
	pageElements   = strings.Fields("html head meta title style body header main section h1 h2 h3 p span br i ul li div figure figcaption blockquote pre code svg path circle rect ellipse g text")
	pageAttributes = strings.Fields("lang charset http-equiv content name class aria-hidden dir viewBox d transform cx cy r rx ry x y width height text-anchor dy")
)

func TestThePageIsOfOnePiece(t *testing.T) {
	for name, d := range map[string]Document{"invented": invented(t), "neighbours": neighbours(t), "unruly": unruly(t), "empty": {}} {
		t.Run(name, func(t *testing.T) { wellMade(t, written(t, HTML, d), d) })
	}
}

// wellMade fails where a page is no XML, reaches outside, or has other headings than its
// document.
func wellMade(t testing.TB, page string, d Document) {
	t.Helper()
	if !strings.HasPrefix(page, "<!DOCTYPE html>") {
		t.Errorf("the page begins with %.40q", page)
	}
	headings, last, inStyle := map[string]int{}, "h0", false
	for token := range tokens(t, page) {
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			if !slices.Contains(pageElements, name) {
				t.Errorf("<%s> is no part of a page", name)
			}
			if len(name) == 2 && name[0] == 'h' && name != "br" {
				if name[1] > last[1]+1 {
					t.Errorf("%s follows %s", name, last)
				}
				last = name
				headings[name]++
			}
			inStyle = name == "style"
			attributes := map[string]string{}
			for _, attribute := range token.Attr {
				attributes[attribute.Name.Local] = attribute.Value
				if !slices.Contains(pageAttributes, attribute.Name.Local) {
					t.Errorf("<%s> has %s=%q", name, attribute.Name.Local, attribute.Value)
				}
			}
			if name == "html" && attributes["lang"] != d.Language {
				t.Errorf("the language is %q, want %q", attributes["lang"], d.Language)
			}
		case xml.EndElement:
			inStyle = false
		case xml.CharData:
			if style := string(token); inStyle && (strings.Contains(style, "url(") || strings.Contains(style, "@import") || strings.Contains(style, "//")) {
				t.Errorf("the style reaches outside: %s", style)
			}
		case xml.Comment:
			t.Errorf("a comment: %s", token)
		}
	}
	sections := len(d.Sections)
	if len(d.explained()) > 0 {
		sections++
	}
	if headings["h1"] != 1 || headings["h2"] != sections {
		t.Errorf("%d h1 and %d h2, want 1 and %d", headings["h1"], headings["h2"], sections)
	}
}

func TestThePageAllowsNothingButItsOwnStyle(t *testing.T) {
	const policy = `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`
	page := written(t, HTML, invented(t))
	if !strings.Contains(page, policy) {
		t.Errorf("nowhere %s in\n%s", policy, page)
	}
	for _, outside := range []string{"http://", "https://", "url(", "@import", "src=", "href=", "<script"} {
		if strings.Contains(page, outside) {
			t.Errorf("%q is in the page", outside)
		}
	}
}

func TestColourNeverStandsAlone(t *testing.T) {
	page := written(t, HTML, invented(t))
	for _, want := range []string{
		`<span class="first">▲ leading</span>`, `<span class="second">● managing</span>`,
		`<h3>▲ The leading hat asks</h3>`, `<h3>● The managing hat asks</h3>`, `<span class="sign">●</span> I turn a goal into steps with dates.`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("nowhere %s", want)
		}
	}
}
