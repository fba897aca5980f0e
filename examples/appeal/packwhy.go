package main

import (
	"context"
	"fmt"
	"io"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
	"github.com/reinstate-go/reinstate/rules"
)

type packWhyCmd struct {
	packRef
	Rule string  `arg:"" help:"A rule, as in fake-waybill/no-first-scan."`
	Case string  `arg:"" help:"A notice or a case file, or - for standard input."`
	Pack string  `help:"Rules: a folder or one file. Default: the embedded Coupang pack." placeholder:"DIR|FILE"`
	AsOf instant `help:"The instant the case is judged at. Default: now." placeholder:"T"`
	Lang string  `help:"Language of the reasons: en, zh or ko. Default: the locale's." enum:",en,zh,ko" default:""`
	JSON bool    `help:"Write one JSON document."`
}

// Run shows one rule on one case.
func (c *packWhyCmd) Run(ctx context.Context, s stream) error {
	in, err := readCase(c.Case, s.in)
	if err != nil {
		return err
	}
	if !c.AsOf.IsZero() {
		in.AsOf = c.AsOf.Time
	}
	e, err := c.engine(c.Pack)
	if err != nil {
		return err
	}
	why, err := e.Explain(ctx, in, c.Rule)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(s.out, why)
	}
	return writeWhy(s.out, why, lang(c.Lang), e)
}

// changeText says what an overlay changed in the document of a rule.
func changeText(c rules.Change) string {
	s := fmt.Sprintf("  %s: the overlay %s %s", c.At, c.Does, c.Path)
	if c.Was.Line > 0 {
		s += fmt.Sprintf(", before at %s", c.Was)
	}
	return s
}

func writeWhy(w io.Writer, why []appeal.Explanation, lang string, e *appeal.Engine) error {
	for _, x := range why {
		if err := report.Explanation(w, x, lang); err != nil {
			return err
		}
	}
	if len(why) == 0 {
		_, err := fmt.Fprintln(w, "The case holds nothing that this rule is about.")
		return err
	}
	for _, ch := range e.Changes() {
		if ch.ID == why[0].Rule.In {
			if _, err := fmt.Fprintln(w, changeText(ch)); err != nil {
				return err
			}
		}
	}
	return nil
}
