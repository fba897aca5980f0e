package appeal

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// leaning packs have two causes, few phrases and a little wording.
const leaningPack = `
pack: example
version: 1.0.0
title: {en: E, zh: 例, ko: 예}
decide:
  threshold: 3
  margin: 2
  wording:
    {weight: 10, terms: 3, least: 0.5, alleged: 4, beside: 1, why: {en: Worded so., zh: 用词相符。, ko: 표현이 비슷합니다.}}
---
fact: scanned
type: bool
ask: {en: Scanned?, zh: 扫描了吗？, ko: 스캔했습니까?}
why: {en: It tells., zh: 可区分。, ko: 구별합니다.}
where: {en: The carrier., zh: 承运商。, ko: 택배사.}
---
cause: forged
title: {en: Forged, zh: 伪造, ko: 위조}
summary: {en: S, zh: 述, ko: 요약}
signals:
  - {id: says, when: notice.asserts("forgery"), weight: 3, why: {en: W, zh: 因, ko: 이유}}
  - {id: scan, when: facts.scanned == true, weight: -3, why: {en: W, zh: 因, ko: 이유}}
---
cause: tardy
title: {en: Tardy, zh: 迟, ko: 지각}
summary: {en: S, zh: 述, ko: 요약}
signals:
  - {id: scan, when: facts.scanned == true, weight: 3, why: {en: W, zh: 因, ko: 이유}}
---
phrases: forgery
en: [forged]
zh: [伪造]
ko: [위조]
---
wording: forged
bias: 0
terms: |
  3.0 number belong parcel
---
wording: tardy
bias: 0
terms: |
  3.0 came after promis
---
wording: none
bias: 0
terms: |
  1.0 account
`

func leaningEngine(t *testing.T, pack string) *Engine {
	t.Helper()
	e, err := New(WithPack(fstest.MapFS{"pack.yaml": {Data: []byte(pack)}}))
	require.NoError(t, err)
	return e
}

func causeOf(t *testing.T, text string, facts map[string]any) Cause {
	t.Helper()
	d, err := leaningEngine(t, leaningPack).Diagnose(context.Background(), Case{AsOf: time.Unix(1773700000, 0), Notice: NoticeInput{Text: text}, Facts: facts})
	require.NoError(t, err)
	return d.Cause
}

func TestWordingAssertsWhatNoPhraseForesaw(t *testing.T) {
	c := causeOf(t, "Your account is suspended. The number belongs to another parcel.", nil)
	require.Equal(t, Single, c.Ground)
	require.Equal(t, "forged", c.Leading)
	s := c.Candidate("forged").Signals[0]
	require.Equal(t, "forged/wording", s.Rule)
	require.Equal(t, "The number belongs to another parcel.", s.Quote)
}

func TestAShortNoticeIsNotWeighed(t *testing.T) {
	c := causeOf(t, "Your account is suspended. Number.", nil)
	require.Equal(t, Unstated, c.Ground)
	c = causeOf(t, "Your account is suspended. It was forged.", nil)
	require.Equal(t, "forged", c.Leading, "a signal alone decides where there is nothing to weigh")
}

func TestASignalAloneIsNotEnoughWhereTheWordingIsOfAnotherCause(t *testing.T) {
	c := causeOf(t, "Your account is suspended. Forged: it came after the promised day.", nil)
	require.Equal(t, Single, c.Ground)
	require.Equal(t, "tardy", c.Leading)
}

func TestFactsOutweighWhatTheWordingAloneLeansTo(t *testing.T) {
	text := "Your account is suspended. The number belongs to another parcel."
	c := causeOf(t, text, map[string]any{"scanned": true})
	require.Equal(t, Unstated, c.Ground)
	require.Equal(t, "tardy", c.Leading)
	c = causeOf(t, text+" It is forged.", map[string]any{"scanned": true})
	require.Equal(t, "forged", c.Leading, "what a signal asserts too stays, and is disputed")
	require.NotEmpty(t, c.Differs)
}

// A cause on trial is left out, whatever the wording leans to.
func TestWordingOfACauseOnTrial(t *testing.T) {
	e := leaningEngine(t, strings.Replace(leaningPack, "cause: forged\n", "cause: forged\nstatus: experimental\n", 1))
	d, err := e.Diagnose(context.Background(), Case{AsOf: time.Unix(1773700000, 0), Notice: NoticeInput{Text: "Your account is suspended. The number belongs to another parcel."}})
	require.NoError(t, err)
	require.Equal(t, Unstated, d.Cause.Ground)
	require.Empty(t, d.Cause.Candidates)
}

func TestTwoKindsOfReasonsMakeASecondGround(t *testing.T) {
	c := causeOf(t, "Your account is suspended. Forged: the number. It came after the promised day, the number of the parcel.", nil)
	require.Equal(t, Several, c.Ground)
	require.ElementsMatch(t, []string{"forged", "tardy"}, c.Alleged)
}

func TestWordingThatCannotBeRead(t *testing.T) {
	_, err := New(WithPack(fstest.MapFS{"pack.yaml": {Data: []byte(leaningPack + "---\nwording: lost\nbias: 0\nterms: |\n  2.0 goods\n  much lost\n")}}))
	var got []string
	for _, p := range rules.ProblemsOf(err) {
		got = append(got, p.Error())
	}
	require.Equal(t, []string{
		`pack.yaml:50:1: the pack has no cause "lost" [unknown-name]`,
		`pack.yaml:54:1: "much" is no weight; write 2.5 and the terms that weigh as much [bad-wording]`,
	}, got)
}
