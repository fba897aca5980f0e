package appeal

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// What a requirement says of its papers, changed at one place, makes the tests of its
// cause fail: a kind that is no longer taken, a weak one that counts as strong, a list
// that need not be covered, a day more or less.
func TestPackTestsNoticeARequirement(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	r, err := e.readTests()
	require.NoError(t, err)
	all := 0
	var missed []string
	for i := range e.pack.Causes {
		c := &e.pack.Causes[i]
		tests := r.casesOfPapers(t, c.ID)
		for k := range c.Requires {
			whole := c.Requires[k].Requirement
			for _, m := range changedRequirements(&whole) {
				all++
				c.Requires[k].Requirement = m.is
				if !slices.ContainsFunc(tests, func(x paperTest) bool { return x.fails(t, r) }) {
					missed = append(missed, c.ID+"/"+whole.ID+": "+m.what)
				}
			}
			c.Requires[k].Requirement = whole
		}
	}
	t.Logf("%d of %d changes are noticed; not: %s", all-len(missed), all, strings.Join(missed, "\n"))
	require.Greater(t, all, 500)
	require.Empty(t, missed)
}

// changed is a requirement that is not as the pack has it.
type changed struct {
	what string
	is   evidence.Requirement
}

// changedRequirements are a requirement with one thing changed at a time. The place of
// a kind among others decides nothing, nor does what settles the way of goods where no
// way is asked for.
func changedRequirements(r *evidence.Requirement) (out []changed) {
	add := func(what string, change func(*evidence.Requirement)) {
		c := *r
		c.Accepts = slices.Clone(r.Accepts)
		change(&c)
		out = append(out, changed{what, c})
	}
	for i, a := range r.Accepts {
		add("no "+a.Kind, func(c *evidence.Requirement) { c.Accepts = slices.Delete(c.Accepts, i, i+1) })
		add(a.Kind+" of the other strength", func(c *evidence.Requirement) {
			c.Accepts[i].Strength = map[string]string{"strong": "weak", "weak": "strong"}[a.Strength]
		})
		if !a.When.IsZero() {
			add("any "+a.Kind, func(c *evidence.Requirement) { c.Accepts[i].When = rules.Cond[evidence.View]{} })
		}
		if len(a.With) > 0 {
			add(a.Kind+" alone", func(c *evidence.Requirement) { c.Accepts[i].With = nil })
		}
		if r.Chain {
			add(a.Kind+" settles otherwise", func(c *evidence.Requirement) { c.Accepts[i].Settles = !a.Settles })
		}
	}
	if r.Covers != "" {
		add("covers nothing", func(c *evidence.Requirement) { c.Covers = "" })
	}
	if r.Chain {
		add("no chain", func(c *evidence.Requirement) { c.Chain = false })
	}
	add("one paper more", func(c *evidence.Requirement) { c.AtLeast = max(r.AtLeast, 1) + 1 })
	if r.AtLeast > 1 {
		add("one paper less", func(c *evidence.Requirement) { c.AtLeast-- })
	}
	if r.Period != nil && r.Period.Amount != nil {
		add("no period", func(c *evidence.Requirement) { c.Period = nil })
		for _, by := range []int{-1, 1} {
			add("another period", func(c *evidence.Requirement) {
				c.Period = &evidence.Span{Amount: new(*r.Period.Amount + by), Unit: r.Period.Unit}
			})
		}
	}
	return out
}

// paperTest is a test that says something of papers, with its case.
type paperTest struct {
	doc *testDoc
	x   *expectation
	c   Case
}

// casesOfPapers are the cases of the tests of a cause that say something of papers.
func (r *testRun) casesOfPapers(t *testing.T, cause string) (out []paperTest) {
	for i := range r.tests.Tests {
		doc := &r.tests.Tests[i]
		for k := range doc.Cases {
			x := &doc.Cases[k].Expect
			if doc.of() != cause || len(x.Requirements)+len(x.Papers) == 0 {
				continue
			}
			c, err := r.caseOf(doc, &doc.Cases[k])
			require.NoError(t, err)
			out = append(out, paperTest{doc, x, c})
		}
	}
	return out
}

func (x paperTest) fails(t *testing.T, r *testRun) bool {
	d, err := r.e.Diagnose(t.Context(), x.c)
	require.NoError(t, err)
	return len(r.ofRequirements(x.doc, x.x, d))+len(r.ofPapers(x.x, &x.c, d, nil)) > 0
}
