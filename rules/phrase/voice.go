package phrase

import "slices"

// voices say how each stretch of a text is meant.
type voices struct {
	toks    []token
	whole   []Modality // of each sentence, none where it is a plain statement
	local   []cueHit   // cues that reach within their clause, by place
	byClaus map[int32][]cueHit
}

// A cueHit is one cue at its place.
type cueHit struct {
	match
	cue *cue
}

// voices finds the cues, cuts the sentences into clauses and judges each
// sentence as a whole.
func (m *Matcher) voices(f *findings, spans []span) *voices {
	v := &voices{toks: f.toks, whole: make([]Modality, len(spans)), byClaus: map[int32][]cueHit{}}
	hits := m.cueHits(f)
	v.cutClauses(hits)
	for _, h := range hits {
		c := v.toks[h.from].clause
		v.byClaus[c] = append(v.byClaus[c], h)
	}
	v.judge(spans, hits)
	return v
}

// cueHits lists the cues of the text in order, without those that are voided.
func (m *Matcher) cueHits(f *findings) []cueHit {
	var all, void []cueHit
	for _, p := range m.cues {
		for _, x := range p.plan.matches(f, nil) {
			h := cueHit{x, p.cue}
			if p.cue.does == voids {
				void = append(void, h)
			} else {
				all = append(all, h)
			}
		}
	}
	if len(void) > 0 {
		all = slices.DeleteFunc(all, func(h cueHit) bool {
			return slices.ContainsFunc(void, func(x cueHit) bool { return h.from < x.to && x.from < h.to })
		})
	}
	slices.SortStableFunc(all, func(a, b cueHit) int { return int(a.from - b.from) })
	return all
}

// cutClauses numbers the clauses. One ends at ; : — and the like, with a
// Chinese comma, and where a word begins or ends one.
func (v *voices) cutClauses(hits []cueHit) {
	edge := map[int32]bool{}
	for _, h := range hits {
		switch h.cue.does {
		case begins:
			edge[h.from] = true
		case ends:
			edge[h.to] = true
		}
	}
	clause := int32(0)
	for i := range v.toks {
		if i > 0 && (edge[int32(i)] || v.startsClause(i)) {
			clause++
		}
		v.toks[i].clause = clause
	}
}

func (v *voices) startsClause(i int) bool {
	t, last := &v.toks[i], &v.toks[i-1]
	switch {
	case t.sentence != last.sentence, t.before&(fresh|cut) != 0:
		return true
	case t.before&comma != 0:
		return t.script == han || last.script == han
	}
	return false
}

// judge says what each sentence is as a whole. What speaks to a program does so
// to the end of its line.
func (v *voices) judge(spans []span, hits []cueHit) {
	for _, h := range hits {
		if h.cue.reach != sentence {
			continue
		}
		s := v.toks[h.from].sentence
		v.whole[s] = max(v.whole[s], wholeOf[h.cue.does])
	}
	plainText, quoted := 0, 0
	for _, s := range spans {
		if s.Quote > 0 {
			quoted += s.End - s.Start
		} else {
			plainText += s.End - s.Start
		}
	}
	for i, s := range spans {
		switch {
		case s.note:
			v.whole[i] = Addressed
		case s.Quote > 0 && plainText >= quoted/2:
			v.whole[i] = max(v.whole[i], Supposed) // an older message, not this one
		case i > 0 && v.whole[i-1] == Addressed && !s.fresh:
			v.whole[i] = Addressed
		}
	}
}

var wholeOf = map[effect]Modality{whether: Conditional, guesses: Supposed, addresses: Addressed}

// hits gives the matches of a set their place and their modality.
func (v *voices) hits(set string, all []match) []Hit {
	if len(all) == 0 {
		return nil
	}
	out := make([]Hit, len(all))
	for i := range all {
		m := &all[i]
		first, last := &v.toks[m.from], &v.toks[m.to-1]
		out[i] = Hit{Set: set, Start: int(first.start), End: int(last.end), Sentence: int(first.sentence), Modality: v.modality(m)}
	}
	return out
}

// modality judges one match: by its sentence, then by the cues of its clauses
// that reach it. A cue inside the match is part of what the phrase says.
func (v *voices) modality(m *match) Modality {
	if w := v.whole[v.toks[m.from].sentence]; w != 0 {
		return w
	}
	out := Asserted
	for c := v.toks[m.from].clause; c <= v.toks[m.to-1].clause; c++ {
		for _, h := range v.byClaus[c] {
			if x := effectOf[h.cue.does]; x != 0 && reaches(h, m) && (out == Asserted || x == Denied) {
				out = x
			}
		}
	}
	return out
}

var effectOf = map[effect]Modality{denies: Denied, instance: Example, whether: Conditional}

func reaches(h cueHit, m *match) bool {
	for _, own := range m.own() {
		if h.from < own.to && own.from < h.to {
			return false
		}
	}
	switch h.cue.reach {
	case after:
		return h.to <= m.from
	case before:
		return h.from >= m.to
	}
	return true
}
