package appeal

import "github.com/reinstate-go/reinstate/rules"

// A Catalogue is a pack as a reader wants it: every rule with its reason, its
// source, its standing and its place. Package report writes it as a page.
type Catalogue struct {
	Pack      PackInfo         `json:"pack"`
	Title     rules.Text       `json:"title"`
	Threshold float64          `json:"threshold"`        // the score from which a cause counts
	Margin    float64          `json:"margin"`           // how far the leading cause stands above the next one
	Beside    []CatalogueRule  `json:"beside,omitempty"` // the wider margins, by their weight, for notices that name several grounds
	Causes    []CatalogueCause `json:"causes"`
	Facts     []CatalogueFact  `json:"facts"`
	Functions []rules.Function `json:"functions"`         // that conditions may use
	Entries   []CatalogueEntry `json:"entries,omitempty"` // the documents of all other kinds, kind by kind
	Changes   []rules.Change   `json:"changes,omitempty"` // what the overlays made different
}

// A CatalogueCause is one cause with its rules, and what an appeal against it
// must prove.
type CatalogueCause struct {
	ID         string           `json:"id"`
	Pos        rules.Pos        `json:"pos"`
	Title      rules.Text       `json:"title"`
	Summary    rules.Text       `json:"summary"`
	Confusable []string         `json:"confusable,omitempty"` // ids of causes
	Source     *rules.Source    `json:"source,omitempty"`
	Standing   rules.Standing   `json:"standing,omitzero"`
	Rules      []CatalogueRule  `json:"rules"`
	Requires   []CatalogueEntry `json:"requires,omitempty"`
}

// A CatalogueRule is a rule with the tests that ask for it.
type CatalogueRule struct {
	Rule
	Tests []RuleTest `json:"tests,omitempty"`
}

// A CatalogueFact is something a seller can know, with what in a notice settles
// it.
type CatalogueFact struct {
	ID        string           `json:"id"`
	Pos       rules.Pos        `json:"pos"`
	Type      string           `json:"type"`
	Ask       rules.Text       `json:"ask"`
	Why       rules.Text       `json:"why"`
	Where     rules.Text       `json:"where"`
	Choices   []Choice         `json:"choices,omitempty"`
	SettledBy []CatalogueValue `json:"settled_by,omitempty"`
}

// A CatalogueValue is what a fact is where the notice says so.
type CatalogueValue struct {
	CatalogueRule
	Value any `json:"value"`
}

// A CatalogueEntry is a document of any other kind, or a requirement of a cause.
type CatalogueEntry struct {
	Kind     string          `json:"kind"`
	ID       string          `json:"id"`
	Pos      rules.Pos       `json:"pos"`
	Title    rules.Text      `json:"title,omitzero"`
	Texts    []CatalogueText `json:"texts,omitempty"`  // what else it says to people, by its keys
	Values   []CataloguePair `json:"values,omitempty"` // everything else it states
	Source   *rules.Source   `json:"source,omitempty"`
	Standing rules.Standing  `json:"standing,omitzero"`
	Rules    []CatalogueRule `json:"rules,omitempty"` // its conditions

	Tests []RequirementTest `json:"tests,omitempty"` // of a requirement: those that say how far it is met
}

// A CatalogueText is a sentence of an entry with its key.
type CatalogueText struct {
	Key  string     `json:"key"`
	Text rules.Text `json:"text"`
}

// A CataloguePair is a value of an entry with its key.
type CataloguePair struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// AddTests notes with every rule and requirement the tests of a run that ask for it.
func (c *Catalogue) AddTests(r *TestReport) {
	tests := map[string][]RuleTest{}
	for _, x := range r.Coverage.Rules {
		tests[x.Rule.ID] = x.Tests
	}
	for _, x := range c.rules() {
		x.Tests = tests[x.ID]
	}
	met := map[string][]RequirementTest{}
	for _, x := range r.Coverage.Requirements {
		met[x.ID] = x.Tests
	}
	for i := range c.Causes {
		for k := range c.Causes[i].Requires {
			x := &c.Causes[i].Requires[k]
			x.Tests = met[x.ID]
		}
	}
}

// rules are all rules of the catalogue, wherever they stand in it.
func (c *Catalogue) rules() (out []*CatalogueRule) {
	each := func(list []CatalogueRule) {
		for i := range list {
			out = append(out, &list[i])
		}
	}
	each(c.Beside)
	for i := range c.Causes {
		each(c.Causes[i].Rules)
		for k := range c.Causes[i].Requires {
			each(c.Causes[i].Requires[k].Rules)
		}
	}
	for i := range c.Facts {
		for k := range c.Facts[i].SettledBy {
			out = append(out, &c.Facts[i].SettledBy[k].CatalogueRule)
		}
	}
	for i := range c.Entries {
		each(c.Entries[i].Rules)
	}
	return out
}
