package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
)

func TestWhatANoticeLists(t *testing.T) {
	item := func(value, kind string) notice.Item {
		return notice.Item{Field: notice.Field[string]{Value: value}, Kind: kind}
	}
	got := listedBy(&readNotice{items: []notice.Item{
		item("31000221507713", ""), item("90512345678", ""), item("780143226918000", "tracking"), item("9051234567890123", "option"),
		item("HALDEN", ""), item("LH-77", ""), item("77", ""), item("12345", "order"), item("3M", "brand"),
	}}, []evidence.Item{{ID: "E1", Models: []string{"77"}}})
	require.Equal(t, evidence.Listed{
		Orders:   []string{"31000221507713", "12345"},
		Brands:   []string{"HALDEN", "3M"},
		Models:   []string{"LH-77", "77"},
		Items:    []string{"90512345678", "9051234567890123"},
		Waybills: []string{"780143226918000"},
	}, got)
}

func TestWhatPapersAndNoticeName(t *testing.T) {
	n := &readNotice{own: "option 9017733120 (LED night light LN-3) of KESTREN, order 2100-0012 345"}
	got := listedBy(n, []evidence.Item{
		{ID: "E1", Models: []string{"LN-3", "ks-20"}, Brands: []string{"Kestren"}},
		{ID: "E2", Models: []string{"LN-5"}, Brands: []string{"Halden"}, Orders: []string{"21000012345", "21000012346"}},
	})
	require.Equal(t, evidence.Listed{Orders: []string{"21000012345"}, Brands: []string{"Kestren"}, Models: []string{"LN-3"}}, got)

	n.Models = []string{"KS-20"} // it calls its models so: LN-3 may be that of a wrong paper
	require.Equal(t, []string{"KS-20"}, listedBy(n, []evidence.Item{{ID: "E1", Models: []string{"LN-3"}}}).Models)
}

// What stands behind a brand in the notice is no part of it where papers know it without.
func TestBrandsAsPapersHaveThem(t *testing.T) {
	brand := notice.Item{Field: notice.Field[string]{Value: "VELLIN UV"}, Kind: "brand"}
	papers := []evidence.Item{{ID: "E1", Brands: []string{"VELLIN"}}}
	require.Equal(t, []string{"VELLIN"}, listedBy(&readNotice{items: []notice.Item{brand}}, papers).Brands)
	papers = append(papers, evidence.Item{ID: "E2", Brands: []string{"Vellin UV"}})
	require.Equal(t, []string{"VELLIN UV"}, listedBy(&readNotice{items: []notice.Item{brand}}, papers).Brands)
}
