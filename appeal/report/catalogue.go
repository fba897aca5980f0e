package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Catalogue writes a pack as a page in Markdown. What the pack says to people
// stands in one language; conditions, ids and the functions stay as they are.
func Catalogue(w io.Writer, c *appeal.Catalogue, lang string) error {
	p := catalogue{markdown{lang: language(lang)}}
	p.top(c)
	for i := range c.Causes {
		p.cause(&c.Causes[i], c)
	}
	p.facts(c.Facts)
	p.functions(c.Functions)
	p.entries(c.Entries)
	p.changes(c.Changes)
	_, err := io.WriteString(w, p.String())
	return err
}

// catalogue writes the sections of the page, one after the other.
type catalogue struct{ markdown }

func (p *catalogue) top(c *appeal.Catalogue) {
	p.line("# %s\n", cell(p.text(c.Title)))
	p.labelled("pack", code(c.Pack.Name)+" "+c.Pack.Version)
	p.labelled("digest", code(c.Pack.Digest))
	p.labelled("threshold", fmt.Sprintf("%g", c.Threshold))
	p.labelled("margin", fmt.Sprintf("%g", c.Margin))
	if len(c.Beside) > 0 {
		p.head(2, "beside")
		p.rules(c.Beside)
	}
}

func (p *catalogue) cause(c *appeal.CatalogueCause, all *appeal.Catalogue) {
	p.line("\n## %s\n", cell(p.text(c.Title)))
	p.line("%s\n", cell(p.text(c.Summary)))
	p.labelled("id", code(c.ID))
	p.labelled("confused", p.causes(c.Confusable, all))
	p.labelled("source", p.source(c.Source))
	p.labelled("standing", p.standing(c.Standing))
	p.labelled("at", code(c.Pos.String()))
	p.line("")
	p.rules(c.Rules)
	if len(c.Requires) > 0 {
		p.head(3, "requirements")
		p.entryTable(c.Requires)
	}
}

// causes names causes by title and id.
func (p *catalogue) causes(ids []string, all *appeal.Catalogue) string {
	var out []string
	for _, id := range ids {
		name := code(id)
		if i := slices.IndexFunc(all.Causes, func(c appeal.CatalogueCause) bool { return c.ID == id }); i >= 0 {
			name = cell(p.text(all.Causes[i].Title)) + " (" + name + ")"
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}

var ruleColumns = []string{"rule", "when", "weight", "why", "source", "standing", "at", "tests"}

func (p *catalogue) rules(list []appeal.CatalogueRule) {
	var rows [][]string
	for _, r := range list {
		weight := ""
		if r.Weight != 0 {
			weight = fmt.Sprintf("%+g", r.Weight)
		}
		rows = append(rows, []string{code(r.ID), code(r.When), weight, cell(p.text(r.Why)), p.source(r.Source),
			p.standing(r.Standing), code(r.Pos.String()), p.tests(r.Tests)})
	}
	p.table(ruleColumns, rows)
}

// source is its grade, its title with the link, and when it was read.
func (p *catalogue) source(s *rules.Source) string {
	if s == nil {
		return ""
	}
	title := cell(s.Title)
	if s.URL != "" {
		title = "[" + title + "](" + strings.NewReplacer("(", "%28", ")", "%29", " ", "%20", "|", "%7C").Replace(s.URL) + ")"
	}
	parts := []string{s.Grade, title, cell(s.Ref), p.dated("published", s.Published), p.dated("read", s.Read), cell(s.Program)}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

func (p *catalogue) dated(key string, d rules.Date) string {
	if d.IsZero() {
		return ""
	}
	return p.text(page[key]) + " " + d.String()
}

// standing says what is not the rule: experimental, in force for a time; and who
// approved it.
func (p *catalogue) standing(s rules.Standing) string {
	var out []string
	if s.Experimental() {
		out = append(out, p.text(page["experimental"]))
	}
	if f := s.InForce; f != nil {
		out = append(out, p.text(page["in-force"])+" "+strings.TrimSpace(f.From.String()+" – "+f.Until.String()))
	}
	if a := s.Approved; a != nil {
		out = append(out, p.text(page["approved"])+" "+cell(a.By)+" "+a.On.String())
	}
	return strings.Join(out, "<br>")
}

// tests names the tests that expect a rule to match, and those that expect it
// not to.
func (p *catalogue) tests(list []appeal.RuleTest) string {
	var yes, no []string
	for _, t := range list {
		if t.Match {
			yes = append(yes, cell(t.Name))
		} else {
			no = append(no, cell(t.Name))
		}
	}
	var out []string
	for _, x := range []struct {
		key   string
		names []string
	}{{"tests-match", yes}, {"tests-other", no}} {
		if len(x.names) > 0 {
			out = append(out, p.text(page[x.key])+": "+strings.Join(x.names, "; "))
		}
	}
	return strings.Join(out, "<br>")
}

func (p *catalogue) facts(list []appeal.CatalogueFact) {
	if len(list) == 0 {
		return
	}
	p.head(2, "facts")
	var rows [][]string
	for i := range list {
		f := &list[i]
		rows = append(rows, []string{code("facts." + f.ID), f.Type, cell(p.text(f.Ask)), cell(p.text(f.Why)), cell(p.text(f.Where)),
			p.choices(f.Choices), p.settled(f.SettledBy), code(f.Pos.String())})
	}
	p.table([]string{"fact", "type", "ask", "why", "where", "choices", "settled", "at"}, rows)
}

func (p *catalogue) choices(list []appeal.Choice) string {
	var out []string
	for _, c := range list {
		out = append(out, code(c.Value)+" "+cell(p.text(c.Title)))
	}
	return strings.Join(out, "<br>")
}

func (p *catalogue) settled(list []appeal.CatalogueValue) string {
	var out []string
	for _, s := range list {
		x := fmt.Sprintf("%v: %s (%s)", s.Value, code(s.When), code(s.Pos.String()))
		if t := p.tests(s.Tests); t != "" {
			x += "<br>" + t
		}
		out = append(out, x)
	}
	return strings.Join(out, "<br>")
}

func (p *catalogue) functions(list []rules.Function) {
	p.head(2, "functions")
	var rows [][]string
	for _, f := range list {
		example := ""
		if f.Example != "" {
			example = code(f.Example) + " → " + code(f.Result)
		}
		rows = append(rows, []string{code(f.Signature), cell(f.Doc), example})
	}
	p.table([]string{"function", "does", "example"}, rows)
}

// entries writes the documents of all other kinds, one section for each kind.
func (p *catalogue) entries(list []appeal.CatalogueEntry) {
	for len(list) > 0 {
		n := slices.IndexFunc(list, func(x appeal.CatalogueEntry) bool { return x.Kind != list[0].Kind })
		if n < 0 {
			n = len(list)
		}
		p.head(2, list[0].Kind+"s")
		if list[0].Kind == "check" {
			p.checks(list[:n])
		} else {
			p.entryTable(list[:n])
		}
		list = list[n:]
	}
}

// checks writes a table for each criterion; the points of a check are its weight.
func (p *catalogue) checks(list []appeal.CatalogueEntry) {
	for _, name := range appeal.CriterionNames() {
		var of []appeal.CatalogueEntry
		for _, x := range list {
			if slices.Contains(x.Values, appeal.CataloguePair{Key: "criterion", Value: name}) {
				of = append(of, x)
			}
		}
		if len(of) > 0 {
			p.line("\n### %s\n", cell(p.text(appeal.CriterionTitle(name))))
			p.entryTable(of)
		}
	}
}

// entryTable writes documents of one kind, and their conditions under it.
func (p *catalogue) entryTable(list []appeal.CatalogueEntry) {
	columns := []string{"id", "title", "says", "states", "source", "standing", "at"}
	tested := slices.ContainsFunc(list, func(x appeal.CatalogueEntry) bool { return len(x.Tests) > 0 })
	if tested {
		columns = append(columns, "tests")
	}
	var rows [][]string
	var conds []appeal.CatalogueRule
	for i := range list {
		x := &list[i]
		row := []string{code(x.ID), cell(p.text(x.Title)), p.says(x.Texts), pairs(x.Values), p.source(x.Source), p.standing(x.Standing), code(x.Pos.String())}
		if tested {
			row = append(row, byStatus(x.Tests))
		}
		rows, conds = append(rows, row), append(conds, x.Rules...)
	}
	p.table(columns, rows)
	if len(conds) > 0 {
		p.line("")
		p.rules(conds)
	}
}

// byStatus names the tests of a requirement by how far they expect it to be met.
func byStatus(list []appeal.RequirementTest) string {
	var out []string
	for _, s := range []evidence.Status{evidence.Met, evidence.Weak, evidence.Missing, evidence.NotNeeded, evidence.Impossible} {
		var names []string
		for _, t := range list {
			if t.Status == s {
				names = append(names, cell(t.Name))
			}
		}
		if len(names) > 0 {
			out = append(out, code(string(s))+": "+strings.Join(names, "; "))
		}
	}
	return strings.Join(out, "<br>")
}

func (p *catalogue) says(list []appeal.CatalogueText) string {
	var out []string
	for _, t := range list {
		out = append(out, t.Key+": "+cell(p.text(t.Text)))
	}
	return strings.Join(out, "<br>")
}

func pairs(list []appeal.CataloguePair) string {
	var out []string
	for _, x := range list {
		out = append(out, x.Key+": "+cell(x.Value))
	}
	return strings.Join(out, "<br>")
}

// changes says what the overlays make different; a pack without overlays has no
// such section.
func (p *catalogue) changes(list []rules.Change) {
	if len(list) == 0 {
		return
	}
	p.head(2, "changes")
	var rows [][]string
	for _, c := range list {
		rows = append(rows, []string{code(c.At.String()), c.Does, code(strings.TrimSuffix(c.Kind+" "+c.ID+" "+c.Path, " ")), code(c.Was.String())})
	}
	p.table([]string{"place", "does-what", "what", "was"}, rows)
}
