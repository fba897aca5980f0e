package appeal

import (
	"context"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Grade says how ready a file is to be sent. It is never a chance of success: nobody
// outside knows how a platform decides.
type Grade struct {
	Level    Level      `json:"level"`
	Title    rules.Text `json:"title"`              // what the level is called
	Means    rules.Text `json:"means"`              // what a grade says, and what it does not
	Blockers []Blocker  `json:"blockers,omitempty"` // all that keeps the file from a higher level, the lowest first
	Next     []Step     `json:"next,omitempty"`     // ways to the next level, the cheapest first
	// NextIs says how far the ways were searched; absent where the level is the highest,
	// or nobody asked for ways.
	NextIs Search `json:"next_is,omitempty"`
}

// Level is how ready a file is.
type Level string

// The levels of readiness.
const (
	Low    Level = "low"
	Medium Level = "medium"
	High   Level = "high"
)

// levels are the levels from the lowest up.
var levels = []Level{Low, Medium, High}

// above is the level above one, and nothing above the highest.
func (l Level) above() Level {
	if i := slices.Index(levels, l); i+1 < len(levels) {
		return levels[i+1]
	}
	return ""
}

// Blocker is a reason why a file does not have a level.
type Blocker struct {
	ID     string        `json:"id"`
	Bars   Level         `json:"bars"` // the level that it keeps the file from, with those above it
	Title  rules.Text    `json:"title"`
	Why    rules.Text    `json:"why"`
	Fix    rules.Text    `json:"fix"`
	Source *rules.Source `json:"source,omitempty"`
}

// grade gives the highest level that nothing keeps the file from.
func (e *Engine) grade(ctx context.Context, f *fileView, c *Criteria) (*Grade, error) {
	all, err := e.blockers(ctx, f)
	if err != nil {
		return nil, err
	}
	for _, l := range levels[1:] {
		all = append(all, e.short(l, c)...)
	}
	slices.SortStableFunc(all, func(a, b Blocker) int { return slices.Index(levels, a.Bars) - slices.Index(levels, b.Bars) })
	out := &Grade{Level: High, Means: gradeWords["readiness"], Blockers: all}
	if len(all) > 0 {
		out.Level = levels[slices.Index(levels, all[0].Bars)-1]
	}
	if g := e.gradeNamed(out.Level); g != nil {
		out.Title = g.Title
	}
	return out, nil
}

// blockers are those of the pack that hold.
func (e *Engine) blockers(ctx context.Context, f *fileView) (out []Blocker, err error) {
	for i := range e.pack.Blockers {
		b := &e.pack.Blockers[i]
		if !b.HoldsOn(rules.DateOf(f.AsOf.In(rules.Korea))) || b.Experimental() {
			continue
		}
		switch r := b.When.Eval(ctx, f); r.Truth {
		case rules.Failed:
			return nil, failed(ctx, r)
		case rules.Match:
			out = append(out, Blocker{b.ID, Level(b.Bars), b.Title, b.Why, b.Fix, e.sources[b.Source]})
		}
	}
	return out, nil
}

// short tells of each criterion that has less than a level needs. What could not be
// judged at all keeps a file from the highest level only.
func (e *Engine) short(l Level, c *Criteria) (out []Blocker) {
	g := e.gradeNamed(l)
	if g == nil {
		return nil
	}
	for _, name := range criterionNames {
		x, least := c.Named(name), g.Least[name]
		switch {
		case x.Of == 0 && l == High:
			out = append(out, unjudged(name))
		case x.Of > 0 && x.Share() < least:
			out = append(out, tooLow(l, name, x, least, e.sources[g.Source]))
		}
	}
	return out
}

func (e *Engine) gradeNamed(l Level) *grade {
	for i := range e.pack.Grades {
		if e.pack.Grades[i].ID == string(l) {
			return &e.pack.Grades[i]
		}
	}
	return nil
}

// tooLow says how much of a criterion is there and how much a level needs.
func tooLow(l Level, name string, c *Criterion, least int, s *rules.Source) Blocker {
	return Blocker{ID: "low-" + kebab(name), Bars: l, Source: s, Fix: gradeWords["low-fix"], Why: gradeWords["low-why"], Title: gradeWords["low"].Filled(criterionTitles[name], c.Score, c.Of, least)}
}

func unjudged(name string) Blocker {
	return Blocker{ID: "unjudged-" + kebab(name), Bars: High, Fix: unjudgedFix[name], Why: gradeWords["unjudged-why"], Title: gradeWords["unjudged"].Filled(criterionTitles[name])}
}
