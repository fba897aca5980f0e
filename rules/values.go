package rules

import "strconv"

// A Value is one value of a pack as it holds once all overlays lie over it, with
// the place in the file that says so.
type Value struct {
	Kind string `json:"kind"` // of the document
	ID   string `json:"id"`
	Path string `json:"path"` // in the document, as in signals[no-first-scan].weight
	Text string `json:"text"` // as the file has it
	Pos  Pos    `json:"pos"`
}

// Values lists every value of the tree, in the order of documents and keys. An
// entry of a list is named by its id, or counted from 0 where it has none.
func (t *Tree) Values() (out []Value) {
	for _, d := range t.docs {
		d.root.each("", func(path string, n *node) {
			out = append(out, Value{Kind: d.kind(), ID: d.id(), Path: path, Text: n.value, Pos: n.pos()})
		})
	}
	return out
}

// each calls f for every scalar below n that has a value.
func (n *node) each(path string, f func(path string, n *node)) {
	switch {
	case n.kind == scalarNode && !n.isNull():
		f(path, n)
	case n.kind == mapNode:
		for _, p := range n.pairs {
			p.val.each(below(path, p.key.value), f)
		}
	case n.kind == listNode:
		for i, item := range n.items {
			item.each(path+"["+entryName(item, i)+"]", f)
		}
	}
}

func entryName(n *node, i int) string {
	if id := n.get("id"); id != nil && id.kind == scalarNode {
		return id.value
	}
	return strconv.Itoa(i)
}
