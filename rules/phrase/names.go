package phrase

import "slices"

// Names lists the other sets that the phrases of a set name, in order of their
// ids: waybill and no-trace for "{waybill} & {no-trace}".
func (m *Matcher) Names(set string) []string {
	i, ok := m.index[set]
	if !ok {
		return nil
	}
	var out []string
	for _, p := range m.sets[i].phrases {
		for _, part := range p.parts {
			for _, l := range part {
				if l.elem < 0 {
					out = append(out, m.ids[l.set])
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
