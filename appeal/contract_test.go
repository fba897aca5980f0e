package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The facts that outsiders rely on are known to the embedded pack, each with
// its type.
func TestFactsOfTheContract(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, name := range []string{"first_scan_exists", "waybill_entered_without_stock", "waybill_of_other_parcel", "notice_asserts_fake",
		"mark_used_without_right", "images_copied", "goods_match_listing", "certifiable", "certificate_belongs_to_other",
		"orders_without_real_buyer", "reviews_solicited", "other_account_controlled"} {
		require.Contains(t, e.facts, name)
		require.Equal(t, "bool", e.facts[name].Type, name)
	}
	for _, name := range []string{"seller_cancelled_orders", "orders_affected", "earlier_sanctions"} {
		require.Contains(t, e.facts, name)
		require.Equal(t, "int", e.facts[name].Type, name)
	}
}

// Every case that the project started from can be judged. Some of them are held
// out, so that a failure says no more than their name.
func TestLabelledCasesCanBeJudged(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, l := range labelledCases(t, "*") {
		c, err := DecodeCaseFile(l.name, l.raw)
		require.True(t, err == nil, l.name)
		d, err := e.Diagnose(context.Background(), *c)
		require.True(t, err == nil, l.name)
		require.True(t, c.ID == d.CaseID && d.AsOf.Equal(c.AsOf) && d.AsOf.After(time.Time{}), l.name)
	}
}

// labelledCase is the case of a labelled file, as it stands there.
type labelledCase struct {
	name string
	raw  json.RawMessage
}

// labelledCases reads the cases of testdata/labelled, those of letters too.
func labelledCases(t testing.TB, set string) []labelledCase {
	t.Helper()
	var out []labelledCase
	for _, folder := range []string{"cases", "letters"} {
		files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", set, folder, "*.json"))
		require.NoError(t, err)
		require.NotEmpty(t, files, folder)
		for _, f := range files {
			data, err := os.ReadFile(f)
			require.NoError(t, err)
			var l struct{ Case json.RawMessage }
			require.True(t, json.Unmarshal(data, &l) == nil, f)
			out = append(out, labelledCase{f, l.Case})
		}
	}
	return out
}
