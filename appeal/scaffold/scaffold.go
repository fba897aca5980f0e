package scaffold

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"text/template"

	"github.com/reinstate-go/reinstate/rules"
)

// Kinds are the kinds of rules that can be begun. The id of a signal names its
// cause too: fake-waybill/says-so.
var Kinds = []string{"cause", "fact", "phrases", "source", "signal"}

// A File is a file to write, with all that is in it then.
type File struct {
	Name string // below the folder
	Data []byte
	New  bool // it is not there yet
}

// A Request says which rule to begin, and where.
type Request struct {
	Kind, ID string
	Dir      fs.FS // the folder that gets it: a whole pack, or an overlay over one
	Base     fs.FS // the pack below an overlay; nil where Dir is a whole pack
	// Schema gives the address of a schema for a file of the folder, for its
	// first line: Schema("causes/x.yaml", "pack") is ../schema/pack.schema.json.
	Schema func(file, schema string) string
}

//go:embed templates
var templates embed.FS

var forms = template.Must(template.ParseFS(templates, "templates/*.yaml"))

// New gives the files of a new rule. It refuses an id that the pack has already:
// an error carries the place of what is there ([rules.ProblemsOf]).
func New(r Request) ([]File, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	p, err := r.open()
	if err != nil {
		return nil, err
	}
	if r.Kind == "signal" {
		return p.signal()
	}
	return p.document()
}

var ids = map[string]struct {
	form    *regexp.Regexp
	example string
}{
	"fact":   {regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`), "orders_late"},
	"signal": {regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$`), "late-delivery/says-late"},
	"":       {regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), "late-delivery"},
}

func (r *Request) check() error {
	known := false
	for _, k := range Kinds {
		known = known || k == r.Kind
	}
	if !known {
		return rules.Problem{Kind: "unknown-kind", Msg: fmt.Sprintf("%q cannot be begun", r.Kind), Fix: "it is one of " + strings.Join(Kinds, ", ")}
	}
	want, ok := ids[r.Kind]
	if !ok {
		want = ids[""]
	}
	if !want.form.MatchString(r.ID) {
		return rules.Problem{Kind: "bad-id", Msg: fmt.Sprintf("%q is no id of a %s", r.ID, r.Kind), Fix: "write it as in " + want.example}
	}
	return nil
}

// begun is a request with what is there already.
type begun struct {
	Request
	here, below *rules.Tree // the folder, and the pack below it
	tests       *rules.Tree // of the folder
	base        *rules.Tree // tests of the pack below
}

// open reads the folder. What cannot be read is a problem, because nobody could
// tell what the new rule would clash with.
func (r *Request) open() (*begun, error) {
	p := &begun{Request: *r, below: &rules.Tree{}, base: &rules.Tree{}}
	var ps, more rules.Problems
	p.here, ps = rules.Open(r.Dir)
	p.tests, more = rules.OpenTests(r.Dir)
	ps = append(ps, more...)
	if r.Base != nil {
		p.below, more = rules.Open(r.Base)
		ps = append(ps, more...)
		p.base, more = rules.OpenTests(r.Base)
		ps = append(ps, more...)
	}
	return p, ps.Sorted().Err()
}

// at is where the folder, or the pack below it, has a document.
func (p *begun) at(kind, id string) (at rules.Pos, here bool) {
	if at = p.here.Pos(kind, id, ""); at != (rules.Pos{}) {
		return at, true
	}
	return p.below.Pos(kind, id, ""), false
}

// document begins a document of its own, with its test where its kind has rules.
func (p *begun) document() ([]File, error) {
	if at, _ := p.at(p.Kind, p.ID); at != (rules.Pos{}) {
		return nil, taken(at, p.Kind, p.ID)
	}
	name := p.Kind + "-" + p.ID
	if p.Kind == "cause" {
		name = "causes/" + p.ID
		if at, _ := p.at("phrases", p.ID+"-said"); at != (rules.Pos{}) {
			return nil, taken(at, "phrases", p.ID+"-said")
		}
	}
	out, err := p.add(nil, name+".yaml", p.Kind+".yaml", p.fields())
	if err == nil && forms.Lookup(p.Kind+"_test.yaml") != nil {
		out, err = p.add(out, name+"_test.yaml", p.Kind+"_test.yaml", p.fields())
	}
	return out, err
}

func taken(at rules.Pos, kind, id string) error {
	return rules.Problem{Pos: at, Kind: "duplicate-id", Msg: fmt.Sprintf("there is already a %s %q", kind, id),
		Fix: "choose another id; to change it, state what is to be different in an overlay"}
}

func (p *begun) fields() map[string]string { return map[string]string{"ID": p.ID} }

// add makes a new file of a form, and refuses where a file of its name is there.
func (p *begun) add(out []File, name, form string, with map[string]string) ([]File, error) {
	if _, err := fs.Stat(p.Dir, name); err == nil {
		return nil, rules.Problem{Pos: rules.Pos{File: name}, Kind: "exists", Msg: "the file is there already", Fix: "move it away, or choose another id"}
	}
	with["Schema"] = p.Schema(name, p.schema(name))
	var b strings.Builder
	if err := forms.ExecuteTemplate(&b, form, with); err != nil {
		return nil, fmt.Errorf("scaffold: %w", err)
	}
	return append(out, File{Name: name, Data: []byte(b.String()), New: true}), nil
}

// schema names the schema of a file.
func (p *begun) schema(name string) string {
	kind := "pack"
	if strings.HasSuffix(path.Base(name), "_test.yaml") {
		kind = "test"
	}
	switch {
	case p.Base == nil:
		return kind
	case kind == "pack":
		return "overlay"
	}
	return "overlay-test"
}
