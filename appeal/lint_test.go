package appeal

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// The pack that ships is clean of its own lints, and knows the words of the
// fields that its conditions may name.
func TestThePackHasNothingOdd(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, c := range e.pack.Causes {
		conds := make([]*rules.Cond[view], len(c.Signals))
		for i := range c.Signals {
			require.Empty(t, c.Signals[i].When.Lint(), "%s/%s", c.ID, c.Signals[i].ID)
			conds[i] = &c.Signals[i].When
		}
		for _, r := range rules.Related(conds) {
			require.NotEqual(t, rules.Same, r.Kind, "%s: %s and %s count one thing twice", c.ID, c.Signals[r.A].ID, c.Signals[r.B].ID)
		}
	}
}

// Words that a field of the case cannot have are told of, wherever the values
// come from: a tag, a list of this library, the choices of a fact.
func TestConditionsKnowTheWordsOfTheCase(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	e.pack.Facts = append(e.pack.Facts, fact{ID: "brand_kind", Type: "string", Choices: []Choice{{Value: "own"}, {Value: "agency"}}})
	env, err := e.pack.env(e.phrases)
	require.NoError(t, err)
	for expr, want := range map[string]string{
		`account.status == "suspnded"`:                                `account.status cannot be "suspnded"; did you mean "suspended"?`,
		`notice.sanction in ["permanent", "perm"]`:                    `notice.sanction cannot be "perm"`,
		`notice.response_limit.unit == "day"`:                         `notice.response_limit.unit cannot be "day"; did you mean "days"?`,
		`evidence.exists(e, e.kind == "invoice")`:                     `evidence.kind cannot be "invoice"; did you mean "purchase-invoice"?`,
		`conduct.exists(a, a.action == "stock-change")`:               `conduct.action cannot be "stock-change"; did you mean "stock-changed"?`,
		`facts.brand_kind == "agent"`:                                 `facts.brand_kind cannot be "agent"`,
		`account.status == "suspended" && facts.brand_kind == "own"`:  "",
		`notice.sanction == "permanent" && notice.channel == "reply"`: "",
	} {
		doc := struct{ When rules.Cond[view] }{}
		text, err := json.Marshal(expr)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &doc.When))
		require.Empty(t, new(rules.Tree).Compile(&doc, env), expr)
		got := doc.When.Lint()
		if want == "" {
			require.Empty(t, got, expr)
			continue
		}
		require.Len(t, got, 1, expr)
		require.Equal(t, "not-one-of", got[0].Kind)
		require.Contains(t, got[0].String(), want)
	}
}
