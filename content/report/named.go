package report

// A named is the visitor that takes each block under its name: its key in JSON, and its template
// in HTML.
type named func(name string, shape any)

func (n named) Say(b Say)           { n("say", b) }
func (n named) Heading(b Heading)   { n("heading", b) }
func (n named) Quote(b Quote)       { n("quote", b) }
func (n named) List(b List)         { n("list", b.Items) }
func (n named) Steps(b Steps)       { n("steps", b.Steps) }
func (n named) Commands(b Commands) { n("commands", b.Lines) }
func (n named) Backing(b Backing)   { n("backing", b) }
func (n named) Cards(b Cards)       { n("cards", b.Cards) }
func (n named) Dots(b Dots)         { n("dots", b) }
func (n named) Map(b Map)           { n("map", b) }
func (n named) Rows(b Rows)         { n("rows", b) }
func (n named) Gauges(b Gauges)     { n("gauges", b.Gauges) }
func (n named) Spreads(b Spreads)   { n("spreads", b.Rows) }
func (n named) RoomMap(b RoomMap)   { n("room", b) }
