package appeal

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fromNothing are causes of different kinds. Of their cases nothing is kept but the notice
// and the account.
var fromNothing = []string{
	"counterfeit", "distribution-route-unproven", "trademark-infringement", "fake-waybill", "late-delivery",
	"account-verification", "linked-accounts", "review-manipulation", "not-as-described", "order-cancellation", vague,
}

// vague is a notice that names no cause.
const vague = "no cause named"

func vagueCase() map[string]any {
	return map[string]any{
		"as_of":   "2026-05-12T10:00:00+09:00",
		"account": map[string]any{"platform": "coupang", "program": "global", "status": "suspended", "registered_in": "CN", "entity": "Wuxi Qingsong Trading Co., Ltd."},
		"notice": map[string]any{"received_at": "2026-05-11T09:00:00+09:00",
			"text": "[쿠팡] 계정 정지 안내\n귀사의 판매자 계정은 운영 정책 위반으로 2026년 5월 11일부터 정지되었습니다.\n소명하실 내용이 있으면 7일 이내에 회신해 주십시오.\n"},
		"facts": map[string]any{"first_scan_exists": false, "waybill_entered_without_stock": true},
	}
}

// mostSteps is how many steps lead from an empty file to one that is ready, at most.
const mostSteps = 4

// Whoever takes the first way that is told, again and again, gets from an empty file to one
// that is ready, whatever is answered. Where the notice leaves the cause open, what the
// seller knows of it is answered first.
func TestFromAnEmptyFileToHigh(t *testing.T) {
	e, cases := withWays(t), map[string]namedCase{}
	for _, c := range append(casesWithPapers(t), namedCase{vague, vagueCase(), false}) {
		cases[c.name] = c
	}
	for _, cause := range fromNothing {
		for _, stance := range []string{"accept", "dispute", "whatever"} {
			t.Run(cause+", "+stance, func(t *testing.T) {
				whole := caseFrom(t, cases[cause].of)
				c := &Case{ID: whole.ID, AsOf: whole.AsOf, Account: whole.Account, Notice: whole.Notice}
				c.Account.Program, c.Account.RegisteredIn = "global", "CN" // the sellers for whom the rules are
				if judgedAs(t, embedded(t), c).Cause.Leading == "" {
					t.Log("answered first:", whole.Facts)
					c.Facts = whole.Facts
				}
				climb(t, e, c, stance)
			})
		}
	}
}

func judgedAs(t *testing.T, e *Engine, c *Case) *Diagnosis {
	d, err := e.Diagnose(context.Background(), *c)
	require.NoError(t, err)
	return d
}

// climb takes the first way at each level until the file is ready.
func climb(t *testing.T, e *Engine, c *Case, stance string) {
	r := rand.New(rand.NewPCG(*casesSeed, 4))
	var way []string
	for range mostSteps + 1 {
		j := waysOf(t, e, e, "", c)
		g := j.told.Grade
		if way = append(way, string(g.Level)); g.Level == High {
			t.Log(strings.Join(way, " > "))
			return
		}
		require.NotEmpty(t, g.Next, "%s\n%s", strings.Join(way, " > "), shown(c))
		todo := j.of(t, g.Next[0])
		way = append(way, idsOfFixes(todo))
		c = j.pass.applied(todo, worldWith(r, todo, stance))
		require.True(t, reached(judgedAs(t, embedded(t), c), g.Next[0].Level), "%s\n%s", strings.Join(way, " > "), shown(c))
	}
	require.Fail(t, "not ready", "%s\n%s", strings.Join(way, " > "), shown(c))
}

// worldWith chooses answers at random, and that of the stance as it is given.
func worldWith(r *rand.Rand, todo []*fix, stance string) (world int) {
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
