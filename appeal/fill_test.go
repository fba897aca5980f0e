package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// casesToFill are the cases of the causes and those of the labelled folders that
// everybody reads; near adds those of the causes with one paper changed.
func casesToFill(t *testing.T, near bool) (out []heldCase) {
	e := embedded(t)
	all := casesWithPapers(t)
	for _, l := range readPaperLabels(t, "papers-read") {
		all = append(all, namedCase{"papers-read/" + l.ID, decoded(t, l.Case), false})
	}
	for _, c := range all {
		if near || !c.near {
			out = append(out, heldCase{name: c.name, engine: e, read: &readyCase{c: caseOfJSON(t, c.of)}})
		}
	}
	return out
}

func caseOfJSON(t *testing.T, of map[string]any) *Case {
	data, err := json.Marshal(of)
	require.NoError(t, err)
	c, err := DecodeCase(data)
	require.NoError(t, err)
	return c
}

// judge judges the case anew with what papers it has now.
func (h *heldCase) judge(t *testing.T) {
	ready, err := h.engine.ready(context.Background(), *h.read.c)
	require.NoError(t, err, h.name)
	p, err := h.engine.pass(context.Background(), ready, newMemory())
	require.NoError(t, err)
	h.read, h.pass = ready, p
	h.told, err = h.engine.Diagnose(context.Background(), *ready.c)
	require.NoError(t, err, h.name)
}

// unmet are the requirements that more papers may meet.
func (h *heldCase) unmet() (out []evidence.Result) {
	if h.told.Evidence == nil {
		return nil
	}
	for _, r := range h.told.Evidence.Requirements {
		if r.Status == evidence.Missing || r.Status == evidence.Weak {
			out = append(out, r)
		}
	}
	return out
}

// fill adds to the case what is to be got for each requirement that is not met, and gives
// the papers that it added.
func (h *heldCase) fill(t *testing.T) (added []evidence.Item) {
	wanted, err := h.engine.wanted(context.Background(), h.pass.v, h.told)
	require.NoError(t, err)
	in := h.engine.against(h.read.c, h.pass.v, h.told)
	for _, r := range h.unmet() {
		items, err := evidence.Fill(context.Background(), in, wanted[placeOf(t, wanted, &r)])
		require.NoError(t, err)
		in.Items = slices.Concat(in.Items, items)
		added = append(added, items...)
	}
	c := *h.read.c
	c.Evidence = in.Items
	h.read = &readyCase{c: &c}
	h.judge(t)
	return added
}

func placeOf(t *testing.T, wanted []evidence.Wanted, r *evidence.Result) int {
	i := slices.IndexFunc(wanted, func(w evidence.Wanted) bool { return w.ID == r.ID && w.Cause == r.Cause })
	require.GreaterOrEqual(t, i, 0)
	return i
}

// rounds is how often a case is filled at most: a paper that the notice asks for may also
// stand for what its cause requires beside it.
const rounds = 3

func (h *heldCase) fillUp(t *testing.T) (added []evidence.Item) {
	for range rounds {
		more := h.fill(t)
		if added = append(added, more...); len(more) == 0 {
			break
		}
	}
	return added
}

// amiss is what is wrong with, or open about, papers that were added.
func (h *heldCase) amiss(added []evidence.Item) (out []string) {
	if h.told.Evidence == nil {
		return nil
	}
	isNew := func(id string) bool {
		return slices.ContainsFunc(added, func(x evidence.Item) bool { return x.ID == id })
	}
	for _, x := range h.told.Evidence.Items {
		if isNew(x.ID) && len(x.Problems) > 0 {
			out = append(out, x.ID+ids(x.Problems))
		}
	}
	for _, q := range h.told.Questions {
		if name, ok := strings.CutPrefix(q.Fact, "evidence."); ok {
			if id, _, _ := strings.Cut(name, "."); isNew(id) {
				out = append(out, "asks "+q.Fact)
			}
		}
	}
	return out
}

// A filling counts what comes of filling cases.
type filling struct {
	cases, requirements, papers, refused int
	failed                               []string
}

// fromNothing fills a case from no paper at all.
func (f *filling) fromNothing(t *testing.T, h *heldCase) {
	c := *h.read.c
	c.Evidence, h.read = nil, &readyCase{c: &c}
	h.judge(t)
	if len(h.unmet()) == 0 {
		return
	}
	added := h.fillUp(t)
	f.cases, f.papers, f.requirements = f.cases+1, f.papers+len(added), f.requirements+len(h.told.Evidence.Requirements)
	for _, r := range h.unmet() {
		if h.refusesAll(t, &r) {
			f.refused++
			continue
		}
		f.failed = append(f.failed, fmt.Sprintf("%s: %s/%s %s%s", h.name, r.Cause, r.ID, r.Status, ids(r.Problems)))
	}
	for _, x := range h.amiss(added) {
		f.failed = append(f.failed, h.name+": "+x)
	}
}

// refusesAll reports whether the notice takes none of the kinds that meet a requirement.
func (h *heldCase) refusesAll(t *testing.T, r *evidence.Result) bool {
	wanted, err := h.engine.wanted(context.Background(), h.pass.v, h.told)
	require.NoError(t, err)
	return len(evidence.Ways(h.engine.against(h.read.c, h.pass.v, h.told), wanted[placeOf(t, wanted, r)])) == 0
}

func (f *filling) log(t *testing.T, what string) {
	t.Logf("%s: %d cases, %d requirements, %d papers; %d take no paper that proves them; %d failed\n%s",
		what, f.cases, f.requirements, f.papers, f.refused, len(f.failed), strings.Join(f.failed, "\n"))
}

// From no paper at all, what the pack says to get meets every requirement of every case,
// with nothing wrong with it and nothing open.
func TestTemplatesMeetWhatCasesRequire(t *testing.T) {
	var f filling
	for _, h := range casesToFill(t, false) {
		f.fromNothing(t, &h)
	}
	f.log(t, "cases")
	require.Greater(t, f.cases, 140)
	require.LessOrEqual(t, f.refused, 1)
	require.Empty(t, f.failed)
}

// The same for notices of which nothing else is known, by all rules and by the guide's:
// whatever they ask for and refuse.
func TestTemplatesMeetWhatNoticesAskFor(t *testing.T) {
	for _, profile := range []string{DefaultProfile, "article"} {
		e, err := embedded(t).withProfile(profile)
		require.NoError(t, err)
		var f filling
		for _, folder := range []string{"work/notices", "own", "fields-more", "fields-new"} {
			for _, l := range readLabelled(t, folder) {
				f.fromNothing(t, &heldCase{name: folder + "/" + l.ID, engine: e, read: &readyCase{c: noticeOnly(l)}})
			}
		}
		f.log(t, profile)
		require.Greater(t, f.cases, 300)
		require.LessOrEqual(t, f.refused, 4)
		require.Empty(t, f.failed)
	}
}

// noticeOnly is a case of which only the notice and the company are known, a day later.
func noticeOnly(l labelled) *Case {
	c := &Case{AsOf: time.Date(2026, 3, 15, 9, 0, 0, 0, time.UTC), Notice: NoticeInput{Text: l.Text},
		Account: &Account{Entity: "Weihai Minghe Trading Co., Ltd."}, Facts: Facts{}}
	if l.ReceivedAt != nil {
		c.Notice.ReceivedAt, c.AsOf = *l.ReceivedAt, l.ReceivedAt.Add(24*time.Hour)
	}
	return c
}

// With the case's own papers kept, what is filled meets most of what is not met; the rest
// is spoiled by papers of the case.
func TestTemplatesBesideTheCasesOwnPapers(t *testing.T) {
	unmet, met, wrong := 0, 0, 0
	spoils := map[string]int{}
	var told []string
	for _, h := range casesToFill(t, true) {
		h.judge(t)
		before := h.unmet()
		if len(before) == 0 {
			continue
		}
		unmet += len(before)
		added := h.fillUp(t)
		left := h.unmet()
		for _, r := range before {
			if !slices.ContainsFunc(left, func(x evidence.Result) bool { return x.ID == r.ID && x.Cause == r.Cause }) {
				met++
			}
		}
		for _, r := range left {
			for _, p := range r.Problems {
				spoils[p.ID]++
			}
			told = append(told, fmt.Sprintf("%s: %s/%s %s%s", h.name, r.Cause, r.ID, r.Status, ids(r.Problems)))
		}
		for _, x := range h.amiss(added) {
			wrong++
			told = append(told, h.name+": "+x)
		}
	}
	t.Logf("%d of %d requirements become met; %d papers that are filled have something wrong\n%s", met, unmet, wrong, strings.Join(told, "\n"))
	for _, id := range slices.Sorted(maps.Keys(spoils)) {
		t.Logf("%-20s %d", id, spoils[id])
	}
	require.Greater(t, unmet, 120)
	require.LessOrEqual(t, unmet-met, 1)
	require.Zero(t, wrong)
}
