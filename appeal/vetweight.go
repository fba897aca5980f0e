package appeal

import (
	"fmt"
	"slices"
	"strconv"
)

// numbers looks at the numbers of the decision.
func (v *vetter) numbers() {
	h := v.e.pack.Heads[0]
	for _, n := range []struct {
		key   string
		value float64
		means string
	}{
		{"threshold", h.Decide.Threshold, "a cause would count without a single signal"},
		{"margin", h.Decide.Margin, "two causes that stand level would each lead"},
	} {
		if n.value <= 0 {
			v.tell("bad-decide", place{"pack", h.ID, ""}.at("decide", n.key), fmt.Sprintf("the %s is %v: %s", n.key, n.value, n.means), "make it larger than 0")
		}
	}
	for i, b := range h.Decide.Beside {
		if b.Margin > h.Decide.Margin {
			continue
		}
		v.tell("bad-decide", place{"pack", h.ID, ""}.at("decide", "beside", strconv.Itoa(i), "margin"), fmt.Sprintf("the margin beside is %v and the margin %v: it changes nothing", b.Margin, h.Decide.Margin), "make it larger than the margin")
	}
}

// reachable looks at the weights of each cause. Signals that are tried out do
// not count.
func (v *vetter) reachable() {
	threshold := v.e.pack.Heads[0].Decide.Threshold
	for i := range v.e.pack.Causes {
		c, most := &v.e.pack.Causes[i], 0.0
		for k := range c.Signals {
			s := &c.Signals[k]
			if s.Weight == 0 {
				v.tell("no-weight", place{"cause", c.ID, ""}.at("signals", strconv.Itoa(k), "weight"), fmt.Sprintf("the signal %q weighs 0", s.ID),
					"give it a weight; one that is to be shown and not counted is status: experimental")
			}
			if !s.Experimental() {
				most += max(s.Weight, 0)
			}
		}
		if most < threshold {
			v.tell("unreachable-cause", place{"cause", c.ID, "/signals"}, fmt.Sprintf("all signals for %q together weigh %v, and a cause counts from %v", c.ID, most, threshold),
				"give it a signal that carries it")
		}
	}
}

// confusables tells of pairs that only one side knows of.
func (v *vetter) confusables() {
	names := map[string][]string{}
	for _, c := range v.e.pack.Causes {
		names[c.ID] = c.Confusable
	}
	for _, c := range v.e.pack.Causes {
		for i, other := range c.Confusable {
			at := place{"cause", c.ID, ""}.at("confusable", strconv.Itoa(i))
			switch {
			case other == c.ID:
				v.tell("confusable-with-itself", at, fmt.Sprintf("the cause %q is mistaken for itself", c.ID), "leave it out")
			case !slices.Contains(names[other], c.ID):
				v.tell("one-sided-confusable", at, fmt.Sprintf("%q does not say that it is mistaken for %q", other, c.ID), fmt.Sprintf("add %s to its confusable", c.ID))
			}
		}
	}
}
