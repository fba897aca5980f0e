package rules

import (
	"context"
	"fmt"

	"github.com/hashicorp/go-multierror"
)

// CheckExamples runs the example of every function of the environment and tells
// of each that does not come to its result. A room that adds functions calls it
// in a test.
func (e *Env[V]) CheckExamples() error {
	var all *multierror.Error
	for _, f := range e.Functions() {
		if err := e.checkExample(f); err != nil {
			all = multierror.Append(all, fmt.Errorf("rules: the example of %s: %w", f.Name, err))
		}
	}
	return all.ErrorOrNil()
}

func (e *Env[V]) checkExample(f Function) error {
	c := Cond[V]{text: "(" + f.Example + ") == (" + f.Result + ")"}
	if err := c.compile(e).Err(); err != nil {
		return err
	}
	var nothing V
	switch r := c.Eval(context.Background(), &nothing); r.Truth {
	case Match:
		return nil
	case Failed:
		return r.Problem
	default:
		return fmt.Errorf("%s is not %s", f.Example, f.Result)
	}
}
