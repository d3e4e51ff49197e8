package content

// SummaryWords stand on the reading page.
type SummaryWords struct {
	Parts                        []string
	Mission                      string // {mission}
	Few                          string
	FewHow                       string // {first} {second}
	FewPole                      string // {pole}
	Sure, MoreThan, SettleQuick  string
	SettleFull                   string // {first} {second}
	Dots                         string
	DotsSide, DotsTold           string // {n} {pole}
	DoubtTold                    string
	Figure                       string // {second} {first} {points} {low} {high}
	Towards                      string // {points} {pole}
	Levels                       string // {l} {m} {first} {second}
	Compare                      string // {first} {second}
	Early                        string
	Map                          string // {first} {second}
	MapHere, MapDoubt, Hill      string
	LeanFits, NoPractice, Themes string
	Theme                        string // {theme} {m} {first} {l} {second} {points} {low} {high}
	ThemeFew                     string // {theme}
	Pull, BothMarks              string
	Recent, Older, None          string
	LeftOpen, NotAsked           string
	Asks                         string // {hat}
	Meet, Part, NoWords          string
	Fits, FitsHelp               string
	Same                         string // {n}
	Scatter                      string // {first} {second}
	Fast, Aid                    string
}

// ReadingWords say in the summary what holds only under a condition: why there is no lean yet,
// where parts differ, and why no examples were asked for.
type ReadingWords struct {
	FewOne                            string // {theme}
	FewNone, FewQuickHow              string
	FewOneHow, FewNoneHow, FewSoleHow string // {first} {second}
	FewFigure                         string // {n} {have}

	AllDots, AllDotsTold string // {pole}
	SizeDots, SizeTold   string

	ApartMore   string // {theme} {pole}
	ApartBoth   string // {theme} {first} {second}
	ApartFigure string // {parts}
	NotEach     string
	Wanting     string // {theme} {pole}

	NoClaimsLow, NoClaimsAlike, NoClaimsLowered   string
	NoClaimsStopped, NoClaimsNever, ClaimsUnasked string
}

// FigureWords say how the figures come about, with the person's own numbers.
type FigureWords struct {
	Title, Step          string
	Level                string // {pole} {n} {reversed} {raw} {taken} {points}
	LevelFew             string // {pole}
	Yea                  string // {points}
	YeaNone              string
	Lean                 string // {l} {first} {m} {second} {points}
	LeanCentre           string // {first} {second} {centre} {points}
	Band                 string // {n} {spread} {error} {low} {high}
	Dots                 string // {n} {pole}
	Theme                string // {theme} {m} {first} {l} {nl} {second} {nm} {points} {low} {high}
	Pull                 string // {points} {n}
	Demand               string // {points} {n}
	Claims, Offers, None string
}

// CompareWords set walks beside each other.
type CompareWords struct {
	Days                            string // {earlier} {later}
	FromTo                          string // {earlier} {later}
	DayTime                         string // {day} {time}
	DaySame                         string // {day} {time} {n}
	ShortMonths                     []string
	ShortDay                        string // {day} {month} {year}
	ShortTime                       string // {day} {month} {time}
	ShortSame                       string // {day} {month} {n}
	Line                            string // {second} {first}
	Gauge                           string // {day} {points} {low} {high}
	GaugeFew                        string // {day}
	Few                             string // {day}
	Other, OtherPack                string
	Change                          string // {earlier} {date} {later} {points} {doubt}
	Figure                          string // {day} {figure}
	Side                            string // {day} {pole}
	AsksBoth                        string // {day} {first} {second}
	AsksApart                       string // {day} {parts}
	ChoseNeither                    string // {day}
	SaidNothing                     string // {day}
	ClaimsBoth                      string
	ClaimsOnly                      string // {day}
	ClaimBoth                       string // {statement} {earlier} {later}
	ClaimOne                        string // {state} {statement}
	ClaimLine                       string // {state} {line}
	ClaimsLimit, Over               string
	OverFew, OverOther, OverUnrated string // {n}
	OverStep                        string // {earlier} {later} {pole}
	OverEnds                        string
}

// CardWords stand on the card, and on the pages that show its codes.
type CardWords struct {
	Title                   string
	Day                     string // {title} {date}
	Lean                    string // {points} {low} {high}
	Line                    string // {second} {first}
	Themes                  string // {themes}
	Theme                   string // {theme} {points}
	Aid                     string // {head}
	Summary, Calendar, Scan string
	Copy, Tab, Short        string
	Hurry                   string
	HurryFew                string // {n}
	Larger                  string
	Named                   string // {name}
	Next, Done, Text        string
	Pen                     string
	Room                    string // {h} {w}
	Plain, InWords          string
}
