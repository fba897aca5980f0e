package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
)

// talk puts the questions of a dialogue to somebody, line by line.
type talk struct {
	dialogue *ask.Dialogue
	kept     *kept
	lang     string
	out      io.Writer
	resume   string // the command line that goes on
}

// run asks until nothing is left to ask, or until somebody stops.
func (t *talk) run(ctx context.Context, in io.Reader) (stopped bool, err error) {
	ctx, end := context.WithCancel(ctx)
	defer end()
	lines := linesOf(ctx, in)
	t.say("keeps", t.kept.name)
	if t.kept.bare {
		t.say("bare")
	}
	for t.dialogue.Question() != nil {
		t.put(t.dialogue.Question())
		line, ok := next(ctx, lines)
		if line.err != nil && !errors.Is(line.err, syscall.EIO) { // a terminal that was closed gives EIO
			return false, line.err
		}
		if !ok || line.err != nil || isStop(line.text) {
			fmt.Fprintln(t.out)
			t.say("stopped", t.kept.name, t.resume)
			return true, nil
		}
		if err := t.take(ctx, line.text); err != nil {
			return false, err
		}
	}
	fmt.Fprintln(t.out)
	return false, nil
}

// take takes one line: an answer, or back. What cannot be read is told, and asked
// again.
func (t *talk) take(ctx context.Context, line string) error {
	if strings.TrimSpace(line) == "<" {
		if !t.dialogue.Back() {
			t.say("no-back", t.kept.name)
			return nil
		}
		return t.kept.write(t.dialogue.File())
	}
	err := t.dialogue.Answer(ctx, line)
	if n := (*ask.NotRead)(nil); errors.As(err, &n) {
		fmt.Fprintln(t.out, "! "+n.Text.In(t.lang))
		return nil
	}
	if err != nil {
		return err
	}
	return t.kept.write(t.dialogue.File())
}

// put shows one question.
func (t *talk) put(q *appeal.Question) {
	fmt.Fprintln(t.out)
	t.say("number", t.dialogue.Number(), t.dialogue.Left())
	fmt.Fprintln(t.out, q.Ask.In(t.lang))
	t.line("why", q.Why.In(t.lang))
	t.line("where", q.Where.In(t.lang))
	for i, c := range q.Choices {
		fmt.Fprintf(t.out, "  %d  %s\n", i+1, c.Title.In(t.lang))
	}
	if form := ask.Form(q).In(t.lang); form != "" {
		fmt.Fprintln(t.out, "  "+form)
	}
	t.say("keys")
	fmt.Fprint(t.out, "> ")
}

func (t *talk) line(label, text string) {
	if text != "" {
		fmt.Fprintf(t.out, "  %s %s\n", askWords[label].In(t.lang), text)
	}
}

func (t *talk) say(key string, values ...any) {
	fmt.Fprintf(t.out, askWords[key].In(t.lang)+"\n", values...)
}

func isStop(line string) bool {
	switch strings.ToLower(strings.TrimSpace(line)) {
	case "q", "quit", "exit":
		return true
	}
	return false
}

// longestLine is how long an answer may be, in bytes.
const longestLine = 1 << 20

// inputLine is a line of the input, or why there is no more.
type inputLine struct {
	text string
	err  error
}

// linesOf reads lines as they come; a line that is too long is an error.
func linesOf(ctx context.Context, in io.Reader) <-chan inputLine {
	lines := make(chan inputLine)
	put := func(l inputLine) bool {
		select {
		case lines <- l:
			return true
		case <-ctx.Done():
			return false
		}
	}
	go func() {
		defer close(lines)
		scan := bufio.NewScanner(in)
		scan.Buffer(nil, longestLine)
		for scan.Scan() {
			if !put(inputLine{text: scan.Text()}) {
				return
			}
		}
		if err := scan.Err(); err != nil {
			put(inputLine{err: fmt.Errorf("the answers cannot be read: %w", err)})
		}
	}()
	return lines
}

func next(ctx context.Context, lines <-chan inputLine) (l inputLine, ok bool) {
	select {
	case l, ok = <-lines:
		return l, ok
	case <-ctx.Done():
		return l, false
	}
}
