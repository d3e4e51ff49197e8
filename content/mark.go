package content

import "strings"

// byteOrderMark stands in front of a text that some editors have saved.
const byteOrderMark = "\ufeff"

// Unmarked returns a text without the mark that some editors, most of them on Windows, put in
// front of it.
func Unmarked[Text string | []byte](text Text) Text {
	if strings.HasPrefix(string(text[:min(len(text), len(byteOrderMark))]), byteOrderMark) {
		return text[len(byteOrderMark):]
	}
	return text
}
