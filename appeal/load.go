package appeal

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// packSchema describes every kind of document of a pack; it is printed from the
// Go types in pack.go.
//
//go:embed schema/pack.schema.json
var packSchema []byte

// load reads the pack in the steps that [rules.Tree] explains. Each step tells
// all its problems; the next one needs what the last one read.
func (e *Engine) load() error {
	tree, ps := rules.Open(e.base, e.over...)
	e.tree = tree
	e.pack = &pack{}
	ps = append(ps, tree.Decode(e.pack, packSchema)...)
	ps = append(ps, e.index(tree)...)
	ps = append(ps, e.compilePhrases(tree)...)
	ps = append(ps, e.readWording(tree)...)
	env, err := e.pack.env(e.phrases)
	if err != nil {
		return err
	}
	items, err := itemEnv()
	if err != nil {
		return err
	}
	envs := []rules.AnyEnv{env, items}
	file, err := e.pack.fileEnv()
	if err != nil {
		return err
	}
	each, err := elementEnvs()
	if err != nil {
		return err
	}
	ps = append(ps, tree.Compile(e.pack, append(append(envs, file), each...)...)...)
	e.rules, e.calls = e.pack.listRules(e.sources), env.Functions()
	e.causeReadsPapers = readsPapers(e.rules)
	return ps.Sorted().Err()
}

// index finds the pack's head and follows every reference by id.
func (e *Engine) index(t *rules.Tree) (ps rules.Problems) {
	if len(e.pack.Heads) != 1 {
		ps = append(ps, rules.Problem{Kind: "no-head", Msg: fmt.Sprintf("a pack has one document that begins with \"pack:\", this one has %d", len(e.pack.Heads)),
			Fix: "rules without one are laid over a pack that has one, as an overlay"})
	} else {
		h := e.pack.Heads[0]
		e.info.Name, e.info.Version, e.info.Digest = h.ID, h.Version, t.Digest()
	}
	ps = append(ps, e.chooseProfile()...)
	e.sources, e.facts = map[string]*rules.Source{}, map[string]*fact{}
	for i := range e.pack.Sources {
		e.sources[e.pack.Sources[i].ID] = &e.pack.Sources[i].Source
	}
	for i := range e.pack.Facts {
		e.facts[e.pack.Facts[i].ID] = &e.pack.Facts[i]
	}
	return append(ps, e.references(t)...)
}

// references tells of ids that nothing in the pack has.
func (e *Engine) references(t *rules.Tree) (ps rules.Problems) {
	sources, causes := t.IDs("source"), t.IDs("cause")
	for _, c := range e.pack.Causes {
		ps = append(ps, refer(t, place{"cause", c.ID, "/source"}, "source", c.Source, sources)...)
		for i, id := range c.Confusable {
			ps = append(ps, refer(t, place{"cause", c.ID, "/confusable/" + strconv.Itoa(i)}, "cause", id, causes)...)
		}
		seen := map[string]bool{}
		for i, s := range c.Signals {
			at := "/signals/" + strconv.Itoa(i)
			ps = append(ps, refer(t, place{"cause", c.ID, at + "/source"}, "source", s.Source, sources)...)
			if seen[s.ID] {
				ps = append(ps, rules.Problem{Pos: t.Pos("cause", c.ID, at+"/id"), Kind: "duplicate-id",
					Msg: fmt.Sprintf("signal %q stands twice in cause %q", s.ID, c.ID)})
			}
			seen[s.ID] = true
		}
	}
	for _, f := range e.pack.Faults {
		for i, id := range f.Causes {
			ps = append(ps, refer(t, place{"fault", f.ID, "/causes/" + strconv.Itoa(i)}, "cause", id, causes)...)
		}
	}
	return ps
}

// refer tells of an id that no document has. One that is there and could not be
// read is told of at its own place.
func refer(t *rules.Tree, from place, kind, id string, known []string) rules.Problems {
	if id == "" || t.Pos(kind, id, "") != (rules.Pos{}) {
		return nil
	}
	return rules.Problems{{Pos: t.Pos(from.kind, from.id, from.pointer), Kind: "unknown-name",
		Msg: fmt.Sprintf("the pack has no %s %q", kind, id), Fix: rules.DidYouMean(id, known)}}
}

// compilePhrases reads the phrase sets; a phrase that cannot be read is a
// problem at its own place.
func (e *Engine) compilePhrases(t *rules.Tree) (ps rules.Problems) {
	sets := make([]phrase.Set, len(e.pack.Phrases))
	for i, p := range e.pack.Phrases {
		sets[i] = phrase.Set{ID: p.ID, En: p.En, Zh: p.Zh, Ko: p.Ko}
	}
	m, mistakes := phrase.Compile(sets)
	e.phrases = m
	for _, x := range mistakes {
		at := t.Pos("phrases", x.Set, "/"+x.Lang+"/"+strconv.Itoa(x.Index))
		ps = append(ps, rules.Problem{Pos: at, Kind: "bad-phrase", Msg: x.Msg, Fix: x.Fix})
	}
	return ps
}

func (p *pack) profileIDs() []string {
	out := []string{DefaultProfile} // every pack has it
	for _, x := range p.Profiles {
		out = append(out, x.ID)
	}
	return out
}

func (p *pack) causeIDs() []string {
	var out []string
	for _, c := range p.Causes {
		out = append(out, c.ID)
	}
	return out
}

func (p *pack) phraseIDs() []string {
	var out []string
	for _, s := range p.Phrases {
		out = append(out, s.ID)
	}
	return out
}

func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
