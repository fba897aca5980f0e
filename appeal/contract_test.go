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

// Every case that the project started from can be judged.
func TestLabelledCasesCanBeJudged(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, c := range labelledCases(t) {
		d, err := e.Diagnose(context.Background(), *c)
		require.NoError(t, err, c.ID)
		require.Equal(t, c.ID, d.CaseID)
		require.True(t, d.AsOf.Equal(c.AsOf) && d.AsOf.After(time.Time{}))
	}
}

func labelledCases(t testing.TB) []*Case {
	t.Helper()
	var out []*Case
	for _, folder := range []string{"cases", "letters"} {
		files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", "*", folder, "*.json"))
		require.NoError(t, err)
		for _, f := range files {
			data, err := os.ReadFile(f)
			require.NoError(t, err)
			var l struct{ Case json.RawMessage }
			require.NoError(t, json.Unmarshal(data, &l))
			c, err := DecodeCaseFile(filepath.Base(f), l.Case)
			require.NoError(t, err, f)
			out = append(out, c)
		}
	}
	require.NotEmpty(t, out)
	return out
}
