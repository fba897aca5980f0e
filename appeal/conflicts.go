package appeal

import (
	"context"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Conflict is a matter that the case touches and in which sources disagree.
type Conflict struct {
	ID       string        `json:"id"`
	Topic    rules.Text    `json:"topic"`
	Claims   []Claim       `json:"claims"`
	Followed *rules.Source `json:"followed,omitempty"` // absent where none is
	Because  rules.Text    `json:"because,omitzero"`
}

// Claim is what one source says.
type Claim struct {
	Says   rules.Text    `json:"says"`
	Source *rules.Source `json:"source,omitempty"`
}

// conflicts lists the matters in dispute that a case touches.
func (e *Engine) conflicts(ctx context.Context, v *view, c Cause) ([]Conflict, error) {
	var out []Conflict
	for i := range e.pack.Conflicts {
		x := &e.pack.Conflicts[i]
		if len(x.Causes) > 0 && !slices.ContainsFunc(x.Causes, c.speaksFor) {
			continue
		}
		_, ok, err := e.holds(ctx, v, &x.When, &x.Standing)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		f := Conflict{ID: x.ID, Topic: x.Topic}
		f.Followed, f.Because = e.followed(x)
		for _, c := range x.Claims {
			f.Claims = append(f.Claims, Claim{c.Says, e.sources[c.Source]})
		}
		out = append(out, f)
	}
	return out, nil
}

// followed is the source that is followed in a matter, and why. A profile that does
// not take it follows the source that it names itself; else none is followed.
func (e *Engine) followed(x *conflict) (*rules.Source, rules.Text) {
	if e.takes(x.Followed) {
		return e.sources[x.Followed], x.Because
	}
	for _, c := range x.Claims {
		if slices.Contains(e.profile.Sources, c.Source) {
			return e.sources[c.Source], rules.Text{}
		}
	}
	return nil, rules.Text{}
}

// speaksFor reports whether a case is about a cause: one that leads or that the notice
// asserts, and where there is none any that something speaks for. What speaks against
// it alone makes it a candidate too, so that the reason is told.
func (c *Cause) speaksFor(id string) bool {
	if c.Leading != "" || len(c.Alleged) > 0 {
		return id == c.Leading || slices.Contains(c.Alleged, id)
	}
	x := c.Candidate(id)
	return x != nil && x.Score > 0
}
