package content

// Words are what the program itself says in one language, whatever the pack. {name} in a
// sentence stands for a value, put there by Fill.
type Words struct {
	Language  string        `yaml:"language"`
	Welcome   WelcomeWords  `yaml:"welcome"`
	Walk      WalkWords     `yaml:"walk"`
	Review    ReviewWords   `yaml:"review"`
	Summary   SummaryWords  `yaml:"summary"`
	Reading   ReadingWords  `yaml:"reading"`
	Figures   FigureWords   `yaml:"figures"`
	Plan      PlanWords     `yaml:"plan"`
	Past      PastWords     `yaml:"past"`
	Compare   CompareWords  `yaml:"compare"`
	List      ListWords     `yaml:"list"`
	Forms     FormWords     `yaml:"forms"`
	Plain     PlainWords    `yaml:"plain"`
	Workshop  WorkshopWords `yaml:"workshop"`
	Card      CardWords     `yaml:"card"`
	Group     GroupWords    `yaml:"group"`
	Sheet     SheetWords    `yaml:"sheet"`
	Pause     PauseWords    `yaml:"pause"`
	Help      HelpWords     `yaml:"help"`
	Keys      KeyWords      `yaml:"keys"`
	Sentences Sentences     `yaml:"sentences"` // for packs that do not bring their own
}

// WelcomeWords stand on the first page.
type WelcomeWords struct {
	Intro         string `yaml:"intro"` // {themes}
	Privacy       string `yaml:"privacy"`
	Unkept        string `yaml:"unkept"`
	PrivacyRemote string `yaml:"privacy_remote"`
	UnkeptRemote  string `yaml:"unkept_remote"`
	Quick         string `yaml:"quick"`
	Full          string `yaml:"full"`
	Size          string `yaml:"size"`  // {n} {minutes}
	Short         string `yaml:"short"` // {n}
	Invented      string `yaml:"invented"`
	Resume        string `yaml:"resume"`
	Begun         string `yaml:"begun"` // {n}
	LookBack      string `yaml:"look_back"`
	Walks         string `yaml:"walks"` // {n} {date}
	Locked        string `yaml:"locked"`
}

// WalkWords stand on the pages that ask.
type WalkWords struct {
	Part     string `yaml:"part"`  // {n} {of}
	Count    string `yaml:"count"` // {n} {of}
	Mission  string `yaml:"mission"`
	First    string `yaml:"first"`
	Second   string `yaml:"second"`
	DoFirst  string `yaml:"do_first"`
	DoSecond string `yaml:"do_second"`
	Chosen   string `yaml:"chosen"`
	Gain     string `yaml:"gain"`
	Cost     string `yaml:"cost"`
	Scenario string `yaml:"scenario"`
	Open     string `yaml:"open"`
	Checks   string `yaml:"checks"`
	Claimed  string `yaml:"claimed"`
	Line     string `yaml:"line"`
	Own      string `yaml:"own"`
}

// ReviewWords stand on the page of all answers.
type ReviewWords struct {
	Title    string `yaml:"title"`
	Intro    string `yaml:"intro"`
	Open     string `yaml:"open"`
	Reversed string `yaml:"reversed"`
	Checks   string `yaml:"checks"`
	LeftOut  string `yaml:"left_out"`
	Go       string `yaml:"go"`
	Then     string `yaml:"then"` // {text}
}

// SummaryWords stand on the reading page.
type SummaryWords struct {
	Parts       []string `yaml:"parts"`
	Mission     string   `yaml:"mission"` // {mission}
	Few         string   `yaml:"few"`
	FewHow      string   `yaml:"few_how"`  // {first} {second}
	FewPole     string   `yaml:"few_pole"` // {pole}
	Sure        string   `yaml:"sure"`
	MoreThan    string   `yaml:"more_than"`
	SettleQuick string   `yaml:"settle_quick"`
	SettleFull  string   `yaml:"settle_full"` // {first} {second}
	Dots        string   `yaml:"dots"`
	DotsSide    string   `yaml:"dots_side"` // {n} {pole}
	DotsTold    string   `yaml:"dots_told"` // {n} {pole}
	DoubtTold   string   `yaml:"doubt_told"`
	Figure      string   `yaml:"figure"`  // {second} {first} {points} {low} {high}
	Towards     string   `yaml:"towards"` // {points} {pole}
	Levels      string   `yaml:"levels"`  // {l} {m} {first} {second}
	Compare     string   `yaml:"compare"` // {first} {second}
	Early       string   `yaml:"early"`
	Map         string   `yaml:"map"` // {first} {second}
	MapHere     string   `yaml:"map_here"`
	MapDoubt    string   `yaml:"map_doubt"`
	Hill        string   `yaml:"hill"`
	LeanFits    string   `yaml:"lean_fits"`
	NoPractice  string   `yaml:"no_practice"`
	Themes      string   `yaml:"themes"`
	Theme       string   `yaml:"theme"`     // {theme} {m} {first} {l} {second} {points} {low} {high}
	ThemeFew    string   `yaml:"theme_few"` // {theme}
	Pull        string   `yaml:"pull"`
	BothMarks   string   `yaml:"both_marks"`
	Recent      string   `yaml:"recent"`
	Older       string   `yaml:"older"`
	None        string   `yaml:"none"`
	LeftOpen    string   `yaml:"left_open"`
	NotAsked    string   `yaml:"not_asked"`
	Asks        string   `yaml:"asks"` // {hat}
	Meet        string   `yaml:"meet"`
	Part        string   `yaml:"part"`
	NoWords     string   `yaml:"no_words"`
	Fits        string   `yaml:"fits"`
	FitsHelp    string   `yaml:"fits_help"`
	Same        string   `yaml:"same"`    // {n}
	Scatter     string   `yaml:"scatter"` // {first} {second}
	Fast        string   `yaml:"fast"`
	Aid         string   `yaml:"aid"`
}

// FigureWords say how the figures come about, with the person's own numbers.
type FigureWords struct {
	Title      string `yaml:"title"`
	Step       string `yaml:"step"`
	Level      string `yaml:"level"`     // {pole} {n} {reversed} {raw} {taken} {points}
	LevelFew   string `yaml:"level_few"` // {pole}
	Yea        string `yaml:"yea"`       // {points}
	YeaNone    string `yaml:"yea_none"`
	Lean       string `yaml:"lean"`        // {l} {first} {m} {second} {points}
	LeanCentre string `yaml:"lean_centre"` // {first} {second} {centre} {points}
	Band       string `yaml:"band"`        // {n} {spread} {error} {low} {high}
	Dots       string `yaml:"dots"`        // {n} {pole}
	Theme      string `yaml:"theme"`       // {theme} {m} {first} {l} {nl} {second} {nm} {points} {low} {high}
	Pull       string `yaml:"pull"`        // {points} {n}
	Demand     string `yaml:"demand"`      // {points} {n}
	Claims     string `yaml:"claims"`
	Offers     string `yaml:"offers"`
	None       string `yaml:"none"`
}

// PlanWords stand on the pages behind the summary.
type PlanWords struct {
	Title        string   `yaml:"title"`
	Before       string   `yaml:"before"`
	Intro        string   `yaml:"intro"`
	Obstacle     string   `yaml:"obstacle"`
	ObstacleHelp string   `yaml:"obstacle_help"`
	InTheWay     string   `yaml:"in_the_way"` // {obstacle}
	Own          string   `yaml:"own"`
	When         string   `yaml:"when"`
	WhenHelp     string   `yaml:"when_help"`
	Will         string   `yaml:"will"`
	WillHelp     string   `yaml:"will_help"`
	Sentence     string   `yaml:"sentence"` // {when} {will}
	WhenIs       string   `yaml:"when_is"`  // {text}
	WillIs       string   `yaml:"will_is"`  // {text}
	WhenStems    []string `yaml:"when_stems"`
	WillStems    []string `yaml:"will_stems"`
	Change       string   `yaml:"change"`
	Choose       string   `yaml:"choose"`
	Whom         string   `yaml:"whom"`
	WhomHelp     string   `yaml:"whom_help"`
	LookBack     string   `yaml:"look_back"`
	Weeks        []string `yaml:"weeks"`
	Serves       string   `yaml:"serves"` // {mission}
	Tell         string   `yaml:"tell"`   // {whom}
	Date         string   `yaml:"date"`   // {date}
	None         string   `yaml:"none"`
	NoteDown     string   `yaml:"note_down"`
	AskThen      string   `yaml:"ask_then"`
	NoDay        string   `yaml:"no_day"`
	Save         string   `yaml:"save"`
	Again        string   `yaml:"again"`
	Rest         string   `yaml:"rest"` // {n}
	RestWhy      string   `yaml:"rest_why"`
	Next         string   `yaml:"next"`
	Leave        string   `yaml:"leave"`
	After        string   `yaml:"after"`
	Mine         string   `yaml:"mine"`
	Months       []string `yaml:"months"`
	Day          string   `yaml:"day"`       // {day} {month} {year}
	Checked      string   `yaml:"checked"`   // {date}
	StepThen     string   `yaml:"step_then"` // {step}
	Done         string   `yaml:"done"`
	Partly       string   `yaml:"partly"`
	NotYet       string   `yaml:"not_yet"`
	Why          string   `yaml:"why"`
	Asked        string   `yaml:"asked"` // {whom}
	Kept         string   `yaml:"kept"`
	Changed      string   `yaml:"changed"`
	Dropped      string   `yaml:"dropped"`
}

// PauseWords stand on the page that esc opens.
type PauseWords struct {
	Title      string `yaml:"title"`      // {n} {of}
	TitleKept  string `yaml:"title_kept"` // {n} {of}
	TitleEnd   string `yaml:"title_end"`
	On         string `yaml:"on"`
	See        string `yaml:"see"`
	Questions  string `yaml:"questions"`
	Stay       string `yaml:"stay"`
	LeaveTitle string `yaml:"leave_title"`
	Save       string `yaml:"save"`
	Resumed    string `yaml:"resumed"`
	Found      string `yaml:"found"`
	Last       string `yaml:"last"`
	Erase      string `yaml:"erase"`
	Unsaved    string `yaml:"unsaved"`    // {reason}
	NotErased  string `yaml:"not_erased"` // {reason}
	Leave      string `yaml:"leave"`
	Sure       string `yaml:"sure"`
	No         string `yaml:"no"`
	Yes        string `yaml:"yes"`
	LeftDraft  string `yaml:"left_draft"` // {command}
	LeftEntry  string `yaml:"left_entry"` // {command}
}
