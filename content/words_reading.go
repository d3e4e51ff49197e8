package content

// ReadingWords say in the summary what holds only under a condition: why there is no lean yet,
// where parts differ, and why no examples were asked for.
type ReadingWords struct {
	FewOne     string `yaml:"few_one"`     // {theme}
	FewOneHow  string `yaml:"few_one_how"` // {first} {second}
	FewNone    string `yaml:"few_none"`
	FewNoneHow string `yaml:"few_none_how"` // {first} {second}
	FewSoleHow string `yaml:"few_sole_how"` // {first} {second}
	FewFigure  string `yaml:"few_figure"`   // {n} {have}

	FewQuickHow string `yaml:"few_quick_how"`

	AllDots     string `yaml:"all_dots"`      // {pole}
	AllDotsTold string `yaml:"all_dots_told"` // {pole}
	SizeDots    string `yaml:"size_dots"`
	SizeTold    string `yaml:"size_told"`

	ApartMore   string `yaml:"apart_more"`   // {theme} {pole}
	ApartBoth   string `yaml:"apart_both"`   // {theme} {first} {second}
	ApartFigure string `yaml:"apart_figure"` // {parts}
	NotEach     string `yaml:"not_each"`
	Wanting     string `yaml:"wanting"` // {theme} {pole}

	NoClaimsLow     string `yaml:"no_claims_low"`
	NoClaimsAlike   string `yaml:"no_claims_alike"`
	NoClaimsLowered string `yaml:"no_claims_lowered"`
	NoClaimsStopped string `yaml:"no_claims_stopped"`
	NoClaimsNever   string `yaml:"no_claims_never"`
	ClaimsUnasked   string `yaml:"claims_unasked"`
}
