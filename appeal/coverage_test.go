package appeal

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules/coupang"
)

// The shipped pack's tests hold, reach every rule, and see nearly every
// condition both true and false.
func TestTheShippedPacksTests(t *testing.T) {
	r, err := TestPack(context.Background(), coupang.FS)
	require.NoError(t, err)
	for _, x := range r.Results {
		require.Empty(t, x.Failures, "%s: %s", x.Pos, x.Name)
	}
	require.EqualValues(t, 1, r.Coverage.RuleShare())
	require.GreaterOrEqual(t, r.Coverage.ConditionShare(), 0.95)
	for _, c := range r.Coverage.Rules {
		require.Positive(t, c.ExpectMatch, "%s has no case that fires it", c.Rule.ID)
		require.Positive(t, c.ExpectOther, "%s has no near miss", c.Rule.ID)
	}
}

// What the format of tests offers, in one small pack: fixtures, cases, short
// forms, papers, and every kind of failure.
func TestTestPack(t *testing.T) {
	pack := over(`pack: tiny
version: "1"
title: {en: Tiny, zh: 小, ko: 작은}
decide: {threshold: 2, margin: 1}
---
cause: late
title: {en: Late, zh: 晚, ko: 늦음}
summary: {en: Late., zh: 晚。, ko: 늦다.}
signals:
  - id: many
    when: sanctions.size() > 1
    weight: 2
    why: {en: Many., zh: 多。, ko: 많다.}
  - id: ours
    when: facts.ours == true
    weight: 2
    why: {en: Ours., zh: 我们。, ko: 우리.}
requires:
  - id: proof
    title: {en: Proof, zh: 证明, ko: 증빙}
    accepts:
      - {kind: carrier-tracking, strength: strong, when: item.stamped == true}
    why: {en: Because., zh: 因为。, ko: 왜냐하면.}
    fix: {en: Ask., zh: 问。, ko: 물어보세요.}
---
fact: ours
type: bool
ask: {en: Ours?, zh: 我们的？, ko: 우리 것입니까?}
why: {en: Why., zh: 为何。, ko: 이유.}
where: {en: There., zh: 那里。, ko: 거기.}
`)
	tests := over(`fixture: twice
case: {sanctions: [{on: 2026-01-01}, {on: 2026-02-01}]}
---
test: late
cases:
  - {name: from a fixture, use: twice, expect: {leading: late, match: [many], unknown: {ours: [facts.ours]}}}
  - name: a paper that is stamped and one of which it is not known
    case:
      evidence: [{id: E1, kind: carrier-tracking, stamped: true}, {id: E2, kind: carrier-tracking}]
    facts: {ours: false}
    expect: {match: [proof/accepts/0], unknown: {proof/accepts/0: [item.stamped]}, no_match: [late/ours]}
  - {name: all wrong, facts: {ours: true}, expect: {leading: none, ground: single, no_match: [ours], match: [many], unknown: {proof/accepts/0: []}, asks: [facts.ours]}}
  - {name: cannot be judged, case: {notice: {file: no.txt}}, expect: {leading: none}}
`)
	r, err := TestPack(context.Background(), merged{pack, tests})
	require.NoError(t, err)
	require.Len(t, r.Results, 4)
	require.Empty(t, r.Results[0].Failures)
	require.Empty(t, r.Results[1].Failures)
	var got []string
	for _, f := range append(r.Results[2].Failures, r.Results[3].Failures...) {
		got = append(got, f.Want+" / "+f.Got)
	}
	require.Len(t, got, 7)
	require.Equal(t, []string{
		"leading: none / leading: late", "ground: single / ground: unstated", "asks: facts.ours / asks: stance",
		"late/many: match / no match", "late/ours: no match / match", "late/proof/accepts/0: unknown / nothing it is about"}, got[:6])
	require.Contains(t, got[6], "a diagnosis / ")
	require.EqualValues(t, 1, r.Coverage.RuleShare())
}
