package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
)

// How much of what is not ready is told.
const (
	maxInTheWay = 3
	maxLost     = 3 // checks that cost points
)

// ready says how ready the file is, by which points, what is in the way and the cheapest
// way on.
func (p printer) ready(d *appeal.Diagnosis) {
	if d.Grade == nil || d.Eligibility.Verdict == appeal.Ineligible {
		return
	}
	p.line("")
	g := d.Grade
	p.block(p.say("ready"), labelWidth, p.say("level", p.say("grade-"+string(g.Level)), strings.ToLower(g.Title.In(p.lang)), withoutStop(g.Means.In(p.lang))))
	p.block("", labelWidth, p.scores(d.Criteria))
	p.lost(d.Criteria)
	if way := p.inTheWay(g); way != "" {
		p.block("", labelWidth, p.say("in-the-way", way))
	}
	p.way(g)
}

// scores are the points of each criterion of what could be judged; those without any stand
// last, together.
func (p printer) scores(c *appeal.Criteria) string {
	var out, open []string
	for _, name := range appeal.CriterionNames() {
		title := strings.ToLower(appeal.CriterionTitle(name).In(p.lang))
		if x := c.Named(name); x.Of > 0 {
			out = append(out, title+glued+strings.ReplaceAll(p.say("points", x.Score, x.Of), " ", glued))
		} else {
			open = append(open, title)
		}
	}
	if len(open) > 0 {
		out = append(out, p.say("unjudged", strings.Join(open, p.comma())))
	}
	return strings.Join(out, " · ")
}

// lost tells the checks that cost the most points, with what to do.
func (p printer) lost(c *appeal.Criteria) {
	type lost struct {
		points int
		text   string
	}
	var all []lost
	for _, name := range appeal.CriterionNames() {
		for _, x := range c.Named(name).Checks {
			if x.Of > x.Points && name != "evidence" { // what is wrong with papers stands under proof
				all = append(all, lost{x.Of - x.Points, p.missing(name, x)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b lost) int { return b.points - a.points })
	for _, x := range all[:min(len(all), max(0, maxLost-p.tight))] {
		p.block("", labelWidth, fmt.Sprintf("−%d"+glued+"%s", x.points, x.text))
	}
}

// missing says what a check misses: of which actions, and what to do.
func (p printer) missing(criterion string, x appeal.CheckResult) string {
	which := ""
	if criterion == "corrective_action" && len(x.Missed) > 0 {
		which = p.inBrackets(p.say("of-actions", strings.Join(x.Missed, p.comma())))
	}
	return strings.ToLower(appeal.CriterionTitle(criterion).In(p.lang)) + ": " + x.Fix.In(p.lang) + which
}

// inTheWay are the reasons against the next grade.
func (p printer) inTheWay(g *appeal.Grade) string {
	var out []string
	for _, b := range g.Blockers {
		if b.Bars == g.Blockers[0].Bars {
			out = append(out, b.Title.In(p.lang))
		}
	}
	return p.few(out, maxInTheWay)
}

// way is the cheapest way to the next grade.
func (p printer) way(g *appeal.Grade) {
	if len(g.Next) == 0 {
		return
	}
	s := g.Next[0]
	var out []string
	for i, f := range s.Fixes {
		out = append(out, fmt.Sprintf("%d"+glued+"%s", i+1, f.Title.In(p.lang)))
	}
	p.block("", labelWidth, p.say("way", p.say("grade-"+string(s.Level)), strings.Join(out, " · "))+p.takes(s))
}

// takes is how long a way takes, in hours of work and of waiting.
func (p printer) takes(s appeal.Step) string {
	text := p.say("work", s.Effort.Work)
	if s.Effort.Wait > 0 {
		text += p.say("wait", s.Effort.Wait)
	}
	return p.inBrackets(text)
}
