package content

// PastWords stand on the pages that look back.
type PastWords struct {
	Title      string `yaml:"title"`
	Today      string `yaml:"today"`     // {time}
	Yesterday  string `yaml:"yesterday"` // {time}
	Day        string `yaml:"day"`       // {date} {time}
	Same       string `yaml:"same"`      // {when} {n}
	SoFar      string `yaml:"so_far"`    // {when} {n} {theme} {of}
	AtStart    string `yaml:"at_start"`  // {when}
	AllAsked   string `yaml:"all_asked"` // {when} {n} {of}
	Which      string `yaml:"which"`
	Walks      string `yaml:"walks"`
	Some       string `yaml:"some"` // {from} {to} {of}
	NoLean     string `yaml:"no_lean"`
	Unreadable string `yaml:"unreadable"`
	NotRead    string `yaml:"not_read"`
	Gone       string `yaml:"gone"`
	LockedNow  string `yaml:"locked_now"`
	PlanGone   string `yaml:"plan_gone"`
	Because    string `yaml:"because"` // {file} {reason}
	Busy       string `yaml:"busy"`
	IsBusy     string `yaml:"is_busy"`
	OverTime   string `yaml:"over_time"`
	Earlier    string `yaml:"earlier"`
	Now        string `yaml:"now"`
	Compare    string `yaml:"compare"`
	With       string `yaml:"with"`
	Save       string `yaml:"save"`
	Erase      string `yaml:"erase"`
	Sure       string `yaml:"sure"` // {date}
	No         string `yaml:"no"`
	Yes        string `yaml:"yes"`
	Erased     string `yaml:"erased"`
	List       string `yaml:"list"`
	Locked     string `yaml:"locked"`
	Passphrase string `yaml:"passphrase"`
	Hidden     string `yaml:"hidden"`
	Opening    string `yaml:"opening"`
	Longer     string `yaml:"longer"`
	Meanwhile  string `yaml:"meanwhile"`
	Wrong      string `yaml:"wrong"`
	NoOpen     string `yaml:"no_open"` // {reason}
	DueLocked  string `yaml:"due_locked"`
	Planned    string `yaml:"planned"` // {date}
	CheckIn    string `yaml:"check_in"`
	Happened   string `yaml:"happened"`
	Done       string `yaml:"done"`
	Partly     string `yaml:"partly"`
	NotYet     string `yaml:"not_yet"`
	AskLater   string `yaml:"ask_later"`
	Why        string `yaml:"why"`
	WhyHelp    string `yaml:"why_help"`
	Asked      string `yaml:"asked"`
	Again      string `yaml:"again"` // {date}
	LetGo      string `yaml:"let_go"`
	AskedHelp  string `yaml:"asked_help"`
	Then       string `yaml:"then"`
	Keep       string `yaml:"keep"`
	Change     string `yaml:"change"`
	Drop       string `yaml:"drop"`
	Unsaved    string `yaml:"unsaved"` // {reason}
}

// CompareWords set walks beside each other.
type CompareWords struct {
	Days         string   `yaml:"days"`     // {earlier} {later}
	FromTo       string   `yaml:"from_to"`  // {earlier} {later}
	DayTime      string   `yaml:"day_time"` // {day} {time}
	DaySame      string   `yaml:"day_same"` // {day} {time} {n}
	ShortMonths  []string `yaml:"short_months"`
	ShortDay     string   `yaml:"short_day"`  // {day} {month} {year}
	ShortTime    string   `yaml:"short_time"` // {day} {month} {time}
	ShortSame    string   `yaml:"short_same"` // {day} {month} {n}
	Line         string   `yaml:"line"`       // {second} {first}
	Gauge        string   `yaml:"gauge"`      // {day} {points} {low} {high}
	GaugeFew     string   `yaml:"gauge_few"`  // {day}
	Few          string   `yaml:"few"`        // {day}
	Other        string   `yaml:"other"`
	OtherPack    string   `yaml:"other_pack"`
	Change       string   `yaml:"change"`        // {earlier} {date} {later} {points} {doubt}
	Figure       string   `yaml:"figure"`        // {day} {figure}
	Side         string   `yaml:"side"`          // {day} {pole}
	AsksBoth     string   `yaml:"asks_both"`     // {day} {first} {second}
	AsksApart    string   `yaml:"asks_apart"`    // {day} {parts}
	ChoseNeither string   `yaml:"chose_neither"` // {day}
	SaidNothing  string   `yaml:"said_nothing"`  // {day}
	ClaimsBoth   string   `yaml:"claims_both"`
	ClaimsOnly   string   `yaml:"claims_only"` // {day}
	ClaimBoth    string   `yaml:"claim_both"`  // {statement} {earlier} {later}
	ClaimOne     string   `yaml:"claim_one"`   // {state} {statement}
	ClaimLine    string   `yaml:"claim_line"`  // {state} {line}
	ClaimsLimit  string   `yaml:"claims_limit"`
	Over         string   `yaml:"over"`
	OverFew      string   `yaml:"over_few"`     // {n}
	OverOther    string   `yaml:"over_other"`   // {n}
	OverUnrated  string   `yaml:"over_unrated"` // {n}
	OverStep     string   `yaml:"over_step"`    // {earlier} {later} {pole}
	OverEnds     string   `yaml:"over_ends"`
}

// ListWords stand in the lists that a command prints.
type ListWords struct {
	None     string `yaml:"none"`
	Finished string `yaml:"finished"`
	Draft    string `yaml:"draft"`
	Few      string `yaml:"few"`
	Lean     string `yaml:"lean"`    // {points} {low} {high}
	Due      string `yaml:"due"`     // {date}
	Line     string `yaml:"line"`    // {second} {first}
	LineOf   string `yaml:"line_of"` // {pack} {second} {first}
	Brackets string `yaml:"brackets"`
	Done     string `yaml:"done"`
	Partly   string `yaml:"partly"`
	NotYet   string `yaml:"not_yet"`
	LetGo    string `yaml:"let_go"`
	Again    string `yaml:"again"` // {date}
	Went     string `yaml:"went"`
}

// FormWords stand in what is saved, and on the pages that save it.
type FormWords struct {
	Title     string   `yaml:"title"`
	Which     string   `yaml:"which"`
	Sheet     string   `yaml:"sheet"`
	Date      string   `yaml:"date"`
	Told      string   `yaml:"told"`
	Name      string   `yaml:"name"`
	NameHelp  string   `yaml:"name_help"`
	Saved     string   `yaml:"saved"`
	On        string   `yaml:"on"`
	Another   string   `yaml:"another"`
	Exists    string   `yaml:"exists"`
	NotSaved  string   `yaml:"not_saved"` // {reason}
	Html      string   `yaml:"html"`
	Md        string   `yaml:"md"`
	Text      string   `yaml:"text"`
	Json      string   `yaml:"json"`
	Doubts    string   `yaml:"doubts"` // {first} {l_low} {l_high} {second} {m_low} {m_high}
	AskTitle  string   `yaml:"ask_title"`
	AskUse    string   `yaml:"ask_use"`
	AskHow    []string `yaml:"ask_how"`
	AskWhat   string   `yaml:"ask_what"`
	AskSeen   string   `yaml:"ask_seen"`
	AskMore   string   `yaml:"ask_more"`
	AskThanks string   `yaml:"ask_thanks"`
	AskFew    string   `yaml:"ask_few"`
	Calendar  string   `yaml:"calendar"`
	AskRoom   string   `yaml:"ask_room"`
}
