package appeal

import "time"

// compareCause tells what became of the decision between the causes, and of whether there
// is something to appeal.
func (c *Comparison) compareCause(was, is *Diagnosis) {
	c.Eligibility = turned(was.Eligibility.Verdict, is.Eligibility.Verdict)
	c.Findings = moves(was.Eligibility.Findings, is.Eligibility.Findings, func(f *Finding) string { return f.ID })
	c.Ground = turned(was.Cause.Ground, is.Cause.Ground)
	if was.Cause.Leading == is.Cause.Leading {
		return
	}
	c.Leading = &Turn[Lead]{leadOf(&was.Cause), leadOf(&is.Cause)}
	sideBySide(was.Cause.Candidates, is.Cause.Candidates, func(x *Candidate) string { return x.ID }, func(w, i *Candidate) {
		one, share := i, Turn[float64]{orZero(w).Share, orZero(i).Share}
		if i == nil {
			one = w
		}
		if share.Was != share.Is {
			c.Candidates = append(c.Candidates, CandidateChange{one.ID, one.Title, share})
		}
	})
}

func leadOf(c *Cause) Lead {
	return Lead{ID: c.Leading, Title: orZero(c.Candidate(c.Leading)).Title}
}

// compareClocks tells whether there is another time for an answer.
func (c *Comparison) compareClocks(was, is *Timeline) {
	a, b := orZero(was), orZero(is)
	c.WorkBy = turnedAt(instant(a.WorkBy), instant(b.WorkBy))
	x, y := orZero(a.Deadline), orZero(b.Deadline)
	if !x.At.Equal(y.At) || !x.Earliest.Equal(y.Earliest) || x.Basis != y.Basis {
		c.Deadline = &Turn[Deadline]{*x, *y}
	}
}

func instant(t *time.Time) time.Time { return *orZero(t) }
