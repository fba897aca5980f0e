package appeal

import "context"

// Eligibility says whether this is a case for an appeal at all.
type Eligibility struct {
	Verdict  Verdict   `json:"verdict"`
	Findings []Finding `json:"findings,omitempty"` // the reasons, and what else matters for it
}

// Verdict is whether a case is one for an appeal.
type Verdict string

// The verdicts on a case.
const (
	Eligible   Verdict = "eligible"
	Ineligible Verdict = "ineligible" // nothing imposed, closed by its owner, another platform, final
	Uncertain  Verdict = "uncertain"  // outside what the rules were written for, or too little is known
)

// eligibility gathers the findings on whether there is something to appeal. The
// strongest verdict among them is the verdict.
func (e *Engine) eligibility(ctx context.Context, v *view) (Eligibility, error) {
	all, err := e.findings(ctx, v, "eligibility")
	if err != nil {
		return Eligibility{}, err
	}
	out := Eligibility{Verdict: Eligible, Findings: all}
	for _, f := range all {
		switch Verdict(f.verdict) {
		case Ineligible:
			out.Verdict = Ineligible
		case Uncertain:
			if out.Verdict == Eligible {
				out.Verdict = Uncertain
			}
		}
	}
	return out, nil
}
