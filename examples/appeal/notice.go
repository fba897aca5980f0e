package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/appeal/report"
)

type noticeCmd struct {
	File     string  `arg:"" help:"A notice as plain text, mail (.eml) or HTML, or - for standard input."`
	Received instant `help:"When it was received; settles a missing year. 2026-03-12 or RFC 3339. Default: the Date header of a mail." placeholder:"T"`
	AsOf     instant `help:"The instant it is read at." placeholder:"T"`
	JSON     bool    `help:"Write one JSON document."`
}

// Run reads one notice and nothing else: no rules, no decision.
func (c *noticeCmd) Run(_ context.Context, s stream) error {
	data, err := readInput(c.File, s.in)
	if err != nil {
		return err
	}
	t, err := readNotice(c.File, data)
	if err != nil {
		return err
	}
	received := c.Received.Time
	if received.IsZero() {
		received = t.Received
	}
	if received.IsZero() {
		received = c.AsOf.Time
	}
	n, err := notice.Read(t.Text, notice.ReceivedAt(received))
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(s.out, n)
	}
	return report.Notice(s.out, n)
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
