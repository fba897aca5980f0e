package appeal

import (
	"fmt"
	"reflect"

	"github.com/reinstate-go/reinstate/rules"
)

// experimentalFor is how many days a rule is tried out before somebody asks.
const experimentalFor = 180

// standings looks at when rules hold, and since when they are on trial.
func (v *vetter) standings() {
	v.walk(func(p place, x reflect.Value) {
		if s, ok := x.Interface().(rules.Standing); ok {
			v.inForce(p, s.InForce)
			v.approved(p, s)
		}
	})
}

func (v *vetter) inForce(p place, f *rules.InForce) {
	if f == nil || f.Until.IsZero() {
		return
	}
	until := p.at("in_force", "until")
	switch {
	case f.Until.Compare(f.From) < 0:
		v.tell("never-in-force", until, fmt.Sprintf("it is in force until %s and from %s: never", f.Until, f.From), "put one of the two right")
	case f.Until.Compare(v.today) < 0:
		v.tell("out-of-force", until, fmt.Sprintf("it was in force until %s and counts no longer", f.Until), "remove it once no case is judged as of an earlier day")
	}
}

func (v *vetter) approved(p place, s rules.Standing) {
	if s.Approved == nil {
		return
	}
	on := s.Approved.On
	switch {
	case on.Compare(v.today) > 0:
		v.tell("approved-in-future", p.at("approved", "on"), fmt.Sprintf("it was approved on %s, and today is %s", on, v.today), "write the day on which it was approved")
	case s.Experimental() && on.AddDays(experimentalFor).Compare(v.today) < 0:
		v.tell("long-experimental", p.at("status"), fmt.Sprintf("it is experimental since %s, more than %d days", on, experimentalFor), "make it active, or remove it")
	}
}
