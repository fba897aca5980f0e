package appeal

import (
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/wording"
)

// readWording makes one model of the wording documents.
func (e *Engine) readWording(t *rules.Tree) (ps rules.Problems) {
	if len(e.pack.Wordings) == 0 {
		return nil
	}
	classes := make([]wording.Class, len(e.pack.Wordings))
	for i, w := range e.pack.Wordings {
		classes[i] = wording.Class{Name: w.ID, Bias: w.Bias, Terms: w.Terms}
		if w.ID != noCause {
			ps = append(ps, refer(t, place{"wording", w.ID, ""}, "cause", w.ID, e.pack.causeIDs())...)
		}
	}
	m, mistakes := wording.New(classes)
	e.wording = m
	for _, x := range mistakes {
		at := t.Pos("wording", x.Class, "/terms")
		at.Line, at.Col = at.Line+x.Line, 1
		ps = append(ps, rules.Problem{Pos: at, Kind: "bad-wording", Msg: x.Msg, Fix: "write 2.5 and the terms that weigh as much"})
	}
	return ps
}

// noCause is the wording of notices that tell no cause.
const noCause = "none"
