package report

// What every form is held to, for the documents that are made elsewhere.
var (
	EveryFact  = everyFact
	ForAnyPipe = forAnyPipe
	WellMade   = wellMade
	PrintsOn   = printsOn
)
