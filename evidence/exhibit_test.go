package evidence

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/rules"
)

// readTable reads a table of tests, by the names that JSON has for its fields.
func readTable(t testing.TB, name string, table any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	var plain any
	require.NoError(t, yaml.Unmarshal(data, &plain))
	data, err = json.Marshal(plain)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, table))
}

type neededIn struct {
	ID           string
	Strong, Weak []string
	State        Status
}

// indexed matches papers with requirements, and makes their index.
func indexed(t require.TestingT, requires []neededIn, refuses []string, items []Item) Index {
	in := Input{Items: items}
	if len(refuses) > 0 {
		in.Demands = []Demand{{Refuses: refuses}}
	}
	var wanted []Wanted
	for _, n := range requires {
		r := &Requirement{ID: n.ID, Title: rules.Text{En: n.ID}}
		for _, k := range n.Strong {
			r.Accepts = append(r.Accepts, Accept{Kind: k, Strength: "strong"})
		}
		for _, k := range n.Weak {
			r.Accepts = append(r.Accepts, Accept{Kind: k, Strength: "weak"})
		}
		wanted = append(wanted, Wanted{Requirement: r, Cause: "c", State: n.State})
	}
	r, _, err := Match(context.Background(), in, wanted)
	require.NoError(t, err)
	return IndexOf(in, r, []PaperName{{ID: "purchase-contract", Title: rules.Text{En: "supply contract", Zh: "采购合同", Ko: "공급 계약서"}}})
}

func TestWhichPapersGo(t *testing.T) {
	var table []struct {
		Name     string
		Requires []neededIn
		Refuses  []string
		Items    []Item
		Exhibits []string
		LeftOut  []string `json:"left_out"`
	}
	readTable(t, "exhibits.yaml", &table)
	for _, c := range table {
		t.Run(c.Name, func(t *testing.T) {
			x := indexed(t, c.Requires, c.Refuses, c.Items)
			require.Equal(t, c.Exhibits, exhibitsOf(x))
			require.Equal(t, c.LeftOut, leftOutOf(x))
		})
	}
}

func exhibitsOf(x Index) (out []string) {
	for _, e := range x.Exhibits {
		s := e.Item
		for _, p := range e.Proves {
			s += " " + p.ID
		}
		out = append(out, s)
	}
	return out
}

func leftOutOf(x Index) (out []string) {
	for _, l := range x.LeftOut {
		out = append(out, l.Item+" "+strings.Join(problemIDs(l.Reasons), " "))
	}
	return out
}

// A void paper stays behind for the reasons that make it void, and keeps their words.
func TestVoidPapersStayBehind(t *testing.T) {
	in := Input{Items: []Item{{ID: "E1", Kind: "lease"}, {ID: "E2", Kind: "lease", Altered: new(true)}}}
	expired := Problem{ID: "expired", Void: true, Text: rules.Text{En: "expired"}}
	altered := Problem{ID: "altered", Void: true}
	r := Report{Requirements: []Result{{ID: "office"}}, Items: []Checked{
		{ID: "E1", Problems: []Problem{expired, {ID: "unsigned"}}}, {ID: "E2", Problems: []Problem{altered}}}}
	x := IndexOf(in, r, nil)
	require.Empty(t, x.Exhibits)
	require.Equal(t, []LeftOut{{"E1", []Problem{expired}}, {"E2", []Problem{altered}}}, x.LeftOut)
}

func TestWhatAnExhibitSays(t *testing.T) {
	need := []neededIn{{ID: "route", Strong: []string{"purchase-contract"}}}
	x := indexed(t, need, nil, []Item{
		{ID: "E1", Kind: "purchase-contract", Brands: []string{"HALDEN"}, Subject: "Yiliu", IssuedOn: day("2026-01-15"), Pages: new(5), Language: "zh"},
		{ID: "E2", Kind: "purchase-contract", Subject: "Yiliu", Period: &Period{day("2026-01-01"), day("2026-12-31")}, Language: "ko", TranslationOf: "E1"},
		{ID: "E3"}})
	e := x.Exhibits[0]
	require.Equal(t, rules.Text{En: "Exhibit 1", Zh: "附件1", Ko: "증빙 1"}, e.Label)
	require.Equal(t, rules.Text{En: "Supply contract, HALDEN, 2026-01-15", Zh: "采购合同，HALDEN，2026-01-15", Ko: "공급 계약서, HALDEN, 2026-01-15"}, e.Title)
	require.Equal(t, []Proof{{"route", "c", rules.Text{En: "route"}}}, e.Proves)
	require.Equal(t, 5, *e.Pages)
	require.True(t, e.Note.IsZero())
	require.Equal(t, rules.Text{En: "Supply contract (translation), Yiliu, 2026-01-01–2026-12-31", Zh: "采购合同（译文），Yiliu，2026-01-01–2026-12-31", Ko: "공급 계약서(번역본), Yiliu, 2026-01-01–2026-12-31"}, x.Exhibits[1].Title)
	require.Equal(t, "E1", x.Exhibits[1].TranslationOf)
	require.Equal(t, "Paper", x.Exhibits[2].Title.En)
	require.False(t, x.Exhibits[2].Note.IsZero())
}

// drawExhibits are papers as nobody would wish them.
func drawExhibits(t *rapid.T) []Item {
	n := rapid.IntRange(0, 8).Draw(t, "n")
	out := make([]Item, n)
	for i := range out {
		out[i] = Item{ID: fmt.Sprintf("E%d", i+1),
			Kind:          rapid.SampledFrom([]string{"", "other", "carrier-tracking", "tracking-screenshot", "process-document"}).Draw(t, "kind"),
			File:          rapid.OneOf(rapid.SampledFrom([]string{"", "a.pdf", "A.PDF", "scan.jpg", "x/Carrier_Record_20260301.pdf", "y/Carrier_Record_20260301.pdf", "营业执照.xlsx"}), rapid.String()).Draw(t, "file"),
			Brands:        rapid.SampledFrom([][]string{nil, {"NOVA"}, {"无印"}, {"Final"}}).Draw(t, "brands"),
			Subject:       rapid.OneOf(rapid.Just(""), rapid.String()).Draw(t, "subject"),
			TranslationOf: rapid.SampledFrom([]string{"", "", "E1", "E2", "E3", "E99"}).Draw(t, "of"),
			SHA256:        rapid.SampledFrom([]string{"", "", "aa", "AA", "bb"}).Draw(t, "hash")}
		if rapid.IntRange(0, 4).Draw(t, "altered") == 0 {
			out[i].Altered = new(true)
		}
		if rapid.Bool().Draw(t, "dated") {
			out[i].IssuedOn = march(1)
		}
	}
	return out
}

var twoNeeds = []neededIn{{ID: "carrier-proof", Strong: []string{"carrier-tracking"}, Weak: []string{"tracking-screenshot"}}, {ID: "procedure", Strong: []string{"process-document"}}}

// Each paper either goes or stays behind with a reason, numbers run on, no two files
// have one name, and a translation comes after its original.
func TestEachPaperHasItsPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := drawExhibits(t)
		x := indexed(t, twoNeeds, rapid.SampledFrom([][]string{nil, {"tracking-screenshot"}}).Draw(t, "refuses"), items)
		seen, names := map[string]int{}, map[string]bool{}
		for i, e := range x.Exhibits {
			require.Equal(t, i+1, e.Number)
			require.NotEmpty(t, e.Name)
			require.False(t, names[alike(e.Name)], e.Name)
			names[alike(e.Name)] = true
			if e.TranslationOf != "" {
				require.Equal(t, 1, seen[e.TranslationOf], "%s before %s", e.TranslationOf, e.Item)
			}
			require.Equal(t, e.File != "", e.Verdict != "")
			require.Equal(t, e.Verdict == NameRename, len(e.Why) > 0)
			seen[e.Item]++
		}
		for _, l := range x.LeftOut {
			require.NotEmpty(t, l.Reasons)
			require.False(t, l.Reasons[0].Text.IsZero())
			seen[l.Item]++
		}
		require.Len(t, seen, len(items))
		for id, n := range seen {
			require.Equal(t, 1, n, id)
		}
	})
}

// In whatever order a case lists its papers, the same ones go.
func TestOrderOfPapersDoesNotDecideWhichGo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := drawExhibits(t)
		a, b := indexed(t, twoNeeds, nil, items), indexed(t, twoNeeds, nil, rapid.Permutation(items).Draw(t, "other"))
		require.ElementsMatch(t, exhibitsOf(a), exhibitsOf(b))
		require.ElementsMatch(t, leftOutOf(a), leftOutOf(b))
	})
}

// A name that is proposed is a name that is fine, but for what only another file puts
// right.
func TestProposedNamesAreFine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := drawExhibits(t)
		for i := range items {
			items[i].Kind = rapid.SampledFrom(Kinds).Draw(t, "any kind")
		}
		for _, e := range indexed(t, twoNeeds, nil, items).Exhibits {
			item := items[slices.IndexFunc(items, func(x Item) bool { return x.ID == e.Item })]
			item.File = e.Name
			why := slices.DeleteFunc(problemIDs(judgeName(&item)), func(id string) bool { return id == "name-editable" || id == "name-archive" })
			require.Empty(t, why, "%s of %+v", e.Name, item)
		}
	})
}

func TestNamesOfFiles(t *testing.T) {
	var table []struct {
		Item
		Why  []string
		Name string
	}
	readTable(t, "filenames.yaml", &table)
	for _, c := range table {
		t.Run(c.File+c.Kind, func(t *testing.T) {
			c.ID = "E1"
			e := indexed(t, twoNeeds, nil, []Item{c.Item}).Exhibits[0]
			var why []string
			for _, p := range e.Why {
				why = append(why, strings.TrimPrefix(p.ID, "name-"))
				require.False(t, p.Text.IsZero(), p.ID)
				require.False(t, p.Fix.IsZero(), p.ID)
			}
			require.Equal(t, c.Why, why)
			if c.Name == "" {
				c.Name = c.File
			}
			require.Equal(t, c.Name, e.Name)
		})
	}
}

// Two files of one name go under two, on any system.
func TestNamesGiveWay(t *testing.T) {
	x := indexed(t, twoNeeds, nil, []Item{
		{ID: "E1", Kind: "carrier-tracking"},
		{ID: "E2", Kind: "carrier-tracking"},
		{ID: "E3", Kind: "carrier-tracking", File: "a/CARRIER_tracking.pdf"},
		{ID: "E4", Kind: "carrier-tracking", File: "b/Carrier_Tracking.pdf"}})
	var names []string
	for _, e := range x.Exhibits {
		names = append(names, e.Name)
	}
	require.Equal(t, []string{"Carrier_Tracking_2.pdf", "Carrier_Tracking_3.pdf", "CARRIER_tracking.pdf", "Carrier_Tracking_4.pdf"}, names)
	require.Equal(t, []string{"name-twice"}, problemIDs(x.Exhibits[3].Why))
}

// The time for each paper stays about the same.
func BenchmarkIndexOf(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		items := make([]Item, n)
		for i := range items {
			items[i] = Item{ID: fmt.Sprintf("E%d", i+1), Kind: "carrier-tracking", File: "scan.pdf", SHA256: fmt.Sprint(i / 2)}
			if i > 0 {
				items[i].TranslationOf = fmt.Sprintf("E%d", i)
			}
		}
		r := Report{Requirements: []Result{{ID: "carrier-proof", Items: []string{"E1"}}}}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				IndexOf(Input{Items: items}, r, nil)
			}
		})
	}
}
