package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"

	"github.com/reinstate-go/reinstate/appeal"
)

type batchCmd struct {
	File    string  `arg:"" help:"Cases, one JSON document a line, or - for standard input."`
	AsOf    instant `help:"The instant of cases that have none. Default: now." placeholder:"T"`
	Pack    string  `help:"Rules: a folder or one file. Default: the embedded Coupang pack." placeholder:"DIR|FILE"`
	Profile string  `help:"Which sources rules are taken from: a profile of the pack. Default: merged." placeholder:"NAME"`
}

// Run judges a file of cases. A bad line is an error record, and the rest go on.
func (c *batchCmd) Run(ctx context.Context, s stream) error {
	in := s.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	now := c.AsOf.Time
	if now.IsZero() {
		now = time.Now().Truncate(time.Second) // one instant for all lines
	}
	e, err := engine(c.Pack, c.Profile, now)
	if err != nil {
		return err
	}
	b := appeal.Batch{Name: c.File, Progress: progress(s.err)}
	t, err := b.Run(ctx, e, in, s.out)
	if isTerminal(s.err) {
		fmt.Fprintf(s.err, "\r%d lines, %d bad\n", t.Done, t.Bad)
	}
	return err
}

// progress counts on a terminal, and is silent anywhere else.
func progress(w io.Writer) func(appeal.Tally) {
	if !isTerminal(w) {
		return nil
	}
	last := time.Time{}
	return func(t appeal.Tally) {
		if time.Since(last) > 200*time.Millisecond {
			last = time.Now()
			fmt.Fprintf(w, "\r%d lines, %d bad", t.Done, t.Bad)
		}
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
