package rules

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Document is one YAML or JSON document whose every value knows its place.
// It is immutable and safe for concurrent use.
type Document struct {
	src  *source
	root *node
}

// File is the name of the file the document was read from.
func (d *Document) File() string { return d.src.file }

// Keys lists the top-level keys in the order of the file.
func (d *Document) Keys() []string {
	out := make([]string, len(d.root.pairs))
	for i, p := range d.root.pairs {
		out[i] = p.key.value
	}
	return out
}

// Pos is the place of the value at a JSON pointer such as /signals/2/when, or
// of the nearest value around it where there is none. The empty pointer is the
// document.
func (d *Document) Pos(pointer string) Pos {
	n, _ := d.find(pointer)
	return n.pos()
}

// KeyPos is the place of the key under which the value at a JSON pointer stands; of
// an entry of a list it is the place of the entry.
func (d *Document) KeyPos(pointer string) Pos {
	all := steps(pointer)
	if len(all) > 0 {
		last := len(all) - 1
		if around, found := d.find(Pointer(all[:last]...)); found {
			if p := around.pair(all[last]); p != nil {
				return p.key.pos()
			}
		}
	}
	return d.Pos(pointer)
}

// Text gives the text of the scalar at a JSON pointer as the file has it, before
// any type is read into it: 0012 is "0012". ok is false where there is no scalar.
func (d *Document) Text(pointer string) (text string, ok bool) {
	n, found := d.find(pointer)
	if !found || n.kind != scalarNode {
		return "", false
	}
	return n.value, true
}

// text is the text of a top-level key, or nothing.
func (d *Document) text(key string) string {
	if n := d.root.get(key); n != nil && n.kind == scalarNode {
		return n.value
	}
	return ""
}

// Holds reports whether a top-level key holds a mapping or a list.
func (d *Document) Holds(key string) bool {
	n := d.root.get(key)
	return n != nil && n.kind != scalarNode
}

// find follows a JSON pointer as far as it leads; found is false where it ends
// before the pointer does.
func (d *Document) find(pointer string) (n *node, found bool) {
	n = d.root
	for _, step := range steps(pointer) {
		next := n.get(step)
		if i, err := strconv.Atoi(step); n.kind == listNode && err == nil && i >= 0 && i < len(n.items) {
			next = n.items[i]
		}
		if next == nil {
			return n, false
		}
		n = next
	}
	return n, true
}

// Pointer writes a JSON pointer: Pointer("facts", "a/b") is /facts/a~1b.
func Pointer(steps ...string) string {
	var b strings.Builder
	for _, s := range steps {
		b.WriteString("/" + escapePointer(s))
	}
	return b.String()
}

var pointerEscapes = strings.NewReplacer("~1", "/", "~0", "~")

// steps takes a JSON pointer apart.
func steps(pointer string) []string {
	if pointer == "" {
		return nil
	}
	out := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := range out {
		out[i] = pointerEscapes.Replace(out[i])
	}
	return out
}

// path writes a JSON pointer as people read it: signals[2].when.
func (d *Document) path(pointer string) string {
	var b strings.Builder
	n := d.root
	for _, step := range steps(pointer) {
		if i, err := strconv.Atoi(step); n != nil && n.kind == listNode && err == nil && i < len(n.items) {
			fmt.Fprintf(&b, "[%d]", i)
			n = n.items[i]
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(step)
		n = n.get(step)
	}
	return b.String()
}

// readable tells what keeps bytes from being read at all: their size, and what
// is no UTF-8.
func readable(file string, data []byte) Problems {
	if len(data) > MaxBytes {
		return Problems{tooLarge(file, int64(len(data)))}
	}
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return Problems{{Pos: Pos{File: file, Line: 1, Col: 1}, Kind: "not-utf8", Msg: "the file is UTF-16", Fix: "save it as UTF-8"}}
	}
	if utf8.Valid(data) {
		return nil
	}
	src, off := newSource(file, data), 0
	for off < len(src.data) {
		r, n := utf8.DecodeRune(src.data[off:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		off += n
	}
	return Problems{{Pos: src.pos(off), Kind: "not-utf8", Msg: "the file is not UTF-8", Fix: "save it as UTF-8"}}
}

// tooLarge tells of a file that is over the limit; size is 0 where only that is
// known.
func tooLarge(file string, size int64) Problem {
	has := ""
	if size > 0 {
		has = fmt.Sprintf("%d bytes, ", size)
	}
	return Problem{Pos: Pos{File: file}, Kind: "too-large",
		Msg: fmt.Sprintf("the file has %smore than %d (%d MB)", has, MaxBytes, MaxBytes>>20)}
}

// Any gives the document as plain JSON values: maps, lists, text, numbers, true
// and false. It serves to look through a document before its type is known.
func (d *Document) Any() any {
	g := &guide{doc: d, bad: map[string]bool{}, meant: map[string]bool{}}
	v, _ := g.value(d.root, reflect.TypeFor[any](), "", nil)
	return v
}
