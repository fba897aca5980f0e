package appeal

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// efforts tells of kinds of paper of which nobody says what it takes to get one: they
// have no place in the order of what is to be done.
func (v *vetter) efforts() {
	for _, p := range v.e.pack.Papers {
		if p.Effort == nil && p.ID != "other" {
			v.tell("no-effort", place{"paper", p.ID, ""}, fmt.Sprintf("nothing says what it takes to get a paper of the kind %q", p.ID), "give it an effort, in hours: {work: 1, wait: 24}")
		}
	}
}

// templates proves of each requirement, under each profile that uses it, that what the
// pack says to get does meet it.
func (v *vetter) templates() {
	told := map[string]bool{}
	for _, profile := range v.e.pack.profileIDs() {
		e, err := v.e.withProfile(profile)
		if err != nil {
			continue // every id that is gone through is that of a profile
		}
		v.eachRequirement(func(p place, cause string, r *requirement) {
			if told[p.id+p.pointer] || !e.uses(r.Profiles, r.Source) {
				return
			}
			if msg := e.unproved(v.today, cause, r); msg != "" {
				told[p.id+p.pointer] = true
				v.tell("template-fails", p, msg, "say in the template of the requirement, or of the paper, what a good one says")
			}
		})
	}
}

func (v *vetter) eachRequirement(f func(p place, cause string, r *requirement)) {
	each := func(kind, id, cause string, all []requirement) {
		for i := range all {
			f(place{kind, id, ""}.at("requires", strconv.Itoa(i)), cause, &all[i])
		}
	}
	for i := range v.e.pack.Causes {
		c := &v.e.pack.Causes[i]
		each("cause", c.ID, c.ID, c.Requires)
	}
	for i := range v.e.pack.Common {
		c := &v.e.pack.Common[i]
		each("common", c.ID, slices.Concat(c.Causes, []string{""})[0], c.Requires)
	}
}

// unproved is why what the pack says to get does not meet a requirement: what it declares,
// and for each kind that proves it by itself, for a notice may refuse all others.
func (e *Engine) unproved(today rules.Date, cause string, r *requirement) string {
	in, w := e.plainCase(today, cause), evidence.Wanted{Requirement: &r.Requirement, Cause: cause}
	ways := evidence.Ways(in, w)
	if len(r.Template) > 0 {
		if msg := whyNone(in, w, ways[:1]); msg != "" {
			return "its template: " + msg
		}
	}
	strong := 0
	for _, a := range r.Accepts {
		if a.Strength != "strong" {
			continue
		}
		strong++
		msg := whyNone(in, w, ledBy(ways, a.Kind))
		if msg != "" && whyNone(askedFor(in, a.Kind), w, ledBy(ways, a.Kind)) == "" {
			continue // it is taken where the notice asks for it
		}
		if msg != "" {
			return a.Kind + ": " + msg
		}
	}
	if strong == 0 {
		return "no kind that it accepts is strong, so that nothing can meet it"
	}
	return ""
}

// askedFor is a case whose notice asks for a kind of paper.
func askedFor(in evidence.Input, kind string) evidence.Input {
	in.Demands = []evidence.Demand{{Asks: []string{kind}}}
	return in
}

// ledBy are the sets whose first paper is of a kind.
func ledBy(ways [][]evidence.Item, kind string) (out [][]evidence.Item) {
	for _, way := range ways {
		if way[0].Kind == kind {
			out = append(out, way)
		}
	}
	return out
}

// whyNone is why none of some sets meets a requirement, and nothing where one does and
// needs each of its papers.
func whyNone(in evidence.Input, w evidence.Wanted, ways [][]evidence.Item) (first string) {
	for _, way := range ways {
		msg := whyNot(in, w, way)
		if msg == "" {
			return ""
		}
		if first == "" {
			first = msg
		}
	}
	if first == "" {
		return "it leads no set of papers: what the requirement declares begins with a kind that does not prove it"
	}
	return first
}

func whyNot(in evidence.Input, w evidence.Wanted, way []evidence.Item) string {
	t, err := evidence.Try(context.Background(), in, w, way)
	switch {
	case err != nil:
		return err.Error()
	case t.Problem != nil:
		return fmt.Sprintf("the papers leave it %s: %s", t.Status, t.Problem.ID)
	case t.Open != nil:
		return fmt.Sprintf("the papers leave it %s, and %s has no %s", t.Status, kindOf(way, t.Open.Item), t.Open.Attribute)
	case t.Status != evidence.Met:
		return fmt.Sprintf("the papers leave it %s", t.Status)
	}
	for i := range way {
		if t, err := evidence.Try(context.Background(), in, w, slices.Delete(slices.Clone(way), i, i+1)); err == nil && t.Good() {
			return fmt.Sprintf("it is met without the %s", way[i].Kind)
		}
	}
	return ""
}

func kindOf(way []evidence.Item, id string) string {
	if i := slices.IndexFunc(way, func(x evidence.Item) bool { return x.ID == id }); i >= 0 {
		return "the " + way[i].Kind
	}
	return id
}

// plainCase is a case without papers whose notice lists one thing of each sort and says
// nothing else. No name in it is anybody's.
func (e *Engine) plainCase(today rules.Date, cause string) evidence.Input {
	noon := time.Date(today.Year, today.Month, today.Day, 12, 0, 0, 0, rules.Korea)
	in := evidence.Input{AsOf: noon, NoticeOn: today.AddDays(-7), Language: "ko", Entity: "Harbor Mill Trading Co., Ltd.",
		Listed: evidence.Listed{Orders: []string{"2000000000011"}, Brands: []string{"Lumavale"}, Models: []string{"LV-204"}, Items: []string{"8100200301"}},
		Faults: e.faultsOn(today), Called: e.pack.Papers, Sources: e.sources}
	if cause != "" {
		in.Causes = []string{cause}
	}
	return in
}
