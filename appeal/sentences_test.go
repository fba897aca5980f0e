package appeal

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func find(t *testing.T, e *Engine, rule, key string) Sentence {
	t.Helper()
	all := e.Sentences()
	i := slices.IndexFunc(all, func(s Sentence) bool { return s.Rule == rule && s.Key == key })
	require.GreaterOrEqual(t, i, 0, "%s %s", rule, key)
	return all[i]
}

// Every text of the pack is among the sentences, but for the pack's own title.
func TestNoTextIsLeftOut(t *testing.T) {
	for _, e := range []*Engine{embedded(t), format(t)} {
		said := map[string]bool{}
		for _, s := range e.Sentences() {
			for _, text := range []string{s.Text.En, s.Text.Zh, s.Text.Ko} {
				said[text] = true
			}
		}
		for _, v := range e.Values() {
			for _, lang := range []string{".en", ".zh", ".ko"} {
				if strings.HasSuffix(v.Path, lang) && v.Kind != "pack" {
					require.True(t, said[v.Text], "%s %s", v.Pos, v.Text)
				}
			}
		}
	}
}

// An approval is of words, so that new words in an overlay have none until it
// gives its own.
func TestAnApprovalIsForItsWords(t *testing.T) {
	for name, c := range map[string]struct{ over, by string }{
		"untouched":       {"cause: slow-parcel\nsignals: [{id: says-late, weight: 5}]\n", "policy@example.com"},
		"other words":     {"cause: slow-parcel\nsignals: [{id: says-late, why: {zh: 延迟}}]\n", ""},
		"approved anew":   {"cause: slow-parcel\nsignals: [{id: says-late, why: {zh: 延迟}, approved: {by: other@example.com, on: 2026-02-01}}]\n", "other@example.com"},
		"of the document": {"cause: slow-parcel\napproved: {by: other@example.com, on: 2026-02-01}\n", "policy@example.com"},
	} {
		t.Run(name, func(t *testing.T) {
			e := format(t, WithOverlay(fstest.MapFS{"o.yaml": {Data: []byte(c.over)}}))
			got := ""
			if a := find(t, e, "slow-parcel/says-late", "why").Approved; a != nil {
				got = a.By
			}
			require.Equal(t, c.by, got)
		})
	}
	over := "cause: slow-parcel\napproved: {by: other@example.com, on: 2026-02-01}\n"
	e := format(t, WithOverlay(fstest.MapFS{"o.yaml": {Data: []byte(over)}}))
	require.Equal(t, "other@example.com", find(t, e, "slow-parcel", "title").Approved.By)
	require.Equal(t, "other@example.com", find(t, e, "slow-parcel/many-orders", "why").Approved.By)
}

// A language that an overlay changed is told with the overlay's own line.
func TestWhereASentenceStands(t *testing.T) {
	over := "cause: slow-parcel\nsummary:\n  zh: 包裹晚到。\n"
	e := format(t, WithOverlay(fstest.MapFS{"o.yaml": {Data: []byte(over)}}))
	require.Equal(t, "slow-parcel.yaml:4, zh o.yaml:3", find(t, e, "slow-parcel", "summary").At)
	require.Equal(t, "slow-parcel.yaml:10", find(t, e, "slow-parcel/says-late", "why").At)
}
