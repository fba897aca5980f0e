package appeal

import (
	"bytes"
	_ "embed"
	"fmt"
	"io/fs"
	"reflect"
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
	doc, ps := readDocument(name, data)
	if doc == nil {
		return nil, ps.Err()
	}
	if found := secretsIn(doc); len(found) > 0 {
		return nil, found.Err()
	}
	schema, err := readCaseSchema()
	if err != nil {
		return nil, fmt.Errorf("appeal: the schema of cases: %w", err)
	}
	c := &Case{}
	if ps = append(ps, doc.Decode(c, schema)...); len(ps) > 0 {
		return nil, ps.Err()
	}
	c.places = doc
	return c, nil
}

// readDocument reads the one document of a case file.
func readDocument(name string, data []byte) (*rules.Document, rules.Problems) {
	if isJSON(data) {
		return rules.ReadJSON(name, data)
	}
	docs, ps := rules.ReadYAML(name, data)
	switch {
	case len(docs) == 1:
		return docs[0], ps
	case len(docs) == 0 && len(ps) == 0:
		ps = rules.Problems{{Pos: rules.Pos{File: name}, Kind: "empty", Msg: "the file holds no case", Fix: "write notice: {text: …}"}}
	case len(docs) > 1:
		ps = append(ps, rules.Problem{Pos: docs[1].Pos(""), Kind: "several", Msg: "a case is one document, here begins a second one", Fix: "put each case into a file of its own"})
	}
	return nil, ps
}

func isJSON(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n"), []byte("{"))
}

// IsCase tells a case file from a notice by its bytes: JSON that starts with
// "{", or YAML in which a key of a case holds a mapping or a list. Anything
// else, such as a mail of "Suspension ID: …" lines, is a notice.
func IsCase(data []byte) bool {
	if isJSON(data) {
		return true
	}
	if !utf8.Valid(data) || len(data) > rules.MaxBytes {
		return false
	}
	docs, _ := rules.ReadYAML("", data)
	for _, d := range docs {
		for _, k := range caseKeys() {
			if d.Holds(k) {
				return true
			}
		}
	}
	return looksLikeCase(data)
}

// looksLikeCase finds a case file that is broken: a line that is just a key of
// a case. Its problems are worth more than its reading as a notice.
func looksLikeCase(data []byte) bool {
	for line := range strings.Lines(string(data)) {
		for _, k := range caseKeys() {
			if strings.TrimRight(line, " \r\n") == k+":" {
				return true
			}
		}
	}
	return false
}

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

// noticeText is the text of the notice, from the case itself or from the file
// it names.
func (c *Case) noticeText() (string, error) {
	if c.Notice.File == "" {
		return c.Notice.Text, nil
	}
	if c.Notice.Text != "" {
		return "", fmt.Errorf("appeal: notice.text and notice.file are both given; keep one")
	}
	if c.Files == nil {
		return "", fmt.Errorf("appeal: notice.file names %q, and no files were handed in; set Case.Files", c.Notice.File)
	}
	data, err := fs.ReadFile(c.Files, c.Notice.File)
	if err != nil {
		return "", fmt.Errorf("appeal: notice.file: %w", err)
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	if found := secretShapes("notice.file", text); len(found) > 0 {
		return "", found.Err()
	}
	return text, nil
}
