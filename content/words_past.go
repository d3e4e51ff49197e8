package content

// PlanWords stand on the pages behind the summary.
type PlanWords struct {
	Title                          string
	Before                         string
	Intro                          string
	Obstacle, ObstacleHelp         string
	InTheWay                       string // {obstacle}
	Own                            string
	When, WhenHelp, Will, WillHelp string
	Sentence                       string // {when} {will}
	WhenIs                         string // {text}
	WillIs                         string // {text}
	WhenStems                      []string
	WillStems                      []string
	Change                         string
	Choose                         string
	Whom, WhomHelp                 string
	LookBack                       string
	Weeks                          []string
	Serves                         string // {mission}
	Tell                           string // {whom}
	Date                           string // {date}
	None                           string
	NoteDown                       string
	AskThen                        string
	NoDay                          string
	Save                           string
	Again                          string
	Rest                           string // {n}
	RestWhy                        string
	Next, Leave                    string
	After                          string
	Mine                           string
	Months                         []string
	Day                            string // {day} {month} {year}
	Checked                        string // {date}
	StepThen                       string // {step}
	Done, Partly, NotYet           string
	Why                            string
	Asked                          string // {whom}
	Kept, Changed, Dropped         string
}

// PastWords stand on the pages that look back.
type PastWords struct {
	Title                string
	Today, Yesterday     string // {time}
	Day                  string // {date} {time}
	Same                 string // {when} {n}
	SoFar                string // {when} {n} {theme} {of}
	AtStart              string // {when}
	AllAsked             string // {when} {n} {of}
	Which                string
	Walks                string
	Some                 string // {from} {to} {of}
	NoLean               string
	Unreadable           string
	NotRead              string
	Gone                 string
	LockedNow            string
	PlanGone             string
	Because              string // {file} {reason}
	Busy                 string
	IsBusy               string
	OverTime             string
	Earlier, Now         string
	Compare              string
	With                 string
	Save, Erase          string
	Sure                 string // {date}
	No, Yes              string
	Erased               string
	List                 string
	Locked               string
	Passphrase           string
	Hidden               string
	Opening              string
	Longer               string
	Meanwhile            string
	Wrong                string
	NoOpen               string // {reason}
	DueLocked            string
	Planned              string // {date}
	CheckIn              string
	Happened             string
	Done, Partly, NotYet string
	AskLater             string
	Why, WhyHelp         string
	Asked                string
	Again                string // {date}
	LetGo                string
	AskedHelp            string
	Then                 string
	Keep, Change, Drop   string
	Unsaved              string // {reason}
}

// ListWords stand in the lists that a command prints.
type ListWords struct {
	None                 string
	Finished, Draft      string
	Few                  string
	Lean                 string // {points} {low} {high}
	Due                  string // {date}
	Line                 string // {second} {first}
	LineOf               string // {pack} {second} {first}
	Brackets             string
	Done, Partly, NotYet string
	LetGo                string
	Again                string // {date}
	Went                 string
}

// FormWords stand in what is saved, and on the pages that save it.
type FormWords struct {
	Title                                string
	Which                                string
	Sheet                                string
	Date                                 string
	Told                                 string
	Name, NameHelp                       string
	Saved                                string
	On                                   string
	Another                              string
	Exists                               string
	NotSaved                             string // {reason}
	Html, Md, Text, Json                 string
	Doubts                               string // {first} {l_low} {l_high} {second} {m_low} {m_high}
	AskTitle, AskUse                     string
	AskHow                               []string
	AskWhat, AskSeen, AskMore, AskThanks string
	AskFew                               string
	Calendar                             string
	AskRoom                              string
}
