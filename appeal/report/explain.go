package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// Explanation writes what one rule came to for one case: its answer, and each
// part of its condition with the value it had.
func Explanation(w io.Writer, x appeal.Explanation, lang string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s", x.Rule.ID)
	if x.Item != "" {
		fmt.Fprintf(&b, " on %s", x.Item)
	}
	fmt.Fprintf(&b, ": %s\n", answer(x.Result))
	if why := x.Rule.Why.In(lang); why != "" {
		fmt.Fprintf(&b, "  %s\n", why)
	}
	fmt.Fprintf(&b, "  %s\n", x.Rule.Pos)
	Parts(&b, x.Part)
	for _, s := range x.Result.Seen {
		fmt.Fprintf(&b, "  saw “%s” (bytes %d–%d)\n", strings.Join(strings.Fields(s.Quote), " "), s.Start, s.End)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func answer(r rules.Result) string {
	switch r.Truth {
	case rules.Unknown:
		return "unknown, for want of " + strings.Join(r.Needs, ", ")
	case rules.Failed:
		return "failed: " + r.Problem.String()
	}
	return r.Truth.String()
}

// Parts writes a condition with the value of each part under it.
func Parts(b *strings.Builder, p rules.Part) { parts(b, p, 1) }

func parts(b *strings.Builder, p rules.Part, depth int) {
	fmt.Fprintf(b, "%s%s  →  %s\n", strings.Repeat("  ", depth), p.Text, p.Value)
	for _, x := range p.Parts {
		parts(b, x, depth+1)
	}
}
