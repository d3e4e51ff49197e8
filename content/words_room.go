package content

// WorkshopWords stand on the pages of a workshop.
type WorkshopWords struct {
	Free, Clean                                   string
	Trouble                                       string
	Begin                                         string // {minutes}
	What                                          string
	Start                                         string
	AddedLater                                    string
	Ends                                          string
	Typing                                        string
	NotWord                                       string
	WordWait                                      string // {n}
	BeginOne                                      string
	MinutesLeft                                   string // {n}
	MinuteLeft                                    string
	Soon                                          string // {left}
	Over, OverNow                                 string
	Still, StillWhy, StillKey                     string
	Take, TakeWhy, TakeText                       string
	Finish, FinishWhy                             string
	NotTaken                                      string
	TakeFirst                                     string
	FinishSure                                    string
	Worth                                         string
	WorthWhy                                      string // {skip}
	Worths                                        []string
	Room                                          string
	Consent, ConsentHow, ConsentRisk, ConsentLost string
	ConsentWhat                                   string
	ConsentNo                                     string // {skip} {stop}
	No, Yes                                       string
	ReadFirst                                     string
	RowLean                                       string // {second} {first} {points}
	RowLevels                                     string // {m} {first} {l} {second}
	RowThemes                                     string // {themes}
	RowTheme                                      string // {theme} {points}
	RowPull                                       string // {second} {first} {points}
	RowDemand                                     string // {demand} {second} {first} {points}
	RowWorth                                      string // {worth}
}

// GroupWords stand in the picture of a room.
type GroupWords struct {
	Title                                     string // {title}
	Parts                                     []string
	Sample                                    string
	People, PeopleFew                         string // {n}
	Waiting                                   string // {n}
	WaitingOne                                string
	Leans                                     string // {pole}
	Sides                                     string
	Whole, Weeks                              string
	Spread                                    string // {title} {median} {low} {high}
	SpreadSome                                string // {title} {n} {median} {low} {high}
	SpreadFew                                 string // {title}
	Line                                      string // {second} {first}
	Middle                                    string
	NoDots                                    string // {n}
	Half, Median, Person, Several             string
	Themes                                    string
	DemandMore, DemandBoth                    string // {pole}
	DemandFits                                string
	DemandApart                               string // {first} {second}
	DemandMean, DemandNone                    string
	Fits                                      string
	Pull                                      string
	Scales                                    string
	Worth                                     string
	Answers                                   []string
	WorthIs                                   string // {n} {answer}
	WorthFew                                  string
	Few                                       string // {n}
	Own                                       string
	Compare                                   string // {first} {second}
	Who                                       string
	Aid                                       string
	None                                      string
	NoneWhy                                   string // {fewest}
	NoneNobody, NoneOne                       string
	NoneSome                                  string // {n}
	NoneNeed                                  string // {fewest}
	Bars                                      string
	BigSample                                 string
	BigLeans                                  string // {pole}
	BigSides                                  string
	BigPeople, BigPeopleFew                   string // {n}
	BigWhole, BigWeeks, BigAsks, BigChose     string
	BigFew                                    string
	BigMore                                   string // {pole}
	BigBoth, BigFits, BigApart, BigOpen       string
	BigWorth                                  string
	BigAnswered                               string // {n}
	BigCannot                                 string
	BigLimits                                 []string
	BigNone                                   string
	BigSo                                     string // {n} {fewest}
	InWords, InLarge                          string
	KeysLarge, KeysParts, KeysTurn, KeysLeave string
}

// SheetWords stand on the sheet for who leads a workshop.
type SheetWords struct {
	Title                                string
	Room                                 string // {people} {laptops} {minutes}
	Asked                                string // {title}
	Before                               string
	OnEach, OnOne                        string
	Program                              string // {on}
	Build                                string
	Beside                               string // {pack} {on}
	First                                string // {on}
	Plug                                 string
	Window                               string
	Screen                               string
	Start                                string
	StartRun, StartFull                  string // {minutes}
	StartGroup                           string // {file}
	WithPack                             string // {pack}
	File                                 string
	Numbered                             string
	Word                                 string
	Kept                                 string
	Picture                              string
	Files                                string
	Five                                 string
	NoPicture                            string
	PictureWith, PictureBefore           string // {laptops}
	Laptop                               string
	Laptops                              string // {n}
	Try, TryNo                           string
	Rehearse                             string
	Demo                                 string
	Walk                                 string
	Sample                               string
	Spare                                string // {n}
	Turns                                string
	Count                                string // {people}
	OneWave                              string
	CountBefore                          string // {people}
	EndBefore                            string // {on}
	PutTogether                          string
	Waves                                string // {n} {size}
	Wait                                 string // {n}
	Call                                 string
	WavesOr                              string // {n} {size} {less}
	Each                                 string // {wave} {asking} {after}
	Brisk                                string
	Quick                                string // {quick}
	Full                                 string // {full}
	Short                                string
	ShortBy                              string // {quick} {asking}
	Cut                                  string // {asking}
	Apart                                string
	ApartBy                              string // {waves} {all}
	AllMinutes, AllHours                 string // {n}
	MoreLaptops                          string // {n}
	Longer                               string // {minutes}
	Either                               string // {n} {minutes}
	Lost                                 string
	Script                               string
	FromTo                               string // {from} {to}
	Welcome, WelcomeHow                  string
	WarmUp                               string
	WarmUpHow, WarmUpOwn                 string // {first} {second}
	Persons                              string
	Silent, SilentHow                    string
	Wave                                 string // {wave} {from}
	WaveSome                             string // {wave} {from} {to}
	FirstWait                            string
	AloneWait                            string // {first} {second}
	AloneDone                            string
	FirstIdle                            string // {first} {second}
	FirstOn                              string
	Done                                 string
	NextWait, NextIdle                   string
	NextAlone                            string // {first} {second}
	Third                                string // {first} {second}
	Fourth                               string
	LastWait, LastOwn                    string
	Pairs, PairsHow                      string
	What, SoWhat, NowWhat                string
	TogetherHow                          string
	ShowHow                              string
	Closing, ClosingHow                  string
	CirclesHow                           string
	End                                  string // {on}
	Meanwhile                            string // {on}
	Aloud                                string
	Pass, PassAloud                      string
	Keep, KeepAloud, KeepGroup, KeepFile string
	Take, TakeAloud                      string
	Aid, AidAloud                        string
	Acts, ActsHow                        string
	Act                                  string // {act} {sort}
	Both                                 string
	FirstActs                            []string
	SecondActs                           []string
	BothActs                             []string
	ActsThen                             string
	Partner, PartnerOne, PartnerOther    string
	Questions                            string
	WhatTitle                            string
	SoWhatTitle                          string
	NowWhatTitle                         string
	WhatAsks                             []string
	SoWhatAsks                           []string // {first} {second}
	BridgeAsk                            string
	NowWhatAsks                          []string
	Never                                string
	Corners                              string // {first} {second}
	ReadOut                              string
	Ranking                              string
	Screens                              string
	Judging                              string
	Trouble                              string
	Stops                                string
	Stuck                                string
	Leaves                               string
	Phone                                string
	Upset                                string
	Late                                 string
	RoomPicture                          string
	RoomWhen                             string // {on}
	RoomHow                              string
	RoomRun                              string // {files}
	RoomAll, RoomAsk, RoomFile           string
	After                                string
	AfterFiles                           string // {on}
	AfterList, AfterNotes, AfterClean    string
}
