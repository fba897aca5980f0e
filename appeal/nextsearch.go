package appeal

import (
	"cmp"
	"context"
	"math/bits"
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
)

const (
	completeUpTo = 3  // fixes in a way, up to which every way is tried
	mostWays     = 3  // that are told
	mostFixes    = 24 // that are tried, beside answers
	mostAnswers  = 5  // that are tried
)

// waySearch looks for the sets of fixes that reach a level. A set is a row of bits.
type waySearch struct {
	ctx   context.Context
	start *pass
	level Level
	fixes []fix
	known map[uint32]bool // whether a set reaches the level
	found []uint32
	cut   bool // more could be done than is tried
	mute  bool // more could be answered than is tried
	err   error
}

func newSearch(ctx context.Context, p *pass, l Level) *waySearch {
	return &waySearch{ctx: ctx, start: p, level: l, known: map[uint32]bool{}}
}

// ways finds the cheapest sets that reach the level, each proved by judging the case
// again. An answer is part of a way only where none does with fewer: nobody is asked what
// changes nothing. All else never hurts (papers, plan and letter only add), so that a set
// reaches nothing where all of them together do not.
func (s *waySearch) ways() (out []Step, how Search, err error) {
	s.sortFixes()
	how = Complete
	for n, sets := range s.answerSets() {
		if n > 0 && len(s.found) > 0 {
			break
		}
		for _, answers := range sets {
			s.with(answers)
		}
	}
	s.keepMinimal()
	for _, set := range s.found {
		if bits.OnesCount32(set) > completeUpTo {
			how = Greedy
		}
		out = append(out, s.step(set))
	}
	switch {
	case s.cut, s.mute && len(out) == 0:
		how = Limited
	case len(out) == 0:
		how = NoWay
	}
	return out, how, s.err
}

// with finds the sets that some answers are part of.
func (s *waySearch) with(answers uint32) {
	if s.reaches(answers|s.others()) && !s.small(answers) {
		s.large(answers)
	}
}

// small tries every set of a few fixes with some answers; it reports whether such a set can
// exist. What nothing else makes up for is in each of them.
func (s *waySearch) small(answers uint32) bool {
	need := answers
	for _, i := range s.places(s.others()) {
		if all := answers | s.others(); !s.reaches(all &^ (1 << i)) {
			need |= 1 << i
		}
	}
	room := completeUpTo - bits.OnesCount32(need)
	if room < 0 {
		return false
	}
	free := s.places(s.others() &^ need)
	found := false
	for n := 0; n <= room; n++ {
		each(free, n, func(more uint32) {
			switch set := need | more; {
			case s.covers(set):
				found = true
			case s.reaches(set):
				s.found, found = append(s.found, set), true
			}
		})
	}
	return found
}

// large takes away from all fixes, the dearest first, whatever is not needed.
func (s *waySearch) large(answers uint32) {
	set := answers | s.others()
	for less := s.less(set); less != set; less = s.less(set) {
		set = less
	}
	s.found = append(s.found, set)
}

// less takes one fix after the other away from a set; what was needed beside one that is
// gone may be needed no more.
func (s *waySearch) less(set uint32) uint32 {
	for i := len(s.fixes) - 1; i >= 0; i-- {
		if less := set &^ (1 << i); less != set && s.reaches(less) {
			set = less
		}
	}
	return set
}

// covers reports whether a set holds one that was found.
func (s *waySearch) covers(set uint32) bool {
	return slices.ContainsFunc(s.found, func(f uint32) bool { return f&set == f })
}

// keepMinimal keeps the cheapest of the sets from which nothing can be taken away: no
// answer beside other fixes, and no set that is in them.
func (s *waySearch) keepMinimal() {
	all := slices.Clone(s.found)
	s.found = slices.DeleteFunc(all, func(set uint32) bool {
		return slices.ContainsFunc(s.found, func(o uint32) bool { return o != set && o&set == o }) || s.shrinks(set)
	})
	slices.SortStableFunc(s.found, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(hours(s.effort(a)), hours(s.effort(b))), cmp.Compare(bits.OnesCount32(a), bits.OnesCount32(b)), cmp.Compare(a, b))
	})
	s.found = s.found[:min(len(s.found), mostWays)]
}

// shrinks reports whether a set reaches the level with some answers or one other fix left out.
func (s *waySearch) shrinks(set uint32) bool {
	answers := set &^ s.others()
	for less := answers; less > 0; less = (less - 1) & answers {
		if s.reaches(set &^ less) {
			return true
		}
	}
	return slices.ContainsFunc(s.places(set), func(i int) bool { return s.reaches(set &^ (1 << i)) })
}

func (s *waySearch) effort(set uint32) (sum evidence.Effort) {
	for _, i := range s.places(set) {
		sum = withEffort(sum, s.fixes[i].Effort)
	}
	return sum
}

// hours is how long it takes until all is there.
func hours(e evidence.Effort) int { return e.Work + e.Wait }

func (s *waySearch) step(set uint32) Step {
	out := Step{Level: s.level, Effort: s.effort(set)}
	for _, i := range s.places(set) {
		out.Fixes = append(out.Fixes, s.fixes[i].Fix)
	}
	return out
}

// sortFixes puts the quickest first, so that bits stand in the order of effort, and leaves
// out the dearest of too many; questions stay as they are asked, the best first.
func (s *waySearch) sortFixes() {
	quick := func(a, b fix) int { return cmp.Compare(hours(a.Effort), hours(b.Effort)) }
	var answers, others []fix
	for _, f := range s.fixes {
		if f.Kind == AnswerQuestion {
			answers = append(answers, f)
		} else {
			others = append(others, f)
		}
	}
	slices.SortStableFunc(others, quick)
	s.mute, s.cut = len(answers) > mostAnswers, len(others) > mostFixes
	s.fixes = slices.Concat(answers[:min(len(answers), mostAnswers)], others[:min(len(others), mostFixes)])
	slices.SortStableFunc(s.fixes, quick)
}

// others are all fixes that are no answers.
func (s *waySearch) others() (set uint32) {
	for i := range s.fixes {
		if s.fixes[i].Kind != AnswerQuestion {
			set |= 1 << i
		}
	}
	return set
}

// answerSets are the sets of answers, by how many they are.
func (s *waySearch) answerSets() [][]uint32 {
	all := s.places(^s.others() & (1<<len(s.fixes) - 1))
	out := make([][]uint32, len(all)+1)
	for n := range out {
		each(all, n, func(set uint32) { out[n] = append(out[n], set) })
	}
	return out
}

func (s *waySearch) places(set uint32) (out []int) {
	for ; set != 0; set &= set - 1 {
		out = append(out, bits.TrailingZeros32(set))
	}
	return out
}

// each calls f with every set of n of some places.
func each(all []int, n int, f func(uint32)) {
	var pick func(from, left int, set uint32)
	pick = func(from, left int, set uint32) {
		if left == 0 {
			f(set)
			return
		}
		for i := from; i <= len(all)-left; i++ {
			pick(i+1, left-1, set|1<<all[i])
		}
	}
	pick(0, n, 0)
}

// reaches judges the case again with some fixes done, once for each way in which the
// questions among them can be answered: all of them must reach the level.
func (s *waySearch) reaches(set uint32) bool {
	yes, is := s.known[set]
	if is || s.err != nil {
		return yes
	}
	yes, s.err = s.judge(set)
	s.known[set] = yes
	return yes
}

func (s *waySearch) judge(set uint32) (bool, error) {
	var todo []*fix
	worlds := 1
	for _, i := range s.places(set) {
		todo = append(todo, &s.fixes[i])
		worlds *= s.fixes[i].worlds()
	}
	for w := range worlds {
		c := s.start.applied(todo, w)
		p, err := s.start.again(s.ctx, c)
		if err != nil || !reached(p.d, s.level) {
			return false, err
		}
	}
	return true, nil
}

// reached reports whether a case has a level at least.
func reached(d *Diagnosis, l Level) bool {
	return slices.Index(levels, d.Grade.Level) >= slices.Index(levels, l)
}
