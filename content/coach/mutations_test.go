package coach

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A mutation is one way to get a rule wrong, and the test that must turn red.
type mutation struct{ name, file, old, new, red string }

func mutations() []mutation {
	return []mutation{
		{"drop c", "levels.go", "cell.Points - float64(c*straight)", "cell.Points - 0*float64(c*straight)", "TestLevels"},
		{"drop c, for people", "levels.go", "cell.Points - float64(c*straight)", "cell.Points - 0*float64(c*straight)", "TestYeaSayingMovesNoFigure"},
		{"correct all poles by all of c", "levels.go", "float64(cell.N-2*cell.reversed) / float64(cell.N)", "1.0", "TestYeaSayingMovesNoFigure"},
		{"c from positive wording alone", "levels.go", "(positive.Points+reversed.Points)/2 - 50", "positive.Points - 50", "TestYeaSaying"},
		{"c from one side's answers", "levels.go", "positive.N > 0 && reversed.N > 0", "positive.N > 0", "TestYeaSaying"},
		{"no c for themes", "figures.go", "Levels: levels(own, c),", "Levels: levels(own, 0),", "TestReadAgreesWithTheOracle"},
		{"lose the reversal", "choices.go", "place = 100 - place", "place += 0", "TestLevels"},
		{"lose the reversal, for people", "choices.go", "place = 100 - place", "place += 0", "TestSimulatedPeopleGetTrueVerdicts"},
		{"a step short", "many.go", "float64(step-1) / float64(labels-1)", "float64(step-1) / float64(labels)", "TestAllLabelCountsReachBothEnds"},
		{"take any step", "many.go", " || step > labels", "", "TestLevels"},
		{"leave ties to the last bit", "many.go", "math.Round(figure*1e9)/1e9", "figure+0*math.Round(1)", "TestTheOrderOfPromptsMovesNoFigure"},
		{"keep no range", "levels.go", "min(max(corrected, 0), 100)", "corrected", "TestLevels"},
		{"one answer is enough", "levels.go", "const minRatings = 2", "const minRatings = 1", "TestLevels"},
		{"swap the poles", "lean.go", "first, second := levels[0], levels[1]", "first, second := levels[1], levels[0]", "TestLean"},
		{"ignore the centre", "lean.go", "second.Points - centre", "second.Points", "TestLean"},
		{"1.645 to 1", "lean.go", "const bandErrors = 1.645", "const bandErrors = 1.0", "TestBandAndChance"},
		{"1.645 to 1, for people", "lean.go", "const bandErrors = 1.645", "const bandErrors = 1.0", "TestSimulatedPeopleGetTrueVerdicts"},
		{"the error of one pole", "lean.go", "v/float64(first.N) + v/float64(second.N)", "v / float64(first.N)", "TestSimulatedPeopleGetTrueVerdicts"},
		{"no prior answers", "levels.go", "priorAnswers  = 8", "priorAnswers  = 0", "TestLean"},
		{"no prior variance", "levels.go", "priorVariance = 687.5", "priorVariance = 0", "TestLean"},
		{"no freedom lost", "levels.go", "freedom += max(cell.N-1, 0)", "freedom += cell.N", "TestLean"},
		{"one variance for all", "figures.go", "v := variance(cells...)", "all := cellsOf(ratings); v := variance(all[:]...)", "TestTheVarianceOfThemesIsAroundTheirOwnMeans"},
		{"chance of the other side", "lean.go", "math.Erfc(-e.Points", "math.Erfc(e.Points", "TestDots"},
		{"say 20 in 20", "lean.go", "min(dots, DotCount-1)", "dots", "TestOddsAreNeverTwentyInTwenty"},
		{"places at the steps' ends", "lean.go", "float64(i)+0.5", "float64(i)+0.9", "TestPlacesAreWhatDotsCounts"},
		{"both before leans", "verdict.go", "case low > 0 || high < 0:", "case (low > 0 || high < 0) && (low < -OneStep || high > OneStep):", "TestVerdict"},
		{"probably before both", "verdict.go", "low >= -OneStep && high <= OneStep", "low >= -OneStep && high <= OneStep && math.Abs(lean.Points) < probablyErrors*lean.Error", "TestVerdict"},
		{"a narrower both", "verdict.go", "OneStep = 25.0", "OneStep = 20.0", "TestVerdict"},
		{"probably from less", "verdict.go", "probablyErrors = 0.84", "probablyErrors = 0.67", "TestVerdict"},
		{"a side for every verdict", "verdict.go", "v != Leans && v != Probably", "v == TooFew", "TestVerdict"},
		{"left for right", "choices.go", "return -towardsRight, true", "return towardsRight, true", "TestChoices"},
		{"demand for pull", "choices.go", "measured(c.Prompt) == measure", "measured(c.Prompt) != measure", "TestChoices"},
		{"ignore the second choice", "choices.go", "2*a.options[first] + a.options[second]", "2 * a.options[first]", "TestScenarios"},
		{"the same choice twice", "choices.go", "first == second || ", "", "TestScenarios"},
		{"one most for both directions", "choices.go", "float64(-a.lowest)", "float64(a.highest)", "TestScenarios"},
		{"pull sided from a third", "sides.go", "pullSided   = 35.0", "pullSided   = 33.0", "TestAReadingHasTheSidesOfItsChoices"},
		{"demand sided from a quarter", "sides.go", "demandSided = 37.5", "demandSided = 25.0", "TestAReadingHasTheSidesOfItsChoices"},
		{"opposite demands cancel out", "sides.go", "asks(First) && asks(Second)", "asks(First) && !asks(First)", "TestFits"},
		{"one theme speaks for all", "many.go", "const fewestThemes = 2", "const fewestThemes = 1", "TestALeanTakesTwoThemes"},
		{"what Full asks counts in Quick", "figures.go", "fixedItems(m.pack, depth)", "fixedItems(m.pack, Full)", "TestALeanIsAskedForByTwoThemesOfTheDepth"},
		{"two themes where one can have a figure", "many.go", "min(m.maxFigured(Full), fewestThemes)", "fewestThemes", "TestALeanTakesTwoThemes"},
		{"asked for both is no matter", "sides.go", "Fit{AsksBoth, practice}", "Fit{Kind: Fits}", "TestFits"},
		{"65 to 50", "claims.go", "const highFrom = 65.0", "const highFrom = 50.0", "TestClaimsAreDrawnFromWhatIsRatedHigh"},
		{"a claim that was never made", "claims.go", "min(level.Points, level.Raw) < highFrom", "level.Points < highFrom", "TestClaimsAreDrawnFromWhatIsRatedHigh"},
		{"more checks in Quick", "claims.go", "return 2\n", "return 3\n", "TestClaimsAreDrawnFromWhatIsRatedHigh"},
		{"ask about the lower statement", "claims.go", "about > best", "about < best", "TestClaimsAreDrawnFromWhatIsRatedHigh"},
		{"the strongest two, of one theme or not", "claims.go", "before.Theme == claim.Theme", "before.Theme == claim.Theme && before == claim", "TestClaimsAreDrawnFromWhatIsRatedHigh"},
		{"show a reversed statement", "claims.go", "about >= highFrom && !ratings[i].Reversed", "about >= highFrom", "TestAClaimShowsWhatThePersonSaid"},
		{"none is left open", "claims.go", "1: NoneYet", "1: LeftOpen", "TestAnsweredChecksAreTheEvidence"},
		{"offer what is held already", "sides.go", "t.DemandSide() == sideOf(t.Lean.Points, 0)", "t.DemandSide() == Neither", "TestOffers"},
		{"offer the stronger hat", "offers.go", "return -sideOf(t.Lean.Points, 0)", "return sideOf(t.Lean.Points, 0)", "TestOffers"},
		{"offer twice", "offers.go", "!slices.ContainsFunc(offers, o.same) && ", "", "TestOffers"},
		{"forget what was offered", "offers.go", "addOffers(pack, places, nil, already)", "addOffers(pack, places, nil, nil)", "TestOffersDoNotComeTwice"},
		{"the doubt of one walk", "lean.go", "math.Hypot(earlier.Error, later.Error)", "later.Error", "TestMoved"},
		{"seven alike", "care.go", "alikeFrom     = 8", "alikeFrom     = 7", "TestCare"},
		{"a lower bar for scatter", "care.go", "1.94 * 25 * 25", "1.5 * 25 * 25", "TestScatterIsNotedBeyond194"},
		{"two seconds are fast", "care.go", "median(timed) < hastyUnder", "median(timed) <= hastyUnder", "TestCare"},
	}
}

// TestMutationsTurnTestsRed builds the package with each mutation and wants its test to fail.
func TestMutationsTurnTestsRed(t *testing.T) {
	if _, long := people(0, 0); !long {
		t.Skip("takes minutes: TWOHATS_LONG=1 runs it")
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mutations() {
		t.Run(m.name, func(t *testing.T) {
			path := filepath.Join(here, m.file)
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(string(src), m.old); n != 1 {
				t.Fatalf("%s holds %q %d times, want it once", m.file, m.old, n)
			}
			mutant := filepath.Join(t.TempDir(), m.file)
			overlay := filepath.Join(t.TempDir(), "overlay.json")
			replace, _ := json.Marshal(map[string]map[string]string{"Replace": {path: mutant}})
			write(t, mutant, strings.Replace(string(src), m.old, m.new, 1))
			write(t, overlay, string(replace))
			test := exec.Command("go", "test", "-vet=off", "-overlay", overlay, "-run", "^"+m.red+"$", ".")
			test.Env = append(os.Environ(), "TWOHATS_LONG=")
			out, err := test.CombinedOutput()
			if err == nil || !strings.Contains(string(out), "--- FAIL: "+m.red) {
				t.Errorf("%s does not turn red:\n%s", m.red, out)
			}
		})
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
