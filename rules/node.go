package rules

import (
	"fmt"
	"strings"
)

// nodeKind is what a value is, whatever file it came from.
type nodeKind uint8

const (
	scalarNode nodeKind = iota + 1
	listNode
	mapNode
)

// scalarStyle is how a scalar is written.
type scalarStyle uint8

const (
	plain    scalarStyle = iota + 1 // YAML without quotes
	single                          // YAML '…'
	double                          // YAML "…"
	literal                         // YAML |
	folded                          // YAML >
	jsonText                        // JSON "…"
	jsonWord                        // JSON true, false, null and numbers
)

// node is one value of a document with its place. A YAML alias is the node that
// its anchor marks, so that a problem is told where the text stands.
type node struct {
	src   *source
	kind  nodeKind
	off   int // where the value begins, in bytes
	size  int // how many values it holds, itself counted
	flow  bool
	style scalarStyle
	value string // decoded text of a scalar
	items []*node
	pairs []pair // in the order of the file; of two equal keys the first
}

type pair struct{ key, val *node }

func (n *node) pos() Pos { return n.src.pos(n.off) }

// get returns the value of a key.
func (n *node) get(key string) *node {
	if p := n.pair(key); p != nil {
		return p.val
	}
	return nil
}

func (n *node) pair(key string) *pair {
	if n == nil {
		return nil
	}
	for i := range n.pairs {
		if n.pairs[i].key.value == key {
			return &n.pairs[i]
		}
	}
	return nil
}

// put adds a key and its value to a mapping. Of two equal keys the first stays,
// and the second is a problem more. seen holds the keys so far.
func (n *node) put(seen map[string]*node, key, val *node, ps Problems) Problems {
	if first := seen[key.value]; first != nil {
		if len(ps) <= enough {
			ps = append(ps, duplicateKey(key, first))
		}
		return ps
	}
	seen[key.value] = key
	n.pairs = append(n.pairs, pair{key, val})
	n.size += max(key.size, 1) + val.size
	return ps
}

// isNull reports whether there is no value: "key:", ~ and null.
func (n *node) isNull() bool {
	switch {
	case n.kind != scalarNode:
		return false
	case n.style == plain:
		return n.value == "" || n.value == "~" || n.value == "null"
	}
	return n.style == jsonWord && n.value == "null"
}

// isText reports whether a scalar can only be text: it is quoted or a block.
func (n *node) isText() bool { return n.style != plain && n.style != jsonWord }

// isJSON reports whether the value came from a JSON file.
func (n *node) isJSON() bool { return n.style == jsonText || n.style == jsonWord }

// what names the value for a message.
func (n *node) what() string {
	switch n.kind {
	case mapNode:
		return "a mapping"
	case listNode:
		return "a list"
	}
	switch {
	case n.isNull():
		return "nothing"
	case n.isText():
		return "text"
	case n.value == "true" || n.value == "false":
		return n.value
	case isNumber(n.value):
		return "the number " + short(n.value)
	}
	return fmt.Sprintf("%q", short(n.value))
}

// short cuts a text for a message.
func short(s string) string {
	if line, _, more := strings.Cut(s, "\n"); more {
		s = line + "…"
	}
	if r := []rune(s); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return s
}
