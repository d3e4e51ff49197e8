package content

// HelpWords stand on the page that ? opens.
type HelpWords struct {
	Title     string `yaml:"title"`
	KeysTitle string `yaml:"keys_title"`
	Choose    string `yaml:"choose"`
	Move      string `yaml:"move"`
	Enter     string `yaml:"enter"`
	Back      string `yaml:"back"`
	Skip      string `yaml:"skip"`
	Clear     string `yaml:"clear"`
	Scroll    string `yaml:"scroll"`
	Parts     string `yaml:"parts"`
	Why       string `yaml:"why"`
	Pause     string `yaml:"pause"`
	Newline   string `yaml:"newline"`
	Pick      string `yaml:"pick"`
	MoveThere string `yaml:"move_there"`
	NoteKeys  string `yaml:"note_keys"`
	Note      string `yaml:"note"`
	NoteEnter string `yaml:"note_enter"`
	NoteUp    string `yaml:"note_up"`
	Fast      string `yaml:"fast"`
	Held      string `yaml:"held"`
	Close     string `yaml:"close"`
}

// KeyWords name what the keys do, and say why a key does nothing.
type KeyWords struct {
	Answer      string `yaml:"answer"`
	Choose      string `yaml:"choose"`
	Move        string `yaml:"move"`
	Go          string `yaml:"go"`
	Back        string `yaml:"back"`
	Skip        string `yaml:"skip"`
	Why         string `yaml:"why"`
	Keys        string `yaml:"keys"`
	Pause       string `yaml:"pause"`
	Leave       string `yaml:"leave"`
	No          string `yaml:"no"`
	Scroll      string `yaml:"scroll"`
	Change      string `yaml:"change"`
	Parts       string `yaml:"parts"`
	Figures     string `yaml:"figures"`
	Line        string `yaml:"line"`
	Write       string `yaml:"write"`
	ChooseFirst string `yaml:"choose_first"`
	ChooseOne   string `yaml:"choose_one"`
	NoBack      string `yaml:"no_back"`
	NotTwice    string `yaml:"not_twice"`
	Erases      string `yaml:"erases"`
	WriteFirst  string `yaml:"write_first"`
	Room        string `yaml:"room"`
	RoomSize    string `yaml:"room_size"` // {w} {h} {width} {height}
}
