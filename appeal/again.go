package appeal

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// again judges another case in the place of the one that was judged, as far as its grade
// depends on it. A stage whose input was judged before is not gone through anew: most
// trials change a plan or a paper, and no cause depends on these.
func (p *pass) again(ctx context.Context, c *Case) (*pass, error) {
	facts, ps := p.e.factsOf(c)
	if len(ps) > 0 {
		return nil, ps.Err()
	}
	q, err := p.e.begin(&readyCase{c, p.text, facts}, p.memory)
	if err != nil {
		return nil, err
	}
	cause, papers, err := p.keys(c)
	if err != nil {
		return nil, err
	}
	if err := q.findAgain(ctx, cause); err != nil {
		return nil, err
	}
	if err := q.proveAgain(ctx, papers); err != nil {
		return nil, err
	}
	return q, p.e.measure(ctx, q)
}

// remember keeps what the stages of a case came to, for trials that do not change their
// input.
func (p *pass) remember() error {
	cause, papers, err := p.keys(p.c)
	if err != nil {
		return err
	}
	p.memory.causes[cause] = p.cause
	p.memory.proofs[papers] = &proved{p.papers, p.wanted, p.open, p.d.Evidence}
	return nil
}

// keys tell cases apart by what the cause depends on, and by that and the papers.
func (p *pass) keys(c *Case) (cause, papers string, err error) {
	bare := *c
	bare.Plan, bare.Letter, bare.Evidence = nil, nil, nil
	a, err := json.Marshal(&bare)
	if err != nil {
		return "", "", err
	}
	b, err := json.Marshal(c.Evidence)
	if err != nil {
		return "", "", err
	}
	cause = string(a) + "\x00" + strings.Join(companiesOf(c), "\x00")
	papers = cause + "\x00" + string(b)
	if p.e.causeReadsPapers {
		cause = papers
	}
	return cause, papers, nil
}

func (p *pass) findAgain(ctx context.Context, key string) (err error) {
	f := p.memory.causes[key]
	if f == nil {
		if f, err = p.e.find(ctx, p); err != nil {
			return err
		}
		p.memory.causes[key] = f
	}
	p.found(f)
	return nil
}

// proved is what holding papers against what is wanted came to.
type proved struct {
	papers evidence.Input
	wanted []evidence.Wanted
	open   []evidence.Open
	report *evidence.Report
}

func (p *pass) proveAgain(ctx context.Context, key string) error {
	x := p.memory.proofs[key]
	if x == nil {
		if err := p.e.prove(ctx, p); err != nil {
			return err
		}
		x = &proved{p.papers, p.wanted, p.open, p.d.Evidence}
		p.memory.proofs[key] = x
	}
	p.papers, p.wanted, p.open, p.d.Evidence = x.papers, x.wanted, x.open, x.report
	return nil
}

// readsPapers reports whether the decision between the causes, or whether there is
// something to appeal, depends on the papers of a case.
func readsPapers(all []Rule) bool {
	for _, r := range all {
		switch r.Kind {
		case "signal", "fact", "beside", "finding":
			for _, path := range r.cond.Reads() {
				if path == "evidence" || strings.HasPrefix(path, "evidence.") {
					return true
				}
			}
		}
	}
	return false
}
