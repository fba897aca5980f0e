package appeal

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fromNothing are cases of ten causes of different kinds of which nothing is there but the
// notice, the account and what was answered where the notice leaves the cause open.
var fromNothing = []string{
	"counterfeit", "distribution-route-unproven", "trademark-infringement", "fake-waybill", "late-delivery",
	"account-verification", "linked-accounts", "review-manipulation", "not-as-described", "order-cancellation",
}

// mostSteps is how many steps lead from an empty file to one that is ready, at most.
const mostSteps = 4

// Whoever takes the first way that is told, again and again, gets from an empty file to one
// that is ready, whatever is answered.
func TestFromAnEmptyFileToHigh(t *testing.T) {
	e, cases := withWays(t), map[string]namedCase{}
	for _, c := range casesWithPapers(t) {
		cases[c.name] = c
	}
	for _, cause := range fromNothing {
		for _, stance := range []string{"accept", "dispute", "whatever"} {
			t.Run(cause+", "+stance, func(t *testing.T) {
				of := cases[cause]
				require.NotNil(t, of.of)
				c := caseFrom(t, of.of)
				c = &Case{ID: c.ID, AsOf: c.AsOf, Account: c.Account, Notice: c.Notice}
				climb(t, e, c, stance)
			})
		}
	}
}

// climb takes the first way at each level until the file is ready.
func climb(t *testing.T, e *Engine, c *Case, stance string) {
	r := rand.New(rand.NewPCG(*casesSeed, 4))
	var way []string
	for range mostSteps + 1 {
		j := waysOf(t, e, e, "", c)
		g := j.told.Grade
		way = append(way, fmt.Sprint(g.Level))
		if g.Level == High {
			t.Log(strings.Join(way, "\n"))
			return
		}
		require.NotEmpty(t, g.Next, "%s\n%v\n%s", strings.Join(way, "\n"), g.Blockers, shown(c))
		todo := j.of(t, g.Next[0])
		way = append(way, idsOfFixes(todo))
		c = j.pass.applied(todo, j.worldWith(r, todo, stance))
		again, err := e.Diagnose(context.Background(), *c)
		require.NoError(t, err)
		require.True(t, reached(again, g.Next[0].Level), "%s\n%s", strings.Join(way, "\n"), shown(c))
	}
	require.Fail(t, "not ready", "%s\n%s", strings.Join(way, "\n"), shown(c))
}

// worldWith chooses answers at random, and that of the stance as it is given.
func (j *judgedWays) worldWith(r *rand.Rand, todo []*fix, stance string) (world int) {
	places := 1
	for _, f := range byOrder(todo) {
		at := r.IntN(f.worlds())
		for i, choice := range f.choices {
			if f.Target == "stance" && choice == stance {
				at = i
			}
		}
		world, places = world+places*at, places*f.worlds()
	}
	return world
}
