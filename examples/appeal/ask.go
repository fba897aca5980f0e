package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
	"github.com/reinstate-go/reinstate/appeal/report"
)

type askCmd struct {
	File     string  `arg:"" help:"A notice or a case file. Answers come from standard input, so it must be a file."`
	Out      string  `help:"The case file (YAML) to keep the answers in, and to go on from where it is there. Default: the case file itself, for a JSON case one beside it that ends in .yaml, for a notice case.yaml beside it." short:"o" placeholder:"FILE"`
	Again    bool    `help:"Ask again what was answered with \"don't know\"."`
	Received instant `help:"When the notice was received, kept in the case: 2026-03-12, \"2026-03-12 09:00\" (Korean time) or RFC 3339. Default: the Date header of a mail." placeholder:"T"`
	AsOf     instant `help:"The instant the case is judged at, in this run. Default: the case's own, else now." placeholder:"T"`
	Pack     string  `help:"Rules: a folder or one file. Default: the embedded Coupang pack." placeholder:"DIR|FILE"`
	Profile  string  `help:"Which sources rules are taken from: a profile of the pack. Default: merged." placeholder:"NAME"`
	Lang     string  `help:"Language of questions and report: en, zh or ko. Default: the locale's, else the notice's." enum:",en,zh,ko" default:""`
}

// Run puts the questions of one case and ends with its diagnosis.
func (c *askCmd) Run(ctx context.Context, s stream) error {
	e, err := engine(c.Pack, c.Profile, time.Time{}, appeal.WithoutNext()) // between two answers nobody asks for ways
	if err != nil {
		return err
	}
	k, err := openKept(c.File, c.Out)
	if err != nil {
		return err
	}
	if c.Again {
		k.file.ForgetNotKnown()
	}
	if !c.Received.IsZero() {
		if err := k.file.Set("notice.received_at", c.Received.Format(time.RFC3339)); err != nil {
			return err
		}
	}
	files, err := k.folder()
	if err != nil {
		return err
	}
	dialogue, err := ask.New(ctx, e, k.file, ask.Options{Files: files, AsOf: c.AsOf.Time})
	if err != nil {
		return err
	}
	if k.last == nil || !c.Received.IsZero() {
		if err := k.write(k.file); err != nil {
			return err
		}
	}
	t := &talk{dialogue: dialogue, kept: k, lang: askLang(c.Lang, dialogue.Diagnosis()), out: s.out, resume: c.resume(k.name)}
	stopped, err := t.run(ctx, s.in)
	if err != nil || stopped {
		return err
	}
	return c.finish(ctx, t)
}

// finish writes the diagnosis, and where the case is kept.
func (c *askCmd) finish(ctx context.Context, t *talk) error {
	t.say("done")
	fmt.Fprintln(t.out)
	e, err := engine(c.Pack, c.Profile, time.Time{})
	if err != nil {
		return err
	}
	d, err := t.dialogue.JudgedBy(ctx, e)
	if err != nil {
		return err
	}
	if err := report.Diagnosis(t.out, d, report.Options{Lang: t.lang, Title: e.Title, Profile: e.ProfileTitle()}); err != nil {
		return err
	}
	fmt.Fprintln(t.out)
	t.say("kept", t.kept.name)
	if open := len(t.dialogue.File().NotKnown()); open > 0 {
		t.say("not-known", open, t.resume+" --again")
	}
	return nil
}

// resume is the command line that goes on.
func (c *askCmd) resume(name string) string {
	args := []string{"appeal", "ask", name}
	for _, f := range [][2]string{{"--pack", c.Pack}, {"--profile", c.Profile}, {"--lang", c.Lang}} {
		if f[1] != "" {
			args = append(args, f[0], f[1])
		}
	}
	for i, a := range args {
		if strings.ContainsFunc(a, needsQuote) {
			args[i] = `'` + strings.ReplaceAll(a, `'`, `'\''`) + `'`
		}
	}
	return strings.Join(args, " ")
}

// needsQuote reports whether a shell may read a letter as more than itself.
func needsQuote(r rune) bool {
	return r < utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_./:=@%+,-", r)
}

// askLang is the seller's language: as asked for, else the locale's, else that of the
// notice.
func askLang(asked string, d *appeal.Diagnosis) string {
	for _, l := range []string{asked, os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG")} {
		if l != "" && l != "C" && l != "POSIX" && !strings.HasPrefix(l, "C.") {
			return l
		}
	}
	if d.Notice != nil {
		return d.Notice.Values().Language
	}
	return "en"
}
