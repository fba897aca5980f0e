package rules

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"
)

// Tree is a pack as it was read: its documents with their places, before
// anybody knows what they mean. A document's kind is its first key, and its id
// is the value of that key:
//
//	cause: fake-waybill
//	title: {en: Fake waybill, …}
//
// A Tree is read in three steps, each of which returns all its problems at
// once: [Open] reads the files, [Tree.Decode] fills the caller's Go structs,
// and [Tree.Compile] checks every condition in them.
type Tree struct {
	docs    []*Document
	ids     map[string]*Document // kind/id
	digest  string
	changes []Change
	whole   map[Pos]string // entries that overlays add to lists with ids, with the hint for one that is not whole
}

// testSuffix marks files that hold tests of rules and are no part of the pack.
const testSuffix = "_test.yaml"

// Open reads all files of a pack in order of their names: every .yaml file
// below the root of base, without tests (_test.yaml). One file may hold several
// documents, separated by ---.
//
// Each overlay changes the pack below it, by kind and id. Where it states a
// document that the pack has, its keys override the pack's: mappings key by key,
// lists of entries with an id entry by entry, everything else whole; a key
// without a value takes the key away. Two keys are its own: "append: {key: […]}"
// adds to a list, "disable: true" takes a document or an entry away.
// [Tree.Changes] tells what came of it.
func Open(base fs.FS, overlays ...fs.FS) (*Tree, Problems) {
	return open(base, overlays, func(name string) bool { return !strings.HasSuffix(name, testSuffix) })
}

// OpenTests reads the tests that stand beside the rules: every _test.yaml file.
// A test of an overlay stands in for one of the same id in the pack below.
func OpenTests(base fs.FS, overlays ...fs.FS) (*Tree, Problems) {
	return open(base, overlays, func(name string) bool { return strings.HasSuffix(name, testSuffix) })
}

// Changes lists what the overlays changed, in their order.
func (t *Tree) Changes() []Change { return slices.Clone(t.changes) }

func open(base fs.FS, overlays []fs.FS, wanted func(string) bool) (*Tree, Problems) {
	t := &Tree{ids: map[string]*Document{}}
	l := &loader{wanted: wanted, sum: sha256.New(), nodes: MaxPackNodes}
	ps := t.add(l.folder(base))
	for _, o := range overlays {
		fmt.Fprintln(l.sum, "overlay")
		ps = append(ps, t.lay(l.folder(o))...)
	}
	t.digest = hex.EncodeToString(l.sum.Sum(nil))
	return t, append(l.ps, ps...).capped()
}

// add takes documents in, and tells of two that have one name.
func (t *Tree) add(docs []*Document) (ps Problems) {
	for _, d := range docs {
		key := d.kind() + "/" + d.id()
		if twin := t.ids[key]; twin != nil {
			ps = append(ps, twice(d, twin))
			continue
		}
		t.ids[key] = d
		t.docs = append(t.docs, d)
	}
	return ps
}

// twice tells of a document whose name another one has.
func twice(d, twin *Document) Problem {
	return Problem{Pos: d.Pos(""), Kind: "duplicate-id",
		Msg: fmt.Sprintf("%s %q is already defined at %s", d.kind(), d.id(), twin.Pos(""))}
}

// kind is the document's first key, id the text behind it.
func (d *Document) kind() string {
	if k := d.Keys(); len(k) > 0 {
		return k[0]
	}
	return ""
}

func (d *Document) id() string { return d.text(d.kind()) }

// Digest is the SHA-256 of all files of the pack, names and bytes, in hex.
func (t *Tree) Digest() string { return t.digest }

// Pos is where the document of that kind and id, or a value in it, stands.
// pointer is a JSON pointer such as /signals/0/when.
func (t *Tree) Pos(kind, id, pointer string) Pos {
	if d := t.ids[kind+"/"+id]; d != nil {
		return d.Pos(pointer)
	}
	return Pos{}
}

// KeyPos is where the key of a value in the document of that kind and id stands: what
// is wrong with a name that is a key is told there.
func (t *Tree) KeyPos(kind, id, pointer string) Pos {
	if d := t.ids[kind+"/"+id]; d != nil {
		return d.KeyPos(pointer)
	}
	return Pos{}
}

// Decode fills doc, a pointer to a struct with one slice per kind of document:
//
//	var pack struct {
//		Causes []cause `json:"cause"`
//		Facts  []fact  `json:"fact"`
//	}
//
// Every document is checked against the definition of its kind in schema, a
// JSON Schema with one entry per kind under $defs. A key without a value is a
// place that somebody left open, and a problem; its description in the schema
// says what to write there.
func (t *Tree) Decode(doc any, schema []byte) Problems {
	kinds := kindsOf(reflect.ValueOf(doc).Elem())
	all, err := readSchemas(schema)
	if err != nil {
		return Problems{{Kind: "bad-schema", Msg: err.Error()}}
	}
	var ps Problems
	for _, d := range t.docs {
		slot, ok := kinds[d.kind()]
		if !ok {
			ps = append(ps, unknownKind(d, kinds))
			continue
		}
		s, err := all.of(d.kind())
		if err != nil {
			return append(ps, Problem{Kind: "bad-schema", Msg: err.Error()})
		}
		v := reflect.New(slot.Type().Elem())
		if found := d.decode(v.Interface(), s, true); len(found) > 0 {
			ps = append(ps, t.hinted(found)...)
			continue
		}
		slot.Set(reflect.Append(slot, v.Elem()))
	}
	return ps.capped()
}

// hinted adds to problems of an overlay's new entries what was probably meant: to
// change an entry of the pack below, whose id is misspelt.
func (t *Tree) hinted(ps Problems) Problems {
	for i := range ps {
		if hint, ok := t.whole[ps[i].Pos]; ok && ps[i].Kind == "missing-key" && ps[i].Fix == "" {
			ps[i].Fix = hint
		}
	}
	return ps
}

// IDs lists the documents of a kind, in the order of the pack.
func (t *Tree) IDs(kind string) []string { return t.idsOf(kind) }

func kindsOf(v reflect.Value) map[string]reflect.Value {
	kinds := map[string]reflect.Value{}
	for i := range v.NumField() {
		tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		kinds[tag] = v.Field(i)
	}
	return kinds
}

func unknownKind(d *Document, kinds map[string]reflect.Value) Problem {
	var known []string
	for k := range kinds {
		known = append(known, k)
	}
	slices.Sort(known)
	fix := DidYouMean(d.kind(), known)
	if fix == "" {
		fix = "the first key is one of " + strings.Join(known, ", ")
	}
	return Problem{Pos: d.Pos(""), Kind: "unknown-kind", Msg: fmt.Sprintf("a pack has no %q", d.kind()), Fix: fix}
}

// Compile checks every [Cond] inside doc against the environment of its view
// and returns all mistakes, in the order of the documents.
func (t *Tree) Compile(doc any, envs ...AnyEnv) Problems {
	var ps Problems
	left := MaxPackRunes
	eachCond(reflect.ValueOf(doc), func(c compiler) {
		before := left
		left -= max(utf8.RuneCountInString(c.String()), minCondRunes)
		switch {
		case left >= 0:
			ps = append(ps, c.compileWith(envs)...)
		case before >= 0:
			ps = append(ps, Problem{Pos: c.Pos(), Kind: "too-many-conditions",
				Msg: fmt.Sprintf("the conditions of the pack have more than %d characters; this one and those behind it are not read", MaxPackRunes)})
		}
	})
	return ps.capped()
}

// minCondRunes is what a condition counts at least: it has a cost of its own.
const minCondRunes = 50

// eachCond calls f for every Cond inside v.
func eachCond(v reflect.Value, f func(compiler)) {
	if v.CanAddr() && v.Addr().CanInterface() {
		if c, ok := v.Addr().Interface().(compiler); ok {
			f(c)
			return
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachCond(v.Elem(), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				eachCond(v.Field(i), f)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachCond(v.Index(i), f)
		}
	}
}
