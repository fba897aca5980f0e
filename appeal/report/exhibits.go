package report

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
)

// How much of the index fits beside the rest; programs read all of it.
const (
	maxExhibits = 4
	maxRenames  = 1
	maxLeftOut  = 3
)

// exhibits says which papers to send in which order, what files to rename, and what
// to leave out. A single paper needs no index.
func (p printer) exhibits(d *appeal.Diagnosis) {
	if !proves(d) || len(d.Evidence.Items) < 2 {
		return
	}
	x, label := d.Evidence.Index, p.say("exhibits")
	for _, part := range []string{p.sent(x.Exhibits), p.renamed(x.Exhibits), p.leftOut(x.LeftOut)} {
		if part != "" {
			p.block(label, labelWidth, part)
			label = ""
		}
	}
}

// sent lists the exhibits in their order, each with the id by which the case calls it.
func (p printer) sent(all []evidence.Exhibit) string {
	var out []string
	for _, e := range all {
		out = append(out, fmt.Sprintf("%d"+glued+"%s%s", e.Number, e.Paper.In(p.lang), p.inBrackets(e.Item)))
	}
	return p.few(out, maxExhibits)
}

func (p printer) renamed(all []evidence.Exhibit) string {
	var out []string
	for _, e := range all {
		if e.Verdict == evidence.NameRename {
			out = append(out, e.Item+" → "+e.Name)
		}
	}
	return p.listed("rename", out, maxRenames)
}

func (p printer) leftOut(all []evidence.LeftOut) string {
	var out []string
	for _, l := range all {
		why := strings.TrimRight(l.Reasons[0].Text.In(p.lang), ".。")
		out = append(out, l.Item+p.inBrackets(why))
	}
	return p.listed("leave", out, maxLeftOut)
}

func (p printer) listed(label string, all []string, most int) string {
	if len(all) == 0 {
		return ""
	}
	return p.say(label) + "  " + p.few(all, most)
}

// few writes the first of many, and how many more there are.
func (p printer) few(all []string, most int) string {
	rest := len(all) - most
	if rest > 0 {
		all = append(all[:most:most], p.say("more", rest))
	}
	return strings.Join(all, " · ")
}
