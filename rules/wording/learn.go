package wording

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
)

// An Example is a text with the classes that people gave it.
type Example struct {
	Text    string
	Classes []string
}

// Size says how much is kept of what is learned.
type Size struct {
	Terms int     // terms that are kept: those that tell most
	Least float64 // what a term must say of a class at least
}

// Learn finds the weights by which the classes of the examples are told: first over
// all terms that stand in two examples or more, then over those that tell most. The
// same examples in the same order give the same classes.
func Learn(all []Example, size Size) []Class {
	l := newLearner(all, nil)
	l.learn(1)
	l = newLearner(all, l.telling(size.Terms))
	l.learn(4)
	return l.classes(size.Least)
}

// learner holds the weights while they are learned.
type learner struct {
	names []string
	terms []string
	count []int     // examples that have a term
	docs  [][]int32 // terms of each example
	aims  [][]int   // classes of each example
	bias  []float64
	of    [][]float64 // by class and term
}

func newLearner(all []Example, only map[string]bool) *learner {
	l := &learner{}
	l.name(all)
	sets, count := make([]map[string]bool, len(all)), map[string]int{}
	for i, x := range all {
		sets[i] = termsOf(x.Text, only)
		for t := range sets[i] {
			count[t]++
		}
	}
	index := l.keep(count)
	for _, set := range sets {
		l.docs = append(l.docs, numbersOf(set, index))
	}
	return l
}

func (l *learner) name(all []Example) {
	for _, x := range all {
		l.names = append(l.names, x.Classes...)
	}
	slices.Sort(l.names)
	l.names = slices.Compact(l.names)
	for _, x := range all {
		var aim []int
		for _, c := range x.Classes {
			aim = append(aim, slices.Index(l.names, c))
		}
		l.aims = append(l.aims, aim)
	}
}

func termsOf(text string, only map[string]bool) map[string]bool {
	set := map[string]bool{}
	terms(text, func(t []byte, _, _ int) {
		if only == nil || only[string(t)] {
			set[string(t)] = true
		}
	})
	return set
}

// keep numbers the terms that stand in two examples or more, without pieces that
// never stand but in one longer term.
func (l *learner) keep(count map[string]int) map[string]int32 {
	index, pieces := map[string]int32{}, map[string]bool{}
	for t, n := range count {
		for _, p := range piecesOf(t) {
			if count[p] == n {
				pieces[p] = true
			}
		}
	}
	for _, t := range slices.Sorted(maps.Keys(count)) {
		if count[t] >= 2 && !pieces[t] {
			index[t] = int32(len(l.terms))
			l.terms, l.count = append(l.terms, t), append(l.count, count[t])
		}
	}
	return index
}

// piecesOf are the terms of Chinese or Korean that are shorter by the first or the
// last character.
func piecesOf(term string) []string {
	if r := []rune(term); len(r) > 2 && script(term) > 0 && !strings.Contains(term, "_") {
		return []string{string(r[1:]), string(r[:len(r)-1])}
	}
	return nil
}

func numbersOf(set map[string]bool, index map[string]int32) []int32 {
	var out []int32
	for t := range set {
		if i, ok := index[t]; ok {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return out
}

// Rounds over the examples, and how far one example moves the weights at first.
const (
	rounds = 40
	stride = 5.0
)

// learn goes over the examples again and again, in one order after another. What
// counts is the mean of the later rounds of all orders: an order by itself shows
// hardly in it.
func (l *learner) learn(orders int) {
	mean, bias := l.blank(), make([]float64, len(l.names))
	for n := range orders {
		l.of, l.bias = l.blank(), make([]float64, len(l.names))
		order := rand.New(rand.NewPCG(1, uint64(n)))
		for round := range rounds {
			l.round(order.Perm(len(l.docs)), stride/(1+float64(round)/10))
			if round >= rounds/2 {
				l.addTo(mean, bias, 1/float64(orders*(rounds-rounds/2)))
			}
		}
	}
	l.of, l.bias = mean, bias
}

func (l *learner) round(order []int, step float64) {
	for _, d := range order {
		l.take(d, step)
	}
}

// addTo adds a part of the weights to others.
func (l *learner) addTo(of [][]float64, bias []float64, part float64) {
	for c := range of {
		bias[c] += float64(l.bias[c] * part)
		for t, w := range l.of[c] {
			of[c][t] += float64(w * part)
		}
	}
}

// blank is a weight of 0 for each class and term.
func (l *learner) blank() [][]float64 {
	out := make([][]float64, len(l.names))
	for c := range out {
		out[c] = make([]float64, len(l.terms))
	}
	return out
}

// take moves the weights towards what one example is. The conversions keep a
// machine from rounding two operations as one.
func (l *learner) take(d int, step float64) {
	scale := scaleOf(len(l.docs[d]))
	off := l.shares(d, scale)
	for _, c := range l.aims[d] {
		off[c] -= 1 / float64(len(l.aims[d]))
	}
	for c, miss := range off {
		if math.Abs(miss) < 1e-4 {
			continue
		}
		l.bias[c] -= float64(step * miss * 0.01)
		for _, t := range l.docs[d] {
			l.of[c][t] -= float64(step * miss * scale)
		}
	}
}

func (l *learner) shares(d int, scale float64) []float64 {
	z := slices.Clone(l.bias)
	for c := range z {
		for _, t := range l.docs[d] {
			z[c] += float64(l.of[c][t] * scale)
		}
	}
	share(z)
	return z
}

// telling are the terms that say most of the classes; one that stands in many
// examples says a little more than one that stands in few.
func (l *learner) telling(n int) map[string]bool {
	says, order := make([]float64, len(l.terms)), make([]int, len(l.terms))
	for t := range l.terms {
		sum := 0.0
		for c := range l.of {
			sum += float64(l.of[c][t] * l.of[c][t])
		}
		says[t], order[t] = math.Sqrt(sum)*math.Sqrt(math.Sqrt(float64(l.count[t])))*l.rarity(t), t
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(says[b], says[a]) })
	out := map[string]bool{}
	for _, t := range order[:min(n, len(order))] {
		out[l.terms[t]] = true
	}
	return out
}

func (l *learner) rarity(t int) float64 {
	return math.Log(float64(len(l.docs)) / float64(l.count[t]))
}

// classes writes down what was learned, to one decimal.
func (l *learner) classes(least float64) []Class {
	out := make([]Class, len(l.names))
	for c, name := range l.names {
		lines := map[float64][]string{}
		for t, term := range l.terms {
			if w := math.Round(l.of[c][t]*10) / 10; math.Abs(w) >= least {
				lines[w] = append(lines[w], term)
			}
		}
		out[c] = Class{Name: name, Bias: math.Round(l.bias[c]*100) / 100, Terms: written(lines)}
	}
	return out
}

// written puts the strongest weights first, and the terms of each by script.
func written(lines map[float64][]string) string {
	var b strings.Builder
	for _, w := range slices.Backward(slices.Sorted(maps.Keys(lines))) {
		slices.SortFunc(lines[w], func(x, y string) int { return cmp.Or(cmp.Compare(script(x), script(y)), cmp.Compare(x, y)) })
		fmt.Fprintf(&b, "%.1f %s\n", w, strings.Join(lines[w], " "))
	}
	return b.String()
}

// script orders terms: other words, Chinese, Korean.
func script(term string) int {
	for _, r := range term {
		switch {
		case unicode.Is(unicode.Hangul, r):
			return 2
		case unicode.Is(unicode.Han, r):
			return 1
		}
		return 0
	}
	return 0
}
