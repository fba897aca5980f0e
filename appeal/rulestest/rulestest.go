// Package rulestest runs the tests of a pack of rules under go test: each case
// is a subtest, and a failure prints the condition with the value of each part
// under it. It is the same code as "appeal pack test".
package rulestest

import (
	"context"
	"io/fs"
	"testing"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/report"
)

// Run runs the tests that stand beside the rules of a pack, with its overlays,
// and fails t where the rules or the tests cannot be read. It returns how far
// the tests reach.
func Run(t *testing.T, base fs.FS, overlays ...fs.FS) appeal.Coverage {
	t.Helper()
	r, err := appeal.TestPack(context.Background(), base, overlays...)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range r.Results {
		t.Run(x.Test+"/"+x.Name, func(t *testing.T) {
			if len(x.Failures) > 0 {
				t.Errorf("%s\n%s", x.Pos, report.Failures(x.Failures))
			}
		})
	}
	return r.Coverage
}
