package content

// PlainWords stand in the walk line by line.
type PlainWords struct {
	Opening                                     string
	Keys                                        []string
	Back, Skip, Quit                            string
	Help, More                                  string
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
	ChooseFirst, WriteFirst, Late               string
	Cleared, Clear                              string
	Part                                        string // {n} {of} {title}
	Example                                     string // {text}
	Examples                                    string // {state}
	OfTheme                                     string // {theme} {text}
	Minus, Plus, CopyEnd                        string
	Saved                                       string // {back}
	Kept                                        string // {resume}
	Gone, Lost, SavedAgain                      string
	Scrolls                                     string
}

// PauseWords stand on the page that esc opens.
type PauseWords struct {
	Title, TitleKept          string // {n} {of}
	TitleEnd                  string
	On, See, Questions, Stay  string
	LeaveTitle, Save, Resumed string
	Found, Last, Erase        string
	Unsaved, NotErased        string // {reason}
	Leave, Sure               string
	No, Yes                   string
	LeftDraft, LeftEntry      string // {command}
}

// HelpWords stand on the page that ? opens.
type HelpWords struct {
	Title, KeysTitle                  string
	Choose, Move                      string
	Enter, Back, Skip                 string
	Clear, Scroll, Parts              string
	Why, Pause, Newline               string
	Pick, MoveThere                   string
	NoteKeys, Note, NoteEnter, NoteUp string
	Fast, Held, Close                 string
}

// KeyWords name what the keys do, and say why a key does nothing.
type KeyWords struct {
	Answer, Choose, Move           string
	Go, Back, Skip                 string
	Why, Keys, Pause               string
	Leave, No, Scroll              string
	Change, Parts, Figures         string
	Line, Write                    string
	ChooseFirst, ChooseOne, NoBack string
	NotTwice, Erases, WriteFirst   string
	Room                           string
	RoomSize                       string // {w} {h} {width} {height}
}
