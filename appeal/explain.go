package appeal

import (
	"context"
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// An Explanation is what one rule came to for one case, part by part.
type Explanation struct {
	Rule   Rule
	Item   string // of a rule about several things: the id of a paper or a requirement, a thing as the notice lists it, an action by its number
	Result rules.Result
	Part   rules.Part // the condition with the value of each part under it
}

// Explain tells what the named rules of the pack, or all where none is named,
// come to for a case, in the order of the pack. A rule about papers is told once
// for each paper of its kind, a check of several things once for each of them. The
// error names a rule that the pack does not have, or what keeps the case from being
// judged, as [Engine.Diagnose] does.
func (e *Engine) Explain(ctx context.Context, c Case, names ...string) ([]Explanation, error) {
	for _, n := range names {
		if !slices.ContainsFunc(e.rules, func(r Rule) bool { return r.ID == n }) {
			return nil, rules.Problem{Kind: "unknown-rule", Msg: fmt.Sprintf("the pack has no rule %q", n), Fix: rules.DidYouMean(n, e.ruleIDs())}
		}
	}
	r, err := e.ready(ctx, c)
	if err != nil {
		return nil, err
	}
	p, err := e.pass(ctx, r, newMemory())
	if err != nil {
		return nil, err
	}
	return p.explain(ctx, names...), ctx.Err()
}

// explain tells what rules come to for a case that was judged.
func (p *pass) explain(ctx context.Context, names ...string) (out []Explanation) {
	e, s := p.e, subject{p.v, p.file}
	for _, rule := range e.rules {
		if len(names) > 0 && !slices.Contains(names, rule.ID) {
			continue
		}
		for _, x := range rule.cond.explain(ctx, s) {
			x.Rule = rule
			out = append(out, x)
		}
	}
	return out
}

func (e *Engine) ruleIDs() []string {
	out := make([]string, len(e.rules))
	for i, r := range e.rules {
		out[i] = r.ID
	}
	return out
}
