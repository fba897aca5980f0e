package appeal

import (
	"reflect"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// answerFixes are the questions whose answers may matter for the grade: the stance, what
// is not known of papers, and facts where no cause stands clear. Only what has a few
// answers can be tried.
func (e *Engine) answerFixes(p *pass) (out []fix) {
	for i := range p.d.Questions {
		q := &p.d.Questions[i]
		f := fix{Fix: Fix{ID: "answer/" + q.Fact, Kind: AnswerQuestion, Target: q.Fact, Title: q.Ask, Text: q.Where, Effort: e.answering()}}
		switch name, isFact := strings.CutPrefix(q.Fact, factRoot); {
		case q.Fact == "stance":
			f.choices = []any{"accept", "partly", "dispute"}
			f.do = func(t *trial, choice any) { t.answerStance(choice.(string)) }
		case q.Fact == "account.entity":
			f.choices = []any{evidence.AccountHolder} // a name that no paper bears yet: any other serves at least as well
			f.do = func(t *trial, choice any) { t.nameAccount(choice.(string)) }
		case isFact && p.d.Cause.Leading == "" && q.Type == "bool":
			f.choices = []any{true, false}
			f.do = func(t *trial, choice any) { t.answerFact(name, choice) }
		case strings.HasPrefix(q.Fact, "evidence.") && q.Type == "bool":
			f.choices = []any{true, false}
			f.do = func(t *trial, choice any) { t.answerPaper(q.Fact, choice.(bool)) }
		default:
			continue
		}
		out = append(out, f)
	}
	return out
}

// answering is what it takes to answer a question.
func (e *Engine) answering() evidence.Effort {
	if x := e.pack.Heads[0].Answering; x != nil {
		return *x
	}
	return evidence.Effort{}
}

// answerStance decides on the ground, beside what is said of single items already; who
// accepts it in part accepts what he does not speak of.
func (t *trial) answerStance(answer string) {
	s := Stance{Answer: answer}
	if t.Stance != nil {
		s.PerItem = slices.Clone(t.Stance.PerItem)
	}
	for _, x := range listedItems(t.Case, t.from.d) {
		if answer == "partly" && x.Item.Answer == "" {
			s.PerItem = append(s.PerItem, ItemStance{x.Item.Name, "accept"})
		}
	}
	t.Stance = &s
}

func (t *trial) nameAccount(entity string) {
	a := Account{}
	if t.Account != nil {
		a = *t.Account
	}
	a.Entity = entity
	t.Account = &a
}

func (t *trial) answerFact(name string, v any) {
	if t.Facts == nil {
		t.Facts = Facts{}
	}
	t.Facts[name] = v
}

// answerPaper states an attribute of a paper, by its path: evidence.E3.stamped.
func (t *trial) answerPaper(path string, yes bool) {
	id, name := splitPaper(path)
	for i := range t.Evidence {
		if t.Evidence[i].ID != id {
			continue
		}
		if f, ok := itemField(name); ok && f.Type == reflect.TypeFor[*bool]() {
			reflect.ValueOf(&t.Evidence[i]).Elem().FieldByIndex(f.Index).Set(reflect.ValueOf(&yes))
		}
	}
}

// splitPaper gives the id and the attribute of a path; an id may hold dots itself.
func splitPaper(path string) (id, name string) {
	path = strings.TrimPrefix(path, "evidence.")
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return path, ""
	}
	return path[:i], path[i+1:]
}
