package appeal

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// lint tells what is odd in each condition by itself.
func (v *vetter) lint() {
	for _, r := range v.e.rules {
		for _, p := range r.cond.Lint() {
			p.Path = v.conds[r.Pos]
			v.ps = append(v.ps, p)
		}
	}
}

// findConditions notes where each condition stands in its document.
func (v *vetter) findConditions() {
	v.conds = map[rules.Pos]string{}
	v.walk(func(p place, x reflect.Value) {
		if c, ok := x.Addr().Interface().(interface{ Pos() rules.Pos }); ok {
			v.conds[c.Pos()] = p.path()
		}
	})
}

// A peer is a condition that has the same effect as the others of its list.
type peer[V any] struct {
	cond *rules.Cond[V]
	name string // as its author calls it
	at   place
}

// related holds peers against each other and calls f with each pair that is the
// same, or where the first matches only where the second does.
func related[V any](peers []peer[V], f func(k rules.RelationKind, a, b int)) {
	conds := make([]*rules.Cond[V], len(peers))
	for i, p := range peers {
		conds[i] = p.cond
	}
	for _, r := range rules.Related(conds) {
		if r.Kind != rules.Apart {
			f(r.Kind, r.A, r.B)
		}
	}
}

// signals holds the signals of each cause against each other.
func (v *vetter) signals() {
	for i := range v.e.pack.Causes {
		c := &v.e.pack.Causes[i]
		var peers []peer[view]
		for k := range c.Signals {
			peers = append(peers, peer[view]{&c.Signals[k].When, c.Signals[k].ID, place{"cause", c.ID, ""}.at("signals", strconv.Itoa(k), "when")})
		}
		related(peers, func(k rules.RelationKind, a, b int) {
			v.signalPair(k, peers[a], peers[b], c.Signals[a].Weight*c.Signals[b].Weight)
		})
	}
}

// signalPair judges two signals of one cause. product is above 0 where both
// speak for it, or both against it.
func (v *vetter) signalPair(k rules.RelationKind, a, b peer[view], product float64) {
	switch {
	case k == rules.Same && product < 0:
		v.tell("contradicting-signals", b.at, fmt.Sprintf("%s matches in the same cases as %s (%s), one for the cause and one against it", b.name, a.name, v.pos(a.at)),
			"leave one of them out, or tell their cases apart")
	case k == rules.Same:
		sameAs(v, a, b)
	case k == rules.Narrower && product > 0:
		v.tell("narrower-condition", a.at, fmt.Sprintf("wherever %s matches, %s (%s) does too: both weights count", a.name, b.name, v.pos(b.at)),
			"nothing, if the one is meant to add to the other")
	}
}

// sameAs tells of the later one of two that match in the same cases.
func sameAs[V any](v *vetter, a, b peer[V]) {
	v.tell("same-condition", b.at, fmt.Sprintf("%s matches in the same cases as %s (%s)", b.name, a.name, v.pos(a.at)), "leave one of them out, or tell their cases apart")
}

// twins tells of entries with the same effect that match in the same cases.
func (v *vetter) twins() {
	effects := map[string][]peer[view]{}
	add := func(kind, id, effect string, c *rules.Cond[view]) {
		effects[kind+" "+effect] = append(effects[kind+" "+effect], peer[view]{c, id, place{kind, id, "/when"}})
	}
	for i := range v.e.pack.Findings {
		f := &v.e.pack.Findings[i]
		add("finding", f.ID, fmt.Sprint(f.Family, f.Severity, f.Profiles), &f.When)
	}
	for i := range v.e.pack.Deadlines {
		d := &v.e.pack.Deadlines[i]
		add("deadline", d.ID, fmt.Sprint(d.Amount, d.Unit, d.From), &d.When)
	}
	for _, peers := range effects {
		tellSame(v, peers)
	}
	v.papers()
	v.faults()
	v.readyTwins()
}

func tellSame[V any](v *vetter, peers []peer[V]) {
	related(peers, func(k rules.RelationKind, a, b int) {
		if k == rules.Same {
			sameAs(v, peers[a], peers[b])
		}
	})
}

// papers holds what a requirement asks of papers of one kind against each other.
func (v *vetter) papers() {
	for i := range v.e.pack.Causes {
		c := &v.e.pack.Causes[i]
		v.accepted(place{"cause", c.ID, ""}, c.Requires)
	}
	for i := range v.e.pack.Common {
		c := &v.e.pack.Common[i]
		v.accepted(place{"common", c.ID, ""}, c.Requires)
	}
}

func (v *vetter) accepted(doc place, all []requirement) {
	for k := range all {
		kinds := map[string][]peer[evidence.View]{}
		for n := range all[k].Accepts {
			a, step := &all[k].Accepts[n], strconv.Itoa(n)
			at := doc.at("requires", strconv.Itoa(k), "accepts", step, "when")
			kinds[a.Kind] = append(kinds[a.Kind], peer[evidence.View]{&a.When, "accepts[" + step + "]", at})
		}
		for _, peers := range kinds {
			tellSame(v, peers)
		}
	}
}

// faults holds the faults that the same kinds of paper can have, and that weigh
// the same, against each other.
func (v *vetter) faults() {
	effects := map[string][]peer[evidence.View]{}
	for i := range v.e.pack.Faults {
		f := &v.e.pack.Faults[i]
		effect := fmt.Sprint(f.Severity, f.Kinds, f.Profiles)
		effects[effect] = append(effects[effect], peer[evidence.View]{&f.When, f.ID, place{"fault", f.ID, "/when"}})
	}
	for _, peers := range effects {
		tellSame(v, peers)
	}
}

// settled looks at what settles the facts: only the notice may, and the first
// condition that matches.
func (v *vetter) settled() {
	for i := range v.e.pack.Facts {
		f := &v.e.pack.Facts[i]
		var peers []peer[view]
		for k := range f.SettledBy {
			at := place{"fact", f.ID, ""}.at("settled_by", strconv.Itoa(k))
			v.settling(f, &f.SettledBy[k], at)
			peers = append(peers, peer[view]{&f.SettledBy[k].When, "settled_by[" + strconv.Itoa(k) + "]", at.at("when")})
		}
		related(peers, func(k rules.RelationKind, a, b int) {
			// The first that matches settles the fact, so what matches only where an
			// earlier one does is never asked.
			if k == rules.Same {
				a, b = b, a
			}
			if b < a {
				v.tell("never-reached", peers[a].at, fmt.Sprintf("%s matches only where %s does, which stands before it and settles the fact", peers[a].name, peers[b].name),
					"put it first, or leave it out")
			}
		})
	}
}

func (v *vetter) settling(f *fact, s *settling, at place) {
	reads := slices.DeleteFunc(s.When.Reads(), func(p string) bool { return p == "notice" || strings.HasPrefix(p, "notice.") })
	if len(reads) > 0 {
		v.tell("settled-elsewhere", at.at("when"), fmt.Sprintf("a fact is settled by the notice alone; this reads %s", strings.Join(reads, ", ")),
			"make it a signal of the causes that it speaks for")
	}
	if _, wrong := f.value(s.Value); wrong != "" {
		v.tell("wrong-type", at.at("value"), fmt.Sprintf("%s is %s, %s", f.ID, article(f.Type), wrong), "")
	}
}
