package pilot

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"twohats/content"
)

// plain is a pack of two common scales, each a theme with one pole: calm with five prompts,
// the fourth reversed, and order with five, the third reversed.
func plain() *content.Pack {
	pack := &content.Pack{ID: "plain", Revision: 1, Poles: []content.Pole{{ID: "high"}, {ID: "low"}}}
	pack.Scales.Rating.Labels = []string{"Never", "Rarely", "Sometimes", "Often", "Always"}
	for name, reversed := range map[string]int{"calm": 4, "order": 3} {
		theme := content.Theme{ID: name}
		for i := range 5 {
			theme.Prompts = append(theme.Prompts, content.Prompt{
				ID: fmt.Sprintf("%s-%d", name, i+1), Kind: content.Rating, Pole: "high", Reversed: i+1 == reversed,
			})
		}
		pack.Themes = append(pack.Themes, theme)
	}
	slices.SortFunc(pack.Themes, func(a, b content.Theme) int { return strings.Compare(a.ID, b.ID) })
	return pack
}

// twoPoled is plain with order at the other pole, and all in one theme.
func twoPoled() *content.Pack {
	pack := plain()
	for i := range pack.Themes[1].Prompts {
		pack.Themes[1].Prompts[i].Pole = "low"
	}
	pack.Themes[0].Prompts = append(pack.Themes[0].Prompts, pack.Themes[1].Prompts...)
	pack.Themes = pack.Themes[:1]
	return pack
}

func measure(t *testing.T, pack *content.Pack, table string, rule Rule) Stats {
	t.Helper()
	read := NewTable("t.csv", strings.NewReader(table), pack, How{})
	stats, err := Measure(read, rule)
	if err != nil {
		t.Fatalf("%v: %v", err, read.problems.named)
	}
	return stats
}

func pilotTable(t *testing.T) string {
	t.Helper()
	table, err := os.ReadFile("testdata/pilot.csv")
	if err != nil {
		t.Fatal(err)
	}
	return string(table)
}

// wanted are figures of a scale as R has them.
type wanted struct {
	people                               int
	mean, sd, r, alpha, low, high, omega float64
	rest, without                        []float64
}

// The figures are those of R 4.2.2 with psych 2.2.9, in which testdata/pilot.csv was read into
// d, calm-4 and order-3 were turned round (6 − x), and x was five columns, or all ten:
//
//	x <- na.omit(x)                                                    # complete
//	for (j in 1:ncol(x)) x[is.na(x[, j]), j] <- median(x[, j], na.rm = TRUE) # median
//	a <- alpha(x, check.keys = FALSE); a$total$raw_alpha; a$feldt; a$item.stats$r.drop; a$alpha.drop$raw_alpha
//	omega(x, nfactors = 1, flip = FALSE)$omega.tot; mean(rowMeans(x)); sd(rowMeans(x)); cor(x)
func TestAPilotIsAsInR(t *testing.T) {
	for _, c := range []struct {
		rule  Rule
		scale string
		want  wanted
	}{
		{Complete, "calm", wanted{38, 3, 0.87980342, 0.47396465, 0.81749853, 0.70636106, 0.89531737, 0.82277632,
			[]float64{0.69794654, 0.63751391, 0.66231917, 0.60498451, 0.45164775},
			[]float64{0.75600601, 0.77301137, 0.76567212, 0.78360706, 0.82555578}}},
		{Complete, "order", wanted{41, 3.204878, 0.74898305, 0.30379887, 0.73130435, 0.57501417, 0.84225533, 0.74708494,
			[]float64{0.64715919, 0.59851392, 0.67572612, 0.5843042, -0.062318071},
			[]float64{0.62189754, 0.6428055, 0.60206357, 0.64613044, 0.82408633}}},
		{Complete, "high", wanted{33, 3.1333333, 0.53482863, 0.15072009, 0.64247721, 0.42850045, 0.7996319, 0.68568658,
			[]float64{0.44319491, 0.39262895, 0.36977407, 0.37761815, 0.18426918, 0.38849807, 0.22965125, 0.25929284, 0.28478713, 0.14776599},
			[]float64{0.58667159, 0.59861535, 0.60554255, 0.60174419, 0.64581754, 0.60220852, 0.63398357, 0.6289953, 0.62327463, 0.64373901}}},
		{Median, "calm", wanted{48, 3.0333333, 0.83979059, 0.4655255, 0.81299025, 0.71397737, 0.88518687, 0.81762308,
			[]float64{0.65229801, 0.62051569, 0.68786492, 0.61463687, 0.44332922},
			[]float64{0.76231928, 0.77117171, 0.74915852, 0.77293778, 0.82159351}}},
		{Median, "order", wanted{48, 3.1541667, 0.72316042, 0.27294508, 0.69935582, 0.54017887, 0.81542193, 0.72027409,
			[]float64{0.64535866, 0.59601208, 0.59971427, 0.52683946, -0.10163476},
			[]float64{0.56820826, 0.58494911, 0.58086266, 0.61763375, 0.80295009}}},
		{Median, "high", wanted{48, 3.09375, 0.56016952, 0.16999657, 0.68891369, 0.53907344, 0.80511391, 0.69990642,
			[]float64{0.41825087, 0.40332785, 0.53586142, 0.53975266, 0.21654174, 0.36990883, 0.40974019, 0.31463937, 0.26025755, -0.044623581},
			[]float64{0.65340158, 0.65583669, 0.62849765, 0.62655888, 0.68912821, 0.66203673, 0.6539912, 0.67278007, 0.68290367, 0.71525212}}},
	} {
		t.Run(string(c.rule)+" "+c.scale, func(t *testing.T) {
			stats := measure(t, plain(), pilotTable(t), c.rule)
			at := slices.IndexFunc(stats.Scales, func(s ScaleStat) bool { return s.Scale == c.scale })
			if at < 0 {
				t.Fatalf("there is no such scale in %v", stats.Scales)
			}
			got := stats.Scales[at]
			if got.People != c.want.people {
				t.Errorf("people: got %d, want %d", got.People, c.want.people)
			}
			const printed = 1e-7 // R printed eight digits
			for what, pair := range map[string][2]float64{
				"mean": {got.Mean.Value, c.want.mean}, "SD": {got.SD.Value, c.want.sd}, "r": {got.R.Value, c.want.r},
				"alpha": {got.Alpha.Value, c.want.alpha}, "low": {got.Low.Value, c.want.low}, "high": {got.High.Value, c.want.high},
			} {
				near(t, what, pair[0], pair[1], printed)
			}
			near(t, "omega", got.Omega.Value, c.want.omega, 1e-5)
			for i, prompt := range got.Prompts {
				near(t, prompt.ID+" with the rest", prompt.Rest.Value, c.want.rest[i], printed)
				near(t, "alpha without "+prompt.ID, prompt.Without.Value, c.want.without[i], printed)
			}
		})
	}
}

// The figures are those of psych's describe(d), and cor of the two means of complete cases.
func TestPromptsAndPolesOfAPilotAreAsInR(t *testing.T) {
	stats := measure(t, twoPoled(), pilotTable(t), Complete)
	for i, want := range []struct {
		n        int
		mean, sd float64
	}{
		{48, 3.2916667, 1.05100425}, {44, 3.0454546, 1.11968736}, {45, 3.2222222, 1.18492211}, {46, 3.5434783, 1.20566297}, {46, 3.1521739, 1.11489693},
		{45, 3.2888889, 1.07918787}, {48, 3.0625, 1.13748977}, {46, 3.1304348, 1.2221783}, {46, 3.3478261, 1.19661358}, {48, 3.2291667, 0.75059078},
	} {
		got := stats.Prompts[i]
		if got.N != want.n || got.N+got.Missing != stats.People {
			t.Errorf("%s: got %d and %d missing, want %d", got.ID, got.N, got.Missing, want.n)
		}
		near(t, got.ID, got.Mean.Value, want.mean, 1e-7)
		near(t, got.ID, got.SD.Value, want.sd, 1e-7)
	}
	if got := stats.Poles; len(got) != 1 || got[0].People != 33 || got[0].Theme != "calm" {
		t.Fatalf("got %+v", got)
	}
	near(t, "r of the poles", stats.Poles[0].R.Value, -0.13489512, 1e-7)
	imputed := measure(t, twoPoled(), pilotTable(t), Median)
	near(t, "r of the poles, imputed", imputed.Poles[0].R.Value, 0.022188546, 1e-7)
}

func TestWhatLooksWrongIsSaid(t *testing.T) {
	stats := measure(t, plain(), pilotTable(t), Complete)
	order := stats.Scales[1]
	if last := order.Prompts[4]; !last.Wrong || !last.Raises {
		t.Errorf("order-5 goes against its scale: got %+v", last)
	}
	want := `"order-5" looks keyed the wrong way: who scores higher on it scores lower on the rest (r -0.06): look at its words, and whether it should be reversed`
	if !slices.Contains(order.Notes, want) {
		t.Errorf("got %q, want %q", order.Notes, want)
	}
	pack := plain()
	pack.Themes[0].Prompts[3].Reversed = false
	if turned := measure(t, pack, pilotTable(t), Complete).Scales[0].Prompts; !turned[3].Wrong || turned[0].Wrong {
		t.Errorf("calm-4 lost its reversal: got %+v", turned)
	}
}

// few is a pack of one theme with so many ratings a, b, c ….
func few(prompts int) *content.Pack {
	pack := plain()
	pack.Themes = pack.Themes[:1]
	pack.Themes[0].ID = "few"
	pack.Themes[0].Prompts = pack.Themes[0].Prompts[:prompts]
	for i := range pack.Themes[0].Prompts {
		pack.Themes[0].Prompts[i].ID = string(rune('a' + i))
		pack.Themes[0].Prompts[i].Reversed = false
	}
	return pack
}

func TestWhatCannotBeHadIsSaidInWords(t *testing.T) {
	for claim, c := range map[string]struct {
		prompts int
		table   string
		rule    Rule
		want    string // in a note
		has     string // the figures that are there all the same
	}{
		"one prompt has no alpha":                   {1, "a\n1\n3\n5\n", Complete, "r and alpha take two prompts", "mean SD"},
		"two prompts have no omega":                 {2, "a,b\n1,2\n3,3\n5,4\n", Complete, "omega takes three prompts", "mean SD r alpha"},
		"two people are too few":                    {3, "a,b,c\n1,2,3\n3,3,3\n", Complete, "2 people count: the other figures take three", "mean SD"},
		"one person has no SD":                      {3, "a,b,c\n1,2,3\n,3,3\n", Complete, "1 person counts", "mean"},
		"nobody complete":                           {2, "a,b\n1,\n,3\n", Complete, "nobody answered all", ""},
		"nobody at all":                             {2, "id,a,b\np,,\nq,,\n", Median, `nobody answered "a", "b": left out of every scale`, ""},
		"a prompt without answers is left out":      {4, "a,b,c,d\n1,2,2,\n3,3,5,\n5,4,1,\n2,2,2,\n", Complete, `nobody answered "d": left out of every scale`, "mean SD r alpha omega"},
		"a prompt without variance is left out":     {4, "a,b,c,d\n1,2,2,4\n3,3,5,4\n5,4,1,4\n2,2,2,4\n", Complete, `answer "d" alike`, "mean SD r alpha omega"},
		"no variance anywhere":                      {3, "a,b,c\n3,3,3\n3,3,3\n3,3,3\n", Complete, "take two prompts that differ", "mean SD"},
		"prompts that cancel out":                   {2, "a,b\n1,5\n2,4\n5,1\n3,3\n", Complete, "cancel out", "mean SD r"},
		"what one person left out, the median is":   {2, "a,b\n1,2\n3,\n4,4\n5,5\n", Median, "omega takes three", "mean SD r alpha"},
		"two that run against each other":           {2, "a,b\n1,5\n2,4\n5,2\n3,3\n", Complete, `one of the two looks keyed the wrong way: who scores higher on "a" scores lower on "b" (r -0.98)`, "mean SD r alpha"},
		"an alpha below nothing":                    {3, "a,b,c\n1,5,2\n2,4,1\n5,2,2\n3,3,1\n", Complete, "alpha is below 0, for the prompts of this scale run against each other", "mean SD r alpha omega"},
		"few people":                                {1, "a\n1\n3\n5\n", Complete, "3 people: every figure here is rough; change no prompt on it alone", "mean SD"},
		"one person":                                {1, "a\n1\n", Complete, "1 person: every figure here is rough", "mean"},
		"who left out all does not count as median": {2, "a,b\n1,2\n3,1\n,\n", Median, "2 people count", "mean SD"},
	} {
		stats := measure(t, few(c.prompts), c.table, c.rule)
		scale := stats.Scales[0]
		if said := strings.Join(append(stats.Notes, scale.Notes...), "\n"); !strings.Contains(said, c.want) {
			t.Errorf("%s: got the notes %q, want %q", claim, said, c.want)
		}
		var has []string
		for _, figure := range []struct {
			name string
			Figure
		}{{"mean", scale.Mean}, {"SD", scale.SD}, {"r", scale.R}, {"alpha", scale.Alpha}, {"omega", scale.Omega}} {
			if figure.Has {
				has = append(has, figure.name)
			}
		}
		if got := strings.Join(has, " "); got != c.has {
			t.Errorf("%s: got the figures %q, want %q", claim, got, c.has)
		}
		saysNoNaN(t, claim, stats)
	}
}

func TestNotesAreFewAndSayWhatTheyAreAbout(t *testing.T) {
	head := "calm-1,calm-2,order-1,order-2\n"
	for claim, c := range map[string]struct {
		table string
		want  []string
	}{
		"the poles that run against each other": {head + strings.Repeat("5,4,1,2\n1,2,5,4\n4,4,2,1\n2,1,3,4\n", 8), []string{
			`nobody answered "calm-3", "calm-4", "calm-5", "order-3", "order-4", "order-5": left out of every scale`,
			"calm/high: omega takes three prompts",
			"calm/low: omega takes three prompts",
			"calm: alpha is below 0, for the prompts of its two poles run against each other: read the poles apart",
			"calm: one prompt takes up the whole factor: do not rely on omega",
		}},
		"a pole that nobody answered": {"calm-1,calm-2\n" + strings.Repeat("5,4\n1,2\n4,4\n", 10), []string{
			`nobody answered "calm-3", "calm-4", "calm-5", "order-1", "order-2", "order-3", "order-4", "order-5": left out of every scale`,
			"calm/high: omega takes three prompts",
			"calm: omega takes three prompts",
			`the two poles of calm: nobody answered the prompts for "low"`,
		}},
	} {
		var text bytes.Buffer
		if err := measure(t, twoPoled(), c.table, Complete).Text(&text); err != nil {
			t.Fatal(err)
		}
		_, notes, _ := strings.Cut(text.String(), "Notes.\n- ")
		if got := strings.Split(content.OneLine(notes), " - "); !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %s\nwant %s", claim, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

func TestThirtyPeopleAreEnough(t *testing.T) {
	for people, want := range map[int]int{29: 1, 30: 0} {
		if got := measure(t, few(1), "a\n"+strings.Repeat("1\n", people), Complete).Notes; len(got) != want {
			t.Errorf("%d people: got %q", people, got)
		}
	}
}

// saysNoNaN wants both forms to be writable, free of what is no number, and no line too wide.
func saysNoNaN(t *testing.T, claim string, stats Stats) {
	t.Helper()
	written, err := json.Marshal(stats)
	if err != nil {
		t.Errorf("%s: %v", claim, err)
	}
	var text bytes.Buffer
	if err := stats.Text(&text); err != nil {
		t.Errorf("%s: %v", claim, err)
	}
	if all := string(written) + text.String(); strings.Contains(all, "NaN") || strings.Contains(all, "Inf") {
		t.Errorf("%s: got\n%s", claim, all)
	}
	for line := range strings.Lines(text.String()) {
		if utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) > width {
			t.Errorf("%s: this line is too wide: %q", claim, line)
		}
	}
}

// TestFiguresKeepTheirRange measures small tables of whatever answers, where much cancels out,
// is missing or does not differ.
func TestFiguresKeepTheirRange(t *testing.T) {
	chance := rand.New(rand.NewPCG(11, 12))
	for range 1500 {
		prompts, people, steps := 1+chance.IntN(5), 1+chance.IntN(7), 1+chance.IntN(5)
		var head, rows []string
		for i := range prompts {
			head = append(head, string(rune('a'+i)))
		}
		for range people {
			row := make([]string, prompts)
			for i := range row {
				if step := chance.IntN(6 * steps); step > 0 {
					row[i] = fmt.Sprint(1 + step%steps)
				}
			}
			rows = append(rows, "p,"+strings.Join(row, ","))
		}
		table := "id," + strings.Join(head, ",") + "\n" + strings.Join(rows, "\n") + "\n"
		for _, rule := range []Rule{Complete, Median} {
			stats := measure(t, few(prompts), table, rule)
			saysNoNaN(t, table, stats)
			s := stats.Scales[0]
			within := func(what string, f Figure, low, high float64) {
				if f.Has && !(f.Value >= low-1e-9 && f.Value <= high+1e-9) {
					t.Errorf("%s is %v, want %v to %v:\n%s", what, f.Value, low, high, table)
				}
			}
			within("mean", s.Mean, 1, 5)
			within("SD", s.SD, 0, 5)
			within("r", s.R, -1, 1)
			within("alpha", s.Alpha, math.Inf(-1), 1)
			within("alpha in its interval", s.Alpha, s.Low.Value, s.High.Value)
			within("omega", s.Omega, math.Inf(-1), 1)
			for _, prompt := range s.Prompts {
				within("r with the rest", prompt.Rest, -1, 1)
			}
			if s.Alpha.Has != s.Low.Has || s.Alpha.Has != s.High.Has {
				t.Errorf("alpha without its interval:\n%s", table)
			}
		}
	}
}

func TestColumnsThatAreAlikeHaveAnAlphaOfOne(t *testing.T) {
	scale := measure(t, few(3), "a,b,c\n1,1,1\n3,3,3\n5,5,5\n4,4,4\n", Complete).Scales[0]
	for what, got := range map[string]Figure{"alpha": scale.Alpha, "low": scale.Low, "high": scale.High, "r": scale.R, "with the rest": scale.Prompts[0].Rest} {
		near(t, what, got.Value, 1, 1e-12)
	}
	near(t, "lowest", scale.Floor.Value, 0.25, 0)
	near(t, "highest", scale.Ceiling.Value, 0.25, 0)
}

func TestTheCentreIsTheMeanLean(t *testing.T) {
	pack := twoPoled()
	pack.Centre = 10 // is taken off by the reading, and counts back in
	head := "calm-1,calm-2,order-1,order-2\n"
	stats := measure(t, pack, head+"5,5,4,4\n3,3,3,3\n4,4,3,3\n,,1,1\n", Complete) // leans 25, 0, 25; none
	c := stats.Centre
	near(t, "centre", c.Suggested.Value, 50.0/3, 1e-9)
	near(t, "SD", c.SD.Value, 14.433756730, 1e-8)
	near(t, "half", c.High.Value-c.Suggested.Value, 4.302652730*14.433756730/1.7320508076, 1e-6) // t(0.975, 2) is 4.30265
	if c.People != 3 || c.Pack != 10 {
		t.Errorf("got %+v", c)
	}
	if none := measure(t, plain(), "calm-1,order-1\n1,2\n1,2\n1,2\n", Complete).Centre; none.Suggested.Has || none.Note == "" {
		t.Errorf("one pole has no lean: got %+v", none)
	}
}

func TestLongNamesKeepTheTablesNarrow(t *testing.T) {
	pack := few(5)
	pack.Themes[0].ID = strings.Repeat("theme", 8)
	pack.Themes[0].Prompts[1].Reversed = true
	var head []string
	for i := range pack.Themes[0].Prompts {
		pack.Themes[0].Prompts[i].ID = strings.Repeat("long", 9) + string(rune('a'+i))
		head = append(head, pack.Themes[0].Prompts[i].ID)
	}
	stats := measure(t, pack, strings.Join(head, ",")+"\n1,2,3,4,5\n2,2,3,4,1\n5,5,4,1,1\n3,1,3,2,5\n", Complete)
	saysNoNaN(t, "long names", stats)
}
