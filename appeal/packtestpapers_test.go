package appeal

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// papersPack has two causes that ask for a requirement of the same name.
const papersPack = `pack: tiny
version: "1"
title: {en: Tiny, zh: 小, ko: 작은}
decide: {threshold: 2, margin: 1}
---
cause: late
title: {en: Late, zh: 晚, ko: 늦음}
summary: {en: Late., zh: 晚。, ko: 늦다.}
signals: [{id: late, when: facts.late == true, weight: 2, why: {en: Late., zh: 晚。, ko: 늦다.}}]
requires:
  - id: proof
    title: {en: The carrier's record, zh: 记录, ko: 기록}
    accepts: [{kind: carrier-tracking, strength: strong}, {kind: tracking-screenshot, strength: weak}]
    why: {en: Because., zh: 因为。, ko: 왜냐하면.}
    fix: {en: Ask., zh: 问。, ko: 물어보세요.}
---
cause: lost
title: {en: Lost, zh: 丢, ko: 잃음}
summary: {en: Lost., zh: 丢。, ko: 잃다.}
signals: [{id: lost, when: facts.late == false, weight: 2, why: {en: Lost., zh: 丢。, ko: 잃다.}}]
requires:
  - id: proof
    title: {en: The list of refunds, zh: 退款, ko: 환불}
    accepts: [{kind: refund-list, strength: strong}]
    why: {en: Because., zh: 因为。, ko: 왜냐하면.}
    fix: {en: Ask., zh: 问。, ko: 물어보세요.}
---
fact: late
type: bool
ask: {en: Late?, zh: 晚？, ko: 늦었습니까?}
why: {en: Why., zh: 为何。, ko: 이유.}
where: {en: There., zh: 那里。, ko: 거기.}
---
fault: unstamped
kinds: [carrier-tracking]
when: item.stamped == false
severity: weak
title: {en: unstamped, zh: 无章, ko: 도장 없음}
why: {en: Why., zh: 为何。, ko: 이유.}
fix: {en: Ask., zh: 问。, ko: 물어보세요.}
---
fault: twice
when: item.used_before == true
severity: note
title: {en: twice, zh: 两次, ko: 두 번}
why: {en: Why., zh: 为何。, ko: 이유.}
fix: {en: Ask., zh: 问。, ko: 물어보세요.}
---
attribute: stamped
ask: {en: Stamped?, zh: 盖章？, ko: 도장?}
where: {en: There., zh: 那里。, ko: 거기.}
---
paper: carrier-tracking
title: {en: carrier's own record, zh: 承运商记录, ko: 택배사 기록}
`

// A test says how far requirements are met, and all that is wrong with a paper; what
// comes instead is told with the names of both.
func TestTestsOfPapers(t *testing.T) {
	tests := over(`test: late
cases:
  - name: as it comes
    facts: {late: true}
    case: {evidence: [{id: E1, kind: carrier-tracking, stamped: false, used_before: true}, {id: E2, kind: carrier-tracking, stamped: true}, {id: E3, kind: carrier-tracking}]}
    expect: {requirements: {proof: met}, papers: {E1: [twice, unstamped], E2: [], E3: []}, asks: [evidence.E3.stamped]}
  - name: each otherwise
    facts: {late: true}
    case: {evidence: [{id: E1, kind: carrier-tracking, stamped: false}, {id: E2, kind: tracking-screenshot}]}
    expect: {requirements: {proof: met, lost/proof: missing}, papers: {E1: [], E2: [unstamped]}}
  - {name: nothing leads, expect: {requirements: {proof: not-needed, asked-refund-list-2: met}}}
---
test: unstamped
cases:
  - name: one with and one without
    case: {evidence: [{id: E1, kind: carrier-tracking, stamped: false}, {id: E2, kind: carrier-tracking, stamped: true}]}
    expect: {papers: {E1: [unstamped], E2: []}}
`)
	r, err := TestPack(context.Background(), merged{over(papersPack), tests})
	require.NoError(t, err)
	require.Empty(t, r.Results[0].Failures)
	require.Equal(t, []string{
		"lost/proof (The list of refunds): missing / lost/proof (The list of refunds): not asked for, but late/proof",
		"proof (The carrier's record): met / proof (The carrier's record): weak (unstamped, weak-kind)",
		"E1 (carrier's own record): faultless / E1 (carrier's own record): unstamped",
		"E2 (tracking-screenshot): unstamped / E2 (tracking-screenshot): weak-kind",
	}, wantAndGot(r.Results[1].Failures))
	require.Equal(t, "unstamped", r.Results[1].Failures[2].Why.Rule.ID)
	require.Equal(t, []string{
		"asked-refund-list-2: met / asked-refund-list-2: nothing is asked for",
		"proof (The carrier's record): not-needed / proof (The carrier's record): nothing is asked for",
	}, wantAndGot(r.Results[2].Failures))
	require.Empty(t, r.Results[3].Failures)

	unstamped := r.Coverage.Rules[2]
	require.Equal(t, "unstamped", unstamped.Rule.ID)
	require.Equal(t, 3, unstamped.ExpectMatch)
	require.Equal(t, 1, unstamped.ExpectOther, "the second paper of its own test is its near miss")
	proof := r.Coverage.Requirements[0]
	require.Equal(t, "late/proof", proof.ID)
	require.Len(t, proof.Tests, 3)
	require.True(t, proof.Expects(evidence.NotNeeded))
	require.False(t, proof.Expects(evidence.Missing, evidence.Weak))
}

func wantAndGot(list []TestFailure) (out []string) {
	for _, f := range list {
		out = append(out, f.Want+" / "+f.Got)
	}
	return out
}

// A requirement that two causes of a case ask for is told apart by its cause.
func TestTestsOfARequirementOfTwoCauses(t *testing.T) {
	two := []evidence.Result{{ID: "proof", Cause: "late", Status: evidence.Met}, {ID: "proof", Cause: "lost", Status: evidence.Missing}}
	rep := &evidence.Report{Requirements: two}
	require.Equal(t, "asked for by two causes: late/proof, lost/proof", metAs(rep, resultsNamed(rep, "proof")))
	require.Equal(t, "missing", metAs(rep, resultsNamed(rep, "lost/proof")))
}

// What a test expects of papers and nothing has is told at its place.
func TestNamesOfPapersInTests(t *testing.T) {
	for expect, want := range map[string]string{
		"{requirements: {prof: met}}":               `over_test.yaml:5:29: there is no requirement "prof"; did you mean "proof"? [unknown-name]`,
		"{requirements: {lost/prof: met}}":          `over_test.yaml:5:29: there is no requirement "lost/prof"; did you mean "proof"? [unknown-name]`,
		"{requirements: {asked-x: met}}":            `over_test.yaml:5:29: there is no requirement "asked-x" [unknown-name]`,
		"{requirements: {proof: mising}}":           `over_test.yaml:5:36: cases[0].expect.requirements.proof cannot be "mising"; did you mean "missing"? It is one of met, weak, missing, not-needed, impossible [not-one-of]`,
		"{papers: {E2: []}}":                        `over_test.yaml:5:23: there is no paper "E2"; did you mean "E1"? [unknown-name]`,
		"{papers: {E1: [unstampd]}}":                `over_test.yaml:5:28: there is no problem of a paper "unstampd"; did you mean "unstamped"? [unknown-name]`,
		"{asks: [evidence.E1.stampd]}":              `over_test.yaml:5:21: there is no attribute "stampd"; did you mean "stamped"? [unknown-name]`,
		"{asks: [evidence.E9.stamped]}":             `over_test.yaml:5:21: there is no paper "E9"; did you mean "E1"? [unknown-name]`,
		"{asks: [facts.lat]}":                       `over_test.yaml:5:21: there is no fact "lat"; did you mean "late"? [unknown-name]`,
		"{asks: [stance], papers: {E1: [too-old]}}": "",
	} {
		tests := over("test: late\ncases:\n  - name: one\n    case: {evidence: [{id: E1, kind: carrier-tracking}]}\n    expect: " + expect + "\n")
		_, err := TestPack(context.Background(), merged{over(papersPack), tests})
		if want == "" {
			require.NoError(t, err, expect)
			continue
		}
		require.Len(t, rules.ProblemsOf(err), 1, expect)
		require.Equal(t, want, rules.ProblemsOf(err)[0].Error(), expect)
	}
}
