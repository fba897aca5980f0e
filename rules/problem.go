package rules

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/go-multierror"
)

// Pos is a place in a file. Line and Col count from 1; Col counts runes. The
// zero Pos is no place.
type Pos struct {
	File string `json:"file,omitempty"`
	Line int    `json:"line,omitempty"`
	Col  int    `json:"col,omitempty"`
}

// String gives file:line:col, without the parts that are not known.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.File == "":
		return fmt.Sprintf("%d:%d", p.Line, p.Col)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// A Problem is one mistake in a file, told to the person who wrote the file.
// What a seller did wrong is never a Problem, and what a program did wrong is
// an ordinary error.
type Problem struct {
	Pos      Pos      `json:"pos"`
	Path     string   `json:"path,omitempty"`    // where in the document: notice.received_at, signals[2].when
	Kind     string   `json:"kind"`              // stable, for programs: unknown-key, bad-expr, …
	Severity Severity `json:"severity,omitzero"` // absent for an error
	Msg      string   `json:"message"`           // what is wrong
	Fix      string   `json:"fix,omitempty"`     // what to write instead
}

// String gives file:line:col: message; fix [kind]. What is no error has its
// severity before the message.
func (p Problem) String() string {
	var b strings.Builder
	if at := p.Pos.String(); at != "" {
		b.WriteString(at + ": ")
	}
	if p.Severity != Error {
		b.WriteString(p.Severity.String() + ": ")
	}
	b.WriteString(p.Msg)
	if p.Fix != "" {
		b.WriteString("; " + p.Fix)
	}
	b.WriteString(" [" + p.Kind + "]")
	return b.String()
}

// Error makes a Problem usable as one error among several.
func (p Problem) Error() string { return p.String() }

// Problems are all mistakes of one reading, in the order of files and lines.
type Problems []Problem

// Sorted returns the problems by file, line and column, each told once.
func (ps Problems) Sorted() Problems {
	out := slices.Clone(ps)
	slices.SortStableFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line),
			cmp.Compare(a.Pos.Col, b.Pos.Col), cmp.Compare(a.Msg, b.Msg))
	})
	return slices.Compact(out)
}

// Err returns nil where there is no problem, and otherwise one error that
// prints a line per problem. [errors.As] finds a Problem in it, and
// [ProblemsOf] gives all of them back.
func (ps Problems) Err() error {
	if len(ps) == 0 {
		return nil
	}
	all := &multierror.Error{ErrorFormat: lines}
	for _, p := range ps.Sorted() {
		all = multierror.Append(all, p)
	}
	return all
}

// ProblemsOf returns the problems that an error of this module carries.
func ProblemsOf(err error) Problems {
	var out Problems
	if all, ok := errors.AsType[*multierror.Error](err); ok {
		for _, e := range all.Errors {
			out = append(out, ProblemsOf(e)...)
		}
		return out
	}
	if p, ok := errors.AsType[Problem](err); ok {
		out = append(out, p)
	}
	return out
}

func lines(errs []error) string {
	s := make([]string, len(errs))
	for i, e := range errs {
		s[i] = e.Error()
	}
	return strings.Join(s, "\n")
}
