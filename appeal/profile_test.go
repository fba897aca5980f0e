package appeal

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/evidence"
)

// byProfile is an engine for each profile of the embedded pack.
func byProfile(t *testing.T) map[string]*Engine {
	t.Helper()
	out := map[string]*Engine{}
	for _, name := range []string{"merged", "official", "article"} {
		e, err := New(WithProfile(name))
		require.NoError(t, err)
		out[name] = e
	}
	return out
}

// Whatever the profile, a case has the same causes by the same signals; what must be
// proved differs, and the test tells how.
func TestProfilesTellTheSameCauses(t *testing.T) {
	engines := byProfile(t)
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".yaml"), func(t *testing.T) {
			c := caseOf(t, f)
			merged := judgedPapers(t, engines["merged"], c)
			for _, name := range []string{"official", "article"} {
				d := judgedPapers(t, engines[name], c)
				require.Equal(t, jsonOf(t, merged.Cause), jsonOf(t, d.Cause), name)
				require.Equal(t, jsonOf(t, merged.Notice), jsonOf(t, d.Notice), name)
				require.Equal(t, name, d.Pack.Profile)
				t.Logf("%s: %s", name, difference(requirementsOf(merged), requirementsOf(d)))
			}
		})
	}
}

func caseOf(t *testing.T, file string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var c causeCase
	require.NoError(t, yaml.Unmarshal(data, &c))
	return c.Case
}

func jsonOf(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

// requirementsOf lists what must be proved, with how far it is.
func requirementsOf(d *Diagnosis) (out []string) {
	if d.Evidence == nil {
		return nil
	}
	for _, r := range d.Evidence.Requirements {
		out = append(out, r.ID+" "+string(r.Status))
	}
	return out
}

// difference says what a second list lacks, and what it has more.
func difference(a, b []string) string {
	var out []string
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, "-"+x)
		}
	}
	for _, x := range b {
		if !slices.Contains(a, x) {
			out = append(out, "+"+x)
		}
	}
	if out == nil {
		return "as merged"
	}
	return strings.Join(out, ", ")
}

// The profile official rests on no copy, press, practice or article, and the profile
// article on no other article than the guide. What the library reasons itself is used
// by them only where a rule names them.
func TestProfilesTakeTheirSources(t *testing.T) {
	engines := byProfile(t)
	for _, a := range engines["official"].filtered() {
		if engines["official"].uses(a.profiles, a.source) {
			grade := engines["official"].sources[a.source].Grade
			require.Contains(t, []string{"notice", "law", "official", "own"}, grade, a.ref)
			require.True(t, grade != "own" || slices.Contains(a.profiles, "official"), a.ref)
		}
	}
	for _, a := range engines["article"].filtered() {
		if engines["article"].uses(a.profiles, a.source) && a.profiles == nil {
			require.Contains(t, []string{theGuide, "the-notice"}, a.source, a.ref)
		}
	}
}

// The guide's own requirements and faults stand under its profile alone; those that
// no better source speaks against, beside the others too.
func TestProfilesFilterRequirementsAndFaults(t *testing.T) {
	engines := byProfile(t)
	cases := filepath.Join("..", "testdata", "cases")
	for _, x := range []struct {
		file, requirement string
		in                []string
	}{
		{"counterfeit", "brand-authority", []string{"merged", "article"}},
		{"counterfeit", "genuine-route", []string{"merged", "official"}},
		{"counterfeit", "korean-registration", []string{"article"}},
		{"fake-waybill", "logistics-statement", []string{"merged", "article"}},
		{"late-delivery", "logistics-statement-too", []string{"article"}},
		{"late-delivery", "signed-declaration", []string{"article"}},
		{"late-delivery", "late-orders", []string{"merged", "official"}},
		{"linked-accounts", "separate-owners", []string{"merged"}},
		{"brushing", "evidence-of-correction", []string{"article"}},
	} {
		for name, e := range engines {
			c := caseOf(t, filepath.Join(cases, x.file+".yaml"))
			if x.file == "fake-waybill" { // its own notice lists what it wants
				c["notice"] = map[string]any{"text": "[쿠팡] 전 상품 판매중지. 입력하신 운송장 번호 31건은 집화 기록이 한 번도 없습니다."}
			}
			d := judgedPapers(t, e, c)
			has := d.Evidence != nil && slices.ContainsFunc(d.Evidence.Requirements, func(r evidence.Result) bool { return r.ID == x.requirement })
			require.Equal(t, slices.Contains(x.in, name), has, "%s %s %s", x.file, x.requirement, name)
		}
	}
	for _, x := range []struct {
		item, fault string
		in          []string
	}{
		{`{"kind": "purchase-invoice", "altered": true}`, "altered", []string{"merged", "official", "article"}},
		{`{"kind": "purchase-invoice", "quantity_visible": false}`, "quantity-hidden", []string{"merged", "official"}},
		{`{"kind": "tracking-screenshot", "timestamped": false}`, "not-timestamped", []string{"merged", "article"}},
		{`{"kind": "tracking-screenshot", "timestamped": false}`, "proves-little", []string{"merged"}},
		{`{"kind": "process-document", "pages": 3, "page_numbers": false}`, "pages-without-numbers", []string{"merged", "article"}},
		{`{"kind": "lease", "file": "IMG_2034.jpg"}`, "file-without-keyword", []string{"article"}},
		{`{"kind": "carrier-contract", "signed": true, "stamped": false}`, "contract-without-stamp", []string{"article"}},
		{`{"kind": "compliance-declaration", "signed": false, "stamped": true}`, "seal-for-signature", []string{"article"}},
	} {
		for name, e := range engines {
			require.Equal(t, slices.Contains(x.in, name), slices.Contains(faultsUnder(t, e, x.item), x.fault), "%s %s", x.fault, name)
		}
	}
}

// faultsOf lists what is wrong with one paper.
func faultsUnder(t *testing.T, e *Engine, item string) (out []string) {
	t.Helper()
	var x map[string]any
	require.NoError(t, json.Unmarshal([]byte(item), &x))
	x["id"] = "E1"
	d := judgedPapers(t, e, map[string]any{"account": map[string]any{"status": "suspended"}, "evidence": []any{x}})
	for _, p := range slices.Concat(d.Evidence.Items[0].Problems, d.Evidence.Items[0].Notes) {
		out = append(out, p.ID)
	}
	return out
}

// What the guide wants of every appeal is wanted where no cause leads too, and where
// the notice asks for papers of its own; nothing is wanted where nothing was imposed.
func TestTheGuideWantsOfEveryAppeal(t *testing.T) {
	e := byProfile(t)["article"]
	for text, want := range map[string]bool{
		"Coupang: your account has been suspended. Reply within 7 days.":                                           true,
		"[쿠팡] 전 상품 판매중지. 7일 안에 브랜드 본사의 정품 확인서를 이 메일에 회신하여 주십시오.":                                                   true,
		"Coupang: the suspension is lifted and all your products are on sale again.":                               false,
		"Coupang: this is a warning only. All your products are on sale and no measure has been taken.":            false,
		"Amazon Seller Performance: your Amazon selling account has been deactivated. Please reply within 7 days.": false,
		"【酷澎】停用贵店卖家账户。经核查，31个运单号没有任何揽收记录。请在7天内回复。":                                                                 true,
	} {
		d := judgedPapers(t, e, map[string]any{"notice": map[string]any{"text": text}})
		require.Equal(t, want, slices.Contains(requirementsOf(d), "korean-registration missing"), text)
	}
}

// A conflict tells which source the profile follows, and none where it takes none of
// them.
func TestAConflictFollowsWhatTheProfileTakes(t *testing.T) {
	c := map[string]any{"account": map[string]any{"registered_in": "CN", "status": "suspended"},
		"notice": map[string]any{"text": "Coupang: your account has been suspended."}}
	for name, want := range map[string]map[string]string{
		"merged":   {"time-limit": "own", "channel-unstated": "official", "korean-registration": "official", "admission": "practice", "money": "notice", "success-rates": "own"},
		"official": {"time-limit": "", "channel-unstated": "official", "korean-registration": "official", "admission": "", "money": "notice", "success-rates": ""},
		"article":  {"time-limit": "article", "channel-unstated": "article", "korean-registration": "article", "admission": "article", "money": "notice", "success-rates": "article"},
	} {
		got := map[string]string{}
		for _, x := range judgedPapers(t, byProfile(t)[name], c).Conflicts {
			got[x.ID] = ""
			if x.Followed != nil {
				got[x.ID] = x.Followed.Grade
			}
		}
		require.Equal(t, want, got, name)
	}
}

// Where a notice is silent the guide gives the shorter end of its 7 to 14 days from
// receipt, and wants the appeal a day before its end; other profiles know no such period.
func TestTheGuidesPeriod(t *testing.T) {
	c := map[string]any{"as_of": "2026-03-12T09:00:00+09:00",
		"notice": map[string]any{"text": "Coupang: your account has been suspended.", "received_at": "2026-03-11T10:00:00+09:00"}}
	for name, e := range byProfile(t) {
		d := judgedPapers(t, e, c).Timeline
		if name != "article" {
			require.Nil(t, d.Deadline, name)
			continue
		}
		require.Equal(t, "source-period", d.Deadline.Basis)
		require.Equal(t, "guide-window", d.Deadline.Rule)
		require.Equal(t, theGuideTitle, d.Deadline.Source.Title)
		require.Equal(t, "2026-03-18T23:59:59+09:00", d.Deadline.At.Format(time.RFC3339))
		require.Equal(t, d.Deadline.Earliest.Add(-24*time.Hour), *d.SafeBy)
	}
}

const theGuideTitle = "10100.com: Coupang账户停用协助"
