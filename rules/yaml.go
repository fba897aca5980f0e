package rules

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"
)

// ReadYAML reads every document of a YAML file; documents are separated by
// lines of ---. It returns what it could read together with all problems, so
// that the documents can be checked further and everything is told at once.
//
// The YAML is a strict subset: UTF-8, no tags, no merge keys, no key twice, only
// text as keys. Anchors and aliases are followed within [MaxAliases].
func ReadYAML(file string, data []byte) ([]*Document, Problems) {
	docs, ps, _ := readYAML(file, data, MaxNodes)
	return docs, ps
}

// readYAML reads a file that may have left keys and values. It returns how many
// are left then, and less than none where the file went over.
func readYAML(file string, data []byte, left int) ([]*Document, Problems, int) {
	if ps := readable(file, data); len(ps) > 0 {
		return nil, ps, left
	}
	src := newSource(file, data)
	clean, ps := sanitise(src)
	stand := newStandIns(clean)
	text := newSource(file, stand.hide(clean))
	if bytes.Count(clean, []byte(","))+bytes.Count(clean, []byte(":"))+len(src.lines) > maxSigns {
		return nil, append(ps, Problem{Pos: Pos{File: file}, Kind: "too-many-values",
			Msg: fmt.Sprintf("the file has more than %d lines, commas and colons, which is more than is read as YAML", maxSigns), Fix: "write it as JSON"}), left
	}
	var docs []*Document
	for _, c := range chunks(src) {
		r := yamlReader{src: src, stand: stand, first: c.first, left: left,
			at: cursor{src: src}, done: map[*yaml.Node]*node{}}
		if root := r.read(text.lineRange(c)); root != nil {
			docs = append(docs, &Document{src, root})
		}
		ps = append(ps, r.ps...)
		if left = r.left; left < 0 {
			break
		}
	}
	return docs, ps.capped(), left
}

// yamlReader turns one document of the YAML library into nodes.
type yamlReader struct {
	src     *source
	stand   standIns
	first   int // line of the file, from 0, where the document begins
	at      cursor
	done    map[*yaml.Node]*node // anchored values, for their aliases
	open    map[*yaml.Node]bool  // anchored values that are being read
	aliases int
	left    int // nodes that the file may still have
	ps      Problems
}

func (r *yamlReader) read(text []byte) *node {
	var doc yaml.Node
	err := yaml.Load(text, &doc, yaml.WithUniqueKeys(false),
		yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(MaxDepth), loaderlimits.AliasNone())))
	if err != nil {
		r.ps = append(r.ps, r.syntax(err))
		return nil
	}
	if len(doc.Content) == 0 {
		return nil
	}
	r.open = map[*yaml.Node]bool{}
	root := r.node(doc.Content[0])
	if root == nil {
		return nil
	}
	if root.kind != mapNode {
		r.problem(root.off, "wrong-type", "a document is a mapping of keys to values, this is "+rootWord(root), "")
		return nil
	}
	return root
}

// rootWord names what stands in place of a document, without its words: a file
// may be nothing but a secret.
func rootWord(n *node) string {
	if n.kind == listNode {
		return "a list"
	}
	return "text"
}

func (r *yamlReader) problem(off int, kind, msg, fix string) {
	if len(r.ps) <= enough {
		r.ps = append(r.ps, Problem{Pos: r.src.pos(off), Kind: kind, Msg: msg, Fix: fix})
	}
}

// node converts one value; nil where a problem leaves nothing to go on with.
func (r *yamlReader) node(y *yaml.Node) *node {
	off := r.at.offset(r.first+y.Line, y.Column)
	if y.Kind == yaml.AliasNode {
		return r.alias(y, off)
	}
	if r.left--; r.left < 0 {
		if r.left == -1 {
			r.ps = append(r.ps, tooManyValues(r.src.pos(off)))
		}
		return nil
	}
	n := &node{src: r.src, off: off, size: 1, flow: y.Style&yaml.FlowStyle != 0}
	r.tag(y, off)
	n.off = r.behindProperties(off)
	if y.Anchor != "" {
		r.open[y] = true
	}
	r.fill(n, y)
	if y.Anchor != "" {
		delete(r.open, y)
		r.done[y] = n
	}
	return n
}

func (r *yamlReader) fill(n *node, y *yaml.Node) {
	switch y.Kind {
	case yaml.MappingNode:
		n.kind = mapNode
		r.mapping(n, y)
	case yaml.SequenceNode:
		n.kind = listNode
		for _, c := range y.Content {
			if item := r.node(c); item != nil {
				n.items = append(n.items, item)
				n.size += item.size
			}
		}
	default:
		n.kind, n.style, n.value = scalarNode, styleOf(y.Style), r.stand.from.Replace(y.Value)
	}
}

func styleOf(s yaml.Style) scalarStyle {
	switch {
	case s&yaml.DoubleQuotedStyle != 0:
		return double
	case s&yaml.SingleQuotedStyle != 0:
		return single
	case s&yaml.LiteralStyle != 0:
		return literal
	case s&yaml.FoldedStyle != 0:
		return folded
	}
	return plain
}

func (r *yamlReader) mapping(n *node, y *yaml.Node) {
	seen := map[string]*node{}
	for i := 0; i+1 < len(y.Content); i += 2 {
		key := r.node(y.Content[i])
		val := r.node(y.Content[i+1])
		if key == nil || val == nil || !r.key(key, y.Content[i]) {
			continue
		}
		r.ps = n.put(seen, key, val, r.ps)
	}
}

func duplicateKey(key, first *node) Problem {
	at := first.pos()
	return Problem{Pos: key.pos(), Kind: "duplicate-key",
		Msg: fmt.Sprintf("the key %q stands here a second time, first in line %d", short(key.value), at.Line),
		Fix: "keep one of them"}
}

// key tells of keys that are no text.
func (r *yamlReader) key(k *node, y *yaml.Node) bool {
	switch {
	case k.kind != scalarNode:
		r.problem(k.off, "bad-key", "a key is text, this is "+k.what(), "quote the value if it begins with { or [")
	case k.value == "" && k.style == plain:
		r.problem(k.off, "bad-key", "there is no key before the colon", "")
	case y.Tag == "!!merge":
		r.problem(k.off, "merge-key", "merge keys (<<) are not followed", "write the keys out")
	default:
		return true
	}
	return false
}

// tag tells of a tag. What is meant is mostly text that begins with "!". The text
// itself is not told: it may be a secret.
func (r *yamlReader) tag(y *yaml.Node, off int) {
	if y.Style&yaml.TaggedStyle != 0 {
		r.problem(off, "tag", "YAML reads a word that begins with ! as a tag, not as text", "quote the whole value or write it below a |")
	}
}

// alias follows an alias to the value that its anchor marks.
func (r *yamlReader) alias(y *yaml.Node, off int) *node {
	r.aliases++
	n := r.done[y.Alias]
	switch {
	case r.open[y.Alias]:
		r.problem(off, "bad-alias", "an alias refers to the value it stands in", "write the value out")
		return nil
	case r.aliases > MaxAliases:
		if r.aliases == MaxAliases+1 {
			r.problem(off, "too-many-aliases", fmt.Sprintf("the document has more than %d aliases", MaxAliases), "write the values out")
		}
		return nil
	case n == nil: // its value could not be read, which is told already
		return nil
	case r.left < n.size:
		if r.left >= 0 {
			r.problem(off, "too-many-values", fmt.Sprintf("with this alias written out the file has more than %d keys and values", MaxNodes), "")
		}
		r.left = -1
		return nil
	}
	r.left -= n.size
	return n
}

// behindProperties passes over anchors and tags in front of a value: no value
// without quotes begins like one.
func (r *yamlReader) behindProperties(off int) int {
	d := r.src.data
	for off < len(d) && (d[off] == '&' || d[off] == '!') {
		for off < len(d) && !strings.ContainsRune(" \t\r\n", rune(d[off])) {
			off++
		}
		for off < len(d) && strings.ContainsRune(" \t\r\n", rune(d[off])) {
			off++
		}
	}
	return off
}

// syntax says in an author's words what the YAML library could not read.
func (r *yamlReader) syntax(err error) Problem {
	var e *yaml.LoadError
	if !errors.As(err, &e) {
		return Problem{Pos: r.src.pos(r.src.lines[r.first]), Kind: "syntax", Msg: err.Error()}
	}
	line, col := e.Mark.Line, e.Mark.Column
	if line < 1 {
		line, col = 1, 1
	}
	off := r.at.offset(r.first+line, col)
	p := Problem{Pos: r.src.pos(off), Kind: "syntax", Msg: "this is no YAML: " + e.Message}
	r.explain(&p, e, off)
	return p
}
