package main

import (
	"context"
	"fmt"
	"io"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
)

type packTestCmd struct {
	packRef
	Path          string  `arg:"" optional:"" help:"A folder or one file of rules. Default: the embedded Coupang pack."`
	JUnit         string  `name:"junit" help:"Write the results as JUnit XML to a file." placeholder:"FILE"`
	MinRules      float64 `help:"Fail where fewer percent of the rules match in some test." placeholder:"PERCENT"`
	MinConditions float64 `help:"Fail where the tests see fewer percent of the conditions both true and false." placeholder:"PERCENT"`
	JSON          bool    `help:"Write one JSON document."`
}

// Run runs the tests of a pack; exit code 1 where one fails, or the tests do not
// reach far enough.
func (c *packTestCmd) Run(ctx context.Context, s stream) error {
	base, overlays, err := c.folders(c.Path)
	if err != nil {
		return err
	}
	r, err := appeal.TestPack(ctx, base, overlays...)
	if err != nil {
		return err
	}
	if c.JUnit != "" {
		if err := writeOut(c.JUnit, s.out, func(w io.Writer) error { return report.JUnit(w, r) }); err != nil {
			return err
		}
	}
	if err := c.write(s.out, r); err != nil {
		return err
	}
	if r.Failed() || c.short(s.err, r.Coverage) {
		return errBlocks
	}
	return nil
}

func (c *packTestCmd) write(w io.Writer, r *appeal.TestReport) error {
	if c.JSON {
		return writeJSON(w, r)
	}
	return report.Tests(w, r)
}

// short reports whether the tests reach less far than is asked for.
func (c *packTestCmd) short(w io.Writer, cov appeal.Coverage) bool {
	rules, conditions := 100*cov.RuleShare(), 100*cov.ConditionShare()
	if rules < c.MinRules {
		fmt.Fprintf(w, "rules that match in some test: %.1f %%, asked for %.1f %%\n", rules, c.MinRules)
	}
	if conditions < c.MinConditions {
		fmt.Fprintf(w, "conditions seen both ways: %.1f %%, asked for %.1f %%\n", conditions, c.MinConditions)
	}
	return rules < c.MinRules || conditions < c.MinConditions
}
