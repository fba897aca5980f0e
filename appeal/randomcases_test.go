package appeal

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// With another seed the tests over random cases try others.
var casesSeed = flag.Uint64("cases-seed", 1, "seed of the random cases")

// randomCases draws cases that lack this and that.
type randomCases struct {
	*rand.Rand
	whole []namedCase
}

func newRandomCases(t *testing.T) *randomCases {
	t.Logf("seed %d", *casesSeed)
	out := &randomCases{rand.New(rand.NewPCG(*casesSeed, 9)), casesWithPapers(t)}
	for _, folder := range []string{"papers-read", "grades-read"} {
		for _, l := range readPaperLabels(t, folder) {
			out.whole = append(out.whole, namedCase{folder + "/" + l.ID, decoded(t, l.Case), false})
		}
	}
	return out
}

// oneIn is true once in n times.
func (r *randomCases) oneIn(n int) bool { return r.IntN(n) == 0 }

// draw takes a case, gives it a plan and an answer, and takes parts of it away.
func (r *randomCases) draw(t *testing.T) (string, *Case) {
	x := r.whole[r.IntN(len(r.whole))]
	c := caseFrom(t, x.of)
	r.dropPapers(c)
	r.dropFacts(c)
	c.Stance = r.stance()
	c.Plan = r.plan(c)
	r.letter(c)
	return x.name, c
}

func caseFrom(t testing.TB, of any) *Case {
	data, err := json.Marshal(of)
	require.NoError(t, err)
	c, err := DecodeCase(data)
	require.NoError(t, err)
	return c
}

func (r *randomCases) dropPapers(c *Case) {
	if r.oneIn(8) {
		c.Evidence = nil
	}
	c.Evidence = slices.DeleteFunc(c.Evidence, func(evidence.Item) bool { return r.oneIn(5) })
	for i := range c.Evidence {
		v := reflect.ValueOf(&c.Evidence[i]).Elem()
		for k := range v.NumField() {
			if f := v.Field(k); f.Type() == reflect.TypeFor[*bool]() && r.oneIn(8) {
				f.SetZero()
			}
		}
	}
}

// dropFacts goes by the names, so that the same draws drop the same.
func (r *randomCases) dropFacts(c *Case) {
	var names []string
	for name := range c.Facts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if r.oneIn(4) {
			delete(c.Facts, name)
		}
	}
}

func (r *randomCases) stance() *Stance {
	if r.oneIn(3) {
		return nil
	}
	return &Stance{Answer: []string{"accept", "accept", "partly", "dispute"}[r.IntN(4)]}
}

// plan is a whole plan of which some things are left out, or none.
func (r *randomCases) plan(c *Case) *Plan {
	if r.oneIn(3) {
		return nil
	}
	p := wholePlan(c)
	if c.Plan != nil && c.Plan.RootCause != nil && r.oneIn(2) {
		p = c.Plan
	}
	if len(p.Actions) > 0 && r.oneIn(3) {
		more := p.Actions[0]
		more.State, more.What = "planned", "The office manager checks the register before goods go out."
		p.Actions = append(p.Actions, more)
	}
	p.RootCause.Statement = r.kept(p.RootCause.Statement)
	p.RootCause.Process = r.kept(p.RootCause.Process)
	if r.oneIn(4) {
		p.RootCause.Quotes = nil
	}
	for i := range p.Actions {
		r.dropFields(&p.Actions[i])
	}
	if r.oneIn(6) {
		p.Actions = nil
	}
	return p
}

// wholePlan is a plan that lacks nothing, in whatever case.
func wholePlan(c *Case) *Plan {
	today := todayOf(c)
	p := &Plan{
		RootCause: &RootCause{
			Statement: "Goods went out before anybody checked them against the register of papers.",
			Process:   "The office took orders without a check of the register, since March by one clerk alone.",
			Quotes:    Words{longestLine(c.Notice.Text)},
		},
		Actions: []Measure{{What: "A second clerk checks each order against the register of papers.", State: "done", On: today, Owner: "head of the office",
			Measure: "orders without a check, counted every Monday, none allowed", Reference: "office rule 7, version 2"}},
	}
	for i := range c.Evidence {
		p.Actions[0].Evidence = append(p.Actions[0].Evidence, c.Evidence[i].ID)
	}
	return p
}

func longestLine(text string) (out string) {
	for line := range strings.Lines(text) {
		if len(line) > len(out) {
			out = line
		}
	}
	return strings.TrimSpace(out)
}

func (r *randomCases) kept(s string) string {
	switch r.IntN(8) {
	case 0:
		return ""
	case 1:
		return "[to be filled in]"
	}
	return s
}

func (r *randomCases) dropFields(a *Measure) {
	a.Owner, a.Measure, a.Reference = r.kept(a.Owner), r.kept(a.Measure), r.kept(a.Reference)
	if r.oneIn(6) {
		a.State = ""
	}
	if r.oneIn(6) {
		a.On = a.On.AddDays(3 - r.IntN(6))
	}
	if r.oneIn(4) {
		a.Evidence = nil
	}
}

// letter drops the letter, or what stands below it.
func (r *randomCases) letter(c *Case) {
	switch {
	case c.Letter == nil:
	case r.oneIn(3):
		c.Letter = nil
	case r.oneIn(2):
		c.Letter.Signature, c.Letter.Reviewed = nil, nil
	}
}
