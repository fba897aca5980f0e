package main

import (
	"errors"
	"io/fs"
	"slices"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// packCmd holds the verbs for people who write rules.
type packCmd struct {
	Vet  packVetCmd  `cmd:"" help:"Look for what is wrong, odd or forgotten."`
	Test packTestCmd `cmd:"" help:"Run the tests that stand beside the rules."`
	Doc  packDocCmd  `cmd:"" help:"Write the pack as a page: every rule with its reason, source, standing, place and tests."`
	New  packNewCmd  `cmd:"" help:"Begin a rule and its test, to fill in."`
	Why  packWhyCmd  `cmd:"" help:"Show a rule on a case, part by part."`
}

// errBlocks ends a verb that is done where something blocks: exit code 1.
var errBlocks = errors.New("something blocks")

// packRef is the pack that a verb works on.
type packRef struct {
	Overlay []string `help:"Rules laid over the pack, in this order." placeholder:"DIR|FILE" sep:"none"`
}

// folders opens the pack at path, or the embedded one, and its overlays. Rules
// that are no whole pack are an overlay themselves, over the embedded pack.
func (p *packRef) folders(path string) (base fs.FS, overlays []fs.FS, err error) {
	base = coupang.FS
	if path != "" {
		found, err := packFS(path)
		if err != nil {
			return nil, nil, err
		}
		if isPack(found) {
			base = found
		} else {
			overlays = append(overlays, found)
		}
	}
	for _, name := range p.Overlay {
		o, err := packFS(name)
		if err != nil {
			return nil, nil, err
		}
		overlays = append(overlays, o)
	}
	return base, overlays, nil
}

// engine builds the engine over the pack at path and its overlays.
func (p *packRef) engine(path string) (*appeal.Engine, error) {
	base, overlays, err := p.folders(path)
	if err != nil {
		return nil, err
	}
	opts := []appeal.Option{appeal.WithPack(base)}
	for _, o := range overlays {
		opts = append(opts, appeal.WithOverlay(o))
	}
	return appeal.New(opts...)
}

// isPack reports whether rules are a whole pack: they name it and say how it
// decides. What cannot be read is taken for one, and told then.
func isPack(rulesIn fs.FS) bool {
	tree, ps := rules.Open(rulesIn)
	return len(ps) > 0 || len(tree.Values()) == 0 || slices.ContainsFunc(tree.Values(), func(v rules.Value) bool { return v.Kind == "pack" })
}
