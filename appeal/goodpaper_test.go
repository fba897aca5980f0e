package appeal

import (
	"context"
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// A heldCase is a case of which all but the papers is judged.
type heldCase struct {
	name   string
	engine *Engine
	read   *readyCase
	pass   *pass
	told   *Diagnosis
}

func heldCases(t *testing.T, e *Engine) (out []heldCase) {
	for _, c := range casesWithPapers(t) {
		if c.near {
			continue
		}
		data, err := json.Marshal(c.of)
		require.NoError(t, err)
		one, err := DecodeCase(data)
		require.NoError(t, err)
		d, err := e.Diagnose(context.Background(), *one)
		require.NoError(t, err)
		ready, err := e.ready(context.Background(), *one)
		require.NoError(t, err)
		p, err := e.pass(context.Background(), ready, newMemory())
		require.NoError(t, err)
		out = append(out, heldCase{c.name, e, ready, p, d})
	}
	return out
}

func (h *heldCase) entity() string {
	if h.read.c.Account == nil {
		return ""
	}
	return h.read.c.Account.Entity
}

// with holds the papers of the case and one more against what they must prove.
func (h *heldCase) with(t *testing.T, paper evidence.Item) *evidence.Report {
	c, v := *h.read.c, *h.pass.v
	c.Evidence = append(slices.Clone(c.Evidence), paper)
	v.Evidence, v.ofItems = c.Evidence, nil
	told := *h.told
	p := &pass{readyCase: &readyCase{&c, h.read.text, h.read.facts}, e: h.engine, v: &v, d: &told}
	require.NoError(t, h.engine.prove(context.Background(), p))
	return told.Evidence
}

const added = "E99"

// A good paper more never makes a met requirement weak or missing, unless it says
// otherwise than another: neither a second copy of a paper that is there, nor one that
// is good in another case, made out to this company.
func TestAGoodPaperMoreNeverHarms(t *testing.T) {
	cases := heldCases(t, embedded(t))
	tried, otherwise, donors := 0, 0, goodPapers(cases)
	require.Greater(t, len(donors), 60)
	for _, h := range cases {
		if h.told.Evidence == nil {
			continue
		}
		for _, paper := range slices.Concat(donors, h.read.c.Evidence) {
			r := h.with(t, madeOutTo(paper, h.entity()))
			if tried++; contradictsOne(r) {
				otherwise++
				continue
			}
			for i, was := range h.told.Evidence.Requirements {
				if was.Status == evidence.Met {
					require.Equal(t, was.Status, r.Requirements[i].Status, "%s: %s/%s with %v", h.name, was.Cause, was.ID, paper)
				}
			}
		}
	}
	require.Less(t, otherwise*10, tried)
}

// contradictsOne reports whether the paper that was added and another speak against
// each other.
func contradictsOne(r *evidence.Report) bool {
	return slices.ContainsFunc(r.Items, func(c evidence.Checked) bool {
		return slices.ContainsFunc(c.Problems, func(p evidence.Problem) bool {
			return p.ID == "contradicts" && (c.ID == added || slices.Contains(p.Items, added))
		})
	})
}

// own stands for the company of whatever case a paper is added to.
const own = "{own}"

// goodPapers are a few of each kind with which nothing is wrong in their case.
func goodPapers(cases []heldCase) (out []evidence.Item) {
	kinds := map[string]int{}
	for _, h := range cases {
		if h.told.Evidence == nil {
			continue
		}
		for i, x := range h.told.Evidence.Items {
			paper := h.read.c.Evidence[i]
			if kinds[paper.Kind]++; len(x.Problems) > 0 || kinds[paper.Kind] > 6 {
				continue
			}
			out = append(out, madeBy(paper, h.entity(), own))
		}
	}
	return out
}

// madeBy puts one company in the place of another.
func madeBy(paper evidence.Item, was, is string) evidence.Item {
	if paper.Issuer == was {
		paper.Issuer = is
	}
	if paper.Subject == was {
		paper.Subject = is
	}
	return paper
}

func madeOutTo(paper evidence.Item, entity string) evidence.Item {
	paper = madeBy(paper, own, entity)
	paper.ID, paper.SHA256, paper.TranslationOf = added, "", ""
	return paper
}
