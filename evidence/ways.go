package evidence

import "slices"

// Ways are the sets of papers by which what is wanted can be met, each by itself, the
// one that the requirement declares first, then one or more for each kind that proves
// it, strongest first. Kinds that the notice refuses are in none of them. Whether a
// set does meet it is told by [Try].
func Ways(in Input, w Wanted) [][]Item {
	f := newFiller(&in, w)
	var out [][]Item
	for _, way := range f.ways() {
		if !slices.ContainsFunc(way, func(t PaperTemplate) bool { return f.refused(t.Kind) }) {
			out = append(out, f.items(way))
		}
	}
	return out
}

// ways are the templates of the sets, before anything of the case is in them.
func (f *filler) ways() (out [][]PaperTemplate) {
	if f.declares() {
		var way []PaperTemplate
		for _, t := range f.w.Template {
			way = append(way, PaperTemplate{t.Kind, t.over(f.in.template(t.Kind))})
		}
		out = append(out, way)
	}
	for i := range f.w.Accepts {
		if a := &f.w.Accepts[i]; a.Strength == "strong" {
			out = append(out, f.waysBy(a)...)
		}
	}
	return out
}

// declares reports whether the requirement says itself what to get. What a rule says
// of papers that the notice does not ask for is no answer to its demand.
func (f *filler) declares() bool {
	return len(f.w.Template) > 0 && f.proves(f.w.Template[0].Kind)
}

// proves reports whether papers of a kind meet what is wanted.
func (f *filler) proves(kind string) bool {
	return slices.ContainsFunc(f.w.Accepts, func(a Accept) bool { return a.Kind == kind && a.Strength == "strong" })
}

// waysBy are the sets that a kind of paper leads: it, as often as it takes, with what
// must stand beside it. Where the way from the brand must be shown and somebody else than
// the owner makes it out, his authority is added, or the owner makes it out himself.
func (f *filler) waysBy(a *Accept) [][]PaperTemplate {
	main := PaperTemplate{a.Kind, f.in.template(a.Kind)}
	var way []PaperTemplate
	for range max(1, f.w.AtLeast) {
		way = append(way, main)
	}
	for _, b := range a.With {
		way = append(way, PaperTemplate{b.Kind, f.in.template(b.Kind)})
	}
	if !f.w.Chain || a.Settles || main.Issuer == "owner" {
		return [][]PaperTemplate{way}
	}
	var out [][]PaperTemplate
	for _, kind := range []string{"authorization-letter", "authorization-chain"} {
		link := PaperTemplate{kind, Template{Issuer: "owner", Subject: main.Issuer}.over(f.in.template(kind))}
		out = append(out, append(slices.Clone(way), link))
	}
	direct := slices.Clone(way)
	for i := range direct {
		if direct[i].Kind == a.Kind {
			direct[i].Issuer = "owner"
		}
	}
	return append(out, direct)
}

// refused reports whether the notice does not take papers of a kind.
func (f *filler) refused(kind string) bool {
	return slices.ContainsFunc(f.in.Demands, func(d Demand) bool { return slices.Contains(d.Refuses, kind) })
}

// template is what a good paper of a kind says.
func (in *Input) template(kind string) Template {
	i := slices.IndexFunc(in.Called, func(p PaperName) bool { return p.ID == kind })
	if i < 0 || in.Called[i].Template == nil {
		return Template{}
	}
	return *in.Called[i].Template
}
