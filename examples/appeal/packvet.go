package main

import (
	"context"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
	"github.com/reinstate-go/reinstate/rules"
)

type packVetCmd struct {
	packRef
	Path    string  `arg:"" optional:"" help:"A folder or one file of rules. Default: the embedded Coupang pack."`
	AsOf    instant `help:"The instant from which ages are counted. Default: now." placeholder:"T"`
	Format  string  `help:"text, json or sarif (2.1.0)." enum:"text,json,sarif" default:"text"`
	JSON    bool    `help:"Write one JSON document, as --format json does."`
	Explain bool    `help:"List what each kind of problem means and how to mend it, and look at no pack."`
}

// Run looks a pack through; exit code 1 where something is wrong, or likely
// wrong.
func (c *packVetCmd) Run(ctx context.Context, s stream) error {
	if c.JSON {
		c.Format = "json"
	}
	if c.Explain {
		return c.explain(s)
	}
	base, overlays, err := c.folders(c.Path)
	if err != nil {
		return err
	}
	ps, err := appeal.VetPack(ctx, appeal.VetOptions{AsOf: c.AsOf.Time}, base, overlays...)
	if err != nil {
		return err
	}
	if err := c.write(s, ps); err != nil {
		return err
	}
	if len(ps.AtLeast(rules.Warning)) > 0 {
		return errBlocks
	}
	return nil
}

func (c *packVetCmd) write(s stream, ps rules.Problems) error {
	switch c.Format {
	case "json":
		return writeJSON(s.out, append(rules.Problems{}, ps...)) // an array, even an empty one
	case "sarif":
		return report.SARIF(s.out, ps, appeal.VetKinds())
	}
	return report.Problems(s.out, ps)
}

func (c *packVetCmd) explain(s stream) error {
	if c.Format == "json" {
		return writeJSON(s.out, appeal.VetKinds())
	}
	return report.VetKinds(s.out, appeal.VetKinds())
}
