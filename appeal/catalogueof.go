package appeal

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Catalogue gives the pack with its overlays as a reader wants it, without the
// names of tests: [Catalogue.AddTests] adds them.
func (e *Engine) Catalogue() *Catalogue {
	h := e.pack.Heads[0]
	c := &Catalogue{Pack: e.info, Title: h.Title, Threshold: h.Decide.Threshold, Margin: h.Decide.Margin,
		Beside: e.rulesOf("beside", h.ID), Functions: e.functions(), Changes: e.Changes()}
	for i := range e.pack.Causes {
		c.Causes = append(c.Causes, e.causeEntry(&e.pack.Causes[i]))
	}
	for i := range e.pack.Facts {
		c.Facts = append(c.Facts, e.factEntry(&e.pack.Facts[i]))
	}
	c.Entries = e.entries()
	return c
}

// functions are what conditions may call: on the text of the notice, and all
// others.
func (e *Engine) functions() []rules.Function {
	var out []rules.Function
	for _, m := range methods {
		out = append(out, rules.Function{Name: m.name, Signature: "notice." + m.name + "(phrases) -> bool", Cost: rules.Cost{Call: 1}, Doc: m.doc})
	}
	return append(out, e.calls...)
}

// rulesOf are the rules below an id: its own, or those of its parts.
func (e *Engine) rulesOf(kinds, id string) (out []CatalogueRule) {
	for _, r := range e.rules {
		if strings.Contains(kinds, r.Kind) && (r.ID == id || strings.HasPrefix(r.ID, id+"/")) {
			out = append(out, CatalogueRule{Rule: r})
		}
	}
	return out
}

func (e *Engine) causeEntry(c *cause) CatalogueCause {
	return CatalogueCause{ID: c.ID, Pos: e.tree.Pos("cause", c.ID, ""), Title: c.Title, Summary: c.Summary, Confusable: c.Confusable,
		Source: e.sources[c.Source], Standing: c.Standing, Rules: e.rulesOf("signal", c.ID), Requires: e.requirements("cause", c.ID, c.Requires)}
}

// requirements are those of a cause, or of a group that several have in common.
func (e *Engine) requirements(kind, id string, all []requirement) (out []CatalogueEntry) {
	for i := range all {
		r := e.entry("requirement", id+"/"+all[i].ID, reflect.ValueOf(all[i]))
		r.Pos = e.tree.Pos(kind, id, "/requires/"+strconv.Itoa(i))
		r.Rules = e.rulesOf("requirement accept", r.ID)
		out = append(out, r)
	}
	return out
}

func (e *Engine) factEntry(f *fact) CatalogueFact {
	out := CatalogueFact{ID: f.ID, Pos: e.tree.Pos("fact", f.ID, ""), Type: f.Type, Ask: f.Ask, Why: f.Why, Where: f.Where, Choices: f.Choices}
	for i, r := range e.rulesOf("fact", f.ID) {
		out.SettledBy = append(out.SettledBy, CatalogueValue{r, f.SettledBy[i].Value})
	}
	return out
}

// entries are the documents of the kinds that have no form of their own in a
// catalogue. They are read off their Go types, so that a kind or a key that is
// new in pack.go is in the catalogue too.
func (e *Engine) entries() (out []CatalogueEntry) {
	p := reflect.ValueOf(e.pack).Elem()
	for i := range p.NumField() {
		kind := p.Type().Field(i).Tag.Get("json")
		switch kind {
		case "pack", "cause", "fact", "source", "phrases":
			continue
		}
		for k := range p.Field(i).Len() {
			doc := p.Field(i).Index(k)
			if c, ok := doc.Interface().(common); ok {
				out = append(out, e.requirements("common", c.ID, c.Requires)...)
				continue
			}
			x := e.entry(kind, doc.Field(0).String(), doc)
			x.Pos, x.Rules = e.tree.Pos(kind, x.ID, ""), e.rulesOf(kind, x.ID)
			out = append(out, x)
		}
	}
	return out
}

// entry reads the keys of one document, or of an entry in one.
func (e *Engine) entry(kind, id string, v reflect.Value) CatalogueEntry {
	out := CatalogueEntry{Kind: kind, ID: id}
	e.keys(&out, v)
	return out
}

// keys reads the keys of a struct but the first, which is its id.
func (e *Engine) keys(out *CatalogueEntry, v reflect.Value) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch x := v.Field(i).Interface().(type) {
		case rules.Standing:
			out.Standing = x
		case rules.Text:
			out.text(key, x)
		default:
			switch {
			case f.Anonymous: // its keys stand in the entry itself
				e.keys(out, v.Field(i))
			case i > 0:
				e.value(out, key, v.Field(i))
			}
		}
	}
}

func (x *CatalogueEntry) text(key string, t rules.Text) {
	switch {
	case key == "title":
		x.Title = t
	case !t.IsZero():
		x.Texts = append(x.Texts, CatalogueText{key, t})
	}
}

// value notes what is neither text for people nor a condition: these stand
// among the rules.
func (e *Engine) value(x *CatalogueEntry, key string, v reflect.Value) {
	switch {
	case key == "source":
		x.Source = e.sources[v.String()]
	case v.IsZero() || strings.HasPrefix(v.Type().Name(), "Cond["):
	default:
		x.Values = append(x.Values, CataloguePair{key, plainText(v.Interface())})
	}
}

// plainText writes a value in one line: words as they are, everything else as
// JSON has it.
func plainText(v any) string {
	switch x := v.(type) {
	case []string:
		return strings.Join(x, ", ")
	case []evidence.Accept:
		var out []string
		for _, a := range x {
			out = append(out, a.Kind+" ("+a.Strength+")")
		}
		return strings.Join(out, ", ")
	}
	switch reflect.TypeOf(v).Kind() {
	case reflect.Map, reflect.Slice, reflect.Struct, reflect.Pointer:
		if b, err := json.Marshal(v); err == nil {
			return string(b)
		}
	}
	return fmt.Sprint(v)
}
