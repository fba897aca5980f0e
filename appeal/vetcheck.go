package appeal

import (
	"context"
	"fmt"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

var modes = []string{"remediation", "dispute"}

// asks are the keys under which a check asks something.
func (k *check) asks() (out []string) {
	for _, x := range []struct {
		key  string
		none bool
	}{{"when", k.When.IsZero()}, {"each_requirement", k.EachRequirement.IsZero()}, {"each_action", k.EachAction.IsZero()}, {"each_item", k.EachItem.IsZero()}} {
		if !x.none {
			out = append(out, x.key)
		}
	}
	return out
}

// checks tells of checks that ask nothing or more than one thing, and of criteria whose
// checks are worth more than there is.
func (v *vetter) checks() {
	for i := range v.e.pack.Checks {
		k := &v.e.pack.Checks[i]
		at := place{"check", k.ID, ""}
		switch asks := k.asks(); len(asks) {
		case 0:
			v.tell("check-asks-nothing", at, fmt.Sprintf("%q has no condition, so that nothing can pass it", k.ID), "give it one: when, each_requirement, each_action or each_item")
		case 1:
		default:
			v.tell("check-asks-twice", at.at(asks[1]), fmt.Sprintf("%q asks under %s and under %s, and only one of them counts", k.ID, asks[0], asks[1]), "make two checks of it")
		}
	}
	for _, name := range criterionNames {
		v.points(name)
	}
}

// points tells of the check with which the points of a criterion become too many.
func (v *vetter) points(criterion string) {
	told := ""
	for _, mode := range modes {
		sum := 0
		for i := range v.e.pack.Checks {
			k := &v.e.pack.Checks[i]
			if k.Criterion != criterion || !k.inMode(mode) {
				continue
			}
			if sum += k.Points; sum > 100 && told != k.ID {
				told = k.ID
				v.tell("too-many-points", place{"check", k.ID, "/points"}, fmt.Sprintf("with it the checks of %s come to %d points for an appeal of %s, and there are 100", criterion, sum, mode), "give it, or others of the criterion, fewer")
				break
			}
		}
	}
}

// grades tells of levels that take less of a criterion than the level below, or more than
// there is, and of blockers that keep a file from a level that the pack does not have.
func (v *vetter) grades() {
	for i, l := range levels {
		g := v.e.gradeNamed(l)
		if g == nil {
			continue
		}
		for _, name := range keys(g.Least) {
			at := place{"grade", g.ID, ""}.at("least", name)
			v.refer(at, "criterion", name, criterionNames)
			if n := g.Least[name]; n < 0 || n > 100 {
				v.tell("grade-order", at, fmt.Sprintf("%s takes %d hundredths of %s, and there are 100", l, n, name), "write a number from 0 to 100")
			}
		}
		for _, lower := range levels[:i] {
			v.gradeAbove(g, v.e.gradeNamed(lower))
		}
	}
	for _, b := range v.e.pack.Blockers {
		if v.e.gradeNamed(Level(b.Bars)) == nil {
			v.tell("bars-nothing", place{"blocker", b.ID, "/bars"}, fmt.Sprintf("%q keeps files from the grade %s, and the pack has none", b.ID, b.Bars), "write the grade, or leave the blocker out")
		}
	}
}

func (v *vetter) gradeAbove(g, lower *grade) {
	if lower == nil {
		return
	}
	for _, name := range keys(lower.Least) {
		if g.Least[name] < lower.Least[name] {
			at := place{"grade", g.ID, "/least"}
			if _, has := g.Least[name]; has {
				at = at.at(name)
			}
			v.tell("grade-order", at, fmt.Sprintf("%s takes %d of %s, and %s below it takes %d", g.ID, g.Least[name], name, lower.ID, lower.Least[name]), "let the higher grade take at least as much")
		}
	}
}

// fills proves of each check with something to complete that completing it passes the
// check: in each of its own tests in which it is not passed, and where there is none, in a
// bare case.
func (v *vetter) fills() {
	for i := range v.e.pack.Checks {
		k := &v.e.pack.Checks[i]
		if len(k.Fills) == 0 {
			continue
		}
		if got, of := v.unfilled(k); got != "" {
			v.tell("fill-fails", place{"check", k.ID, "/fills"}, fmt.Sprintf("completing what it fills leaves it at %s: %s", got, of), "name what a seller completes to pass it, or ask for what can be completed")
		}
	}
}

// unfilled is what a check comes to in spite of what it fills, and in which case.
func (v *vetter) unfilled(k *check) (got, of string) {
	tried := false
	for i := range v.tests.tests.Tests {
		doc := &v.tests.tests.Tests[i]
		if doc.of() != k.ID {
			continue
		}
		for n := range doc.Cases {
			c, err := v.tests.caseOf(doc, &doc.Cases[n])
			if err != nil {
				continue // running the tests tells of it
			}
			e, err := v.e.withProfile(doc.Cases[n].Profile)
			if err != nil {
				continue
			}
			got, is := e.filledOut(c, k, false)
			if got != "" {
				return got, fmt.Sprintf("the test %q", doc.Cases[n].Name)
			}
			tried = tried || is
		}
	}
	if tried {
		return "", ""
	}
	got, _ = v.e.filledOut(bareCase(v.today, k), k, true)
	return got, "a case with a bare action and a bare letter"
}

// filledOut completes in a case what a check fills, and gives what it comes to then, where
// that is not all of it; is says whether there was something to complete. open is for a
// case in which nothing but what is filled keeps the check from being judged.
func (e *Engine) filledOut(c Case, k *check, open bool) (got string, is bool) {
	ctx := context.Background()
	r, err := e.ready(ctx, c)
	if err != nil {
		return "", false
	}
	p, err := e.pass(ctx, r, newMemory())
	if err != nil {
		return "", false
	}
	done, unjudged := p.d.Criteria.result(k.ID)
	if done != nil && done.Passed || done == nil && (unjudged == nil || !open) {
		return "", false
	}
	var missed []string
	if done != nil {
		missed = done.Missed
	}
	g := gathered{p: p}
	g.check(k, missed)
	var todo []*fix
	for _, f := range g.fixes() {
		todo = append(todo, &f)
	}
	again, err := p.again(ctx, p.applied(todo, 0))
	if err != nil {
		return err.Error(), true
	}
	if now, _ := again.d.Criteria.result(k.ID); now != nil && now.Passed {
		return "", true
	}
	told, rest := again.d.Criteria.told(k.ID)
	return told + rest, true
}

// bareCase is a case that has everything and says next to nothing. No name in it is
// anybody's.
func bareCase(today rules.Date, k *check) Case {
	answer := "accept"
	if !k.inMode("remediation") {
		answer = "dispute"
	}
	return Case{
		AsOf:    time.Date(today.Year, today.Month, today.Day, 12, 0, 0, 0, rules.Korea),
		Account: &Account{Status: "suspended", Entity: "Harbor Mill Trading Co., Ltd.", Registrant: "Mill, Harbor"},
		Stance:  &Stance{Answer: answer},
		Notice:  NoticeInput{Text: "Your account has been suspended because of the order 2000000000011."},
		Plan:    &Plan{Actions: []Measure{{What: "the step was changed"}}},
		Letter:  &Letter{Text: "We write about the order."},
	}
}
