package appeal

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// unusedPhrases tells of sets that no condition and no remark asks for, neither
// by name nor through a set that names them.
func (v *vetter) unusedPhrases() {
	used := map[string]bool{}
	var use func(set string)
	use = func(set string) {
		if used[set] {
			return
		}
		used[set] = true
		for _, named := range v.e.phrases.Names(set) {
			use(named)
		}
	}
	for _, r := range v.e.rules {
		for _, set := range r.cond.Args() {
			use(set)
		}
	}
	for _, r := range v.e.pack.Remarks {
		for _, set := range r.Says {
			use(set)
		}
	}
	v.unused("unused-phrases", "phrases", v.e.pack.phraseIDs(), used, "no condition asks for the set %q, nor does a set that is used name it", removeOrUse)
}

// unusedFacts tells of facts that no condition reads: their questions are never
// asked.
func (v *vetter) unusedFacts() {
	used := map[string]bool{}
	for _, r := range v.e.rules {
		for _, path := range r.cond.Reads() {
			if name, ok := strings.CutPrefix(path, factRoot); ok {
				used[name] = true
			}
		}
	}
	v.unused("unused-fact", "fact", keys(v.e.facts), used, "no condition reads facts.%s: a case may state it, and it decides nothing", "write the rule that reads it")
}

// unusedSources tells of sources that nothing refers to.
func (v *vetter) unusedSources() {
	used := map[string]bool{}
	v.walk(func(_ place, x reflect.Value) {
		if id, ok := sourceRef(x); ok {
			used[id] = true
		}
	})
	v.unused("unused-source", "source", keys(v.e.sources), used, "nothing refers to the source %q", removeOrUse)
}

// unusedFixtures tells of fixtures that no case starts from.
func (v *vetter) unusedFixtures() {
	used := map[string]bool{}
	for _, t := range v.tests.tests.Tests {
		for _, c := range t.Cases {
			used[c.Use] = true
		}
	}
	v.unused("unused-fixture", "fixture", v.tests.fixtures(), used, "no case starts from the fixture %q", removeOrUse)
}

const removeOrUse = "remove it, or use it"

func (v *vetter) unused(kind, of string, ids []string, used map[string]bool, msg, fix string) {
	for _, id := range slices.DeleteFunc(ids, func(id string) bool { return used[id] }) {
		v.tell(kind, place{of, id, "/" + of}, fmt.Sprintf(msg, id), fix)
	}
}
