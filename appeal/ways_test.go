package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// A judgedWays is a case with the ways to its next level, and what they are made of.
type judgedWays struct {
	name  string
	told  *Diagnosis
	fresh *Engine // judges anew and looks for no ways
	pass  *pass
	fixes []fix
}

func waysOf(t *testing.T, e, fresh *Engine, name string, c *Case) *judgedWays {
	j := &judgedWays{name: name, fresh: fresh}
	var err error
	j.told, err = e.Diagnose(context.Background(), *c)
	require.NoError(t, err, name)
	ready, err := e.ready(context.Background(), *c)
	require.NoError(t, err)
	j.pass, err = e.pass(context.Background(), ready, newMemory())
	require.NoError(t, err)
	j.fixes, err = e.fixes(context.Background(), j.pass)
	require.NoError(t, err)
	return j
}

// reaches judges the case with some fixes done from the start, in each world.
func (j *judgedWays) reaches(t *testing.T, todo []*fix, l Level) bool {
	worlds := 1
	for _, f := range todo {
		worlds *= f.worlds()
	}
	for w := range worlds {
		d, err := j.fresh.Diagnose(context.Background(), *j.pass.applied(todo, w))
		require.NoError(t, err, j.name)
		if !reached(d, l) {
			return false
		}
	}
	return true
}

// of are the fixes of a step; each has one name.
func (j *judgedWays) of(t *testing.T, s Step) (out []*fix) {
	for _, x := range s.Fixes {
		var found []*fix
		for i := range j.fixes {
			if j.fixes[i].ID == x.ID {
				found = append(found, &j.fixes[i])
			}
		}
		require.Len(t, found, 1, "%s: %s", j.name, x.ID)
		out = append(out, found...)
	}
	return out
}

// eachPart calls f with what is left when some of the fixes are left out: every part of up to
// six; of more, all that lack one or two.
func eachPart(all []*fix, f func([]*fix)) {
	for set := range uint32(1)<<len(all) - 1 {
		if lacks := len(all) - bits.OnesCount32(set); len(all) > 6 && lacks > 2 {
			continue
		}
		var some []*fix
		for i := range all {
			if set&(1<<i) != 0 {
				some = append(some, all[i])
			}
		}
		f(some)
	}
}

func idsOfFixes(all []*fix) string {
	var out []string
	for _, f := range all {
		out = append(out, f.ID)
	}
	return strings.Join(out, " + ")
}

// shown is a case as a reader can try it.
func shown(c *Case) string {
	data, _ := json.MarshalIndent(c, "", " ")
	return string(data)
}

// Each way reaches the level that it promises, whatever is answered, and no part of it does:
// judged anew, with nothing kept. The same case gives the same ways.
func TestWaysReachTheirLevel(t *testing.T) {
	e, fresh, r := withWays(t), embedded(t), newRandomCases(t)
	ways, how := 0, map[Search]int{}
	for range 150 {
		name, c := r.draw(t)
		j := waysOf(t, e, fresh, name, c)
		how[j.told.Grade.NextIs]++
		for _, s := range j.told.Grade.Next {
			ways++
			todo := j.of(t, s)
			require.Equal(t, j.told.Grade.Level.above(), s.Level)
			require.True(t, j.reaches(t, todo, s.Level), "%s: %s does not reach %s\n%s", name, idsOfFixes(todo), s.Level, shown(c))
			eachPart(todo, func(some []*fix) {
				require.False(t, j.reaches(t, some, s.Level), "%s: of %s, %s alone reaches %s\n%s", name, idsOfFixes(todo), idsOfFixes(some), s.Level, shown(c))
			})
		}
		j.searchedAsItSays(t)
		j.saysTheSameAgain(t, e, c)
	}
	t.Log(ways, "ways", how)
	require.Greater(t, ways, 100)
	require.Greater(t, how[Complete]*how[Greedy]*how[NoWay], 0, how)
}

func (j *judgedWays) saysTheSameAgain(t *testing.T, e *Engine, c *Case) {
	again, err := e.Diagnose(context.Background(), *c)
	require.NoError(t, err)
	require.Equal(t, string(bytesOf(t, j.told)), string(bytesOf(t, again)), j.name)
}

func bytesOf(t *testing.T, v any) []byte {
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}

// searchedAsItSays holds what is said of the search against the ways: a way of more than
// three fixes was found greedily, and none is there only where all that can be done does
// not reach the level, whatever is answered.
func (j *judgedWays) searchedAsItSays(t *testing.T) {
	g := j.told.Grade
	long := slices.ContainsFunc(g.Next, func(s Step) bool { return len(s.Fixes) > completeUpTo })
	switch g.NextIs {
	case Complete:
		require.NotEmpty(t, g.Next, j.name)
		require.False(t, long, j.name)
	case Greedy:
		require.True(t, long, j.name)
	case Limited:
		asked := 0
		for i := range j.fixes {
			if j.fixes[i].Kind == AnswerQuestion {
				asked++
			}
		}
		require.True(t, asked > mostAnswers || len(j.fixes)-asked > mostFixes, j.name)
	case NoWay:
		require.Empty(t, g.Next, j.name)
		j.eachAnswers(func(todo []*fix) {
			require.False(t, j.reaches(t, todo, g.Level.above()), "%s: %s reaches more\n%s", j.name, idsOfFixes(todo), shown(j.pass.c))
		})
	default:
		require.True(t, g.Level == High || j.told.Eligibility.Verdict == Ineligible, j.name)
	}
}

// eachAnswers calls f with all that is to be done and each set of a few questions.
func (j *judgedWays) eachAnswers(f func([]*fix)) {
	var answers, others []*fix
	for i := range j.fixes {
		if x := &j.fixes[i]; x.Kind == AnswerQuestion {
			answers = append(answers, x)
		} else {
			others = append(others, x)
		}
	}
	answers = answers[:min(len(answers), 5)]
	for set := range uint32(1) << len(answers) {
		todo := slices.Clone(others)
		for i := range answers {
			if set&(1<<i) != 0 {
				todo = append(todo, answers[i])
			}
		}
		f(todo)
	}
}

// Open questions never crowd out what can be done, and the dearest of too much is left out.
func TestQuestionsCrowdNothingOut(t *testing.T) {
	s := &waySearch{}
	for i := range 40 {
		s.fixes = append(s.fixes, fix{Fix: Fix{ID: fmt.Sprint("q", i), Kind: AnswerQuestion, Effort: evidence.Effort{Work: 1}}})
	}
	for i := range mostFixes + 1 {
		s.fixes = append(s.fixes, fix{Fix: Fix{ID: fmt.Sprint("p", i), Kind: AddPaper, Effort: evidence.Effort{Work: 100 - i}}})
	}
	s.sortFixes()
	require.Len(t, s.fixes, mostAnswers+mostFixes)
	require.Equal(t, "q0", s.fixes[0].ID)
	require.Equal(t, "p24", s.fixes[mostAnswers].ID)
	require.Equal(t, "p1", s.fixes[len(s.fixes)-1].ID)
	require.True(t, s.cut)
}
