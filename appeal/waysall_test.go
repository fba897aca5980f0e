package appeal

import (
	"context"
	"math/bits"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where a way of up to three things leads on, the ways that are told are the cheapest of all
// such: shown by trying every set of up to three.
func TestNoShortWayIsMissed(t *testing.T) {
	e, fresh, r := withWays(t), embedded(t), newRandomCases(t)
	compared := 0
	for range 60 {
		name, c := r.draw(t)
		j := waysOf(t, e, fresh, name, c)
		g := j.told.Grade
		if len(j.fixes) > 12 || g.NextIs == "" {
			continue
		}
		all := j.everyShortWay(t, g.Level.above())
		if g.NextIs != Complete {
			require.Empty(t, all, "%s: %s\n%s", name, g.NextIs, shown(c))
			continue
		}
		require.Len(t, g.Next, min(len(all), mostWays), "%s\n%s", name, shown(c))
		for i, s := range g.Next {
			compared++
			require.Equal(t, all[i], hours(s.Effort), "%s\n%s", name, shown(c))
		}
	}
	require.Greater(t, compared, 40)
}

// everyShortWay tells what each way of up to three things takes in hours, the cheapest
// first: those with the fewest answers.
func (j *judgedWays) everyShortWay(t *testing.T, l Level) (out []int) {
	var found []uint32
	fewest := len(j.fixes)
	for n := 1; n <= completeUpTo; n++ {
		eachSet(len(j.fixes), n, func(set uint32) {
			if slices.ContainsFunc(found, func(f uint32) bool { return f&set == f }) || !j.leads(t, set, l) {
				return
			}
			found, fewest = append(found, set), min(fewest, j.answers(set))
		})
	}
	for _, set := range found {
		if j.answers(set) == fewest {
			out = append(out, j.hours(set))
		}
	}
	slices.Sort(out)
	return out
}

func eachSet(of, n int, f func(uint32)) {
	for set := range uint32(1) << of {
		if bits.OnesCount32(set) == n {
			f(set)
		}
	}
}

func (j *judgedWays) some(set uint32) (out []*fix) {
	for i := range j.fixes {
		if set&(1<<i) != 0 {
			out = append(out, &j.fixes[i])
		}
	}
	return out
}

func (j *judgedWays) answers(set uint32) (n int) {
	for _, f := range j.some(set) {
		if f.Kind == AnswerQuestion {
			n++
		}
	}
	return n
}

func (j *judgedWays) hours(set uint32) int {
	s := waySearch{fixes: j.fixes}
	return hours(s.effort(set))
}

// leads judges again what one way of up to three things comes to.
func (j *judgedWays) leads(t *testing.T, set uint32, l Level) bool {
	todo, worlds := j.some(set), 1
	for _, f := range todo {
		worlds *= f.worlds()
	}
	for w := range worlds {
		p, err := j.pass.again(context.Background(), j.pass.applied(todo, w))
		require.NoError(t, err)
		if !reached(p.d, l) {
			return false
		}
	}
	return true
}
