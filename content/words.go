package content

// Words are what the program itself says in one language, whatever the pack. {name} in a
// sentence stands for a value, put there by Fill; the note behind a field lists those it has. The
// key of a field in the file is its name in small letters: look_back for LookBack.
type Words struct {
	Language  string
	Welcome   WelcomeWords
	Walk      WalkWords
	Review    ReviewWords
	Summary   SummaryWords
	Reading   ReadingWords
	Figures   FigureWords
	Plan      PlanWords
	Past      PastWords
	Compare   CompareWords
	List      ListWords
	Forms     FormWords
	Plain     PlainWords
	Workshop  WorkshopWords
	Card      CardWords
	Group     GroupWords
	Sheet     SheetWords
	Pause     PauseWords
	Help      HelpWords
	Keys      KeyWords
	Sentences Sentences // for packs that do not bring their own
}

// WelcomeWords stand on the first page.
type WelcomeWords struct {
	Intro                                        string // {themes}
	Privacy, Unkept, PrivacyRemote, UnkeptRemote string
	Quick, Full                                  string
	Size                                         string // {n} {minutes}
	Short                                        string // {n}
	Invented, Resume                             string
	Begun                                        string // {n}
	LookBack                                     string
	Walks                                        string // {n} {date}
	Locked                                       string
}

// WalkWords stand on the pages that ask.
type WalkWords struct {
	Part                      string // {n} {of}
	Count                     string // {n} {of}
	Mission, First, Second    string
	DoFirst, DoSecond, Chosen string
	Gain, Cost, Scenario      string
	Open, Checks, Claimed     string
	Line, Own                 string
}

// ReviewWords stand on the page of all answers.
type ReviewWords struct {
	Title, Intro                    string
	Open, Reversed, Checks, LeftOut string
	Go                              string
	Then                            string // {text}
}
