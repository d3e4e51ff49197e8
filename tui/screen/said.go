package screen

import "twohats/content/report"

// Said is what a page says, in the order in which it is read, without its looks.
type Said struct {
	Place   string           // where in the walk it stands
	Frame   string           // what the page before may have said too
	Text    []string         // a paragraph each
	Reads   *report.Document // what is read behind the text; mostly nil
	Choices []Choice         // each is chosen by its number, from 1
	Chosen  int              // the choice that was taken before, from 1; 0 where there is none
	Brief   bool             // each choice is a few words
	Many    bool             // so many choices that they are said only when they are asked for
	Writes  bool             // a text is asked for
	Secret  bool             // what is typed is not to be seen
	Written string           // the text as it is
	Shown   []string         // a step in one's own words, as it will be shown
	More    string           // what another page of choices shows; empty where there is none
	On      string           // what going on does, where nothing need be chosen or written first
}

// A Choice is one thing to choose.
type Choice struct {
	Text  string
	Notes []string // what goes with it
	Open  bool     // said, though they are many
}
