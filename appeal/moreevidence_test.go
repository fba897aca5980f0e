package appeal

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// More papers never lower a score: neither those of the case that were left out before, nor
// good ones of other cases. Where one was altered or two speak against each other they may;
// and where only the papers tell what the notice lists, more of it is to be proved.
func TestMoreEvidenceNeverLowersAScore(t *testing.T) {
	e, r := embedded(t), newRandomCases(t)
	donors, firsts := goodPapers(heldCases(t, e)), map[string]*pass{}
	compared, against, listsMore := 0, 0, 0
	for range 1500 {
		x := r.whole[r.IntN(len(r.whole))]
		more := caseFrom(t, x.of)
		more.Stance, more.Plan = r.stance(), r.plan(more)
		r.addPapers(more, donors)
		fewer := *more
		fewer.Evidence = slices.DeleteFunc(slices.Clone(more.Evidence), func(evidence.Item) bool { return r.oneIn(3) })
		first := kept(firsts, x.name, func() *pass { return passOf(t, e, more) })
		without, with := judgedBeside(t, first, &fewer), judgedBeside(t, first, more)
		switch {
		case speaksAgainst(with.d.Evidence):
			against++
		case !reflect.DeepEqual(without.papers.Listed, with.papers.Listed):
			listsMore++
		default:
			compared++
			fell := fallen(without.d, with.d)
			require.Empty(t, fell, "%s\nwithout: %s\nwith: %s\n%s", x.name, toldOfPapers(without.d.Evidence), toldOfPapers(with.d.Evidence), shown(more))
		}
	}
	t.Log(compared, "compared; papers speak against each other in", against, "and tell more of what the notice lists in", listsMore)
	require.Greater(t, compared, 1200)
}

func kept[V any](all map[string]V, key string, work func() V) V {
	if _, is := all[key]; !is {
		all[key] = work()
	}
	return all[key]
}

func passOf(t *testing.T, e *Engine, c *Case) *pass {
	ready, err := e.ready(context.Background(), *c)
	require.NoError(t, err)
	p, err := e.pass(context.Background(), ready, newMemory())
	require.NoError(t, err)
	return p
}

// judgedBeside judges a case that has the notice of one that was judged.
func judgedBeside(t *testing.T, first *pass, c *Case) *pass {
	p, err := first.again(context.Background(), c)
	require.NoError(t, err)
	return p
}

// addPapers adds up to three papers that are good in another case, made out to this company.
func (r *randomCases) addPapers(c *Case, donors []evidence.Item) {
	entity := ""
	if c.Account != nil {
		entity = c.Account.Entity
	}
	for n := range r.IntN(4) {
		x := madeOutTo(donors[r.IntN(len(donors))], entity)
		x.ID = fmt.Sprint("E", 90+n)
		c.Evidence = append(c.Evidence, x)
	}
}

// speaksAgainst reports whether a paper was altered, or speaks against another one.
func speaksAgainst(r *evidence.Report) bool {
	return r != nil && slices.ContainsFunc(r.Items, func(x evidence.Checked) bool {
		return slices.ContainsFunc(x.Problems, func(p evidence.Problem) bool { return p.ID == "altered" || p.ID == "contradicts" })
	})
}

// fallen are the criteria of which the score fell, and the evidence where its share did.
func fallen(was, is *Diagnosis) (out []string) {
	for _, name := range criterionNames {
		a, b := was.Criteria.Named(name), is.Criteria.Named(name)
		if b.Score < a.Score || name == "evidence" && a.Of > 0 && b.Share() < a.Share() {
			out = append(out, fmt.Sprintf("%s %d of %d, then %d of %d", name, a.Score, a.Of, b.Score, b.Of))
		}
	}
	return out
}

func toldOfPapers(r *evidence.Report) (out string) {
	if r == nil {
		return "nothing"
	}
	for _, x := range r.Requirements {
		out += fmt.Sprintf(" %s=%s%v%s;", x.ID, x.Status, x.Items, ids(x.Problems))
	}
	for _, x := range r.Items {
		out += fmt.Sprintf(" %s:%s", x.ID, ids(x.Problems))
	}
	return out
}
