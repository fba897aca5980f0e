package main

import (
	"errors"
	"io/fs"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// packCmd holds the verbs for people who write rules.
type packCmd struct {
	Vet  packVetCmd  `cmd:"" help:"Look for what is wrong, odd or forgotten."`
	Test packTestCmd `cmd:"" help:"Run the tests that stand beside the rules."`
	Doc  packDocCmd  `cmd:"" help:"Write the pack as a page: every rule with its reason, source, standing, place and tests."`
	Why  packWhyCmd  `cmd:"" help:"Show a rule on a case, part by part."`
}

// errBlocks ends a verb that is done where something blocks: exit code 1.
var errBlocks = errors.New("something blocks")

// packRef is the pack that a verb works on.
type packRef struct {
	Overlay []string `help:"Rules laid over the pack, in this order." placeholder:"DIR|FILE" sep:"none"`
}

// folders opens the pack at path, or the embedded one, and its overlays.
func (p *packRef) folders(path string) (base fs.FS, overlays []fs.FS, err error) {
	base = coupang.FS
	if path != "" {
		if base, err = packFS(path); err != nil {
			return nil, nil, err
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
