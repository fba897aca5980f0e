package rules

import (
	"errors"
	"fmt"
	"sync"

	"cel.dev/cel-go/common/stdlib"
	"cel.dev/cel-go/parser"
)

// FunctionOf adds a function of a room's own to an environment. call is a Go
// func of [Date], time.Time, int, float64, bool, string and []string that
// returns one of them (no list), or one and an error:
//
//	rules.FunctionOf(f, func(d rules.Date, n int) (rules.Date, error) { … })
//
// A parameter of type Date also takes a timestamp, as its day in Korea. Where an
// argument is absent the result is unknown and call is not called; its error is
// a [Failed] at the place of the call. call must be pure: the same arguments
// give the same result, whatever the clock says, and it is safe for concurrent
// use. f must be filled in whole, and its example must hold; see
// [Env.CheckExamples].
func FunctionOf(f Function, call any) EnvOption {
	return func(s *scope) error {
		if err := f.check(); err != nil {
			return fmt.Errorf("rules: function %q: %w", f.Name, err)
		}
		if _, twice := findFunction(s.functions, f.Name); twice || standard()[f.Name] {
			return fmt.Errorf("rules: there is already a function %q", f.Name)
		}
		s.functions = append(s.functions, function{f, call})
		return nil
	}
}

// standard are the names that CEL itself has.
var standard = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, f := range stdlib.Functions() {
		out[f.Name()] = true
	}
	for _, m := range parser.AllMacros {
		out[m.Function()] = true
	}
	return out
})

// All makes one option of several, so that a package can offer what belongs
// together under one name.
func All(options ...EnvOption) EnvOption {
	return func(s *scope) error {
		for _, o := range options {
			if err := o(s); err != nil {
				return err
			}
		}
		return nil
	}
}

func (f Function) check() error {
	switch {
	case !isName(f.Name):
		return errors.New("a name is letters, digits and _")
	case f.Signature == "" || f.Doc == "" || f.Example == "" || f.Result == "":
		return errors.New("it needs a signature, a sentence, an example and its result")
	case f.Cost.Call < 1 || f.Cost.Each < 0:
		return errors.New("it needs a cost: what one call takes at most")
	}
	return nil
}

func isName(s string) bool {
	for i, r := range s {
		if r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}
