package appeal

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Each kind of paper has a name in the pack, in the order of the kinds.
func TestEveryKindOfPaperHasAName(t *testing.T) {
	var named []string
	for _, p := range embedded(t).pack.Papers {
		named = append(named, p.ID)
	}
	require.Equal(t, evidence.Kinds, named)
}

// What a condition about a paper names can be asked for, and what can be asked for
// is an attribute of a paper.
func TestEveryAttributeHasAQuestion(t *testing.T) {
	e := embedded(t)
	var asked, fields []string
	for _, a := range e.pack.Attributes {
		asked = append(asked, a.ID)
	}
	item := reflect.TypeFor[evidence.Item]()
	for i := range item.NumField() {
		name, _, _ := strings.Cut(item.Field(i).Tag.Get("json"), ",")
		fields = append(fields, name)
	}
	require.Subset(t, fields, asked)
	for _, r := range e.rules {
		if r.Kind == "check" {
			continue // an item of a check is what the notice lists, and no paper
		}
		for _, path := range r.cond.Reads() {
			if name, ok := strings.CutPrefix(path, "item."); ok && name != "text" { // read where it is there
				name, _, _ = strings.Cut(name, ".")
				require.Contains(t, asked, name, r.ID)
			}
		}
	}
}

// A paper of which nothing but its kind is known has no fault that one could put
// right: what is not stated is asked for.
func TestWhatIsNotStatedIsNoFault(t *testing.T) {
	e := embedded(t)
	for _, kind := range evidence.Kinds {
		v := &view{AsOf: time.Date(2026, 3, 12, 9, 0, 0, 0, rules.Korea), Evidence: []evidence.Item{{ID: "E1", Kind: kind}}}
		for _, r := range e.rules {
			if r.Kind != "fault" || r.ID == "proves-little" { // that rests on the kind alone
				continue
			}
			for _, x := range r.cond.explain(t.Context(), subject{view: v}) {
				require.NotEqual(t, rules.Match, x.Result.Truth, "%s: %s", kind, r.ID)
				require.NotEqual(t, rules.Failed, x.Result.Truth, "%s: %s", kind, r.ID)
			}
		}
	}
}

// Rules are named by their ids alone, so no two documents share one.
func TestRulesHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]rules.Pos{}
	for _, r := range embedded(t).Rules() {
		require.NotContains(t, seen, r.ID, "%s: as in %s", r.Pos, seen[r.ID])
		seen[r.ID] = r.Pos
	}
}
