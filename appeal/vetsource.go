package appeal

import (
	"fmt"
	"reflect"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// readFor is how many days the reading of a source stands for: pages of a
// platform change without a word.
const readFor = 180

// sourced tells of entries that state something and do not say where it is from.
func (v *vetter) sourced() {
	v.walk(func(p place, x reflect.Value) {
		id, _ := sourceRef(x)
		if id != "" {
			return
		}
		switch x.Interface().(type) {
		case cause, signal, check, finding, period, modifier, action, claim, evidence.Fault:
			v.tell("no-source", p, "nothing says where this is from", "name a source; what this library reasons itself has one of grade own")
		}
	})
}

// places looks at each source: where it is, and when somebody read it.
func (v *vetter) places() {
	for i := range v.e.pack.Sources {
		s := &v.e.pack.Sources[i]
		p := place{"source", s.ID, ""}
		if s.URL == "" && s.Ref == "" && s.Grade != "own" {
			v.tell("source-nowhere", p.at("source"), fmt.Sprintf("the source %q has neither url nor ref", s.ID), "say where it can be read")
		}
		v.reading(p, s.Published, s.Read)
	}
}

func (v *vetter) reading(p place, published, read rules.Date) {
	switch {
	case read.IsZero():
		v.tell("never-read", p.at("source"), fmt.Sprintf("nothing says when the source %q was read", p.id), "read it, and write read: YYYY-MM-DD")
	case read.Compare(v.today) > 0:
		v.tell("read-in-future", p.at("read"), fmt.Sprintf("it was read on %s, and today is %s", read, v.today), "write the day on which it was read")
	case read.AddDays(readFor).Compare(v.today) < 0:
		v.tell("read-long-ago", p.at("read"), fmt.Sprintf("it was read on %s, more than %d days ago", read, readFor), "read it again, mend what rests on it, and write the new day")
	}
	if !read.IsZero() && published.Compare(read) > 0 {
		v.tell("published-after-read", p.at("published"), fmt.Sprintf("it was published on %s and read on %s", published, read), "put one of the two right")
	}
}
