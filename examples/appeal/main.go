// Command appeal reads suspension notices and judges cases by the rules of
// package appeal. It is a thin line over the library: flags in, one call, text
// or JSON out.
//
//	go run ./examples/appeal diagnose testdata/notices/fake-waybill-ko.txt
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/alecthomas/kong"

	"github.com/reinstate-go/reinstate/rules"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], stream{os.Stdin, os.Stdout, os.Stderr}))
}

// commands are the verbs of CONTRACT section 1 that exist so far.
type commands struct {
	Notice   noticeCmd   `cmd:"" help:"Read one notice: each value with the words it was read from."`
	Diagnose diagnoseCmd `cmd:"" help:"Find the root cause behind a notice or in a case file."`
	Ask      askCmd      `cmd:"" help:"Put the open questions one by one and write the case."`
	Batch    batchCmd    `cmd:"" help:"Judge one case a line (NDJSON), one diagnosis a line out."`
	Pack     packCmd     `cmd:"" help:"For people who write rules."`
}

// stream is what a verb reads and writes.
type stream struct {
	in       io.Reader
	out, err io.Writer
}

const description = `Reads a marketplace's suspension notice (Korean, Chinese, English) or a case file and says what the root cause is, why, and what to answer first.

It prepares. The account holder decides, signs and sends.`

// run parses one command line and answers the exit code: 0 done, 1 done and
// something blocks, 2 the input or the usage is wrong.
func run(ctx context.Context, args []string, s stream) int {
	code := -1
	k, err := kong.New(&commands{}, kong.Name("appeal"), kong.Description(description),
		kong.Writers(s.out, s.err), kong.Exit(func(c int) { code = c }), kong.UsageOnError(),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(s))
	if err != nil {
		return fail(s, err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	c, err := k.Parse(args)
	if code >= 0 {
		return code // help was asked for and printed
	}
	if err == nil {
		err = c.Run()
	}
	if errors.Is(err, errBlocks) {
		return 1
	}
	if err != nil {
		return fail(s, err)
	}
	return 0
}

// fail prints one line per problem.
func fail(s stream, err error) int {
	if ps := rules.ProblemsOf(err); len(ps) > 0 {
		for _, p := range ps {
			fmt.Fprintln(s.err, p)
		}
		return 2
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(s.err, "appeal: stopped")
		return 2
	}
	fmt.Fprintln(s.err, "appeal: "+strings.TrimPrefix(err.Error(), "appeal: "))
	return 2
}
