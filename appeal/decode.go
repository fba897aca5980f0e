package appeal

import (
	"bytes"
	_ "embed"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules"
)

// caseSchema is printed from the Go type [Case].
//
//go:embed schema/case.schema.json
var caseSchema []byte

var readCaseSchema = sync.OnceValues(func() (*rules.Schema, error) { return rules.NewSchema(caseSchema, "") })

// DecodeCase reads a case from JSON or YAML: JSON where it begins with "{". It
// is strict: every unknown key, wrong type and unknown value is told at its
// place, all at once, with a hint; [rules.ProblemsOf] lists them. A secret
// anywhere is refused before anything else, by its path and never by its value.
func DecodeCase(data []byte) (*Case, error) { return DecodeCaseFile("case", data) }

// DecodeCaseFile is [DecodeCase] for data that was read from the named file.
func DecodeCaseFile(name string, data []byte) (*Case, error) {
	docs, ps := readDocuments(name, data)
	var found rules.Problems
	for _, d := range docs {
		found = append(found, secretsIn(d)...)
	}
	if len(found) > 0 {
		return nil, found.Err()
	}
	if ps = append(ps, oneDocument(name, docs, ps)...); len(docs) != 1 {
		return nil, ps.Err()
	}
	schema, err := readCaseSchema()
	if err != nil {
		return nil, fmt.Errorf("appeal: the schema of cases: %w", err)
	}
	c := &Case{}
	ps = append(ps, docs[0].Decode(c, schema)...)
	c.places = docs[0]
	if ps = append(ps, c.twins()...); len(ps) > 0 {
		return nil, ps.Err()
	}
	return c, nil
}

func readDocuments(name string, data []byte) ([]*rules.Document, rules.Problems) {
	if !IsJSON(data) {
		return rules.ReadYAML(name, data)
	}
	doc, ps := rules.ReadJSON(name, data)
	if doc == nil {
		return nil, ps
	}
	return []*rules.Document{doc}, ps
}

// oneDocument tells of a file that holds no case, or more than one.
func oneDocument(name string, docs []*rules.Document, ps rules.Problems) rules.Problems {
	switch {
	case len(docs) == 0 && len(ps) == 0:
		return rules.Problems{{Pos: rules.Pos{File: name}, Kind: "empty", Msg: "the file holds no case", Fix: "write notice: {text: …}"}}
	case len(docs) > 1:
		return rules.Problems{{Pos: docs[1].Pos(""), Kind: "several", Msg: "a case is one document, here begins a second one", Fix: "put each case into a file of its own"}}
	}
	return nil
}

// twins tells of two items of evidence that have one id: nothing could refer to
// either of them.
func (c *Case) twins() (ps rules.Problems) {
	seen := map[string]int{}
	for i, item := range c.Evidence {
		first, twice := seen[item.ID]
		if !twice {
			seen[item.ID] = i
			continue
		}
		ps = append(ps, rules.Problem{Pos: c.posOf(rules.Pointer("evidence", strconv.Itoa(i), "id")), Path: fmt.Sprintf("evidence[%d].id", i),
			Kind: "duplicate-id", Msg: fmt.Sprintf("the id %q is taken by evidence[%d]", item.ID, first), Fix: "give each item an id of its own"})
	}
	return ps
}

// IsJSON reports whether a file is read as JSON: it begins with "{".
func IsJSON(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n"), []byte("{"))
}

// IsCase tells a case file from a notice by its bytes: JSON that starts with
// "{", or YAML in which a key of a case holds a mapping or a list. Anything
// else, such as a mail of "Suspension ID: …" lines, is a notice. A file that is
// almost such a YAML is a case too: its mistakes are worth more than its reading
// as a notice.
func IsCase(data []byte) bool {
	if IsJSON(data) {
		return true
	}
	if !utf8.Valid(data) || len(data) > rules.MaxBytes {
		return false
	}
	docs, _ := rules.ReadYAML("", data)
	for _, d := range docs {
		if slices.ContainsFunc(caseKeys(), d.Holds) {
			return true
		}
	}
	return len(docs) == 0 && caseLines().Match(data)
}

// caseLines finds what no mail has and every case file: a line that is a key of
// a case and opens a bracket, or has keys of its own below it.
var caseLines = sync.OnceValue(func() *regexp.Regexp {
	key := `(?:` + strings.Join(caseKeys(), "|") + `)`
	below := `[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[ \t]+(?:- +)?|- +)[a-z_]+:(?:\s|$)`
	return regexp.MustCompile(`(?m)^` + key + `:(?:[ \t]*[{\[]|` + below + `)`)
})

var caseKeys = sync.OnceValue(func() []string {
	var out []string
	t := reflect.TypeFor[Case]()
	for i := range t.NumField() {
		if tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); tag != "" && tag != "-" {
			out = append(out, tag)
		}
	}
	return out
})
