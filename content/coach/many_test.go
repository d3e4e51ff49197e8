package coach

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"twohats/content"
)

// The figures of Many are those of Read, whatever was answered, even steps that do not exist.
func TestManyReadsLikeRead(t *testing.T) {
	whole := builtin(t)
	anchored := *whole
	anchored.Centre = -7.5
	small := *whole
	small.Themes = small.Themes[1:2]
	none := *whole
	none.Themes = nil
	chance := rand.New(rand.NewPCG(61, 62))
	for _, pack := range []*content.Pack{whole, &anchored, &small, &none, odd()} {
		many := ForMany(pack)
		for range 300 {
			answers := make([]Answer, len(many.Prompts()))
			record := Record{Answers: map[string]Answer{}}
			for i, prompt := range many.Prompts() {
				if chance.IntN(4) > 0 {
					answers[i] = Answer{Step: chance.IntN(8) - 1, First: chance.IntN(7) - 1, Second: chance.IntN(7) - 1}
					record.Answers[prompt.ID] = answers[i]
				}
			}
			want := Read(pack, record)
			want.Claims, want.Offers, want.Care = nil, nil, nil
			if got := many.Read(answers); !reflect.DeepEqual(got, want) {
				t.Fatalf("got  %+v\nwant %+v\nfrom %+v", got, want, record)
			}
		}
	}
}
