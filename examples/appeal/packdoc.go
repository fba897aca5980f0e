package main

import (
	"context"
	"errors"
	"io"
	"slices"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
	"github.com/reinstate-go/reinstate/appeal/report"
)

type packDocCmd struct {
	packRef
	Path      string `arg:"" optional:"" help:"A folder or one file of rules. Default: the embedded Coupang pack."`
	Fields    bool   `help:"Every value with the place that it comes from." xor:"what"`
	Sentences bool   `help:"Every sentence that a seller may see, in three languages, with who approved it." xor:"what"`
	Lang      string `help:"Language of the page: en, zh or ko." enum:"en,zh,ko" default:"en"`
	Format    string `help:"md or json; csv for sentences." enum:"md,json,csv" default:"md"`
	Out       string `help:"Write to a file instead of standard output." short:"o" placeholder:"FILE"`
}

// Run writes the pack as a page.
func (c *packDocCmd) Run(ctx context.Context, s stream) error {
	e, err := c.engine(c.Path)
	if err != nil {
		return err
	}
	switch {
	case c.Sentences:
		return c.sentences(s, slices.Concat(e.Sentences(), report.Fixed(), ask.Fixed(), fixedAsk()))
	case c.Format == "csv":
		return errors.New("--format csv is for --sentences")
	case c.Fields:
		return c.write(s, e.Values(), func(w io.Writer) error { return report.Values(w, e.Values(), c.Lang) })
	}
	page, err := c.catalogue(ctx, e)
	if err != nil {
		return err
	}
	return c.write(s, page, func(w io.Writer) error { return report.Catalogue(w, page, c.Lang) })
}

func (c *packDocCmd) sentences(s stream, list []appeal.Sentence) error {
	if c.Format == "csv" {
		return writeOut(c.Out, s.out, func(w io.Writer) error { return report.SentencesCSV(w, list, c.Lang) })
	}
	return c.write(s, list, func(w io.Writer) error { return report.Sentences(w, list, c.Lang) })
}

// catalogue runs the tests of the pack too: a page names those that ask for a
// rule, whatever comes out.
func (c *packDocCmd) catalogue(ctx context.Context, e *appeal.Engine) (*appeal.Catalogue, error) {
	base, overlays, err := c.folders(c.Path)
	if err != nil {
		return nil, err
	}
	tests, err := appeal.TestPack(ctx, base, overlays...)
	if err != nil {
		return nil, err
	}
	page := e.Catalogue()
	page.AddTests(tests)
	return page, nil
}

// write writes the data as JSON, or what md makes of it.
func (c *packDocCmd) write(s stream, data any, md func(io.Writer) error) error {
	return writeOut(c.Out, s.out, func(w io.Writer) error {
		if c.Format == "json" {
			return writeJSON(w, data)
		}
		return md(w)
	})
}
