// Command whatchanged judges a case, adds a paper, judges again and tells what that
// changed. A program that keeps its diagnoses as JSON does the same with any two of them.
//
//	go run ./examples/whatchanged [en|zh|ko]
package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

//go:embed case.yaml
var file []byte

func main() {
	lang := "en"
	if len(os.Args) > 1 {
		lang = os.Args[1]
	}
	if err := run(context.Background(), os.Stdout, lang); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, w io.Writer, lang string) error {
	engine, err := appeal.New(appeal.WithoutNext()) // nobody asks for the ways to the next grade here
	if err != nil {
		return err
	}
	c, err := appeal.DecodeCase(file)
	if err != nil {
		return err
	}
	before, err := engine.Diagnose(ctx, *c)
	if err != nil {
		return err
	}
	c.Evidence = append(c.Evidence, carrierRecord(c.Account.Entity))
	after, err := engine.Diagnose(ctx, *c)
	if err != nil {
		return err
	}
	return report.Comparison(w, appeal.Compare(before, after), report.Options{Lang: lang})
}

// carrierRecord is the paper that came in: what the carrier itself says of both parcels.
func carrierRecord(company string) evidence.Item {
	yes, pages := true, 2
	return evidence.Item{
		ID: "E2", Kind: "carrier-tracking", File: "tracking.pdf", Issuer: "한누리택배", Subject: company,
		IssuedOn: rules.Date{Year: 2026, Month: time.March, Day: 17}, Medium: "scan", Language: "ko",
		Orders:          []string{"31000221507713", "31000221512240"},
		TrackingNumbers: []string{"680712345011", "680712345022"},
		Pages:           &pages, PageNumbers: &yes, Timestamped: &yes, Stamped: &yes,
	}
}
