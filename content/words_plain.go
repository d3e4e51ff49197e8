package content

// PlainWords stand in the walk line by line.
type PlainWords struct {
	Opening string   `yaml:"opening"`
	Keys    []string `yaml:"keys"`

	Back          string `yaml:"back"`
	Skip          string `yaml:"skip"`
	Quit          string `yaml:"quit"`
	Help          string `yaml:"help"`
	More          string `yaml:"more"`
	AskNumber     string `yaml:"ask_number"`
	AskNumberOn   string `yaml:"ask_number_on"`
	AskNumberKept string `yaml:"ask_number_kept"` // {n}
	AskText       string `yaml:"ask_text"`
	AskTextOn     string `yaml:"ask_text_on"`
	AskTextKept   string `yaml:"ask_text_kept"`
	AskOn         string `yaml:"ask_on"`
	AskPart       string `yaml:"ask_part"`
	AskSecret     string `yaml:"ask_secret"`
	AskPassphrase string `yaml:"ask_passphrase"`
	AskLines      string `yaml:"ask_lines"`
	TypeNumber    string `yaml:"type_number"` // {n}
	TypeOne       string `yaml:"type_one"`
	TypeText      string `yaml:"type_text"`
	TypeSecret    string `yaml:"type_secret"`
	TypeOn        string `yaml:"type_on"`   // {does}
	TypeMore      string `yaml:"type_more"` // {does}
	TypeKept      string `yaml:"type_kept"`
	TypePart      string `yaml:"type_part"`
	TypeEnter     string `yaml:"type_enter"`
	All           string `yaml:"all"`
	Open          string `yaml:"open"`          // {n}
	Written       string `yaml:"written"`       // {text}
	WrittenLines  string `yaml:"written_lines"` // {n}
	Given         string `yaml:"given"`         // {choice}
	First         string `yaml:"first"`         // {choice}
	TakenLine     string `yaml:"taken_line"`
	TakenLines    string `yaml:"taken_lines"` // {n}
	TakenSign     string `yaml:"taken_sign"`
	Taken         string `yaml:"taken"`   // {choice}
	Longest       string `yaml:"longest"` // {n}
	Cut           string `yaml:"cut"`     // {end}
	OddKeys       string `yaml:"odd_keys"`
	WithoutThem   string `yaml:"without_them"` // {text}
	ChooseFirst   string `yaml:"choose_first"`
	WriteFirst    string `yaml:"write_first"`
	Late          string `yaml:"late"`
	Cleared       string `yaml:"cleared"`
	Clear         string `yaml:"clear"`
	Part          string `yaml:"part"`     // {n} {of} {title}
	Example       string `yaml:"example"`  // {text}
	Examples      string `yaml:"examples"` // {state}
	OfTheme       string `yaml:"of_theme"` // {theme} {text}
	Minus         string `yaml:"minus"`
	Plus          string `yaml:"plus"`
	CopyEnd       string `yaml:"copy_end"`
	Saved         string `yaml:"saved"` // {back}
	Kept          string `yaml:"kept"`  // {resume}
	Gone          string `yaml:"gone"`
	Lost          string `yaml:"lost"`
	SavedAgain    string `yaml:"saved_again"`
	Scrolls       string `yaml:"scrolls"`
}
