package appeal

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/appeal/deadline"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// fileView is what the condition of a check or a blocker may name: the case, and what
// was made of it so far.
type fileView struct {
	view
	File         *fileState   `json:"file"`
	Plan         *Plan        `json:"plan"`         // what it leaves open is absent
	Letter       *letterView  `json:"letter"`       // as the case has it
	Requirements []requiredAs `json:"requirements"` // what must be proved, and how far it is
	Papers       []paperAs    `json:"papers"`       // the papers of the case

	actions []actionView // of the plan
	items   []itemView   // that the notice lists
}

// fileState is what is told of the file as a whole.
type fileState struct {
	Mode    string   `json:"mode"`    // remediation or dispute; absent while the seller has not decided
	Leading string   `json:"leading"` // the cause to answer, absent where none stands clear
	Verdict string   `json:"verdict"` // whether there is something to appeal
	Signed  *bool    `json:"signed"`  // who registered the account signed the letter; absent where a name is not stated
	Quoted  *bool    `json:"quoted"`  // the root cause quotes the notice, word for word; absent where none is stated
	Cited   []string `json:"cited"`   // the clauses that the letter or the plan names
}

// letterView is the letter with what it says.
type letterView struct {
	*Letter
	said *phrase.Scan
}

// says finds phrases of a set in the letter.
func (l *letterView) says(set string) (out []rules.Seen) {
	for _, h := range l.said.Mentioned(set) {
		out = append(out, rules.Seen{Quote: l.Text[h.Start:h.End], Start: h.Start, End: h.End})
	}
	return out
}

// requirementView is what may be said of one requirement.
type requirementView struct {
	AsOf        time.Time   `json:"as_of"`
	Requirement *requiredAs `json:"requirement"`
}

// requiredAs is a requirement with the papers that stand for it.
type requiredAs struct {
	ID     string          `json:"id"`     // cause/name
	Status string          `json:"status"` // met, weak, missing, not-needed or impossible
	Open   *bool           `json:"open"`   // something about its papers is not known
	Papers []evidence.Item `json:"papers"` // that stand for it, strongest first
}

// paperAs is a paper with what is wrong with it.
type paperAs struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"`
	Void     *bool    `json:"void"`     // it proves nothing
	Problems []string `json:"problems"` // ids of faults
}

// actionView is what may be said of one action of the plan.
type actionView struct {
	AsOf    time.Time `json:"as_of"`
	Mode    string    `json:"mode"`
	Action  *Measure  `json:"action"`
	Shown   []string  `json:"shown"`    // the exhibits of it that are among the papers and stand
	OnCause *bool     `json:"on_cause"` // it speaks of what the root cause speaks of; absent where that cannot be told
}

// itemView is what may be said of one thing that the notice lists.
type itemView struct {
	Item *listedAs `json:"item"`
}

// listedAs is a thing that the notice lists.
type listedAs struct {
	Name   string `json:"name"`   // as the notice has it
	Answer string `json:"answer"` // the seller's: accept, partly or dispute
}

// file is the case with what was made of it.
func (e *Engine) file(p *pass) *fileView {
	c, v, d := p.c, p.v, p.d
	f := &fileView{view: *v, File: &fileState{Mode: modeOf(c), Leading: d.Cause.Leading, Verdict: string(d.Eligibility.Verdict), Cited: cited(c), Signed: signedByRegistrant(c)}}
	if c.Letter != nil {
		f.Letter = &letterView{c.Letter, p.memory.scan(p.e.phrases, c.Letter.Text)}
	}
	f.Plan = stated(c.Plan, v.Notice)
	f.Requirements, f.Papers = e.requiredIn(d.Evidence, p.open), papersIn(v, d.Evidence)
	if f.Plan != nil {
		f.File.Quoted = quotesNotice(f.Plan, v.Notice)
		f.actions = f.actionViews()
	}
	f.items = listedItems(c, d)
	return f
}

// modeOf says whether the appeal accepts the ground, in whole or in part, or disputes it.
func modeOf(c *Case) string {
	switch {
	case c.Stance != nil && c.Stance.Answer == "dispute":
		return "dispute"
	case c.Stance != nil && c.Stance.Answer != "":
		return "remediation"
	case c.Letter != nil:
		return c.Letter.Mode
	}
	return ""
}

// requiredIn are the requirements of a case as conditions see them. One that is told only
// because papers for it are there counts for nothing beside those that are asked for:
// without its papers nobody would miss it. Nor does the plan that the notice wants: it is
// judged by what the plan of the case says. Where nothing else is asked for, a paper counts
// for the best that it proves.
func (e *Engine) requiredIn(r *evidence.Report, open []evidence.Open) (out []requiredAs) {
	if r == nil {
		return nil
	}
	var optional, plans []requiredAs
	for i := range r.Requirements {
		x := &r.Requirements[i]
		id := x.Cause + "/" + x.ID
		asks := slices.ContainsFunc(open, func(o evidence.Open) bool { return o.Requirement == id })
		as := requiredAs{ID: id, Status: string(x.Status), Open: &asks, Papers: papersNamed(r, x.Items)}
		switch {
		case e.planAsked(x) && x.Status != evidence.Met:
		case e.planAsked(x):
			plans = append(plans, as)
		case x.Optional:
			optional = append(optional, as)
		default:
			out = append(out, as)
		}
	}
	for _, all := range [][]requiredAs{bestOf(optional), plans} {
		if len(out) == 0 {
			out = all
		}
	}
	return out
}

// bestOf are the requirements that are met, else those that are next to it.
func bestOf(all []requiredAs) (out []requiredAs) {
	for _, s := range requirementStates {
		for _, x := range all {
			if x.Status == s {
				out = append(out, x)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// planAsked reports whether all that is wanted is the plan that the notice asks for: the
// plan of the case is that, and corrective action judges it.
func (e *Engine) planAsked(r *evidence.Result) bool {
	return r.Quote != "" && !slices.ContainsFunc(r.Accepts, func(kind string) bool {
		p := e.paper(kind)
		return p == nil || !p.Plan
	})
}

// papersNamed are papers of a case by their ids, with what was read off them.
func papersNamed(r *evidence.Report, ids []string) (out []evidence.Item) {
	for _, id := range ids {
		for _, x := range r.Papers() {
			if x.ID == id {
				out = append(out, x)
				break
			}
		}
	}
	return out
}

func papersIn(v *view, r *evidence.Report) (out []paperAs) {
	if r == nil {
		return nil
	}
	for i := range r.Items {
		p, void := paperAs{ID: r.Items[i].ID, Kind: v.Evidence[i].Kind}, false
		for _, x := range r.Items[i].Problems {
			p.Problems, void = append(p.Problems, x.ID), void || x.Void
		}
		p.Void = &void
		out = append(out, p)
	}
	return out
}

// listedItems are the things that a notice lists, each with the seller's answer.
func listedItems(c *Case, d *Diagnosis) (out []itemView) {
	if d.Notice == nil {
		return nil
	}
	for _, x := range d.Notice.Items {
		if !slices.ContainsFunc(out, func(o itemView) bool { return o.Item.Name == x.Value }) {
			out = append(out, itemView{&listedAs{x.Value, answerFor(c, x.Value)}})
		}
	}
	return out
}

// answerFor is what the seller says of one item: of it alone, or of all of them. A letter
// that disputes disputes them all; one that does not may leave some out.
func answerFor(c *Case, item string) string {
	if c.Stance == nil {
		if modeOf(c) == "dispute" {
			return "dispute"
		}
		return ""
	}
	for _, x := range c.Stance.PerItem {
		if x.Item == item {
			return x.Answer
		}
	}
	return c.Stance.Answer
}

// signedByRegistrant reports whether the one who signed is the one who registered the
// account, by name. Nothing is reported where a name is not stated.
func signedByRegistrant(c *Case) *bool {
	if c.Letter == nil || c.Letter.Signature == nil || c.Account == nil {
		return nil
	}
	a, b := folded(c.Letter.Signature.Signer), folded(c.Account.Registrant)
	if a == "" || b == "" || plainLetters(a) != plainLetters(b) {
		return nil
	}
	same := strings.Contains(a, b)
	return &same
}

func plainLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

// fileEnv declares what conditions about the file may name.
func (p *pack) fileEnv() (*rules.Env[fileView], error) {
	return rules.NewEnv[fileView](append(append(vocabularies(), noticeMethods(p.phraseIDs())...),
		rules.Declare("facts", p.factFields()...),
		rules.Closed("notice"),
		rules.Method("says", p.phraseIDs(), (*letterView).says),
		rules.Complete("sanctions", "evidence", "history", "conduct", "stores", "file.cited", "requirements", "requirements.papers", "papers", "papers.problems", "plan.actions", "plan.root_cause.quotes"),
		rules.OneOf("file.mode", "remediation", "dispute"),
		rules.OneOf("file.verdict", string(Eligible), string(Ineligible), string(Uncertain)),
		rules.OneOf("requirements.status", requirementStates...),
		deadline.Functions(),
	)...)
}

// elementEnvs declare what conditions about each requirement, action and item may name.
func elementEnvs() (out []rules.AnyEnv, err error) {
	r, err := rules.NewEnv[requirementView](rules.OneOf("requirement.status", requirementStates...), rules.Complete("requirement.papers"),
		rules.OneOf("requirement.papers.kind", evidence.Kinds...))
	if err != nil {
		return nil, err
	}
	a, err := rules.NewEnv[actionView](rules.OneOf("mode", "remediation", "dispute"), rules.Complete("shown", "action.evidence"))
	if err != nil {
		return nil, err
	}
	i, err := rules.NewEnv[itemView](rules.OneOf("item.answer", "accept", "partly", "dispute"))
	return []rules.AnyEnv{r, a, i}, err
}

var requirementStates = []string{string(evidence.Met), string(evidence.Weak), string(evidence.Missing), string(evidence.NotNeeded), string(evidence.Impossible)}
