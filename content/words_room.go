package content

// WorkshopWords stand on the pages of a workshop.
type WorkshopWords struct {
	Free        string   `yaml:"free"`
	Clean       string   `yaml:"clean"`
	Trouble     string   `yaml:"trouble"`
	Begin       string   `yaml:"begin"` // {minutes}
	What        string   `yaml:"what"`
	Start       string   `yaml:"start"`
	AddedLater  string   `yaml:"added_later"`
	Ends        string   `yaml:"ends"`
	Typing      string   `yaml:"typing"`
	NotWord     string   `yaml:"not_word"`
	WordWait    string   `yaml:"word_wait"` // {n}
	BeginOne    string   `yaml:"begin_one"`
	MinutesLeft string   `yaml:"minutes_left"` // {n}
	MinuteLeft  string   `yaml:"minute_left"`
	Soon        string   `yaml:"soon"` // {left}
	Over        string   `yaml:"over"`
	OverNow     string   `yaml:"over_now"`
	Still       string   `yaml:"still"`
	StillWhy    string   `yaml:"still_why"`
	StillKey    string   `yaml:"still_key"`
	Take        string   `yaml:"take"`
	TakeWhy     string   `yaml:"take_why"`
	TakeText    string   `yaml:"take_text"`
	Finish      string   `yaml:"finish"`
	FinishWhy   string   `yaml:"finish_why"`
	NotTaken    string   `yaml:"not_taken"`
	TakeFirst   string   `yaml:"take_first"`
	FinishSure  string   `yaml:"finish_sure"`
	Worth       string   `yaml:"worth"`
	WorthWhy    string   `yaml:"worth_why"` // {skip}
	Worths      []string `yaml:"worths"`
	Room        string   `yaml:"room"`
	Consent     string   `yaml:"consent"`
	ConsentHow  string   `yaml:"consent_how"`
	ConsentRisk string   `yaml:"consent_risk"`
	ConsentLost string   `yaml:"consent_lost"`
	ConsentWhat string   `yaml:"consent_what"`
	ConsentNo   string   `yaml:"consent_no"` // {skip} {stop}
	No          string   `yaml:"no"`
	Yes         string   `yaml:"yes"`
	ReadFirst   string   `yaml:"read_first"`
	RowLean     string   `yaml:"row_lean"`   // {second} {first} {points}
	RowLevels   string   `yaml:"row_levels"` // {m} {first} {l} {second}
	RowThemes   string   `yaml:"row_themes"` // {themes}
	RowTheme    string   `yaml:"row_theme"`  // {theme} {points}
	RowPull     string   `yaml:"row_pull"`   // {second} {first} {points}
	RowDemand   string   `yaml:"row_demand"` // {demand} {second} {first} {points}
	RowWorth    string   `yaml:"row_worth"`  // {worth}
}

// GroupWords stand in the picture of a room.
type GroupWords struct {
	Title        string   `yaml:"title"` // {title}
	Parts        []string `yaml:"parts"`
	Sample       string   `yaml:"sample"`
	People       string   `yaml:"people"`     // {n}
	PeopleFew    string   `yaml:"people_few"` // {n}
	Waiting      string   `yaml:"waiting"`    // {n}
	WaitingOne   string   `yaml:"waiting_one"`
	Leans        string   `yaml:"leans"` // {pole}
	Sides        string   `yaml:"sides"`
	Whole        string   `yaml:"whole"`
	Weeks        string   `yaml:"weeks"`
	Spread       string   `yaml:"spread"`      // {title} {median} {low} {high}
	SpreadSome   string   `yaml:"spread_some"` // {title} {n} {median} {low} {high}
	SpreadFew    string   `yaml:"spread_few"`  // {title}
	Line         string   `yaml:"line"`        // {second} {first}
	Middle       string   `yaml:"middle"`
	NoDots       string   `yaml:"no_dots"` // {n}
	Half         string   `yaml:"half"`
	Median       string   `yaml:"median"`
	Person       string   `yaml:"person"`
	Several      string   `yaml:"several"`
	Themes       string   `yaml:"themes"`
	DemandMore   string   `yaml:"demand_more"` // {pole}
	DemandBoth   string   `yaml:"demand_both"` // {pole}
	DemandFits   string   `yaml:"demand_fits"`
	DemandApart  string   `yaml:"demand_apart"` // {first} {second}
	DemandMean   string   `yaml:"demand_mean"`
	DemandNone   string   `yaml:"demand_none"`
	Fits         string   `yaml:"fits"`
	Pull         string   `yaml:"pull"`
	Scales       string   `yaml:"scales"`
	Worth        string   `yaml:"worth"`
	Answers      []string `yaml:"answers"`
	WorthIs      string   `yaml:"worth_is"` // {n} {answer}
	WorthFew     string   `yaml:"worth_few"`
	Few          string   `yaml:"few"` // {n}
	Own          string   `yaml:"own"`
	Compare      string   `yaml:"compare"` // {first} {second}
	Who          string   `yaml:"who"`
	Aid          string   `yaml:"aid"`
	None         string   `yaml:"none"`
	NoneWhy      string   `yaml:"none_why"` // {fewest}
	NoneNobody   string   `yaml:"none_nobody"`
	NoneOne      string   `yaml:"none_one"`
	NoneSome     string   `yaml:"none_some"` // {n}
	NoneNeed     string   `yaml:"none_need"` // {fewest}
	Bars         string   `yaml:"bars"`
	BigSample    string   `yaml:"big_sample"`
	BigLeans     string   `yaml:"big_leans"` // {pole}
	BigSides     string   `yaml:"big_sides"`
	BigPeople    string   `yaml:"big_people"`     // {n}
	BigPeopleFew string   `yaml:"big_people_few"` // {n}
	BigWhole     string   `yaml:"big_whole"`
	BigWeeks     string   `yaml:"big_weeks"`
	BigAsks      string   `yaml:"big_asks"`
	BigChose     string   `yaml:"big_chose"`
	BigFew       string   `yaml:"big_few"`
	BigMore      string   `yaml:"big_more"` // {pole}
	BigBoth      string   `yaml:"big_both"`
	BigFits      string   `yaml:"big_fits"`
	BigApart     string   `yaml:"big_apart"`
	BigOpen      string   `yaml:"big_open"`
	BigWorth     string   `yaml:"big_worth"`
	BigAnswered  string   `yaml:"big_answered"` // {n}
	BigCannot    string   `yaml:"big_cannot"`
	BigLimits    []string `yaml:"big_limits"`
	BigNone      string   `yaml:"big_none"`
	BigSo        string   `yaml:"big_so"` // {n} {fewest}
	InWords      string   `yaml:"in_words"`
	InLarge      string   `yaml:"in_large"`
	KeysLarge    string   `yaml:"keys_large"`
	KeysParts    string   `yaml:"keys_parts"`
	KeysTurn     string   `yaml:"keys_turn"`
	KeysLeave    string   `yaml:"keys_leave"`
}

// SheetWords stand on the sheet for who leads a workshop.
type SheetWords struct {
	Title         string   `yaml:"title"`
	Room          string   `yaml:"room"`  // {people} {laptops} {minutes}
	Asked         string   `yaml:"asked"` // {title}
	Before        string   `yaml:"before"`
	OnEach        string   `yaml:"on_each"`
	OnOne         string   `yaml:"on_one"`
	Program       string   `yaml:"program"` // {on}
	Build         string   `yaml:"build"`
	Beside        string   `yaml:"beside"` // {pack} {on}
	First         string   `yaml:"first"`  // {on}
	Plug          string   `yaml:"plug"`
	Window        string   `yaml:"window"`
	Screen        string   `yaml:"screen"`
	Start         string   `yaml:"start"`
	StartRun      string   `yaml:"start_run"`   // {minutes}
	StartFull     string   `yaml:"start_full"`  // {minutes}
	StartGroup    string   `yaml:"start_group"` // {file}
	WithPack      string   `yaml:"with_pack"`   // {pack}
	File          string   `yaml:"file"`
	Numbered      string   `yaml:"numbered"`
	Word          string   `yaml:"word"`
	Kept          string   `yaml:"kept"`
	Picture       string   `yaml:"picture"`
	Files         string   `yaml:"files"`
	Five          string   `yaml:"five"`
	NoPicture     string   `yaml:"no_picture"`
	PictureWith   string   `yaml:"picture_with"`   // {laptops}
	PictureBefore string   `yaml:"picture_before"` // {laptops}
	Laptop        string   `yaml:"laptop"`
	Laptops       string   `yaml:"laptops"` // {n}
	Try           string   `yaml:"try"`
	TryNo         string   `yaml:"try_no"`
	Rehearse      string   `yaml:"rehearse"`
	Demo          string   `yaml:"demo"`
	Walk          string   `yaml:"walk"`
	Sample        string   `yaml:"sample"`
	Spare         string   `yaml:"spare"` // {n}
	Turns         string   `yaml:"turns"`
	Count         string   `yaml:"count"` // {people}
	OneWave       string   `yaml:"one_wave"`
	CountBefore   string   `yaml:"count_before"` // {people}
	EndBefore     string   `yaml:"end_before"`   // {on}
	PutTogether   string   `yaml:"put_together"`
	Waves         string   `yaml:"waves"` // {n} {size}
	Wait          string   `yaml:"wait"`  // {n}
	Call          string   `yaml:"call"`
	WavesOr       string   `yaml:"waves_or"` // {n} {size} {less}
	Each          string   `yaml:"each"`     // {wave} {asking} {after}
	Brisk         string   `yaml:"brisk"`
	Quick         string   `yaml:"quick"` // {quick}
	Full          string   `yaml:"full"`  // {full}
	Short         string   `yaml:"short"`
	ShortBy       string   `yaml:"short_by"` // {quick} {asking}
	Cut           string   `yaml:"cut"`      // {asking}
	Apart         string   `yaml:"apart"`
	ApartBy       string   `yaml:"apart_by"`     // {waves} {all}
	AllMinutes    string   `yaml:"all_minutes"`  // {n}
	AllHours      string   `yaml:"all_hours"`    // {n}
	MoreLaptops   string   `yaml:"more_laptops"` // {n}
	Longer        string   `yaml:"longer"`       // {minutes}
	Either        string   `yaml:"either"`       // {n} {minutes}
	Lost          string   `yaml:"lost"`
	Script        string   `yaml:"script"`
	FromTo        string   `yaml:"from_to"` // {from} {to}
	Welcome       string   `yaml:"welcome"`
	WelcomeHow    string   `yaml:"welcome_how"`
	WarmUp        string   `yaml:"warm_up"`
	WarmUpHow     string   `yaml:"warm_up_how"` // {first} {second}
	WarmUpOwn     string   `yaml:"warm_up_own"` // {first} {second}
	Persons       string   `yaml:"persons"`
	Silent        string   `yaml:"silent"`
	SilentHow     string   `yaml:"silent_how"`
	Wave          string   `yaml:"wave"`      // {wave} {from}
	WaveSome      string   `yaml:"wave_some"` // {wave} {from} {to}
	FirstWait     string   `yaml:"first_wait"`
	AloneWait     string   `yaml:"alone_wait"` // {first} {second}
	AloneDone     string   `yaml:"alone_done"`
	FirstIdle     string   `yaml:"first_idle"` // {first} {second}
	FirstOn       string   `yaml:"first_on"`
	Done          string   `yaml:"done"`
	NextWait      string   `yaml:"next_wait"`
	NextIdle      string   `yaml:"next_idle"`
	NextAlone     string   `yaml:"next_alone"` // {first} {second}
	Third         string   `yaml:"third"`      // {first} {second}
	Fourth        string   `yaml:"fourth"`
	LastWait      string   `yaml:"last_wait"`
	LastOwn       string   `yaml:"last_own"`
	Pairs         string   `yaml:"pairs"`
	PairsHow      string   `yaml:"pairs_how"`
	What          string   `yaml:"what"`
	SoWhat        string   `yaml:"so_what"`
	NowWhat       string   `yaml:"now_what"`
	TogetherHow   string   `yaml:"together_how"`
	ShowHow       string   `yaml:"show_how"`
	Closing       string   `yaml:"closing"`
	ClosingHow    string   `yaml:"closing_how"`
	CirclesHow    string   `yaml:"circles_how"`
	End           string   `yaml:"end"`       // {on}
	Meanwhile     string   `yaml:"meanwhile"` // {on}
	Aloud         string   `yaml:"aloud"`
	Pass          string   `yaml:"pass"`
	PassAloud     string   `yaml:"pass_aloud"`
	Keep          string   `yaml:"keep"`
	KeepAloud     string   `yaml:"keep_aloud"`
	KeepGroup     string   `yaml:"keep_group"`
	KeepFile      string   `yaml:"keep_file"`
	Take          string   `yaml:"take"`
	TakeAloud     string   `yaml:"take_aloud"`
	Aid           string   `yaml:"aid"`
	AidAloud      string   `yaml:"aid_aloud"`
	Acts          string   `yaml:"acts"`
	ActsHow       string   `yaml:"acts_how"`
	Act           string   `yaml:"act"` // {act} {sort}
	Both          string   `yaml:"both"`
	FirstActs     []string `yaml:"first_acts"`
	SecondActs    []string `yaml:"second_acts"`
	BothActs      []string `yaml:"both_acts"`
	ActsThen      string   `yaml:"acts_then"`
	Partner       string   `yaml:"partner"`
	PartnerOne    string   `yaml:"partner_one"`
	PartnerOther  string   `yaml:"partner_other"`
	Questions     string   `yaml:"questions"`
	WhatTitle     string   `yaml:"what_title"`
	SoWhatTitle   string   `yaml:"so_what_title"`
	NowWhatTitle  string   `yaml:"now_what_title"`
	WhatAsks      []string `yaml:"what_asks"`
	SoWhatAsks    []string `yaml:"so_what_asks"` // {first} {second}
	BridgeAsk     string   `yaml:"bridge_ask"`
	NowWhatAsks   []string `yaml:"now_what_asks"`
	Never         string   `yaml:"never"`
	Corners       string   `yaml:"corners"` // {first} {second}
	ReadOut       string   `yaml:"read_out"`
	Ranking       string   `yaml:"ranking"`
	Screens       string   `yaml:"screens"`
	Judging       string   `yaml:"judging"`
	Trouble       string   `yaml:"trouble"`
	Stops         string   `yaml:"stops"`
	Stuck         string   `yaml:"stuck"`
	Leaves        string   `yaml:"leaves"`
	Phone         string   `yaml:"phone"`
	Upset         string   `yaml:"upset"`
	Late          string   `yaml:"late"`
	RoomPicture   string   `yaml:"room_picture"`
	RoomWhen      string   `yaml:"room_when"` // {on}
	RoomHow       string   `yaml:"room_how"`
	RoomRun       string   `yaml:"room_run"` // {files}
	RoomAll       string   `yaml:"room_all"`
	RoomAsk       string   `yaml:"room_ask"`
	RoomFile      string   `yaml:"room_file"`
	After         string   `yaml:"after"`
	AfterFiles    string   `yaml:"after_files"` // {on}
	AfterList     string   `yaml:"after_list"`
	AfterNotes    string   `yaml:"after_notes"`
	AfterClean    string   `yaml:"after_clean"`
}
