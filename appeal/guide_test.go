package appeal

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/appeal/notice"
)

const theGuide = "guide-2026-03"

// statement is one thing that the guide says, with what answers it.
type statement struct {
	Says    string   `yaml:"says"`
	By      []string `yaml:"by"`
	Later   string   `yaml:"later"`
	Refused string   `yaml:"refused"`
}

// readGuide reads what the guide says, with nothing in it that the table does not know.
func readGuide(t *testing.T) (all []statement) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "testdata", "guide.yaml"))
	require.NoError(t, err)
	defer f.Close()
	var parts []struct {
		Part       string      `yaml:"part"`
		Statements []statement `yaml:"statements"`
	}
	dec := yaml.NewDecoder(f)
	dec.KnownFields(true)
	require.NoError(t, dec.Decode(&parts))
	for _, p := range parts {
		all = append(all, p.Statements...)
	}
	return all
}

// Every statement of the guide is answered, by something that is there and that its
// own profile uses, by an issue still to come, or by a reason why nothing is made of it.
func TestEveryStatementOfTheGuideIsAnswered(t *testing.T) {
	e, err := New(WithProfile("article"))
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, s := range readGuide(t) {
		require.False(t, seen[s.Says], "twice: %s", s.Says)
		seen[s.Says] = true
		require.NotZero(t, len(s.By)+len(s.Later)+len(s.Refused), s.Says)
		require.Contains(t, []string{"", "letter", "criteria", "findings", "calendar", "bundle"}, s.Later, s.Says)
		for _, ref := range s.By {
			require.Empty(t, e.amiss(ref), "%s: %s", s.Says, ref)
		}
	}
	require.Greater(t, len(seen), 100)
}

// What the pack ascribes to the guide, the guide says.
func TestNothingIsAscribedToTheGuideThatItDoesNotSay(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	named := map[string]bool{}
	for _, s := range readGuide(t) {
		for _, ref := range s.By {
			named[ref] = true
		}
	}
	for _, ref := range e.restingOn(theGuide) {
		require.True(t, named[ref], "%s rests on the guide, and no statement names it", ref)
	}
}

// amiss says what is wrong with a name in the table: nothing has it, or the guide's
// own profile does not use it, or a conflict does not tell the guide's side.
func (e *Engine) amiss(ref string) string {
	kind, id, _ := strings.Cut(ref, "/")
	switch kind {
	case "notice":
		return missingUnless(hasField(reflect.TypeFor[notice.Values](), id))
	case "timeline":
		return missingUnless(hasField(reflect.TypeFor[Timeline](), id))
	case "conflict":
		return missingUnless(slices.Contains(e.restingOn(theGuide), ref))
	case "cause", "clause", "modifier", "check", "blocker", "grade":
		return missingUnless(slices.Contains(e.tree.IDs(kind), id))
	}
	used, ok := e.usage()[ref]
	if ok && !used {
		return "profile article does not use it"
	}
	return missingUnless(ok)
}

func missingUnless(ok bool) string {
	if ok {
		return ""
	}
	return "there is no such thing"
}

func hasField(typ reflect.Type, name string) bool {
	for i := range typ.NumField() {
		if key, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); key == name {
			return true
		}
	}
	return false
}

// ascribed is a rule that a profile filters.
type ascribed struct {
	ref      string
	profiles []string
	source   string
}

// filtered lists all rules that a profile filters.
func (e *Engine) filtered() (out []ascribed) {
	require := func(in string, all []requirement) {
		for _, r := range all {
			out = append(out, ascribed{"requirement/" + in + "/" + r.ID, r.Profiles, r.Source})
		}
	}
	for _, c := range e.pack.Causes {
		require(c.ID, c.Requires)
	}
	for _, c := range e.pack.Common {
		require(c.ID, c.Requires)
	}
	for _, f := range e.pack.Faults {
		out = append(out, ascribed{"fault/" + f.ID, f.Profiles, f.Source})
	}
	for _, f := range e.pack.Findings {
		out = append(out, ascribed{"finding/" + f.ID, f.Profiles, f.Source})
	}
	for _, d := range e.pack.Deadlines {
		out = append(out, ascribed{"deadline/" + d.ID, d.Profiles, d.Source})
	}
	for _, a := range e.pack.Actions {
		out = append(out, ascribed{"action/" + a.ID, a.Profiles, a.Source})
	}
	return out
}

// usage says of each rule that a profile filters whether this one uses it.
func (e *Engine) usage() map[string]bool {
	out := map[string]bool{}
	for _, a := range e.filtered() {
		out[a.ref] = e.uses(a.profiles, a.source)
	}
	return out
}

// restingOn lists what names a source: rules, clauses, and conflicts in which it is
// one side.
func (e *Engine) restingOn(source string) (out []string) {
	for _, a := range e.filtered() {
		if a.source == source {
			out = append(out, a.ref)
		}
	}
	for _, c := range e.pack.Clauses {
		if c.Source == source {
			out = append(out, "clause/"+c.ID)
		}
	}
	for _, c := range e.pack.Conflicts {
		if slices.ContainsFunc(c.Claims, func(x claim) bool { return x.Source == source }) {
			out = append(out, "conflict/"+c.ID)
		}
	}
	return out
}
