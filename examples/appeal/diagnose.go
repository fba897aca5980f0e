package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
	"github.com/reinstate-go/reinstate/rules"
)

type diagnoseCmd struct {
	File     string  `arg:"" help:"A notice or a case file, or - for standard input."`
	Received instant `help:"When the notice was received: 2026-03-12, \"2026-03-12 09:00\" (Korean time) or RFC 3339. Default: the Date header of a mail." placeholder:"T"`
	AsOf     instant `help:"The instant the case is judged at. Default: now." placeholder:"T"`
	Pack     string  `help:"Rules: a folder or one file. Default: the embedded Coupang pack." placeholder:"DIR|FILE"`
	Profile  string  `help:"Which sources rules are taken from: a profile of the pack. Default: merged." placeholder:"NAME"`
	Lang     string  `help:"Language of the report: en, zh or ko. Default: the locale's." enum:",en,zh,ko" default:""`
	JSON     bool    `help:"Write one JSON document."`
	Out      string  `help:"Write to a file instead of standard output." short:"o" placeholder:"FILE"`
}

// Run judges one case.
func (c *diagnoseCmd) Run(ctx context.Context, s stream) error {
	in, err := readCase(c.File, s.in)
	if err != nil {
		return err
	}
	if !c.Received.IsZero() {
		in.Notice.ReceivedAt = c.Received.Time
	}
	if !c.AsOf.IsZero() {
		in.AsOf = c.AsOf.Time
	}
	e, err := engine(c.Pack, c.Profile, time.Time{})
	if err != nil {
		return err
	}
	d, err := e.Diagnose(ctx, in)
	if err != nil {
		return err
	}
	return writeOut(c.Out, s.out, func(w io.Writer) error {
		if c.JSON {
			return writeJSON(w, d)
		}
		return report.Diagnosis(w, d, report.Options{Lang: lang(c.Lang), Title: e.Title, Profile: e.ProfileTitle()})
	})
}

// engine opens the embedded rules, a folder of rules, or one file of rules, with a
// profile of theirs.
func engine(pack, profile string, now time.Time, more ...appeal.Option) (*appeal.Engine, error) {
	opts := append([]appeal.Option{appeal.WithProfile(profile)}, more...)
	if pack != "" {
		base, err := packFS(pack)
		if err != nil {
			return nil, err
		}
		opts = append(opts, appeal.WithPack(base))
	}
	if !now.IsZero() {
		opts = append(opts, appeal.WithClock(func() time.Time { return now }))
	}
	return appeal.New(opts...)
}

// packFS opens a folder of rules, or one file of them. Places in it are told
// from where the program runs.
func packFS(name string) (fs.FS, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return rules.Named(filepath.ToSlash(name), os.DirFS(name)), nil
	}
	data, err := readInput(name, nil)
	if err != nil {
		return nil, err
	}
	return rules.Named(filepath.ToSlash(filepath.Dir(name)), fstest.MapFS{filepath.Base(name): {Data: data}}), nil
}

// lang is the report's language: as asked for, else the locale's.
func lang(asked string) string {
	for _, l := range []string{asked, os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG")} {
		if l != "" {
			return l
		}
	}
	return "en"
}

// writeOut writes to a file, whole or not at all, or to standard output.
func writeOut(name string, out io.Writer, write func(io.Writer) error) error {
	if name == "" || name == "-" {
		return write(out)
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+strings.TrimPrefix(filepath.Base(name), ".")+".*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(b.Bytes()); err != nil {
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}
