package appeal

import (
	"context"
	"io/fs"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// VetOptions say how a pack is vetted.
type VetOptions struct {
	AsOf time.Time // the instant from which ages are counted; default now
}

// VetPack tells what a pack that can be read has wrong, or odd, or forgotten: in
// its conditions, ids, texts, sources, standing, weights, papers, checks, grades and tests. Overlays
// are laid over it first. [VetKinds] lists all that it may tell. The problems come by
// file, line and column; a pack with none is clean. The error tells why the pack
// or its tests cannot be read at all.
func VetPack(ctx context.Context, o VetOptions, base fs.FS, overlays ...fs.FS) (rules.Problems, error) {
	e, err := New(withFolders(base, overlays)...)
	if err != nil {
		return nil, err
	}
	tests, err := e.readTests()
	if err != nil {
		return nil, err
	}
	if o.AsOf.IsZero() {
		o.AsOf = e.clock()
	}
	v := &vetter{e: e, tests: tests, today: rules.DateOf(o.AsOf.In(rules.Korea))}
	v.findConditions()
	for _, look := range vets {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		look(v)
	}
	return v.ps.Sorted(), nil
}

// vets are all that a pack is looked through for. Their order does not matter.
var vets = []func(*vetter){
	(*vetter).lint, (*vetter).signals, (*vetter).twins, (*vetter).settled,
	(*vetter).unusedPhrases, (*vetter).unusedFacts, (*vetter).unusedSources, (*vetter).unusedFixtures,
	(*vetter).fileNames, (*vetter).testFileNames, (*vetter).references,
	(*vetter).texts, (*vetter).sourced, (*vetter).places, (*vetter).standings,
	(*vetter).numbers, (*vetter).reachable, (*vetter).confusables,
	(*vetter).tested, (*vetter).expecting,
	(*vetter).efforts, (*vetter).templates,
	(*vetter).checks, (*vetter).grades, (*vetter).fills,
}

// vetter looks through one pack.
type vetter struct {
	e     *Engine
	tests *testRun
	today rules.Date           // in Korea
	conds map[rules.Pos]string // where conditions stand in their documents: signals[2].when
	ps    rules.Problems
}

// place is a value in a document of the pack or of its tests.
type place struct{ kind, id, pointer string }

// at is a value below: at("signals", 2, "when").
func (p place) at(steps ...string) place {
	p.pointer += rules.Pointer(steps...)
	return p
}

// path writes the place as people read it: signals[2].when.
func (p place) path() string {
	var b strings.Builder
	for _, step := range strings.Split(strings.TrimPrefix(p.pointer, "/"), "/") {
		switch {
		case step != "" && strings.Trim(step, "0123456789") == "":
			b.WriteString("[" + step + "]")
		case b.Len() > 0:
			b.WriteString("." + step)
		default:
			b.WriteString(step)
		}
	}
	return b.String()
}

// pos is where a place stands in its file.
func (v *vetter) pos(p place) rules.Pos {
	if p.kind == "test" || p.kind == "fixture" {
		return v.tests.tree.Pos(p.kind, p.id, p.pointer)
	}
	return v.e.tree.Pos(p.kind, p.id, p.pointer)
}

// tell notes a problem; its severity is that of its kind.
func (v *vetter) tell(kind string, p place, msg, fix string) {
	v.tellAt(kind, v.pos(p), p.path(), msg, fix)
}

func (v *vetter) tellAt(kind string, pos rules.Pos, path, msg, fix string) {
	v.ps = append(v.ps, rules.Problem{Pos: pos, Path: path, Kind: kind, Severity: severityOf(kind), Msg: msg, Fix: fix})
}
