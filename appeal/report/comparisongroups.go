package report

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

func (p comparing) cases() []string {
	if p.Cases == nil {
		return nil
	}
	return []string{p.tell("cases+", p.Cases.Was, p.Cases.Is)}
}

// rules names both packs with what differs between them.
func (p comparing) rules() []string {
	if p.Pack == nil || p.Pack.Was.Name == "" || p.Pack.Is.Name == "" {
		return nil
	}
	was, is := p.Pack.Was, p.Pack.Is
	side := func(x appeal.PackInfo) string {
		s := x.Name + " " + x.Version
		if was.Digest != is.Digest {
			s += " " + x.Digest[:min(8, len(x.Digest))]
		}
		if was.Profile != is.Profile {
			s += p.inBrackets(x.Profile)
		}
		return s
	}
	return []string{p.tell("by-itself", side(was)+" → "+side(is))}
}

func (p comparing) asOf() []string {
	if p.AsOf == nil || p.AsOf.Was.IsZero() || p.AsOf.Is.IsZero() {
		return nil
	}
	return []string{p.tell("by-itself", inKorea(p.AsOf.Was)+" → "+inKorea(p.AsOf.Is))}
}

func inKorea(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(rules.Korea).Format("2006-01-02 15:04") + " KST"
}

// papers that came or went stand before those of which something else is told.
func (p comparing) papers() (out []string) {
	var rest []string
	for _, x := range p.Papers {
		name := func(sign, title string) string { return strings.TrimRight(sign+" "+x.ID+"  "+title, " ") }
		switch {
		case x.Move == appeal.Came:
			out = append(out, name("+", x.Title.Is.In(p.lang)))
		case x.Move == appeal.Went:
			out = append(out, name("−", x.Title.Was.In(p.lang)))
			continue
		case x.Replaced():
			out = append(out, name("~", x.Title.Was.In(p.lang)+" → "+x.Title.Is.In(p.lang)))
		}
		rest = append(rest, p.faults(x)...)
	}
	return append(out, rest...)
}

// faults are what is wrong with a paper now, and what no longer is. Reasons for leaving it
// out are told where they are not among these.
func (p comparing) faults(x appeal.PaperChange) (out []string) {
	add := func(key string, all []evidence.Problem) {
		for _, f := range all {
			if line := x.ID + "  " + p.tell(key, f.Text.In(p.lang)); !slices.Contains(out, line) {
				out = append(out, line)
			}
		}
	}
	add("now", x.Problems.Came)
	add("over", x.Problems.Went)
	add("noted", x.Notes.Came)
	add("over", x.Notes.Went)
	if len(x.Problems.Came) == 0 {
		add("left-out", x.LeftOut.Came)
	}
	if len(x.Problems.Went) == 0 {
		add("over", x.LeftOut.Went)
	}
	return out
}

func (p comparing) facts() (out []string) {
	for _, f := range p.Facts {
		name := f.Path
		if !f.Ask.IsZero() {
			name = f.Ask.In(p.lang)
		}
		out = append(out, name+"  "+p.turn(p.value(f.Was), p.value(f.Is), p.tell("unknown")))
	}
	return out
}

// asked are the questions that are new or no longer asked; of those about facts that are
// told themselves nothing is told here.
func (p comparing) asked() (out []string) {
	add := func(key string, all []appeal.AskedQuestion) {
		for _, q := range all {
			if p.tellsFact(q.Fact) {
				continue
			}
			key := key
			if q.Answered && key == "unasked" {
				key = "answered"
			}
			out = append(out, p.tell(key, p.about(q)))
		}
	}
	add("new", p.Questions.Came)
	add("unasked", p.Questions.Went)
	return out
}

// about is a question with the paper that it is about.
func (p comparing) about(q appeal.AskedQuestion) string {
	if id, is := strings.CutPrefix(q.Fact, "evidence."); is {
		id = id[:max(0, strings.LastIndexByte(id, '.'))] // an id may hold dots itself
		return id + "  " + q.Ask.In(p.lang)
	}
	return q.Ask.In(p.lang)
}

func (p comparing) eligibility() (out []string) {
	if e := p.Eligibility; e != nil {
		side := func(v appeal.Verdict) string {
			if v == "" {
				return ""
			}
			return p.say("verdict-" + string(v))
		}
		out = append(out, p.turn(side(e.Was), side(e.Is), p.tell("none")))
	}
	for _, f := range p.Findings.Came {
		out = append(out, p.tell("new", f.Title.In(p.lang)))
	}
	for _, f := range p.Findings.Went {
		out = append(out, p.tell("over", f.Title.In(p.lang)))
	}
	return out
}

func (p comparing) cause() (out []string) {
	if l := p.Comparison.Leading; l != nil {
		out = append(out, p.turn(l.Was.Title.In(p.lang), l.Is.Title.In(p.lang), p.tell("none-leads")))
		for _, c := range p.Candidates {
			out = append(out, fmt.Sprintf("%s  %.0f %% → %.0f %%", c.Title.In(p.lang), 100*c.Share.Was, 100*c.Share.Is))
		}
	}
	if g := p.Ground; g != nil {
		side := func(g appeal.Ground) string { return comparisons["ground-"+string(g)].In(p.lang) }
		out = append(out, p.turn(side(g.Was), side(g.Is), p.tell("none")))
	}
	return out
}

func (p comparing) deadline() (out []string) {
	if d := p.Deadline; d != nil {
		at := p.turn(inKorea(d.Was.At), inKorea(d.Is.At), p.say("no-limit"))
		if d.Was.At.Equal(d.Is.At) {
			at = inKorea(d.Is.At)
		}
		out = append(out, at+p.earliest(d.Is))
	}
	if w := p.WorkBy; w != nil && !w.Is.IsZero() {
		out = append(out, p.say("work-by", inKorea(w.Is)))
	}
	return out
}

// earliest is when a deadline ends if read strictly, where that is another instant.
func (p comparing) earliest(d appeal.Deadline) string {
	if d.Earliest.Equal(d.At) {
		return ""
	}
	return p.inBrackets(p.say("earliest", inKorea(d.Earliest)))
}

// proofs are the requirements, each with its papers and what is wrong now or no longer.
func (p comparing) proofs() (out []string) {
	for _, r := range p.Requirements {
		out = append(out, p.tell("fact", r.Title.In(p.lang), p.status(r)+p.by(r)))
		for _, x := range r.Problems.Came {
			if !p.ofPaper(x, cameTo) {
				out = append(out, "  "+p.tell("now", p.wrong(x)))
			}
		}
		if r.Status.Is == evidence.Met || r.Status.Is == "" {
			continue // all that was wrong is over
		}
		for _, x := range r.Problems.Went {
			if !p.ofPaper(x, wentFrom) {
				out = append(out, "  "+p.tell("over", p.wrong(x)))
			}
		}
	}
	return out
}

func cameTo(p appeal.PaperChange) []evidence.Problem   { return p.Problems.Came }
func wentFrom(p appeal.PaperChange) []evidence.Problem { return p.Problems.Went }

// ofPaper reports whether a problem is told of each paper that it is about, so that the
// proof need not tell it again.
func (p comparing) ofPaper(x evidence.Problem, moved func(appeal.PaperChange) []evidence.Problem) bool {
	for _, id := range x.Items {
		if !slices.ContainsFunc(p.Papers, func(c appeal.PaperChange) bool {
			return c.ID == id && c.Move != appeal.Went && slices.ContainsFunc(moved(c), func(y evidence.Problem) bool { return y.ID == x.ID })
		}) {
			return false
		}
	}
	return len(x.Items) > 0
}

func (p comparing) status(r appeal.RequirementChange) string {
	side := func(s evidence.Status) string {
		if s == "" {
			return p.tell("not-required")
		}
		return p.say("status-" + string(s))
	}
	if r.Status.Was == r.Status.Is {
		return side(r.Status.Is)
	}
	return side(r.Status.Was) + " → " + side(r.Status.Is)
}

// by are the papers that stand for a requirement now, and those that no longer do.
func (p comparing) by(r appeal.RequirementChange) string {
	var out []string
	if len(r.Papers.Came) > 0 {
		out = append(out, p.tell("by", p.ids(r.Papers.Came)))
	}
	if len(r.Papers.Went) > 0 && r.Status.Is != "" {
		out = append(out, p.tell("by-not", p.ids(r.Papers.Went)))
	}
	if len(out) == 0 {
		return ""
	}
	return p.inBrackets(p.list(out, len(out)))
}

// points are the criteria, each with the checks that moved the most. A criterion that
// kept its points is told only for a check that is told.
func (p comparing) points() {
	label := p.tell("points")
	for _, c := range p.Criteria {
		checks := p.checks(c.Checks)
		if len(checks) == 0 && c.Points.Was == c.Points.Is {
			continue
		}
		p.group(label, []string{appeal.CriterionTitle(c.Criterion).In(p.lang) + "  " + p.scoreOf(c.Points)}, 1)
		p.group("", checks, max(1, p.room.entries-2))
		label = ""
	}
}

func (p comparing) checks(all []appeal.CheckChange) (out []string) {
	all = slices.Clone(all)
	moved := func(k appeal.CheckChange) int { return k.Mark.Is.Points - k.Mark.Was.Points }
	slices.SortStableFunc(all, func(a, b appeal.CheckChange) int { return max(moved(b), -moved(b)) - max(moved(a), -moved(a)) })
	for _, k := range all {
		if text := p.check(k, moved(k)); text != "" {
			out = append(out, "  "+text)
		}
	}
	return out
}

// check says how many points a check moved and what it takes. One that waits for
// something, or that is not for the case, is told only where it gave points before.
func (p comparing) check(k appeal.CheckChange, moved int) string {
	text, sign := k.Fix.In(p.lang), strings.NewReplacer("-", "−", "+0", "±0").Replace(fmt.Sprintf("%+d", moved))
	if text == "" {
		text = k.Why.In(p.lang)
	}
	switch is := k.Mark.Is; {
	case is.Result == "passed" && moved < 0: // a part that counted before cannot be judged
		return p.tell("waits", sign, text)
	case is.Result == "passed" && k.Fix.IsZero():
		return p.tell("passed-why", sign, text)
	case is.Result == "passed":
		return p.tell("passed", sign, text)
	case is.Result == "missed":
		return p.tell("missed", sign, p.say("points", is.Points, is.Of), text)
	case k.Mark.Was.Points > 0:
		return p.tell("waits", sign, text)
	}
	return ""
}

// readiness is the grade with what is in its way now and no longer.
func (p comparing) readiness() (out []string) {
	if p.Comparison.Grade != nil {
		out = append(out, p.levels())
	}
	add := func(key string, all []appeal.Blocker) {
		for _, b := range all {
			if line := p.tell(key, b.Title.In(p.lang)); !slices.Contains(out, line) {
				out = append(out, line)
			}
		}
	}
	add("in-the-way", p.Blockers.Came)
	add("out-of-the-way", p.Blockers.Went)
	return out
}
