package appeal

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// requirements tells of requirements that no cause has.
func (n *namesIn) requirements() {
	for _, id := range slices.Sorted(maps.Keys(n.x.Requirements)) {
		if !isDemanded(id) {
			n.key("/expect/requirements"+rules.Pointer(id), "requirement", id, n.r.requirementNames())
		}
	}
}

// papers tells of papers that the case does not have, and of problems that no paper
// can have.
func (n *namesIn) papers(c *Case) {
	known, problems := papersOf(c), n.r.e.paperProblems()
	for _, id := range slices.Sorted(maps.Keys(n.x.Papers)) {
		at := "/expect/papers" + rules.Pointer(id)
		n.key(at, "paper", id, known)
		for i, p := range n.x.Papers[id] {
			n.value(at+"/"+strconv.Itoa(i), "problem of a paper", p, problems)
		}
	}
}

// requirementNames are the names by which tests may call the requirements of the pack.
func (r *testRun) requirementNames() (out []string) {
	for _, id := range r.e.requirementIDs() {
		_, short, _ := strings.Cut(id, "/")
		out = append(out, short, id)
	}
	return out
}

// isDemanded reports whether a name is that of what a notice may ask for: asked-KIND,
// with a number behind it where several begin alike.
func isDemanded(id string) bool {
	kind, ok := strings.CutPrefix(id, "asked-")
	return ok && (slices.Contains(evidence.Kinds, kind) || slices.Contains(evidence.Kinds, strings.TrimRight(kind, "-0123456789")))
}

// paperProblems are the ids of all that can be wrong with a paper.
func (e *Engine) paperProblems() []string {
	out := slices.Clone(evidence.PaperProblems)
	for i := range e.pack.Faults {
		out = append(out, e.pack.Faults[i].ID)
	}
	return out
}

func papersOf(c *Case) (out []string) {
	for i := range c.Evidence {
		out = append(out, c.Evidence[i].ID)
	}
	return out
}

// questions tells of questions that nobody would ask: of a fact, of an attribute of a
// paper, or one that stands in no rule.
func (n *namesIn) questions(c *Case) {
	for i, q := range n.x.Asks {
		at := "/expect/asks/" + strconv.Itoa(i)
		paper, ok := strings.CutPrefix(q, "evidence.")
		if !ok {
			n.value(at, "fact", strings.TrimPrefix(q, factRoot), n.r.e.askable())
			continue
		}
		dot := strings.LastIndexByte(paper, '.') // an id may hold one, an attribute none
		n.value(at, "paper", paper[:max(dot, 0)], papersOf(c))
		n.value(at, "attribute", paper[dot+1:], n.r.e.attributes())
	}
}

// askable are the facts that can be asked for, and what is asked in every pack.
func (e *Engine) askable() []string {
	out := append(keys(e.facts), stanceQuestion.Fact)
	for _, from := range slices.Sorted(maps.Keys(startQuestions)) {
		out = append(out, startQuestions[from].Fact)
	}
	return out
}

// attributes are what can be asked of a paper.
func (e *Engine) attributes() (out []string) {
	for i := range e.pack.Attributes {
		out = append(out, e.pack.Attributes[i].ID)
	}
	return out
}
