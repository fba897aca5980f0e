package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// How much one sentence tells.
const (
	maxDone    = 4
	titleWidth = 40
)

// summary says what was done and what came of it, in one line wherever it fits: then fewer
// requirements are named.
func (p comparing) summary() (text string) {
	if p.Same() {
		return p.tell("same")
	}
	for _, n := range namings {
		if text = p.sentence(n); cells(text) <= columns {
			break
		}
	}
	return text
}

// naming is how many requirements are named and how much of each name.
type naming struct{ most, width int }

// namings are tried in this order until the sentence fits.
var namings = []naming{{2, titleWidth}, {1, titleWidth}, {1, titleWidth / 2}, {}}

func (p comparing) sentence(n naming) string {
	done, effects := p.done(), p.effects(n)
	if len(done) == 0 {
		done = []string{p.tell("changed")}
	}
	if p.lang == "en" && !p.startsWithFact(done[0]) {
		done[0] = strings.ToUpper(done[0][:1]) + done[0][1:]
	}
	if p.SameOutcome() {
		effects = []string{p.tell("same-outcome")}
	}
	text := p.list(done, maxDone)
	if len(effects) > 0 {
		text = p.tell("summary", text, p.list(effects, len(effects)))
	}
	return text
}

// done is what was done to the case, as far as diagnoses show it.
func (p comparing) done() (out []string) {
	if p.Cases != nil {
		out = append(out, p.tell("two-cases"))
	}
	if p.Pack != nil && p.Pack.Was.Name != "" && p.Pack.Is.Name != "" {
		out = append(out, p.tell("other-rules"))
	}
	out = append(out, p.papersDone()...)
	for _, part := range p.Parts.Came {
		out = append(out, p.tell("part-added", p.tell("part-"+part)))
	}
	for _, part := range p.Parts.Went {
		out = append(out, p.tell("part-gone", p.tell("part-"+part)))
	}
	out = append(out, p.answersDone()...)
	return append(out, p.timeDone(len(out) == 0)...)
}

func (p comparing) papersDone() (out []string) {
	ids := map[string][]string{}
	for _, x := range p.Papers {
		switch {
		case x.Move == appeal.Came:
			ids["added"] = append(ids["added"], x.ID)
		case x.Move == appeal.Went:
			ids["gone"] = append(ids["gone"], x.ID)
		case x.Replaced():
			ids["replaced"] = append(ids["replaced"], x.ID)
		}
	}
	for _, key := range []string{"added", "gone", "replaced"} {
		if len(ids[key]) > 0 {
			out = append(out, p.tell(key, p.ids(ids[key])))
		}
	}
	return out
}

func stanceAnswered(q appeal.AskedQuestion) bool { return q.Fact == "stance" && q.Answered }

func (p comparing) answersDone() (out []string) {
	if slices.ContainsFunc(p.Questions.Went, stanceAnswered) {
		out = append(out, p.tell("stance-answered"))
	}
	if slices.ContainsFunc(p.Questions.Came, stanceAnswered) {
		out = append(out, p.tell("stance-open"))
	}
	for _, f := range p.Facts {
		name := strings.TrimPrefix(f.Path, "facts.")
		if f.Was == nil {
			out = append(out, name+" = "+p.value(f.Is))
		} else {
			out = append(out, name+" "+p.turn(p.value(f.Was), p.value(f.Is), p.tell("unknown")))
		}
	}
	return out
}

// startsWithFact: the names of facts are written as they are.
func (p comparing) startsWithFact(text string) bool {
	return slices.ContainsFunc(p.Facts, func(f appeal.FactChange) bool {
		return strings.HasPrefix(text, strings.TrimPrefix(f.Path, "facts.")+" ")
	})
}

func (p comparing) tellsFact(path string) bool {
	return slices.ContainsFunc(p.Facts, func(f appeal.FactChange) bool { return f.Path == path })
}

// timeDone is the instant, where it is on another day or nothing else was done.
func (p comparing) timeDone(alone bool) []string {
	if p.AsOf == nil || p.AsOf.Was.IsZero() || p.AsOf.Is.IsZero() {
		return nil
	}
	was, is := p.AsOf.Was.In(rules.Korea), p.AsOf.Is.In(rules.Korea)
	layout := "2006-01-02"
	if was.Format(layout) == is.Format(layout) {
		if !alone {
			return nil
		}
		layout = "2006-01-02 15:04:05"
	}
	return []string{p.tell("judged", was.Format(layout), is.Format(layout))}
}

// effects are what came of it, in few words.
func (p comparing) effects(n naming) (out []string) {
	if p.Eligibility != nil && p.Eligibility.Is != "" {
		out = append(out, p.tell("verdict", p.say("verdict-"+string(p.Eligibility.Is))))
	}
	switch {
	case p.Leading == nil:
	case p.Leading.Is.ID == "":
		out = append(out, p.tell("leads-none"))
	default:
		out = append(out, p.tell("leads", p.Leading.Is.Title.In(p.lang)))
	}
	out = append(out, p.proved(n)...)
	for _, c := range p.Criteria {
		if c.Points.Was != c.Points.Is {
			out = append(out, strings.ToLower(appeal.CriterionTitle(c.Criterion).In(p.lang))+" "+p.score(c.Points))
		}
	}
	if p.Grade != nil {
		out = append(out, p.tell("grade", p.levels()))
	}
	return out
}

// proved are the requirements of which the status is another.
func (p comparing) proved(n naming) (out []string) {
	for _, r := range p.Requirements {
		if r.Status.Was == r.Status.Is {
			continue
		}
		title := shorten(r.Title.In(p.lang), n.width)
		switch {
		case r.Status.Is == "":
			out = append(out, p.tell("required-not", title))
		case r.Status.Was == "":
			out = append(out, p.tell("required-new", title, p.say("status-"+string(r.Status.Is))))
		default:
			out = append(out, p.tell("required", title, p.say("status-"+string(r.Status.Is))))
		}
	}
	switch rest := len(out) - n.most; {
	case rest > 0 && n.most == 0:
		return []string{p.tell("proof-moved", rest)}
	case rest > 0:
		return append(out[:n.most:n.most], p.say("more", rest))
	}
	return out
}

// score says points before and after, and of how many only where that changed too.
func (p comparing) score(t appeal.Turn[appeal.Points]) string {
	switch {
	case t.Was.Of == t.Is.Of:
		return strconv.Itoa(t.Was.Score) + " → " + strconv.Itoa(t.Is.Score)
	case t.Was.Of == 0:
		return p.say("points", t.Is.Score, t.Is.Of)
	case t.Is.Of == 0:
		return p.tell("unjudged")
	}
	return p.scoreOf(t)
}

// scoreOf says points before and after, each of how many.
func (p comparing) scoreOf(t appeal.Turn[appeal.Points]) string {
	side := func(x appeal.Points) string {
		if x.Of == 0 {
			return ""
		}
		return p.say("points", x.Score, x.Of)
	}
	return p.turn(side(t.Was), side(t.Is), p.tell("unjudged"))
}

func (p comparing) levels() string {
	side := func(l appeal.Level) string {
		if l == "" {
			return ""
		}
		return p.say("grade-" + string(l))
	}
	return p.turn(side(p.Grade.Was), side(p.Grade.Is), p.tell("none"))
}

// value says the value of a fact, and nothing where it is not known.
func (p comparing) value(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case bool:
		return p.tell(strconv.FormatBool(v))
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return shorten(fmt.Sprint(v), titleWidth)
}
