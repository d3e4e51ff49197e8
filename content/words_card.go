package content

// CardWords stand on the card, and on the pages that show its codes.
type CardWords struct {
	Title    string `yaml:"title"`
	Day      string `yaml:"day"`    // {title} {date}
	Lean     string `yaml:"lean"`   // {points} {low} {high}
	Line     string `yaml:"line"`   // {second} {first}
	Themes   string `yaml:"themes"` // {themes}
	Theme    string `yaml:"theme"`  // {theme} {points}
	Aid      string `yaml:"aid"`    // {head}
	Summary  string `yaml:"summary"`
	Calendar string `yaml:"calendar"`
	Scan     string `yaml:"scan"`
	Copy     string `yaml:"copy"`
	Tab      string `yaml:"tab"`
	Short    string `yaml:"short"`
	Hurry    string `yaml:"hurry"`
	HurryFew string `yaml:"hurry_few"` // {n}
	Larger   string `yaml:"larger"`
	Named    string `yaml:"named"` // {name}
	Next     string `yaml:"next"`
	Done     string `yaml:"done"`
	Text     string `yaml:"text"`
	Pen      string `yaml:"pen"`
	Room     string `yaml:"room"` // {h} {w}
	Plain    string `yaml:"plain"`
	InWords  string `yaml:"in_words"`
}
