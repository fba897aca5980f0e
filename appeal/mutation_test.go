package appeal

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// A rule that is taken away or inverted, and a threshold that is moved by one,
// make the pack's own tests fail: shown on ten rules chosen at random, another
// ten each time.
func TestPackTestsNoticeAChange(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	pick := rand.New(rand.NewPCG(seed, 0)).Perm(len(e.rules))[:10]
	for _, i := range pick {
		r := e.rules[i]
		caught(t, r.ID+" taken away", r.In, entry(r, "disable: true"))
		caught(t, r.ID+" inverted", r.In, entry(r, "when: "+strconv.Quote("!("+r.When+")")))
	}
}

// Every number in a condition, and the numbers of the decision, moved by one
// each way.
func TestPackTestsNoticeAThreshold(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	moved := 0
	for _, r := range e.rules {
		for _, by := range []int{-1, 1} {
			if when := move(r.When, by); when != r.When {
				moved++
				caught(t, fmt.Sprintf("%s: %s", r.ID, when), r.In, entry(r, "when: "+strconv.Quote(when)))
			}
		}
	}
	require.Positive(t, moved)
	for _, decide := range []string{"threshold: 2", "threshold: 4", "margin: 1", "margin: 3"} {
		caught(t, decide, "", fstest.MapFS{"o.yaml": {Data: []byte("pack: coupang\ndecide: {" + decide + "}\n")}})
	}
}

// entry is an overlay that says one thing of one rule: a signal, what settles a fact, a
// condition of a check, or a document that is a rule as a whole.
func entry(r Rule, says string) fs.FS {
	id := strings.TrimPrefix(r.ID, r.In+"/")
	switch {
	case r.Kind == "fact":
		return settledBy(r, says)
	case r.Kind == "beside":
		return wider(r, says)
	case r.Kind == "requirement", r.Kind == "accept":
		return required(r, says)
	case r.Kind == "check":
		return checked(r, says)
	case id == r.ID: // the document itself is the rule
		return fstest.MapFS{"o.yaml": {Data: []byte(r.Kind + ": " + r.In + "\n" + says + "\n")}}
	}
	return fstest.MapFS{"o.yaml": {Data: []byte("cause: " + r.In + "\nsignals:\n  - id: " + id + "\n    " + says + "\n")}}
}

// checked is an overlay that changes one of the conditions of a check. For which cases it
// is can be taken away alone, what it asks only with the check.
func checked(r Rule, says string) fs.FS {
	e, err := New()
	if err != nil {
		panic(err)
	}
	key := "applies"
	if r.ID == r.In {
		i := slices.IndexFunc(e.pack.Checks, func(k check) bool { return k.ID == r.In })
		key = e.pack.Checks[i].asks()[0]
	} else if strings.HasPrefix(says, "disable") {
		says = "applies:"
	}
	return fstest.MapFS{"o.yaml": {Data: []byte("check: " + r.In + "\n" + strings.Replace(says, "when:", key+":", 1) + "\n")}}
}

// wider is an overlay that changes one of the wider margins: the list is replaced
// whole.
func wider(r Rule, says string) fs.FS {
	e, err := New()
	if err != nil {
		panic(err)
	}
	var list []string
	for i, b := range e.pack.Heads[0].Decide.Beside {
		when := "when: " + strconv.Quote(b.When.String())
		if strings.HasSuffix(r.ID, "/"+strconv.Itoa(i)) {
			if when = says; strings.HasPrefix(says, "disable") {
				continue
			}
		}
		list = append(list, fmt.Sprintf("{%s, margin: %v}", when, b.Margin))
	}
	return fstest.MapFS{"o.yaml": {Data: []byte("pack: " + r.In + "\ndecide: {beside: [" + strings.Join(list, ", ") + "]}\n")}}
}

// required is an overlay that changes a condition of a requirement, or of one paper
// that it accepts: that list is replaced whole.
func required(r Rule, says string) fs.FS {
	e, err := New()
	if err != nil {
		panic(err)
	}
	step := strings.Split(r.ID, "/") // cause/requirement/key or cause/requirement/accepts/0
	when, gone := strings.CutPrefix(says, "when: ")
	if !gone {
		when = ""
	}
	line := step[2] + ": " + when
	if r.Kind == "accept" {
		line = "accepts: " + acceptsWith(e, step, when)
	}
	kind := "common"
	if slices.Contains(e.pack.causeIDs(), step[0]) {
		kind = "cause"
	}
	return fstest.MapFS{"o.yaml": {Data: []byte(kind + ": " + step[0] + "\nrequires:\n  - id: " + step[1] + "\n    " + line + "\n")}}
}

func acceptsWith(e *Engine, step []string, when string) string {
	var out []string
	for i, a := range requirementOf(e, step[0], step[1]).Accepts {
		at := step[0] + "/" + step[1] + "/accepts/" + strconv.Itoa(i)
		says := func(id, own string) string {
			if id == strings.Join(step, "/") {
				own = when
			} else if own != "" {
				own = strconv.Quote(own)
			}
			if own == "" {
				return ""
			}
			return ", when: " + own
		}
		var with []string
		for k, b := range a.With {
			with = append(with, fmt.Sprintf("{kind: %s, otherwise: {en: %q, zh: %q, ko: %q}%s}", b.Kind, b.Otherwise.En, b.Otherwise.Zh, b.Otherwise.Ko, says(at+"/with/"+strconv.Itoa(k), b.When.String())))
		}
		out = append(out, fmt.Sprintf("{kind: %s, strength: %s, settles: %v, otherwise: {en: %q, zh: %q, ko: %q}, with: [%s]%s}",
			a.Kind, a.Strength, a.Settles, a.Otherwise.En, a.Otherwise.Zh, a.Otherwise.Ko, strings.Join(with, ", "), says(at, a.When.String())))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// requirementOf is a requirement of a cause, or of what several have in common.
func requirementOf(e *Engine, in, id string) *requirement {
	groups := map[string][]requirement{}
	for _, c := range e.pack.Causes {
		groups[c.ID] = c.Requires
	}
	for _, c := range e.pack.Common {
		groups[c.ID] = c.Requires
	}
	i := slices.IndexFunc(groups[in], func(r requirement) bool { return r.ID == id })
	return &groups[in][i]
}

// settledBy is an overlay that says one thing of what settles a fact. Its entries
// have no ids, so the list is written anew.
func settledBy(r Rule, says string) fs.FS {
	e, err := New()
	if err != nil {
		panic(err)
	}
	f, list := e.facts[r.In], ""
	for k := range f.SettledBy {
		when := "when: " + strconv.Quote(f.SettledBy[k].When.String())
		if strings.HasSuffix(r.ID, "/"+strconv.Itoa(k)) {
			if when = says; strings.HasPrefix(says, "disable") {
				continue
			}
		}
		list += fmt.Sprintf("  - {%s, value: %v}\n", when, f.SettledBy[k].Value)
	}
	if list == "" {
		return fstest.MapFS{"o.yaml": {Data: []byte("fact: " + r.In + "\nsettled_by:\n")}}
	}
	return fstest.MapFS{"o.yaml": {Data: []byte("fact: " + r.In + "\nsettled_by:\n" + list)}}
}

var number = regexp.MustCompile(`\b\d+\b`)

// move adds to every number of a condition that stands outside quotes.
func move(when string, by int) string {
	parts := strings.Split(when, `"`)
	for i := 0; i < len(parts); i += 2 {
		parts[i] = number.ReplaceAllStringFunc(parts[i], func(s string) string {
			n, _ := strconv.Atoi(s)
			return strconv.Itoa(n + by)
		})
	}
	return strings.Join(parts, `"`)
}

// caught fails where the tests of the pack pass in spite of a change. Those of the
// document that was changed run first, and the first that fails is enough.
func caught(t *testing.T, what, of string, change fs.FS) {
	t.Helper()
	e, err := New(WithOverlay(change))
	require.NoError(t, err, what)
	r, err := e.readTests()
	if err != nil { // a test that names what is gone
		require.ErrorContains(t, err, "the tests have problems", what)
		return
	}
	r.cov = newCoverer(e)
	own := func(d *testDoc) bool { return d.of() == of }
	require.True(t, failing(t, r, own) || failing(t, r, func(d *testDoc) bool { return !own(d) }), "no test notices: %s", what)
}

// failing reports whether one of some tests fails.
func failing(t *testing.T, r *testRun, which func(*testDoc) bool) bool {
	for i := range r.tests.Tests {
		d := &r.tests.Tests[i]
		for k := range d.Cases {
			if !which(d) {
				break
			}
			res, err := r.one(context.Background(), d, k)
			require.NoError(t, err)
			if len(res.Failures) > 0 {
				return true
			}
		}
	}
	return false
}
