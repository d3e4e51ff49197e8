package content

// PlainWords stand in the walk line by line.
type PlainWords struct {
	Opening string
	Keys    []string

	Back, Skip                                  string
	Quit                                        string
	Help                                        string
	More                                        string
	AskNumber, AskNumberOn                      string
	AskNumberKept                               string // {n}
	AskText, AskTextOn, AskTextKept, AskOn      string
	AskPart, AskSecret, AskPassphrase, AskLines string
	TypeNumber                                  string // {n}
	TypeOne, TypeText, TypeSecret               string
	TypeOn, TypeMore                            string // {does}
	TypeKept, TypePart, TypeEnter               string
	All                                         string
	Open                                        string // {n}
	Written                                     string // {text}
	WrittenLines                                string // {n}
	Given                                       string // {choice}
	First                                       string // {choice}
	TakenLine                                   string
	TakenLines                                  string // {n}
	TakenSign                                   string
	Taken                                       string // {choice}
	Longest                                     string // {n}
	Cut                                         string // {end}
	OddKeys                                     string
	WithoutThem                                 string // {text}
	ChooseFirst                                 string
	WriteFirst                                  string
	Late                                        string
	Cleared, Clear                              string
	Part                                        string // {n} {of} {title}
	Example                                     string // {text}
	Examples                                    string // {state}
	OfTheme                                     string // {theme} {text}
	Minus, Plus                                 string
	CopyEnd                                     string
	Saved                                       string // {back}
	Kept                                        string // {resume}
	Gone                                        string
	Lost                                        string
	SavedAgain                                  string
	Scrolls                                     string
}

// PauseWords stand on the page that esc opens.
type PauseWords struct {
	Title, TitleKept         string // {n} {of}
	TitleEnd                 string
	On, See, Questions, Stay string
	LeaveTitle               string
	Save                     string
	Resumed                  string
	Found                    string
	Last                     string
	Erase                    string
	Unsaved                  string // {reason}
	NotErased                string // {reason}
	Leave                    string
	Sure                     string
	No, Yes                  string
	LeftDraft, LeftEntry     string // {command}
}

// HelpWords stand on the page that ? opens.
type HelpWords struct {
	Title                             string
	KeysTitle                         string
	Choose, Move                      string
	Enter, Back, Skip                 string
	Clear                             string
	Scroll, Parts                     string
	Why                               string
	Pause                             string
	Newline                           string
	Pick                              string
	MoveThere                         string
	NoteKeys, Note, NoteEnter, NoteUp string
	Fast                              string
	Held                              string
	Close                             string
}

// KeyWords name what the keys do, and say why a key does nothing.
type KeyWords struct {
	Answer                 string
	Choose, Move           string
	Go                     string
	Back, Skip             string
	Why                    string
	Keys                   string
	Pause                  string
	Leave                  string
	No                     string
	Scroll                 string
	Change                 string
	Parts                  string
	Figures                string
	Line                   string
	Write                  string
	ChooseFirst, ChooseOne string
	NoBack                 string
	NotTwice               string
	Erases                 string
	WriteFirst             string
	Room                   string
	RoomSize               string // {w} {h} {width} {height}
}
