package content

// Words are what the program itself says in one language, whatever the pack. {name} in a
// sentence stands for a value, put there by Fill.
type Words struct {
	Language  string        `yaml:"language"`
	Welcome   WelcomeWords  `yaml:"welcome"`
	Walk      WalkWords     `yaml:"walk"`
	Review    ReviewWords   `yaml:"review"`
	Summary   SummaryWords  `yaml:"summary"`
	Figures   FigureWords   `yaml:"figures"`
	Plan      PlanWords     `yaml:"plan"`
	Past      PastWords     `yaml:"past"`
	Compare   CompareWords  `yaml:"compare"`
	List      ListWords     `yaml:"list"`
	Forms     FormWords     `yaml:"forms"`
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
	Intro    string `yaml:"intro"` // {themes}
	Privacy  string `yaml:"privacy"`
	Unkept   string `yaml:"unkept"`
	Quick    string `yaml:"quick"`
	Full     string `yaml:"full"`
	Size     string `yaml:"size"` // {n} {minutes}
	Invented string `yaml:"invented"`
	Resume   string `yaml:"resume"`
	Begun    string `yaml:"begun"` // {n}
	LookBack string `yaml:"look_back"`
	Walks    string `yaml:"walks"` // {n} {date}
	Locked   string `yaml:"locked"`
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
	Figure      string   `yaml:"figure"`    // {second} {first} {points} {low} {high}
	Levels      string   `yaml:"levels"`    // {l} {m} {first} {second}
	Compare     string   `yaml:"compare"`   // {first} {second}
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
	Demand      string   `yaml:"demand"`
	BothMarks   string   `yaml:"both_marks"`
	Recent      string   `yaml:"recent"`
	Older       string   `yaml:"older"`
	None        string   `yaml:"none"`
	LeftOpen    string   `yaml:"left_open"`
	NoClaims    string   `yaml:"no_claims"`
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

// PastWords stand on the pages that look back.
type PastWords struct {
	Title      string `yaml:"title"`
	Today      string `yaml:"today"`     // {time}
	Yesterday  string `yaml:"yesterday"` // {time}
	Day        string `yaml:"day"`       // {date} {time}
	SoFar      string `yaml:"so_far"`    // {when} {n} {theme} {of}
	AtStart    string `yaml:"at_start"`  // {when}
	AllAsked   string `yaml:"all_asked"` // {when} {n} {of}
	Which      string `yaml:"which"`
	Walks      string `yaml:"walks"`
	Some       string `yaml:"some"` // {from} {to} {of}
	NoLean     string `yaml:"no_lean"`
	Unreadable string `yaml:"unreadable"`
	NotRead    string `yaml:"not_read"`
	Because    string `yaml:"because"` // {file} {reason}
	Busy       string `yaml:"busy"`
	IsBusy     string `yaml:"is_busy"`
	OverTime   string `yaml:"over_time"`
	Earlier    string `yaml:"earlier"`
	Later      string `yaml:"later"`
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
	ShortMonths  []string `yaml:"short_months"`
	ShortDay     string   `yaml:"short_day"`  // {day} {month} {year}
	ShortTime    string   `yaml:"short_time"` // {day} {month} {time}
	Line         string   `yaml:"line"`       // {second} {first}
	Gauge        string   `yaml:"gauge"`      // {day} {points} {low} {high}
	GaugeFew     string   `yaml:"gauge_few"`  // {day}
	Few          string   `yaml:"few"`        // {day}
	Other        string   `yaml:"other"`
	Change       string   `yaml:"change"`        // {earlier} {date} {later} {points} {doubt}
	Figure       string   `yaml:"figure"`        // {day} {figure}
	Side         string   `yaml:"side"`          // {day} {pole}
	AsksBoth     string   `yaml:"asks_both"`     // {day} {first} {second}
	ChoseNeither string   `yaml:"chose_neither"` // {day}
	SaidNothing  string   `yaml:"said_nothing"`  // {day}
	ClaimsBoth   string   `yaml:"claims_both"`
	ClaimsOnly   string   `yaml:"claims_only"` // {day}
	ClaimBoth    string   `yaml:"claim_both"`  // {statement} {earlier} {later}
	ClaimOne     string   `yaml:"claim_one"`   // {statement} {state}
	ClaimLine    string   `yaml:"claim_line"`  // {state} {line}
	ClaimsLimit  string   `yaml:"claims_limit"`
	NoClaims     string   `yaml:"no_claims"`
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
	Lean     string `yaml:"lean"` // {points} {low} {high}
	Due      string `yaml:"due"`  // {date}
	Line     string `yaml:"line"` // {second} {first}
	Brackets string `yaml:"brackets"`
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

// WorkshopWords stand on the pages of a workshop.
type WorkshopWords struct {
	Free        string   `yaml:"free"`
	Clean       string   `yaml:"clean"`
	Trouble     string   `yaml:"trouble"`
	Begin       string   `yaml:"begin"` // {minutes}
	What        string   `yaml:"what"`
	Ends        string   `yaml:"ends"`
	Typing      string   `yaml:"typing"`
	NotWord     string   `yaml:"not_word"`
	NothingYet  string   `yaml:"nothing_yet"`
	MinutesLeft string   `yaml:"minutes_left"` // {n}
	MinuteLeft  string   `yaml:"minute_left"`
	Soon        string   `yaml:"soon"`
	Over        string   `yaml:"over"`
	Still       string   `yaml:"still"`
	StillWhy    string   `yaml:"still_why"`
	StillKey    string   `yaml:"still_key"`
	Take        string   `yaml:"take"`
	TakeWhy     string   `yaml:"take_why"`
	Finish      string   `yaml:"finish"`
	FinishWhy   string   `yaml:"finish_why"`
	Worth       string   `yaml:"worth"`
	Worths      []string `yaml:"worths"`
	Room        string   `yaml:"room"`
	Consent     string   `yaml:"consent"`
	ConsentHow  string   `yaml:"consent_how"`
	ConsentWhat string   `yaml:"consent_what"`
	ConsentRisk string   `yaml:"consent_risk"`
	No          string   `yaml:"no"`
	Yes         string   `yaml:"yes"`
	RowLean     string   `yaml:"row_lean"`   // {second} {first} {points}
	RowLevel    string   `yaml:"row_level"`  // {pole} {points}
	RowTheme    string   `yaml:"row_theme"`  // {theme} {points}
	RowPull     string   `yaml:"row_pull"`   // {points}
	RowDemand   string   `yaml:"row_demand"` // {points}
	RowWorth    string   `yaml:"row_worth"`  // {worth}
}

// CardWords stand on the card, and on the pages that show its codes.
type CardWords struct {
	Title    string `yaml:"title"`
	Day      string `yaml:"day"`    // {title} {date}
	Lean     string `yaml:"lean"`   // {points} {low} {high}
	Line     string `yaml:"line"`   // {second} {first}
	Themes   string `yaml:"themes"` // {themes}
	Theme    string `yaml:"theme"`  // {theme} {points}
	Aid      string `yaml:"aid"`
	Summary  string `yaml:"summary"`
	Calendar string `yaml:"calendar"`
	Scan     string `yaml:"scan"`
	Copy     string `yaml:"copy"`
	Named    string `yaml:"named"` // {name}
	Next     string `yaml:"next"`
	Done     string `yaml:"done"`
	Text     string `yaml:"text"`
	Room     string `yaml:"room"` // {w} {h}
}

// GroupWords stand in the picture of a room.
type GroupWords struct {
	Title      string   `yaml:"title"` // {title}
	Parts      []string `yaml:"parts"`
	Sample     string   `yaml:"sample"`
	People     string   `yaml:"people"`  // {n}
	Waiting    string   `yaml:"waiting"` // {n}
	WaitingOne string   `yaml:"waiting_one"`
	Leans      string   `yaml:"leans"` // {pole}
	Sides      string   `yaml:"sides"`
	Whole      string   `yaml:"whole"`
	Weeks      string   `yaml:"weeks"`
	Spread     string   `yaml:"spread"`      // {title} {median} {low} {high}
	SpreadSome string   `yaml:"spread_some"` // {title} {n} {median} {low} {high}
	SpreadFew  string   `yaml:"spread_few"`  // {title}
	Line       string   `yaml:"line"`        // {second} {first}
	Middle     string   `yaml:"middle"`
	NoDots     string   `yaml:"no_dots"` // {n}
	Half       string   `yaml:"half"`
	Median     string   `yaml:"median"`
	Person     string   `yaml:"person"`
	Several    string   `yaml:"several"`
	Themes     string   `yaml:"themes"`
	DemandMore string   `yaml:"demand_more"` // {pole}
	DemandBoth string   `yaml:"demand_both"` // {pole}
	DemandFits string   `yaml:"demand_fits"`
	DemandNone string   `yaml:"demand_none"`
	Fits       string   `yaml:"fits"`
	Demand     string   `yaml:"demand"`
	Pull       string   `yaml:"pull"`
	Scales     string   `yaml:"scales"`
	Worth      string   `yaml:"worth"`
	Answers    []string `yaml:"answers"`
	WorthIs    string   `yaml:"worth_is"` // {n} {answer}
	WorthFew   string   `yaml:"worth_few"`
	Few        string   `yaml:"few"` // {n}
	Own        string   `yaml:"own"`
	Compare    string   `yaml:"compare"` // {first} {second}
	Who        string   `yaml:"who"`
	Aid        string   `yaml:"aid"`
	None       string   `yaml:"none"`
	NoneWhy    string   `yaml:"none_why"` // {fewest}
	NoneNobody string   `yaml:"none_nobody"`
	NoneOne    string   `yaml:"none_one"`
	NoneSome   string   `yaml:"none_some"` // {n}
	NoneNeed   string   `yaml:"none_need"` // {fewest}
	BigLeans   string   `yaml:"big_leans"` // {pole}
	BigSides   string   `yaml:"big_sides"`
	BigPeople  string   `yaml:"big_people"` // {n}
	BigWhole   string   `yaml:"big_whole"`
	BigWeeks   string   `yaml:"big_weeks"`
	BigAsks    string   `yaml:"big_asks"`
	BigChose   string   `yaml:"big_chose"`
	BigFew     string   `yaml:"big_few"`
	BigMore    string   `yaml:"big_more"` // {pole}
	BigBoth    string   `yaml:"big_both"`
	BigFits    string   `yaml:"big_fits"`
	BigOpen    string   `yaml:"big_open"`
	BigWorth   string   `yaml:"big_worth"`
	BigCannot  string   `yaml:"big_cannot"`
	BigLimits  []string `yaml:"big_limits"`
	BigNone    string   `yaml:"big_none"`
	BigSo      string   `yaml:"big_so"` // {n} {fewest}
	InWords    string   `yaml:"in_words"`
	InLarge    string   `yaml:"in_large"`
	KeysLarge  string   `yaml:"keys_large"`
	KeysParts  string   `yaml:"keys_parts"`
	KeysTurn   string   `yaml:"keys_turn"`
	KeysLeave  string   `yaml:"keys_leave"`
}

// SheetWords stand on the sheet for who leads a workshop.
type SheetWords struct {
	Title        string   `yaml:"title"`
	Room         string   `yaml:"room"` // {people} {laptops} {minutes}
	Before       string   `yaml:"before"`
	Paper        string   `yaml:"paper"`
	Screen       string   `yaml:"screen"`
	Start        string   `yaml:"start"`
	StartRun     string   `yaml:"start_run"`   // {minutes}
	StartGroup   string   `yaml:"start_group"` // {minutes}
	Word         string   `yaml:"word"`
	Kept         string   `yaml:"kept"`
	Picture      string   `yaml:"picture"`
	Files        string   `yaml:"files"`
	Five         string   `yaml:"five"`
	NoPicture    string   `yaml:"no_picture"`
	Try          string   `yaml:"try"`
	Demo         string   `yaml:"demo"`
	Spare        string   `yaml:"spare"` // {n}
	Turns        string   `yaml:"turns"`
	Count        string   `yaml:"count"` // {people}
	OneWave      string   `yaml:"one_wave"`
	CountBefore  string   `yaml:"count_before"` // {people}
	Waves        string   `yaml:"waves"`        // {n} {size}
	Call         string   `yaml:"call"`
	WavesOr      string   `yaml:"waves_or"` // {n} {size} {less}
	Each         string   `yaml:"each"`     // {wave} {asking} {after}
	Quick        string   `yaml:"quick"`    // {quick}
	Full         string   `yaml:"full"`     // {full}
	Short        string   `yaml:"short"`
	ShortBy      string   `yaml:"short_by"` // {quick} {asking}
	Cut          string   `yaml:"cut"`      // {asking}
	Apart        string   `yaml:"apart"`
	ApartBy      string   `yaml:"apart_by"`     // {waves} {minutes}
	All          string   `yaml:"all"`          // {all}
	AllMinutes   string   `yaml:"all_minutes"`  // {n}
	AllHours     string   `yaml:"all_hours"`    // {n}
	MoreLaptops  string   `yaml:"more_laptops"` // {n}
	Longer       string   `yaml:"longer"`       // {minutes}
	Either       string   `yaml:"either"`       // {n} {minutes}
	Script       string   `yaml:"script"`
	FromTo       string   `yaml:"from_to"` // {from} {to}
	Welcome      string   `yaml:"welcome"`
	WelcomeHow   string   `yaml:"welcome_how"`
	WarmUp       string   `yaml:"warm_up"`
	WarmUpHow    string   `yaml:"warm_up_how"` // {first} {second}
	Silent       string   `yaml:"silent"`
	SilentHow    string   `yaml:"silent_how"`
	Wave         string   `yaml:"wave"`      // {wave} {from}
	WaveSome     string   `yaml:"wave_some"` // {wave} {from} {to}
	FirstWait    string   `yaml:"first_wait"`
	AloneWait    string   `yaml:"alone_wait"`
	AloneDone    string   `yaml:"alone_done"`
	FirstIdle    string   `yaml:"first_idle"`
	NextWait     string   `yaml:"next_wait"`
	NextIdle     string   `yaml:"next_idle"`
	LastWait     string   `yaml:"last_wait"`
	LastIdle     string   `yaml:"last_idle"`
	Pairs        string   `yaml:"pairs"`
	PairsHow     string   `yaml:"pairs_how"`
	What         string   `yaml:"what"`
	SoWhat       string   `yaml:"so_what"`
	NowWhat      string   `yaml:"now_what"`
	TogetherHow  string   `yaml:"together_how"`
	ShowHow      string   `yaml:"show_how"`
	Closing      string   `yaml:"closing"`
	ClosingHow   string   `yaml:"closing_how"`
	CirclesHow   string   `yaml:"circles_how"`
	End          string   `yaml:"end"`
	Meanwhile    string   `yaml:"meanwhile"`
	Aloud        string   `yaml:"aloud"`
	Pass         string   `yaml:"pass"`
	PassAloud    string   `yaml:"pass_aloud"`
	Keep         string   `yaml:"keep"`
	KeepAloud    string   `yaml:"keep_aloud"`
	KeepPicture  string   `yaml:"keep_picture"`
	Take         string   `yaml:"take"`
	TakeAloud    string   `yaml:"take_aloud"`
	Aid          string   `yaml:"aid"`
	AidAloud     string   `yaml:"aid_aloud"`
	Acts         string   `yaml:"acts"`
	ActsHow      string   `yaml:"acts_how"`
	Act          string   `yaml:"act"` // {act} {sort}
	Both         string   `yaml:"both"`
	FirstActs    []string `yaml:"first_acts"`
	SecondActs   []string `yaml:"second_acts"`
	BothActs     []string `yaml:"both_acts"`
	ActsThen     string   `yaml:"acts_then"`
	Partner      string   `yaml:"partner"`
	PartnerOne   string   `yaml:"partner_one"`
	PartnerOther string   `yaml:"partner_other"`
	Questions    string   `yaml:"questions"`
	WhatTitle    string   `yaml:"what_title"`
	SoWhatTitle  string   `yaml:"so_what_title"`
	NowWhatTitle string   `yaml:"now_what_title"`
	WhatAsks     []string `yaml:"what_asks"`
	SoWhatAsks   []string `yaml:"so_what_asks"` // {first} {second}
	NowWhatAsks  []string `yaml:"now_what_asks"`
	Never        string   `yaml:"never"`
	Corners      string   `yaml:"corners"` // {first} {second}
	ReadOut      string   `yaml:"read_out"`
	Ranking      string   `yaml:"ranking"`
	Screens      string   `yaml:"screens"`
	Judging      string   `yaml:"judging"`
	Trouble      string   `yaml:"trouble"`
	Stops        string   `yaml:"stops"`
	Stuck        string   `yaml:"stuck"`
	Leaves       string   `yaml:"leaves"`
	Phone        string   `yaml:"phone"`
	Upset        string   `yaml:"upset"`
	Late         string   `yaml:"late"`
	RoomPicture  string   `yaml:"room_picture"`
	RoomWhen     string   `yaml:"room_when"`
	RoomHow      string   `yaml:"room_how"`
	RoomRun      string   `yaml:"room_run"`
	RoomAsk      string   `yaml:"room_ask"`
}

// PauseWords stand on the page that esc opens.
type PauseWords struct {
	Title      string `yaml:"title"`      // {n} {of}
	TitleKept  string `yaml:"title_kept"` // {n} {of}
	TitleEnd   string `yaml:"title_end"`
	On         string `yaml:"on"`
	See        string `yaml:"see"`
	Questions  string `yaml:"questions"`
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
}

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
	Fast      string `yaml:"fast"`
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
	Scroll      string `yaml:"scroll"`
	Change      string `yaml:"change"`
	Parts       string `yaml:"parts"`
	Figures     string `yaml:"figures"`
	Line        string `yaml:"line"`
	ChooseFirst string `yaml:"choose_first"`
	NoBack      string `yaml:"no_back"`
	NotTwice    string `yaml:"not_twice"`
	Erases      string `yaml:"erases"`
	WriteFirst  string `yaml:"write_first"`
	Room        string `yaml:"room"`
	RoomSize    string `yaml:"room_size"` // {w} {h} {width} {height}
}
