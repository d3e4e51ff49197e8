package content

// WorkshopWords stand on the pages of a workshop.
type WorkshopWords struct {
	Free, Clean, Trouble             string
	Begin                            string // {minutes}
	What, Start, AddedLater          string
	Ends, Typing, NotWord            string
	WordWait                         string // {n}
	BeginOne                         string
	MinutesLeft                      string // {n}
	MinuteLeft                       string
	Soon                             string // {left}
	Over, OverNow                    string
	Still, StillWhy, StillKey        string
	Take, TakeWhy, TakeText          string
	Finish, FinishWhy, FinishSure    string
	NotTaken, TakeFirst, Worth       string
	WorthWhy                         string // {skip}
	Worths                           []string
	Room                             string
	Consent, ConsentHow, ConsentWhat string
	ConsentRisk, ConsentLost         string
	ConsentNo                        string // {skip} {stop}
	No, Yes, ReadFirst               string
	RowLean                          string // {second} {first} {points}
	RowLevels                        string // {m} {first} {l} {second}
	RowThemes                        string // {themes}
	RowTheme                         string // {theme} {points}
	RowPull                          string // {second} {first} {points}
	RowDemand                        string // {demand} {second} {first} {points}
	RowWorth                         string // {worth}
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
	Sides, Whole, Weeks                       string
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
	DemandMean, DemandNone, Fits              string
	Pull, Scales, Worth                       string
	Answers                                   []string
	WorthIs                                   string // {n} {answer}
	WorthFew                                  string
	Few                                       string // {n}
	Own                                       string
	Compare                                   string // {first} {second}
	Who, Aid, None                            string
	NoneWhy                                   string // {fewest}
	NoneNobody, NoneOne                       string
	NoneSome                                  string // {n}
	NoneNeed                                  string // {fewest}
	Bars, BigSample                           string
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

// SheetWords stand on the sheet for the leader of a workshop.
type SheetWords struct {
	Title                                string
	Room                                 string // {people} {laptops} {minutes}
	Asked                                string // {title}
	Before, OnEach, OnOne                string
	Program                              string // {on}
	Build                                string
	Beside                               string // {pack} {on}
	First                                string // {on}
	Plug, Window, Screen                 string
	Start                                string
	StartRun, StartFull                  string // {minutes}
	StartGroup                           string // {file}
	WithPack                             string // {pack}
	File, Numbered, Word                 string
	Kept, Picture, Files                 string
	Five, NoPicture                      string
	PictureWith, PictureBefore           string // {laptops}
	Laptop                               string
	Laptops                              string // {n}
	Try, TryNo, Rehearse                 string
	Demo, Walk, Sample                   string
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
	Lost, Script                         string
	FromTo                               string // {from} {to}
	Welcome, WelcomeHow                  string
	WarmUp                               string
	WarmUpHow, WarmUpOwn                 string // {first} {second}
	Persons, Silent, SilentHow           string
	Wave                                 string // {wave} {from}
	WaveSome                             string // {wave} {from} {to}
	FirstWait                            string
	AloneWait                            string // {first} {second}
	AloneDone                            string
	FirstIdle                            string // {first} {second}
	FirstOn, Done                        string
	NextWait, NextIdle                   string
	NextAlone                            string // {first} {second}
	Third                                string // {first} {second}
	Fourth, LastWait, LastOwn            string
	Pairs, PairsHow                      string
	What, SoWhat, NowWhat                string
	TogetherHow, ShowHow                 string
	Closing, ClosingHow, CirclesHow      string
	End                                  string // {on}
	Meanwhile                            string // {on}
	Aloud, Pass, PassAloud               string
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
	WhatTitle, SoWhatTitle, NowWhatTitle string
	WhatAsks                             []string
	SoWhatAsks                           []string // {first} {second}
	BridgeAsk                            string
	NowWhatAsks                          []string
	Never                                string
	Corners                              string // {first} {second}
	ReadOut, Ranking, Screens, Judging   string
	Trouble, Stops, Stuck, Leaves        string
	Phone, Upset, Late, RoomPicture      string
	RoomWhen                             string // {on}
	RoomHow                              string
	RoomRun                              string // {files}
	RoomAll, RoomAsk, RoomFile           string
	After                                string
	AfterFiles                           string // {on}
	AfterList, AfterNotes, AfterClean    string
}
