// Package wording tells by its words which of several classes a text leans to: each
// term of a text speaks for some classes and against others, and what they say
// together is a share for each class. It finds what no phrase foresaw. A [Model] is
// plain data that people can read, change and lay over: terms with their weights.
package wording

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A Model holds what each term says of each class. It is immutable and safe for
// concurrent use.
type Model struct {
	classes []string
	bias    []float64
	index   map[string]int32
	rows    [][]weight // by term
}

// weight is what one term says of one class.
type weight struct {
	class int32
	of    float64
}

// A Class is one class of a model as it is written: lines that begin with a weight,
// above 0 for the class and below 0 against it, followed by the terms that have it.
type Class struct {
	Name  string
	Bias  float64 // what speaks for the class before anything is read
	Terms string
}

// A Mistake is a line of a class that cannot be read.
type Mistake struct {
	Class string
	Line  int // from 1, in the terms of the class
	Msg   string
}

// New reads a model. What cannot be read is left out and told.
func New(classes []Class) (*Model, []Mistake) {
	m := &Model{index: make(map[string]int32, 4096)}
	var wrong []Mistake
	for _, c := range classes {
		m.classes, m.bias = append(m.classes, c.Name), append(m.bias, c.Bias)
		n := 0
		for line := range strings.SplitSeq(c.Terms, "\n") {
			n++
			if msg := m.line(line); msg != "" {
				wrong = append(wrong, Mistake{c.Name, n, msg})
			}
		}
	}
	return m, wrong
}

// line reads the weight of a line and gives it to its terms.
func (m *Model) line(line string) (mistake string) {
	first := true
	w := weight{class: int32(len(m.classes) - 1)}
	for t := range strings.FieldsSeq(line) {
		if !first {
			m.add(t, w)
			continue
		}
		of, err := strconv.ParseFloat(t, 64)
		if err != nil || math.IsNaN(of) || math.IsInf(of, 0) {
			return fmt.Sprintf("%q is no weight", t)
		}
		w.of, first = of, false
	}
	return ""
}

func (m *Model) add(term string, w weight) {
	i, ok := m.index[term]
	if !ok {
		i = int32(len(m.rows))
		m.index[term], m.rows = i, append(m.rows, nil)
	}
	m.rows[i] = append(m.rows[i], w)
}

// Classes lists the classes in the order in which they were given. The caller
// must not change them.
func (m *Model) Classes() []string { return m.classes }

// Class gives the place of a class among [Model.Classes].
func (m *Model) Class(name string) (int, bool) {
	i := slices.Index(m.classes, name)
	return i, i >= 0
}

// A Reading is what a model makes of a text.
type Reading struct {
	Shares []float64 // of each class of the model, together 1
	model  *Model
	found  []found
}

// found is a term where the text has it first.
type found struct {
	term       int32
	start, end int
}

// Read tells what the terms of a text say. A term counts once however often it
// stands there, and the longer a text the less each of its terms weighs.
func (m *Model) Read(text string) *Reading {
	r := &Reading{model: m, found: m.find(text)}
	r.Shares = slices.Clone(m.bias)
	scale := scaleOf(len(r.found))
	for _, f := range r.found {
		for _, w := range m.rows[f.term] {
			r.Shares[w.class] += float64(w.of * scale)
		}
	}
	share(r.Shares)
	return r
}

// scaleOf is what each of n terms weighs.
func scaleOf(n int) float64 { return 1 / math.Sqrt(float64(max(n, 1))) }

func (m *Model) find(text string) []found {
	seen, out := make([]bool, len(m.rows)), make([]found, 0, 256)
	terms(text, func(t []byte, start, end int) {
		if i, ok := m.index[string(t)]; ok && !seen[i] {
			seen[i] = true
			out = append(out, found{i, start, end})
		}
	})
	return out
}

// share turns what speaks for each class into shares of 1.
func share(z []float64) {
	if len(z) == 0 {
		return
	}
	top, sum := slices.Max(z), 0.0
	for i := range z {
		z[i] = math.Exp(z[i] - top)
		sum += z[i]
	}
	for i := range z {
		z[i] /= sum
	}
}

// Weight is how far the terms that begin in text[start:end] speak for a class.
func (r *Reading) Weight(class, start, end int) float64 {
	sum := 0.0
	for _, f := range r.found {
		if start <= f.start && f.start < end {
			sum += r.model.of(f.term, class)
		}
	}
	return sum
}

func (m *Model) of(term int32, class int) float64 {
	for _, w := range m.rows[term] {
		if w.class == int32(class) {
			return w.of
		}
	}
	return 0
}

// Terms is how many terms of the model the text has.
func (r *Reading) Terms() int { return len(r.found) }
