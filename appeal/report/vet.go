package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// Problems writes a line for each problem, and one that counts them.
func Problems(w io.Writer, ps rules.Problems) error {
	var b strings.Builder
	count := map[rules.Severity]int{}
	for _, p := range ps {
		fmt.Fprintln(&b, p)
		count[p.Severity]++
	}
	fmt.Fprintf(&b, "%d errors, %d warnings, %d notes\n", count[rules.Error], count[rules.Warning], count[rules.Info])
	_, err := io.WriteString(w, b.String())
	return err
}

// VetKinds writes what each kind of problem means, and how to mend it.
func VetKinds(w io.Writer, kinds []appeal.VetKind) error {
	var b strings.Builder
	for _, k := range kinds {
		fmt.Fprintf(&b, "%s (%s)\n  %s\n  %s\n", k.Kind, k.Severity, k.Means, k.Mend)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
