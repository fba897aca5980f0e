package appeal

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// A Sentence is one text that a seller may see, with who answers for its words.
type Sentence struct {
	At       string          `json:"at"`                 // file:line, or the Go name of a fixed sentence
	Rule     string          `json:"rule,omitempty"`     // the document, or the entry in it
	Key      string          `json:"key"`                // which of its texts: title, why, choices/0/title
	Approved *rules.Approval `json:"approved,omitempty"` // of the entry, or else of its document
	Text     rules.Text      `json:"text"`
}

// Sentences lists every text of the pack that can reach an output, in the order
// of the pack. An approval counts for the words it was given for: where an
// overlay changes a text and not its approval, the text is approved by nobody.
func (e *Engine) Sentences() []Sentence {
	l := &sentenceList{tree: e.tree}
	p := reflect.ValueOf(e.pack).Elem()
	for i := range p.NumField() {
		l.kind = p.Type().Field(i).Tag.Get("json")
		if l.kind == "pack" {
			continue // the title of the pack is for authors of rules
		}
		for k := range p.Field(i).Len() {
			doc := p.Field(i).Index(k)
			l.id = doc.Field(0).String()
			l.walk(doc, spot{rule: l.id})
		}
	}
	return l.all
}

// sentenceList gathers the texts of one document after the other.
type sentenceList struct {
	tree     *rules.Tree
	kind, id string
	all      []Sentence
}

// spot is where a value stands: as a pointer, as a path of [rules.Change], and
// below the rule and the approval that hold there.
type spot struct {
	pointer, path string
	rule, key     string
	approved      *rules.Approval
	approvedAt    string
}

func (l *sentenceList) walk(v reflect.Value, at spot) {
	if t, ok := v.Interface().(rules.Text); ok {
		l.add(t, at)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		l.fields(v, at)
	case reflect.Pointer:
		if !v.IsNil() {
			l.walk(v.Elem(), at)
		}
	case reflect.Slice:
		for i := range v.Len() {
			l.walk(v.Index(i), at.item(v.Index(i), i))
		}
	}
}

func (l *sentenceList) fields(v reflect.Value, at spot) {
	if s := v.FieldByName("Standing"); s.IsValid() && !s.FieldByName("Approved").IsNil() {
		at.approved = s.FieldByName("Approved").Interface().(*rules.Approval)
		at.approvedAt = strings.TrimPrefix(at.path+".approved", ".")
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && key == "": // its keys stand in the entry itself
			l.fields(v.Field(i), at)
		case f.IsExported() && key != "":
			l.walk(v.Field(i), at.below(key))
		}
	}
}

func (s spot) below(key string) spot {
	s.pointer += "/" + key
	s.path = strings.TrimPrefix(s.path+"."+key, ".")
	s.key = strings.TrimPrefix(s.key+"/"+key, "/")
	return s
}

// item is the spot of an entry of a list: one with an id is a rule of its own.
func (s spot) item(v reflect.Value, i int) spot {
	n := strconv.Itoa(i)
	s.pointer += "/" + n
	if v.Kind() == reflect.Struct {
		if id := v.FieldByName("ID"); id.IsValid() {
			s.path += "[" + id.String() + "]"
			s.rule += "/" + id.String()
			s.key = ""
			return s
		}
	}
	s.path += "[" + n + "]"
	s.key += "/" + n
	return s
}

func (l *sentenceList) add(t rules.Text, at spot) {
	if t.IsZero() {
		return
	}
	s := Sentence{At: l.places(at.pointer), Rule: at.rule, Key: at.key, Approved: at.approved, Text: t}
	if s.Approved != nil && l.changed(at.path) && !l.changed(at.approvedAt) {
		s.Approved = nil
	}
	l.all = append(l.all, s)
}

// places is the line where a text begins, and those of single languages that
// come from another file.
func (l *sentenceList) places(pointer string) string {
	first := l.tree.Pos(l.kind, l.id, pointer)
	out := first.File + ":" + strconv.Itoa(first.Line)
	for _, lang := range []string{"en", "zh", "ko"} {
		p := l.tree.Pos(l.kind, l.id, pointer+"/"+lang)
		if p.File != first.File {
			out += ", " + lang + " " + p.File + ":" + strconv.Itoa(p.Line)
		}
	}
	return out
}

// changed reports whether an overlay changed the value at a path, a part of it,
// or what it is a part of.
func (l *sentenceList) changed(path string) bool {
	for _, c := range l.tree.Changes() {
		if c.Kind == l.kind && c.ID == l.id && (within(path, c.Path) || within(c.Path, path)) {
			return true
		}
	}
	return false
}

func within(path, whole string) bool {
	rest, ok := strings.CutPrefix(path, whole)
	return ok && (whole == "" || rest == "" || rest[0] == '.' || rest[0] == '[')
}
