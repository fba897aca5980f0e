package scaffold

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// signal begins a signal of a cause that is there, and a case for it: at the end
// of the cause's lists, or in an overlay where only the pack below has them.
func (p *begun) signal() ([]File, error) {
	cause, id, _ := strings.Cut(p.ID, "/")
	at, here := p.at("cause", cause)
	if at == (rules.Pos{}) {
		return nil, rules.Problem{Kind: "unknown-name", Msg: fmt.Sprintf("the pack has no cause %q", cause), Fix: rules.DidYouMean(cause, p.causes())}
	}
	for _, t := range []*rules.Tree{p.here, p.below} {
		if at := signalAt(t, cause, id); at != (rules.Pos{}) {
			return nil, taken(at, "signal", p.ID)
		}
	}
	name := "causes/" + cause + ".yaml"
	out, err := p.rule(nil, name, cause, id, at, here)
	if err != nil {
		return nil, err
	}
	return p.addCase(out, cause, id)
}

// causes are the ids of all causes.
func (p *begun) causes() (out []string) {
	for _, t := range []*rules.Tree{p.here, p.below} {
		for _, v := range t.Values() {
			if v.Kind == "cause" && !slices.Contains(out, v.ID) {
				out = append(out, v.ID)
			}
		}
	}
	return out
}

func signalAt(t *rules.Tree, cause, id string) rules.Pos {
	for _, v := range t.Values() {
		if v.Kind == "cause" && v.ID == cause && v.Path == "signals["+id+"].id" {
			return v.Pos
		}
	}
	return rules.Pos{}
}

// rule writes the signal itself.
func (p *begun) rule(out []File, name, cause, id string, at rules.Pos, here bool) ([]File, error) {
	entry, err := form("signal_entry.yaml", id)
	if err != nil {
		return nil, err
	}
	if here {
		return p.insert(out, at.File, list{"cause", cause, "/signals"}, entry)
	}
	out, err = p.add(out, name, "signal.yaml", map[string]string{"Cause": cause})
	if err == nil {
		last := &out[len(out)-1]
		last.Data = append(last.Data, indented(entry, 2)...)
	}
	return out, err
}

// addCase writes a case for the signal into the test of its cause. A test in an
// overlay adds to the cases of the pack below; the first one of all begins them.
func (p *begun) addCase(out []File, cause, id string) ([]File, error) {
	entry, err := form("case_entry.yaml", id)
	if err != nil {
		return nil, err
	}
	if at := p.tests.Pos("test", cause, ""); at != (rules.Pos{}) {
		where := list{"test", cause, "/cases"}
		if p.tests.Pos("test", cause, "/append/cases/0") != p.tests.Pos("test", cause, "/append") {
			where.pointer = "/append/cases"
		}
		return p.insert(out, at.File, where, entry)
	}
	cases := "cases:\n" + indented(entry, 2)
	if p.base.Pos("test", cause, "") != (rules.Pos{}) {
		cases = "append:\n  cases:\n" + indented(entry, 4)
	}
	return p.add(out, "causes/"+cause+"_test.yaml", "signal_test.yaml", map[string]string{"Cause": cause, "Cases": strings.TrimSuffix(cases, "\n")})
}

func (p *begun) insert(out []File, name string, where list, entry string) ([]File, error) {
	data, err := fs.ReadFile(p.Dir, name)
	if err != nil {
		return nil, err
	}
	if data, err = insert(name, data, where, entry); err != nil {
		return nil, err
	}
	return append(out, File{Name: name, Data: data}), nil
}

func form(name, id string) (string, error) {
	var b strings.Builder
	if err := forms.ExecuteTemplate(&b, name, map[string]string{"ID": id}); err != nil {
		return "", fmt.Errorf("scaffold: %w", err)
	}
	return b.String(), nil
}

// indented puts n blanks before every line.
func indented(text string, n int) string {
	var b strings.Builder
	for l := range strings.Lines(text) {
		b.WriteString(strings.Repeat(" ", n) + l)
	}
	return b.String()
}
