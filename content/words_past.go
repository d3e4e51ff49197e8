package content

// PlanWords stand on the pages behind the summary.
type PlanWords struct {
	Title, Before, Intro           string
	Obstacle, ObstacleHelp         string
	InTheWay                       string // {obstacle}
	Own                            string
	When, WhenHelp, Will, WillHelp string
	Sentence                       string // {when} {will}
	WhenIs, WillIs                 string // {text}
	WhenStems, WillStems           []string
	Change, Choose                 string
	Whom, WhomHelp, LookBack       string
	Weeks                          []string
	Serves                         string // {mission}
	Tell                           string // {whom}
	Date                           string // {date}
	None, NoteDown, AskThen        string
	NoDay, Save, Again             string
	Rest                           string // {n}
	RestWhy, Next, Leave           string
	After, Mine                    string
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
	Title                       string
	Today, Yesterday            string // {time}
	Day                         string // {date} {time}
	Same                        string // {when} {n}
	SoFar                       string // {when} {n} {theme} {of}
	AtStart                     string // {when}
	AllAsked                    string // {when} {n} {of}
	Which, Walks                string
	Some                        string // {from} {to} {of}
	NoLean, Unreadable, NotRead string
	Gone, LockedNow, PlanGone   string
	Because                     string // {file} {reason}
	Busy, IsBusy, OverTime      string
	Earlier, Now, Compare       string
	With                        string
	Save, Erase                 string
	Sure                        string // {date}
	No, Yes, Erased             string
	List, Locked, Passphrase    string
	Hidden, Wrong               string
	Opening, Longer, Meanwhile  string
	NoOpen                      string // {reason}
	DueLocked                   string
	Planned                     string // {date}
	CheckIn, Happened           string
	Done, Partly, NotYet        string
	AskLater, Why, WhyHelp      string
	Asked                       string
	Again                       string // {date}
	LetGo, AskedHelp, Then      string
	Keep, Change, Drop          string
	Unsaved                     string // {reason}
}

// ListWords stand in the lists that a command prints.
type ListWords struct {
	None, Finished, Draft string
	Few                   string
	Lean                  string // {points} {low} {high}
	Due                   string // {date}
	Line                  string // {second} {first}
	LineOf                string // {pack} {second} {first}
	Brackets              string
	Done, Partly, NotYet  string
	LetGo                 string
	Again                 string // {date}
	Went                  string
}

// FormWords stand in what is saved, and on the pages that save it.
type FormWords struct {
	Title, Which, Sheet                  string
	Date, Told                           string
	Name, NameHelp, Saved                string
	On, Another, Exists                  string
	NotSaved                             string // {reason}
	Html, Md, Text, Json                 string
	Doubts                               string // {first} {l_low} {l_high} {second} {m_low} {m_high}
	AskTitle, AskUse                     string
	AskHow                               []string
	AskWhat, AskSeen, AskMore, AskThanks string
	AskFew, Calendar, AskRoom            string
}
