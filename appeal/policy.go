package appeal

import (
	"strings"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// PolicyClause explains a clause that the notice cites.
type PolicyClause struct {
	Clause  string        `json:"clause"` // as the notice cites it, normalised
	Title   rules.Text    `json:"title"`
	Meaning rules.Text    `json:"meaning"`
	Source  *rules.Source `json:"source,omitempty"`
}

// policy explains the clauses that a notice cites. One that the pack does not know is
// explained by the one above it: 14(1)(19) by 14(1). What nothing explains is left
// out; it still stands among the notice's clauses.
func (e *Engine) policy(n *notice.Notice) []PolicyClause {
	if n == nil {
		return nil
	}
	var out []PolicyClause
	for _, cited := range n.Values().Clauses {
		if c := e.clauseOf(cited); c != nil {
			out = append(out, PolicyClause{cited, c.Title, c.Meaning, e.sources[c.Source]})
		}
	}
	return out
}

// clauseOf is the document about a clause, or about the nearest one above it.
func (e *Engine) clauseOf(cited string) *clause {
	for at := cited; at != ""; at = above(at) {
		for i := range e.pack.Clauses {
			if e.pack.Clauses[i].ID == at {
				return &e.pack.Clauses[i]
			}
		}
	}
	return nil
}

// above is the clause that one stands in: 14(1) of 14(1)(19), 4.2 of 4.2.1, and none of 14.
func above(clause string) string {
	return clause[:max(0, strings.LastIndexAny(clause, "(."))]
}
