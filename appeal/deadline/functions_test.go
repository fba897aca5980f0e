package deadline

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

type view struct {
	AsOf time.Time  `json:"as_of"`
	Got  rules.Date `json:"got"`
	Days *int       `json:"days"`
	Flag *bool      `json:"flag"`
}

const schema = `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"rule": {}}}`

func answer(t *testing.T, expr string, v view) rules.Result {
	t.Helper()
	env, err := rules.NewEnv[view](Functions())
	require.NoError(t, err)
	var pack struct {
		Rules []struct {
			ID   string           `json:"rule"`
			When rules.Cond[view] `json:"when"`
		} `json:"rule"`
	}
	tree, ps := rules.Open(fstest.MapFS{"f.yaml": {Data: []byte("rule: r\nwhen: |\n  " + expr + "\n")}})
	ps = append(ps, tree.Decode(&pack, []byte(schema))...)
	require.Empty(t, append(ps, tree.Compile(&pack, env)...), expr)
	return pack.Rules[0].When.Eval(t.Context(), &v)
}

func TestExamplesHold(t *testing.T) {
	env, err := rules.NewEnv[view](Functions())
	require.NoError(t, err)
	require.NoError(t, env.CheckExamples())
	require.Len(t, env.Functions(), len(rules.Functions())+2)
}

func TestConditionsCountBusinessDays(t *testing.T) {
	v := view{AsOf: time.Date(2026, 2, 25, 15, 0, 0, 0, time.UTC), Got: day(t, "2026-02-09")} // the 26th in Korea
	for _, expr := range []string{
		`business_days_after(got, 10) == day_of(as_of)`,
		`business_days_between(got, as_of) == 10`,
		`business_days_between(as_of, got) == -10`,
		`business_days_after(as_of, 1) == date("2026-02-27")`,
		`!(day_of(as_of) > business_days_after(got, 10))`,
	} {
		require.Equal(t, rules.Match, answer(t, expr, v).Truth, expr)
	}
}

func TestAbsentArgumentsStayUnknown(t *testing.T) {
	yes := true
	for _, form := range []string{"%", "!(%)", "flag && %", "!(flag && %)"} {
		for expr, needs := range map[string][]string{
			`business_days_after(got, 10) < date("2026-01-01")`:                  {"got"},
			`business_days_after(date("2026-01-05"), days) < date("2026-01-01")`: {"days"},
			`business_days_between(got, as_of) > 3`:                              {"as_of", "got"},
			`business_days_between(date("2026-01-05"), got) > 3`:                 {"got"},
		} {
			r := answer(t, strings.ReplaceAll(form, "%", expr), view{Flag: &yes})
			require.Equal(t, rules.Unknown, r.Truth, expr)
			require.Equal(t, needs, r.Needs, expr)
		}
	}
}

func TestWhatIsOutsideFailsAtItsPlace(t *testing.T) {
	v := view{Got: day(t, "2027-12-30")}
	for expr, want := range map[string]string{
		`got < business_days_after(got, 2)`:                    `f.yaml:3:9: deadline: public holidays are known for the years 2024 to 2027, not for "2028-01-01" [run-time]`,
		`got < business_days_after(got, -1)`:                   `f.yaml:3:9: -1 is no number of business days from 0 to 500 [run-time]`,
		`got < business_days_after(got, 501)`:                  `f.yaml:3:9: 501 is no number of business days from 0 to 500 [run-time]`,
		`business_days_between(date("2023-01-02"), got) > 100`: `f.yaml:3:3: deadline: public holidays are known for the years 2024 to 2027, not for "2023-01-02" [run-time]`,
	} {
		r := answer(t, expr, v)
		require.Equal(t, rules.Failed, r.Truth, expr)
		require.Equal(t, want, r.Problem.String())
	}
}
