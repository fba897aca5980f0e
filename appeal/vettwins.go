package appeal

import "github.com/reinstate-go/reinstate/rules"

// readyTwins holds checks that count for the same appeals against each other, whatever
// their criterion, and blockers whatever they bar: of two that match in the same cases one
// adds nothing.
func (v *vetter) readyTwins() {
	checkTwins(v, "when", func(k *check) *rules.Cond[fileView] { return &k.When })
	checkTwins(v, "each_requirement", func(k *check) *rules.Cond[requirementView] { return &k.EachRequirement })
	checkTwins(v, "each_action", func(k *check) *rules.Cond[actionView] { return &k.EachAction })
	checkTwins(v, "each_item", func(k *check) *rules.Cond[itemView] { return &k.EachItem })
	var peers []peer[fileView]
	for i := range v.e.pack.Blockers {
		b := &v.e.pack.Blockers[i]
		peers = append(peers, peer[fileView]{&b.When, b.ID, place{"blocker", b.ID, "/when"}})
	}
	tellSame(v, peers)
}

// checkTwins holds the conditions that checks have under one key against each other.
func checkTwins[V any](v *vetter, key string, cond func(*check) *rules.Cond[V]) {
	told := map[string]bool{}
	for _, mode := range modes {
		groups := map[string][]peer[V]{}
		for i := range v.e.pack.Checks {
			k := &v.e.pack.Checks[i]
			if c := cond(k); !c.IsZero() && k.inMode(mode) {
				groups[k.Applies.String()] = append(groups[k.Applies.String()], peer[V]{c, k.ID, place{"check", k.ID, ""}.at(key)})
			}
		}
		for _, peers := range groups {
			related(peers, func(r rules.RelationKind, a, b int) {
				if pair := peers[a].name + " " + peers[b].name; r == rules.Same && !told[pair] {
					told[pair] = true
					sameAs(v, peers[a], peers[b])
				}
			})
		}
	}
}
